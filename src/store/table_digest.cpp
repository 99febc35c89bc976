// SPDX-License-Identifier: MIT
#include "store/table_digest.h"

#include "store/row.h"
#include "store/single_tables.h"
#include "store/store_failure.h"

#include <fmt/format.h>

#include <array>
#include <vector>

namespace cramp::store
{

namespace
{

constexpr std::string_view diaryTable = "diary";
constexpr auto digestColumns = std::to_array<std::string_view>({"name", "row_count", "digest"});
constexpr std::string_view tagColumn = "tag";

std::vector<std::string> taggedTables(SQLite::Database& database)
{
    std::vector<std::string> tables;
    SQLite::Statement statement(
        database,
        fmt::format("SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> '{}'", digestTable));
    while (statement.executeStep())
        tables.push_back(statement.getColumn(0).getString());
    return tables;
}

struct RowTag {
    std::int64_t rowid = 0;
    Tag tag{};
};

// The tag of every row, computed from its columns as they are stored; the first column of the result is the
// row number.
std::vector<RowTag> tagsOf(SQLite::Database& database, const std::string& table, const diary::Uuid& key)
{
    std::vector<RowTag> tags;
    RowBytes bytes;
    SQLite::Statement statement(database, fmt::format("SELECT rowid, * FROM {}", table));
    while (statement.executeStep()) {
        bytes.begin(table);
        for (int index = 1; index < statement.getColumnCount(); ++index)
            if (statement.getColumnName(index) != tagColumn) takeValue(statement.getColumn(index), bytes);
        tags.push_back({statement.getColumn(0).getInt64(), bytes.tag(key)});
    }
    return tags;
}

Digest tagTable(SQLite::Database& database, const std::string& table, const diary::Uuid& key)
{
    Digest digest;
    const auto tags = tagsOf(database, table, key);
    if (tags.empty()) return digest;
    SQLite::Statement statement(database, fmt::format("UPDATE {} SET tag = ? WHERE rowid = ?", table));
    for (const RowTag& row : tags) {
        statement.bind(1, row.tag.data(), static_cast<int>(row.tag.size()));
        statement.bind(2, row.rowid);
        statement.exec();
        statement.reset();
        digest.add(row.tag);
    }
    return digest;
}

// Writes digests, one row for each table.
class DigestWriter
{
public:
    explicit DigestWriter(SQLite::Database& database)
        : m_statement(
              database,
              fmt::format("REPLACE INTO {} (name, row_count, digest, tag) VALUES (?, ?, ?, ?)", digestTable))
    {
    }

    void write(std::string_view table, const diary::Uuid& key, const Digest& digest)
    {
        const auto sum = digest.bytes();
        const Tag tag = tagOfDigest(table, key, digest);
        m_statement.bind(1, std::string(table));
        m_statement.bind(2, digest.rows());
        m_statement.bind(3, sum.data(), static_cast<int>(sum.size()));
        m_statement.bind(4, tag.data(), static_cast<int>(tag.size()));
        m_statement.exec();
        m_statement.reset();
    }

private:
    SQLite::Statement m_statement;
};

}  // namespace

Tag tagOfDigest(std::string_view table, const diary::Uuid& key, const Digest& digest)
{
    RowBytes bytes;
    bytes.begin(digestTable);
    bytes.text(table);
    bytes.integer(digest.rows());
    bytes.blob(asBytes(digest.bytes()));
    return bytes.tag(key);
}

Digest readDigest(SQLite::Database& database, std::string_view table, const diary::Uuid& key)
{
    SQLite::Statement statement(
        database, fmt::format("SELECT name, row_count, digest, tag FROM {} WHERE name = ?", digestTable));
    statement.bind(1, std::string(table));
    if (!statement.executeStep()) throw BadRow(fmt::format("the count of {} is missing", table));
    RowBytes bytes;
    bytes.begin(digestTable);
    RowReader row(statement, digestTable, digestColumns, bytes);
    row.skip(1);
    const std::int64_t rows = row.integer();
    const Digest digest(rows, row.blob());
    if (!row.tag(key)) throw BadRow(fmt::format("the count of {} is not as it was saved", table));
    return digest;
}

void writeDigest(SQLite::Database& database, std::string_view table, const diary::Uuid& key,
                 const Digest& digest)
{
    DigestWriter(database).write(table, key, digest);
}

void changeDigest(SQLite::Database& database, std::string_view table, const diary::Uuid& key,
                  const Digest& change)
{
    Digest digest = readDigest(database, table, key);
    digest.addAll(change);
    writeDigest(database, table, key, digest);
    checkDigest(database, table, key, digest);
}

void checkDigest(SQLite::Database& database, std::string_view table, const diary::Uuid& key,
                 const Digest& found)
{
    const Digest kept = readDigest(database, table, key);
    if (found == kept) return;
    const std::int64_t missing = kept.rows() - found.rows();
    if (missing > 0) throw BadRow(fmt::format("rows of {} that are missing: {}", table, missing));
    if (missing < 0)
        throw BadRow(fmt::format("rows of {} that were never saved, or were removed: {}", table, -missing));
    throw BadRow(fmt::format("a row of {} is an older one than was saved last", table));
}

void tagTables(SQLite::Database& database)
{
    const diary::Uuid key = readIdAsItStands(database);
    DigestWriter writer(database);
    for (const std::string& table : taggedTables(database)) {
        const Digest digest = tagTable(database, table, key);
        // The diary's own row holds the key by which the others are known.
        if (table != diaryTable) writer.write(table, key, digest);
    }
}

}  // namespace cramp::store
