// SPDX-License-Identifier: MIT
#pragma once

#include "diary/record_kinds.h"
#include "store/codec.h"
#include "store/store_failure.h"
#include "store/table_digest.h"

#include <SQLiteCpp/Database.h>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <sqlite3.h>

#include <utility>

namespace cramp::store
{

// A range of days of the records to read; an open end is a day far away.
struct DayRange {
    std::int64_t from = -10'000'000;
    std::int64_t to = 10'000'000;

    friend bool operator==(const DayRange&, const DayRange&) = default;
};

// How the rows of a diary are read and written, for all of its tables.
struct RowAccess {
    // The diary's id (row_tag.h). Without it rows are not checked, and nothing can be written.
    std::optional<diary::Uuid> key;
    // Counts every row that is fetched.
    std::int64_t rowsRead = 0;
};

// The table of one kind of record: prepared statements, made on first use, around its codec. Every row that
// it reads is checked against its tag. Throws SQLite::Exception and BadRow.
template <typename Kind>
class RecordTable
{
public:
    using Key = std::remove_cvref_t<decltype(diary::recordKey(std::declval<Kind>()))>;
    using Code = Codec<Kind>;

    RecordTable(SQLite::Database& database, RowAccess& access) : m_database(database), m_access(access) {}
    RecordTable(RecordTable&&) noexcept = default;

    // False when there is a row with this key.
    bool insert(const Kind& record)
    {
        auto& statement = prepared(m_insert, [] { return "INSERT " + intoValues(); });
        const AtEnd reset{statement};
        const Tag tag = bindRecord(statement, record);
        const int result = statement.tryExecuteStep();
        if (result != SQLITE_DONE && !isKeyTaken()) throw SQLite::Exception(m_database.getHandle(), result);
        if (result == SQLITE_DONE) m_change.add(tag);
        return result == SQLITE_DONE;
    }
    // Replaces the row that was found last, which must have the same key.
    void replaceFound(const Kind& record)
    {
        auto& statement = prepared(m_replace, [] { return "REPLACE " + intoValues(); });
        const AtEnd reset{statement};
        m_change.remove(m_foundTag);
        m_change.add(bindRecord(statement, record));
        statement.exec();
    }
    // Removes the row that was found last, which must have this key.
    void removeFound(const Key& key)
    {
        auto& statement = prepared(
            m_remove, [] { return fmt::format("DELETE FROM {} WHERE {} = ?", Code::table, keyColumn()); });
        const AtEnd reset{statement};
        bindKey(statement, key);
        m_change.remove(m_foundTag);
        statement.exec();
    }
    // What insert, replaceFound and removeFound have changed in the table's digest; the next change starts
    // from nothing.
    Digest takeChange() { return std::exchange(m_change, Digest()); }
    bool contains(const Key& key)
    {
        auto& statement = prepared(m_contains, [] {
            return fmt::format("SELECT 1 FROM {} WHERE {} = ?", Code::table, keyColumn());
        });
        const AtEnd reset{statement};
        bindKey(statement, key);
        return statement.executeStep();
    }
    bool isEmpty()
    {
        SQLite::Statement statement(m_database, fmt::format("SELECT 1 FROM {} LIMIT 1", Code::table));
        return !statement.executeStep();
    }
    std::optional<Kind> find(const Key& key)
    {
        auto& statement = prepared(m_find, [] { return selectWhere(fmt::format("{} = ?", keyColumn())); });
        const AtEnd reset{statement};
        bindKey(statement, key);
        if (!statement.executeStep()) return std::nullopt;
        return readRow(statement);
    }
    // All rows that meet a condition ("start > ? ORDER BY start").
    template <typename... Values>
    std::vector<Kind> select(std::string_view condition, const Values&... values)
    {
        SQLite::Statement statement(m_database, selectWhere(condition));
        int last = 0;
        (statement.bind(++last, values), ...);
        std::vector<Kind> records;
        while (statement.executeStep())
            records.push_back(readRow(statement));
        return records;
    }
    // Checks all rows against their tags and the table's digest without decoding them.
    void checkTags()
    {
        const diary::Uuid key = m_access.key.value();
        SQLite::Statement statement(m_database, selectWhere("TRUE"));
        Digest found;
        while (statement.executeStep()) {
            m_bytes.begin(Code::table);
            RowReader row(statement, Code::table, Code::columns, m_bytes);
            row.skip(Code::columns.size());
            if (const auto tag = row.tag(key))
                found.add(*tag);
            else
                readRow(statement);  // throws, naming the record
        }
        checkDigest(m_database, Code::table, key, found);
    }
    // The records that belong to a range of days; when that is every day, they are checked against the digest
    // as well.
    std::vector<Kind> selectDays(const DayRange& days, bool withBin)
    {
        if (days == DayRange()) return selectOpen(withBin);
        const std::string_view bin = withBin ? "" : " AND binned IS NULL";
        return selectTime(std::integral_constant<TableTime, Code::time>(), days, bin);
    }

private:
    // Resets a prepared statement whatever happens, because one that is on a row holds a lock on the file.
    struct AtEnd {
        SQLite::Statement& statement;
        ~AtEnd() { statement.tryReset(); }
    };

