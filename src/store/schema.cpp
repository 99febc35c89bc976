// SPDX-License-Identifier: MIT
#include "store/schema.h"

#include <SQLiteCpp/Statement.h>

#include <algorithm>

namespace cramp::store
{

namespace
{

// What a database holds, an entry for each table and index, without the pages on which they lie.
using Schema = std::vector<std::string>;

std::string withoutSpaceAndQuotes(std::string sql)
{
    std::erase_if(sql, [](char character) {
        return std::string_view(" \t\r\n\"").find(character) != std::string_view::npos;
    });
    return sql;
}

Schema schemaOf(SQLite::Database& database)
{
    SQLite::Statement statement(
        database, "SELECT type, name, tbl_name, ifnull(sql, '') FROM sqlite_schema ORDER BY type, name");
    Schema schema;
    while (statement.executeStep())
        schema.push_back(statement.getColumn(0).getString() + ' ' + statement.getColumn(1).getString() + ' ' +
                         statement.getColumn(2).getString() + ' ' +
                         withoutSpaceAndQuotes(statement.getColumn(3).getString()));
    return schema;
}

// Two tables on one page would show each other's rows.
bool hasPageForEach(SQLite::Database& database)
{
    return database.execAndGet("SELECT count(*) = count(DISTINCT rootpage) FROM sqlite_schema").getInt() == 1;
}

Schema schemaMadeBy(std::span<const Migration> steps)
{
    SQLite::Database memory(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    migrate(memory, steps, [] {});
    return schemaOf(memory);
}

}  // namespace

bool hasSchemaOf(SQLite::Database& database, std::int64_t version, std::span<const Migration> steps)
{
    if (version < 1 || version > std::ssize(steps)) return false;
    return schemaOf(database) == schemaMadeBy(steps.first(static_cast<std::size_t>(version))) &&
           hasPageForEach(database);
}

std::optional<std::int64_t> versionOfSchema(SQLite::Database& database, std::span<const Migration> steps)
{
    for (std::int64_t version = std::ssize(steps); version > 0; --version)
        if (hasSchemaOf(database, version, steps)) return version;
    return std::nullopt;
}

}  // namespace cramp::store
