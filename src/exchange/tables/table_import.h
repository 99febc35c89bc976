// SPDX-License-Identifier: MIT
#pragma once

#include "diary/merge.h"
#include "exchange/tables/foreign_episodes.h"

namespace cramp::exchange::tables
{

// What taking somebody's own table in does to a diary. Cramps are the same by when and where they were, so
// that a table that is read twice adds nothing, whatever its columns, order of dates or separator were. A
// cramp that came from a table, that nobody has changed since, takes what is new; facts that it contradicts
// are another reading of the table.

// What an earlier reading of the same table brought that this one does not: the person decides.
struct EarlierReading {
    std::vector<diary::Episode> moved;  // read with other dates: they would go to the bin
    std::vector<diary::Night> nights;   // cramp-free nights that this reading does not have
    std::vector<diary::Edit> changed;   // the same cramps with other facts: they would be corrected

    bool isEmpty() const { return moved.empty() && nights.empty() && changed.empty(); }
};

struct BinnedRow {
    std::size_t line = 0;
    diary::Uuid id;
};

struct TableImport {
    diary::Change change;  // without a name
    diary::MergeCounts counts;
    std::vector<BinnedRow> inBin;  // rows whose cramp lies in the bin, where it stays
    EarlierReading earlier;        // not in the change
};

// What a table is read by.
struct TableReading {
    const ForeignTable& table;
    const ForeignMapping& mapping;
    const guide::Labels& labels;
    const platform::LocalZone& zone;
    const diary::Moment& now;
};

// `mine` must be whole, with the bin; `found` is what the reading gives.
TableImport importOf(const diary::Diary& mine, const ForeignEpisodes& found, const TableReading& reading);
// Puts this reading in the place of the earlier one: adds the edits and counts them as updated.
void replaceEarlier(TableImport& import, const diary::Moment& now);

}  // namespace cramp::exchange::tables
