// SPDX-License-Identifier: MIT
#include "report/summary/trial_plan.h"

#include "support/catch.h"
#include "support/diaries.h"

#include <cstdlib>
#include <map>

using namespace cramp::diary;
using namespace cramp::report::summary;
using namespace cramp::test;

namespace
{

Trial drawn(std::vector<TrialBlock> blocks)
{
    Trial trial;
    trial.blocks = std::move(blocks);
    trial.order = BlockOrder::Drawn;
    return trial;
}

TrialBlock block(const char* from, const char* to, bool with)
{
    return {day(from), day(to), with};
}

// Two pairs of a week each, from the 2nd of November.
Trial twoPairs()
{
    return drawn({block("2026-11-02", "2026-11-08", true), block("2026-11-09", "2026-11-15", false),
                  block("2026-11-16", "2026-11-22", false), block("2026-11-23", "2026-11-29", true)});
}

std::string orderOf(const std::vector<TrialBlock>& blocks)
{
    std::string order;
    for (const TrialBlock& each : blocks)
        order += each.with ? 'A' : 'B';
    return order;
}

}  // namespace

TEST_CASE("a plan is pairs of blocks that follow each other without gaps")
{
    std::mt19937_64 random(1);
    const BlockPlan plan{day("2026-12-01"), 3, 28};
    const auto blocks = drawnBlocks(plan, random);
    REQUIRE(blocks.size() == 6);
    CHECK(blocks.front().from == day("2026-12-01"));
    CHECK(blocks.back().to == plan.last());
    CHECK(plan.last() == day("2027-05-17"));
    for (std::size_t at = 0; at < blocks.size(); ++at) {
        CHECK((blocks[at].to - blocks[at].from).count() == 27);
        if (at > 0) CHECK(blocks[at].from == blocks[at - 1].to + std::chrono::days(1));
        if (at % 2 == 1) CHECK(blocks[at].with != blocks[at - 1].with);
    }
    CHECK(drawnPairs(drawn(blocks)).size() == 3);
}

TEST_CASE("the lots of the pairs are fair and do not depend on each other")
{
    std::mt19937_64 random(20261129);
    std::map<std::string, int> orders;
    constexpr int draws = 8000;
    for (int draw = 0; draw < draws; ++draw)
        ++orders[orderOf(drawnBlocks({day("2026-12-01"), 3, 14}, random))];
    CHECK(orders.size() == 8);
    // 1000 of each are expected, with a standard error of 30.
    for (const auto& [order, count] : orders) {
        INFO(order << " " << count);
        CHECK(std::abs(count - 1000) < 150);
    }
}

TEST_CASE("only an order drawn within pairs of blocks of one length is taken as such")
{
    const auto pairs = drawnPairs(twoPairs());
    REQUIRE(pairs.size() == 2);
    CHECK(pairs[0].with.from == day("2026-11-02"));
    CHECK(pairs[1].without.from == day("2026-11-16"));
    CHECK(pairs[1].daysEach() == 7);

    Trial chosen = twoPairs();
    chosen.order = BlockOrder::Chosen;
    CHECK(drawnPairs(chosen).empty());
    CHECK(drawnPairs(drawn({})).empty());
    CHECK(drawnPairs(drawn({block("2026-11-02", "2026-11-08", true)})).empty());
    Trial notInPairs = twoPairs();
    notInPairs.blocks[1].with = true;
    CHECK(drawnPairs(notInPairs).empty());
    Trial overlapping = twoPairs();
    overlapping.blocks[1].from = day("2026-11-08");
    overlapping.blocks[1].to = day("2026-11-14");
    CHECK(drawnPairs(overlapping).empty());
}

TEST_CASE("the order in which a file names the blocks does not matter")
{
    Trial shuffled = twoPairs();
    std::swap(shuffled.blocks[0], shuffled.blocks[3]);
    CHECK(drawnPairs(shuffled).size() == 2);
    CHECK(blockAfter(shuffled, moment("2026-11-03T12:00+00:00")) == twoPairs().blocks[1]);
}

TEST_CASE("a plan tells the block of the present and the next one")
{
    const Trial trial = twoPairs();
    CHECK_FALSE(blockAt(trial, moment("2026-11-01T12:00+00:00")));
    CHECK(blockAfter(trial, moment("2026-11-01T12:00+00:00")) == trial.blocks[0]);
    CHECK(blockAt(trial, moment("2026-11-08T23:00+00:00")) == trial.blocks[0]);
    // Who goes to bed after midnight is still in the block of the evening.
    CHECK(blockAt(trial, moment("2026-11-09T05:59+00:00")) == trial.blocks[0]);
    CHECK(blockAt(trial, moment("2026-11-09T06:00+00:00")) == trial.blocks[1]);
    CHECK(blockAt(trial, moment("2026-11-29T23:00+00:00")) == trial.blocks[3]);
    CHECK_FALSE(blockAt(trial, moment("2026-11-30T12:00+00:00")));
    CHECK_FALSE(blockAfter(trial, moment("2026-11-30T12:00+00:00")));
}

TEST_CASE("a plan that is ended keeps what has been done of it")
{
    const auto ended = endedAt(twoPairs(), moment("2026-11-18T13:00+00:00"));
    REQUIRE(ended);
    REQUIRE(ended->blocks.size() == 3);
    CHECK(ended->blocks[2].to == day("2026-11-18"));
    CHECK(drawnPairs(*ended).size() == 1);
    // In the last block, which becomes shorter than the other of its pair.
    const auto late = endedAt(twoPairs(), moment("2026-11-25T09:00+00:00"));
    REQUIRE(late);
    CHECK(late->blocks.back().to == day("2026-11-24"));
    CHECK(drawnPairs(*late).size() == 1);
}

TEST_CASE("what has not come to both sides yet, or is over, cannot be ended")
{
    CHECK_FALSE(endedAt(twoPairs(), moment("2026-11-01T13:00+00:00")));
    CHECK_FALSE(endedAt(twoPairs(), moment("2026-11-05T13:00+00:00")));
    CHECK_FALSE(endedAt(twoPairs(), moment("2026-11-09T09:00+00:00")));
    CHECK(endedAt(twoPairs(), moment("2026-11-09T13:00+00:00")));
    CHECK_FALSE(endedAt(twoPairs(), moment("2026-11-29T13:00+00:00")));
    CHECK_FALSE(endedAt(twoPairs(), moment("2027-01-01T13:00+00:00")));
}
