// SPDX-License-Identifier: MIT
#pragma once

#include "diary/diary.h"
#include "exchange/tables/foreign_mapping.h"
#include "guide/labels.h"

namespace cramp::exchange::tables
{

// The cramps and the cramp-free nights of somebody's own table. A row is taken whole or not at all.

struct ForeignProblem {
    std::size_t line = 0;  // of the file, from 1
    std::string column;
    std::string message;  // "“32/13/2026” is not a date"

    friend bool operator==(const ForeignProblem&, const ForeignProblem&) = default;
};

struct ForeignEpisodes {
    std::vector<diary::Episode> episodes;  // in the order of the rows
    std::vector<std::size_t> lines;        // of the episodes
    std::vector<diary::Night> nights;      // of rows that say that there was no cramp; each night once
    std::vector<std::size_t> nightLines;   // of the nights
    std::vector<ForeignProblem> problems;  // a line with one is left out
    std::vector<ForeignProblem> remarks;   // what is no place we know stands in the episode's note instead

    // How many lines are left out.
    std::size_t leftOut() const;
};

// Places are known as PlaceNames says; a side of its own goes with the places that have none. A row without a
// time is known by its night only. Times are the zone's, those with an offset are converted to it; one that
// never was, one after now and one before 1990 is a problem. Rows that say there was no cramp are cramp-free
// nights; those that say both are a problem. The mapping must have no open question. Ids follow from the
// time and the places that were understood, so that another column, order of dates or separator makes no
// other episode.
ForeignEpisodes readForeignEpisodes(const ForeignTable& table, const ForeignMapping& mapping,
                                    const guide::Labels& labels, const platform::LocalZone& zone,
                                    const diary::Moment& now);

}  // namespace cramp::exchange::tables
