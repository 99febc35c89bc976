// SPDX-License-Identifier: MIT
#pragma once

#include "diary/diary.h"
#include "store/page_rows.h"
#include "store/single_tables.h"
#include "store/table.h"

#include <map>

namespace cramp::store
{

// Puts the rows of a damaged file together into a diary. They are inserted into an empty diary of the file's
// version in memory, which enforces the type of each column; this is then migrated to the newest version and
// read as records. A row that does not fit its tag is lost, provided that the diary's own row, which holds
// the key, is whole.
class SalvagedRows
{
public:
    // version: of the damaged file, from 1 to the newest.
    explicit SalvagedRows(std::int64_t version);

    // The names of the tables, with the pages on which they begin in a diary that was never changed.
    const std::map<std::string, std::uint32_t>& tables() const { return m_roots; }

    // Takes a row of a table; the diary's own row must come first. Of two rows with the same key, the first
    // stays; one that cannot be a row of the table is left out and counted as lost.
    void take(const std::string& table, const PageRow& row);
    // The table to which the rows of a page belong: the expected one, unless they are records of another.
    // Empty when none was expected and they are records of no table.
    std::string tableOf(const std::vector<PageRow>& rows, const std::string& expected);
    // Takes a row that was recognised by its form alone, if it is a record of the table (empty: of any
    // table).
    void takeIfGood(const std::string& table, const PageRow& row);
    void countLost(const std::string& table, std::int64_t count) { m_lost[table] += count; }

    // All valid records; no more rows can be taken afterwards.
    diary::Diary diary();
    // The key of the tags, if rows could be checked against them.
    const MaybeKey& key() const { return m_key; }
    // True when rows of the file's version have tags.
    bool hasTags() const { return m_shapes.at("diary").tagPlace.has_value(); }
    // The digest of the rows of a table that were taken, if they have tags.
    Digest takenOf(const std::string& table) const;
    // The number of rows of a table that were found but not saved.
    std::int64_t lostOf(const std::string& table) const;

private:
    struct Shape {
        std::vector<std::string> columns;
        bool isNumbered = false;              // the first column is the row's own number
        std::optional<std::size_t> tagPlace;  // none in versions without tags
    };
    diary::Diary singles();
    // True when a row fits its tag, and when that cannot be told.
    bool isWhole(const std::string& table, const PageRow& row);
    bool fitsTag(const std::string& table, const PageRow& row, const diary::Uuid& key);
    bool isWholeDiaryRow(const PageRow& row);
    // Tries a row in a diary of the newest version.
    bool isRecord(const std::string& table, const PageRow& row);
    // False when it cannot be a row of the table, or its key is taken.
    bool save(const std::string& table, const PageRow& row, bool& isTaken);
    bool insert(SQLite::Database& database, const std::string& table, const PageRow& row, bool& isTaken);

    SQLite::Database m_database;
    SQLite::Database m_trial;
    MaybeKey m_key;
    RowBytes m_bytes;
    std::map<std::string, std::uint32_t> m_roots;
    std::map<std::string, Shape> m_shapes;
    std::map<std::string, Digest> m_taken;
    std::map<std::string, std::int64_t> m_lost;
};

}  // namespace cramp::store
