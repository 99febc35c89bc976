// SPDX-License-Identifier: MIT
#pragma once

#include "diary/episode.h"
#include "exchange/tables/foreign_mapping.h"
#include "guide/labels.h"

namespace cramp::exchange::tables
{

// The episodes of somebody's own table. A row is taken whole or not at all.

struct ForeignProblem {
    std::size_t line = 0;  // of the file, from 1
    std::string column;
    std::string message;  // "“32/13/2026” is not a date"

    friend bool operator==(const ForeignProblem&, const ForeignProblem&) = default;
};

struct ForeignEpisodes {
    std::vector<diary::Episode> episodes;  // in the order of the rows
    std::vector<ForeignProblem> problems;  // a row with one is left out
    std::vector<ForeignProblem> remarks;   // what is no place we know stands in the episode's note instead
};

// Places are known by their labels and codes in any case: "Left calf", "calf:left", and "calf" with a column
// for the side; several in a cell apart by ; , / + & or "and". A row without a time is known by its night
// only. Times are the zone's; one that never was, and one after now, is a problem. The mapping must have no
// open question. Ids follow from the cells alone, so that a table that is taken in twice adds nothing.
ForeignEpisodes readForeignEpisodes(const ForeignTable& table, const ForeignMapping& mapping,
                                    const guide::Labels& labels, const platform::LocalZone& zone,
                                    const diary::Moment& now);

}  // namespace cramp::exchange::tables
