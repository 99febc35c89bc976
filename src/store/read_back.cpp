// SPDX-License-Identifier: MIT
#include "store/read_back.h"

#include "store/single_tables.h"
#include "store/store_failure.h"
#include "store/table.h"

namespace cramp::store
{

namespace
{

class ReadBack
{
public:
    explicit ReadBack(SQLite::Database& database)
        : m_database(database),
          m_access{readDiaryId(database)},
          m_tables(makeTables(database, m_access))
    {
    }

    void check(const diary::Edit& edit)
    {
        const diary::Record& record = edit.after ? *edit.after : *edit.before;
        const bool isThere = edit.after.has_value();
        const bool isAsWritten =
            std::visit([&]<typename Kind>(const Kind& value) { return isAs(value, isThere); }, record);
        if (!isAsWritten)
            throw BadRow(diary::describe(record) + " could not be read back after it was written");
    }

private:
    bool isAs(const diary::Person& person, bool isThere)
    {
        return readPerson(m_database, m_access.key) == (isThere ? person : diary::Person());
    }
    bool isAs(const diary::SleepSchedule& sleep, bool isThere)
    {
        return readSleep(m_database, m_access.key) == (isThere ? sleep : diary::SleepSchedule());
    }
    template <typename Kind>
    bool isAs(const Kind& record, bool isThere)
    {
        const auto found = std::get<RecordTable<Kind>>(m_tables).find(diary::recordKey(record));
        if (!isThere) return !found;
        if (!found || *found != record) return false;
        if constexpr (Codec<Kind>::time == TableTime::ByStart) return isFoundByStart<Kind>(*found);
        return true;
    }
    template <typename Kind>
    bool isFoundByStart(const Kind& record)
    {
        constexpr auto index = diary::recordKindOf<Kind>();
        auto& statement = m_byStart[static_cast<std::size_t>(index)];
        if (!statement)
            statement.emplace(m_database,
                              // Each entry of the index ends in the number of its row: many records of one
                              // moment are not searched one by one.
                              fmt::format("SELECT 1 FROM {0} INDEXED BY {0}_by_start WHERE start = ? AND "
                                          "day = ? AND rowid = (SELECT rowid FROM {0} WHERE id = ?)",
                                          Codec<Kind>::table));
        const diary::Moment& moment = momentOf(record);
        statement->bind(1, moment.instant().time_since_epoch().count());
        statement->bind(2, moment.date().time_since_epoch().count());
        statement->bindNoCopy(3, record.id.bytes().data(), static_cast<int>(record.id.bytes().size()));
        const bool isFound = statement->executeStep();
        statement->reset();
        return isFound;
    }
    static const diary::Moment& momentOf(const diary::Episode& episode) { return episode.start; }
    template <typename Kind>
    static const diary::Moment& momentOf(const Kind& record)
    {
        return record.at;
    }

    SQLite::Database& m_database;
    RowAccess m_access;
    Tables m_tables;
    std::array<std::optional<SQLite::Statement>, std::tuple_size_v<Tables>> m_byStart;
};

}  // namespace

void readBack(SQLite::Database& database, const diary::Change& change)
{
    ReadBack reader(database);
    for (const diary::Edit& edit : change.edits)
        reader.check(edit);
}

}  // namespace cramp::store
