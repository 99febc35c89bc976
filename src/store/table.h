// SPDX-License-Identifier: MIT
#pragma once

#include "diary/record_kinds.h"
#include "store/codec.h"

#include <SQLiteCpp/Database.h>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <sqlite3.h>

namespace cramp::store
{

// A bound on the days of records to read; open ends are far away.
struct DayRange {
    std::int64_t from = -10'000'000;
    std::int64_t to = 10'000'000;
};

// The table of one kind of record: prepared statements, made on first use, around its codec. Counts every row
// that it fetches. Throws SQLite::Exception and BadRow.
template <typename Kind>
class RecordTable
{
public:
    using Key = std::remove_cvref_t<decltype(diary::recordKey(std::declval<Kind>()))>;
    using Code = Codec<Kind>;

    RecordTable(SQLite::Database& database, std::int64_t& rowsRead)
        : m_database(database),
          m_rowsRead(rowsRead)
    {
    }
    RecordTable(RecordTable&&) noexcept = default;

    // False when there is a row with this key.
    bool insert(const Kind& record)
    {
        auto& statement = prepared(m_insert, [] { return "INSERT " + intoValues(); });
        const AtEnd reset{statement};
        bindRecord(statement, record);
        const int result = statement.tryExecuteStep();
        if (result != SQLITE_DONE && !isKeyTaken()) throw SQLite::Exception(m_database.getHandle(), result);
        return result == SQLITE_DONE;
    }
    void replace(const Kind& record)
    {
        auto& statement = prepared(m_replace, [] { return "REPLACE " + intoValues(); });
        const AtEnd reset{statement};
        bindRecord(statement, record);
        statement.exec();
    }
    void remove(const Key& key)
    {
        auto& statement = prepared(
            m_remove, [] { return fmt::format("DELETE FROM {} WHERE {} = ?", Code::table, keyColumn()); });
        const AtEnd reset{statement};
        bindKey(statement, key);
        statement.exec();
    }
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
    // All rows that a condition ("start > ? ORDER BY start") holds for.
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
    // The records that belong to a range of days.
    std::vector<Kind> selectDays(const DayRange& days, bool withBin)
    {
        const std::string_view bin = withBin ? "" : " AND binned IS NULL";
        return selectTime(std::integral_constant<TableTime, Code::time>(), days, bin);
    }

private:
    // Ends a prepared statement whatever happens: one that stands on a row holds a lock on the file.
    struct AtEnd {
        SQLite::Statement& statement;
        ~AtEnd() { statement.tryReset(); }
    };

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
        std::string places(2 * Code::columns.size() - 1, ',');
        for (std::size_t index = 0; index < places.size(); index += 2)
            places[index] = '?';
        return fmt::format("INTO {} ({}) VALUES ({})", Code::table, fmt::join(Code::columns, ", "), places);
    }
    static std::string selectWhere(std::string_view condition)
    {
        return fmt::format("SELECT {} FROM {} WHERE {}", fmt::join(Code::columns, ", "), Code::table,
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
    static void bindRecord(SQLite::Statement& statement, const Kind& record)
    {
        RowWriter row(statement);
        Code::write(row, record);
    }
    static void bindKey(SQLite::Statement& statement, const Key& key)
    {
        RowWriter row(statement);
        if constexpr (std::is_same_v<Key, diary::Uuid>)
            row.id(key);
        else
            row.day(key);
    }
    Kind readRow(SQLite::Statement& statement)
    {
        ++m_rowsRead;
        RowReader row(statement, Code::table, Code::columns);
        return Code::read(row);
    }

    SQLite::Database& m_database;
    std::int64_t& m_rowsRead;
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

// On one connection; rowsRead counts for all.
inline Tables makeTables(SQLite::Database& database, std::int64_t& rowsRead)
{
    return [&]<typename... Kinds>(const std::tuple<RecordTable<Kinds>...>*) {
        return Tables(RecordTable<Kinds>(database, rowsRead)...);
    }(static_cast<const Tables*>(nullptr));
}

template <typename Work>
void forEachTable(Tables& tables, Work work)
{
    std::apply([&](auto&... table) { (work(table), ...); }, tables);
}

}  // namespace cramp::store
