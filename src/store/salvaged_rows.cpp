// SPDX-License-Identifier: MIT
#include "store/salvaged_rows.h"

#include "diary/validation.h"
#include "store/connection.h"
#include "store/migrations.h"
#include "store/store_failure.h"

#include <SQLiteCpp/Savepoint.h>

#include <algorithm>
#include <set>

namespace cramp::store
{

namespace
{

SQLite::Database emptyDiary(std::int64_t version)
{
    SQLite::Database database = openMemory();
    migrate(database, migrations().first(static_cast<std::size_t>(version)), [] {});
    database.exec("DELETE FROM diary");
    return database;
}

void bindValue(SQLite::Statement& statement, int place, const PageValue& value)
{
    switch (value.type) {
        case PageValue::Type::Null: statement.bind(place); break;
        case PageValue::Type::Integer: statement.bind(place, value.integer); break;
        case PageValue::Type::Text: statement.bind(place, value.bytes); break;
        case PageValue::Type::Blob:
            statement.bind(place, value.bytes.data(), static_cast<int>(value.bytes.size()));
    }
}

bool isKeyTaken(SQLite::Database& database)
{
    const int code = database.getExtendedErrorCode();
    return code == SQLITE_CONSTRAINT_PRIMARYKEY || code == SQLITE_CONSTRAINT_ROWID;
}

// The record in a row, if it is valid.
template <typename Kind>
std::optional<Kind> goodRecord(RecordTable<Kind>& table, std::int64_t rowid)
{
    try {
        auto records = table.select("rowid = ?", rowid);
        if (records.empty() || !diary::validate(records.front()).empty()) return std::nullopt;
        return std::move(records.front());
    } catch (const BadRow&) {
        return std::nullopt;
    }
}

std::vector<std::int64_t> rowidsOf(SQLite::Database& database, std::string_view table)
{
    std::vector<std::int64_t> rowids;
    SQLite::Statement statement(database, fmt::format("SELECT rowid FROM {} ORDER BY rowid", table));
    while (statement.executeStep())
        rowids.push_back(statement.getColumn(0).getInt64());
    return rowids;
}

// What a function reads; an empty value, as if never written, where that is not valid.
template <typename Read>
auto readOr(Read read) -> decltype(read())
{
    try {
        return read();
    } catch (const BadRow&) {
        return {};
    }
}

// The id in the diary's own row.
std::optional<diary::Uuid> idIn(const PageRow& row)
{
    diary::Uuid::Bytes bytes{};
    if (row.values.size() < 2 || row.values[1].bytes.size() != bytes.size()) return std::nullopt;
    std::ranges::copy(row.values[1].bytes, reinterpret_cast<char*>(bytes.data()));
    return diary::Uuid(bytes);
}

void addTo(RowBytes& bytes, const PageValue& value)
{
    switch (value.type) {
        case PageValue::Type::Null: return bytes.null();
        case PageValue::Type::Integer: return bytes.integer(value.integer);
        case PageValue::Type::Text: return bytes.text(value.bytes);
        case PageValue::Type::Blob: return bytes.blob(value.bytes);
    }
}

// A trial has the form of a visit until its blocks are known; a row without them counts as a visit.
bool saysItsKind(std::string_view table, const PageRow& row)
{
    return table != Codec<diary::Trial>::table ||
           (row.values.size() > 3 && row.values[3].type != PageValue::Type::Null);
}

}  // namespace

SalvagedRows::SalvagedRows(std::int64_t version)
    : m_database(emptyDiary(version)),
      m_trial(emptyDiary(std::ssize(migrations())))
{
    SQLite::Statement tables(
        m_database,
        "SELECT name, rootpage FROM sqlite_schema WHERE type = 'table' AND name <> 'table_digest'");
    while (tables.executeStep())
        m_roots[tables.getColumn(0).getString()] = tables.getColumn(1).getUInt();
    for (const auto& [name, root] : m_roots) {
        SQLite::Statement columns(m_database, fmt::format("PRAGMA table_info({})", name));
        Shape& shape = m_shapes[name];
        while (columns.executeStep()) {
            shape.columns.push_back(columns.getColumn(1).getString());
            if (shape.columns.back() == "tag") shape.tagPlace = shape.columns.size() - 1;
            shape.isNumbered |=
                columns.getColumn(5).getInt() == 1 && columns.getColumn(2).getString() == "INTEGER";
        }
    }
}

bool SalvagedRows::insert(SQLite::Database& database, const std::string& table, const PageRow& row,
                          bool& isTaken)
{
    const Shape& shape = m_shapes.at(table);
    const std::size_t count = row.values.size();
    isTaken = false;
    if (count == 0 || count > shape.columns.size()) return false;
    const std::span names(shape.columns.data(), count);
    std::string places(2 * count - 1, ',');
    for (std::size_t index = 0; index < places.size(); index += 2)
        places[index] = '?';
    SQLite::Statement statement(
        database, fmt::format("INSERT INTO {} ({}) VALUES ({})", table, fmt::join(names, ", "), places));
    for (std::size_t index = 0; index < count; ++index)
        bindValue(statement, static_cast<int>(index) + 1, row.values[index]);
    if (shape.isNumbered) statement.bind(1, row.rowid);
    const bool isDone = statement.tryExecuteStep() == SQLITE_DONE;
    isTaken = !isDone && isKeyTaken(database);
    return isDone;
}

void SalvagedRows::take(const std::string& table, const PageRow& row)
{
    bool isTaken = false;
    const bool isSaved = isWhole(table, row) && save(table, row, isTaken);
    if (!isSaved && !isTaken) ++m_lost[table];
}

bool SalvagedRows::save(const std::string& table, const PageRow& row, bool& isTaken)
{
    if (!insert(m_database, table, row, isTaken)) return false;
    Tag tag{};
    const auto& tagPlace = m_shapes.at(table).tagPlace;
    if (tagPlace && row.values.size() > *tagPlace && row.values[*tagPlace].bytes.size() == tag.size()) {
        std::ranges::copy(row.values[*tagPlace].bytes, reinterpret_cast<char*>(tag.data()));
        m_taken[table].add(tag);
    }
    return true;
}

bool SalvagedRows::isWhole(const std::string& table, const PageRow& row)
{
    if (table == "diary") return isWholeDiaryRow(row);
    return !m_key || fitsTag(table, row, *m_key);
}

bool SalvagedRows::fitsTag(const std::string& table, const PageRow& row, const diary::Uuid& key)
{
    const Shape& shape = m_shapes.at(table);
    if (!shape.tagPlace || row.values.size() != shape.columns.size()) return false;
    m_bytes.begin(table);
    for (std::size_t index = 0; index < row.values.size(); ++index) {
        if (index == 0 && shape.isNumbered)
            m_bytes.integer(row.rowid);
        else if (index != *shape.tagPlace)
            addTo(m_bytes, row.values[index]);
    }
    return row.values[*shape.tagPlace].bytes == asBytes(m_bytes.tag(key));
}

// The file's version number may be wrong, and the row may come from a version without tags.
bool SalvagedRows::isWholeDiaryRow(const PageRow& row)
{
    const auto& tagPlace = m_shapes.at("diary").tagPlace;
    if (!tagPlace || row.values.size() <= *tagPlace) return true;
    const auto id = idIn(row);
    if (!id || !fitsTag("diary", row, *id)) return false;
    if (!m_key) m_key = id;
    return true;
}

bool SalvagedRows::isRecord(const std::string& table, const PageRow& row)
{
    bool isGood = false;
    bool isTaken = false;
    const SQLite::Savepoint trial(m_trial, "trial");
    try {
        if (!insert(m_trial, table, row, isTaken)) return false;
    } catch (const SQLite::Exception&) {
        return false;
    }
    RowAccess asItStands;
    Tables tables = makeTables(m_trial, asItStands);
    forEachTable(tables, [&]<typename Kind>(RecordTable<Kind>& kind) {
        if (Codec<Kind>::table == table) isGood = goodRecord(kind, m_trial.getLastInsertRowid()).has_value();
    });
    return isGood;
}

std::string SalvagedRows::tableOf(const std::vector<PageRow>& rows, const std::string& expected)
{
    // All rows of a page belong to one table, so a few of them suffice.
    const std::span few(rows.data(), std::min<std::size_t>(rows.size(), 5));
    const auto isOf = [&](const std::string& table) {
        return [this, &table](const PageRow& row) {
            return m_key ? fitsTag(table, row, *m_key) : isRecord(table, row);
        };
    };
    if (!expected.empty() && std::ranges::any_of(few, isOf(expected))) return expected;
    std::string best = expected;
    std::ptrdiff_t most = 0;
    for (const auto& entry : m_shapes) {
        const std::string& table = entry.first;
        const auto says = [&](const PageRow& row) { return m_key || saysItsKind(table, row); };
        const auto good = std::ranges::count_if(few, isOf(table));
        if (good <= most || std::ranges::none_of(rows, says)) continue;
        most = good;
        best = table;
    }
    return best;
}

void SalvagedRows::takeIfGood(const std::string& table, const PageRow& row)
{
    const std::string found = tableOf({row}, table);
    bool isTaken = false;
    if (!found.empty() && isRecord(found, row) && isWhole(found, row))
        insert(m_database, found, row, isTaken);
}

diary::Diary SalvagedRows::singles()
{
    const bool hasId = m_database.execAndGet("SELECT count(*) FROM diary").getInt() > 0;
    // The migration that adds tags needs an id; any will do.
    if (!hasId) m_database.exec("INSERT INTO diary (only, id) VALUES (1, zeroblob(16))");
    migrate(m_database, migrations(), [] {});
    diary::Diary diary;
    if (hasId) diary.id = readOr([&] { return readIdAsItStands(m_database); });
    diary.person = readOr([&] { return readPerson(m_database, std::nullopt); });
    if (!diary::validate(diary.person).empty()) diary.person = {};
    diary.sleep = readOr([&] { return readSleep(m_database, std::nullopt); });
    return diary;
}

diary::Diary SalvagedRows::diary()
{
    diary::Diary diary = singles();
    std::set<diary::Uuid> ids;
    RowAccess asItStands;  // each row was checked against its tag when it was taken
    Tables tables = makeTables(m_database, asItStands);
    forEachTable(tables, [&]<typename Kind>(RecordTable<Kind>& table) {
        for (const std::int64_t rowid : rowidsOf(m_database, Codec<Kind>::table)) {
            auto record = goodRecord(table, rowid);
            bool isNew = record.has_value();
            if constexpr (!std::is_same_v<Kind, diary::Night>) isNew = isNew && ids.insert(record->id).second;
            if (isNew)
                diary::recordsOf<Kind>(diary).push_back(std::move(*record));
            else
                ++m_lost[std::string(Codec<Kind>::table)];
        }
    });
    diary::sortByTime(diary);
    return diary;
}

Digest SalvagedRows::takenOf(const std::string& table) const
{
    const auto taken = m_taken.find(table);
    return taken == m_taken.end() ? Digest() : taken->second;
}

std::int64_t SalvagedRows::lostOf(const std::string& table) const
{
    const auto lost = m_lost.find(table);
    return lost == m_lost.end() ? 0 : lost->second;
}

}  // namespace cramp::store