    std::vector<Kind> selectOpen(bool withBin)
    {
        m_found = Digest();
        auto records = selectTime(std::integral_constant<TableTime, Code::time>(), DayRange(), {});
        if (m_access.key) checkDigest(m_database, Code::table, *m_access.key, m_found);
        if (!withBin)
            std::erase_if(records, [](const Kind& record) { return record.stamps.binned.has_value(); });
        return records;
    }

    template <TableTime time>
    using Time = std::integral_constant<TableTime, time>;

    std::vector<Kind> selectTime(Time<TableTime::ByStart>, const DayRange& days, std::string_view bin)
    {
        // An instant is at most 14 hours from the wall clock: start finds the rows, day decides.
        constexpr std::int64_t secondsOfDay = 86400;
        return select(fmt::format("start >= ? AND start < ? AND day BETWEEN ? AND ?{}", bin),
                      (days.from - 1) * secondsOfDay, (days.to + 2) * secondsOfDay, days.from, days.to);
    }
    std::vector<Kind> selectTime(Time<TableTime::ByDay>, const DayRange& days, std::string_view bin)
    {
        return select(fmt::format("(day IS NULL OR day BETWEEN ? AND ?){}", bin), days.from, days.to);
    }
    std::vector<Kind> selectTime(Time<TableTime::BySpan>, const DayRange& days, std::string_view bin)
    {
        return select(fmt::format("(last_day IS NULL OR last_day >= ?) AND (day IS NULL OR day <= ?){}", bin),
                      days.from, days.to);
    }
    std::vector<Kind> selectTime(Time<TableTime::Always>, const DayRange&, std::string_view bin)
    {
        return select(fmt::format("TRUE{}", bin));
    }

    static constexpr std::string_view keyColumn() { return Code::columns.front(); }
    static std::string intoValues()
    {
        std::string places(2 * Code::columns.size() + 1, ',');
        for (std::size_t index = 0; index < places.size(); index += 2)
            places[index] = '?';
        return fmt::format("INTO {} ({}, tag) VALUES ({})", Code::table, fmt::join(Code::columns, ", "),
                           places);
    }
    static std::string selectWhere(std::string_view condition)
    {
        return fmt::format("SELECT {}, tag FROM {} WHERE {}", fmt::join(Code::columns, ", "), Code::table,
                           condition);
    }

    template <typename MakeText>
    SQLite::Statement& prepared(std::optional<SQLite::Statement>& place, MakeText makeText)
    {
        if (!place) place.emplace(m_database, makeText());
        return *place;
    }
    bool isKeyTaken() const
    {
        const int code = m_database.getExtendedErrorCode();
        return code == SQLITE_CONSTRAINT_PRIMARYKEY || code == SQLITE_CONSTRAINT_ROWID;
    }
    Tag bindRecord(SQLite::Statement& statement, const Kind& record)
    {
        m_bytes.begin(Code::table);
        RowWriter row(statement, m_bytes);
        Code::write(row, record);
        return row.tag(m_access.key.value());
    }
    static void bindKey(SQLite::Statement& statement, const Key& key)
    {
        if constexpr (std::is_same_v<Key, diary::Uuid>)
            statement.bindNoCopy(1, key.bytes().data(), static_cast<int>(key.bytes().size()));
        else
            statement.bind(1, static_cast<std::int64_t>(key.time_since_epoch().count()));
    }
    Kind readRow(SQLite::Statement& statement)
    {
        ++m_access.rowsRead;
        m_bytes.begin(Code::table);
        RowReader row(statement, Code::table, Code::columns, m_bytes);
        Kind record = Code::read(row);
        if (!m_access.key) return record;
        const auto tag = row.tag(*m_access.key);
        if (!tag) throw alteredRow(record);
        m_foundTag = *tag;
        m_found.add(*tag);
        return record;
    }

    SQLite::Database& m_database;
    RowAccess& m_access;
    RowBytes m_bytes;
    Tag m_foundTag{};  // of the row that was read last
    Digest m_found;    // of the rows that were read
    Digest m_change;
    std::optional<SQLite::Statement> m_insert;
    std::optional<SQLite::Statement> m_replace;
    std::optional<SQLite::Statement> m_remove;
    std::optional<SQLite::Statement> m_contains;
    std::optional<SQLite::Statement> m_find;
};

// The tables of all kinds, in the order of RecordKind.
using Tables = std::tuple<RecordTable<diary::Episode>, RecordTable<diary::CheckIn>, RecordTable<diary::Night>,
                          RecordTable<diary::ContextItem>, RecordTable<diary::StretchSession>,
                          RecordTable<diary::Answer>, RecordTable<diary::Visit>, RecordTable<diary::Exercise>,
                          RecordTable<diary::Plan>, RecordTable<diary::Trial>>;

// All tables share one connection and the access.
inline Tables makeTables(SQLite::Database& database, RowAccess& access)
{
    return [&]<typename... Kinds>(const std::tuple<RecordTable<Kinds>...>*) {
        return Tables(RecordTable<Kinds>(database, access)...);
    }(static_cast<const Tables*>(nullptr));
}

template <typename Work>
void forEachTable(Tables& tables, Work work)
{
    std::apply([&](auto&... table) { (work(table), ...); }, tables);
}

}  // namespace cramp::store
