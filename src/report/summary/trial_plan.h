// SPDX-License-Identifier: MIT
#pragma once

#include "diary/records.h"

#include <optional>
#include <random>
#include <vector>

namespace cramp::report::summary
{

// A plan that is kept to from its first day on: pairs of blocks of the same length, one with the change and
// one without it, of which a lot says which comes first. The lots of the pairs do not depend on each other.

struct BlockPlan {
    diary::Date first{};
    int pairs = 0;
    int daysEach = 0;  // of a block

    int days() const { return 2 * pairs * daysEach; }
    diary::Date last() const { return first + std::chrono::days(days() - 1); }
};

// By date, without gaps; one lot is drawn for each pair.
std::vector<diary::TrialBlock> drawnBlocks(const BlockPlan& plan, std::mt19937_64& random);

struct BlockPair {
    diary::TrialBlock with;
    diary::TrialBlock without;

    std::int64_t daysEach() const { return (with.to - with.from).count() + 1; }
};

// The pairs of a trial whose order was drawn by lot, by date. A trial that was ended early may end in half a
// pair, which is left out. Empty for a trial of any other design: one whose order was chosen, or whose blocks
// do not stand in pairs of the same length.
std::vector<BlockPair> drawnPairs(const diary::Trial& trial);

// The block that a person is in. Until six in the morning it is still that of the evening before.
std::optional<diary::TrialBlock> blockAt(const diary::Trial& trial, const diary::Moment& now);
// The first block that begins after that.
std::optional<diary::TrialBlock> blockAfter(const diary::Trial& trial, const diary::Moment& now);

diary::Date lastNightOf(const diary::Trial& trial);

// The trial as it stands when it is ended now: the present night is its last one. None where nothing is left
// to end, and where what has begun lacks nights with the change or nights without it: such a trial can only
// be deleted.
std::optional<diary::Trial> endedAt(const diary::Trial& trial, const diary::Moment& now);

}  // namespace cramp::report::summary
