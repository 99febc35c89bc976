// SPDX-License-Identifier: MIT
#pragma once

#include "store/table.h"

namespace cramp::store
{

// Writes the edits of one change inside the caller's transaction. Each edit is first compared with the row on
// disk; a difference is a Failure, and the caller rolls back. finish() updates the digests of the tables to
// match what was written.
class ChangeWriter
{
public:
    ChangeWriter(SQLite::Database& database, Tables& tables, const diary::Uuid& key);

    void write(const diary::Edit& edit);
    void finish();

private:
    template <typename Kind>
    void writeRecord(RecordTable<Kind>& table, const Kind* before, const Kind* after);
    template <typename Kind>
    void insert(RecordTable<Kind>& table, const Kind& record);
    void writeOnce(const diary::Person* before, const diary::Person* after);
    void writeOnce(const diary::SleepSchedule* before, const diary::SleepSchedule* after);
    template <typename Kind>
    void checkIdIsFree(const Kind& record);

    SQLite::Database& m_database;
    Tables& m_tables;
    diary::Uuid m_key;
    // Which tables have rows; an id can only be taken in these.
    std::array<bool, std::tuple_size_v<Tables>> m_inUse{};
};

}  // namespace cramp::store
