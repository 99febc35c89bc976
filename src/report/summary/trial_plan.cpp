// SPDX-License-Identifier: MIT
#include "report/summary/trial_plan.h"

#include <algorithm>

namespace cramp::report::summary
{

namespace
{

constexpr std::chrono::hours dayBegins{6};

diary::Date dayOf(const diary::Moment& now)
{
    return std::chrono::floor<std::chrono::days>(now.wall - dayBegins);
}

std::vector<diary::TrialBlock> byDate(std::vector<diary::TrialBlock> blocks)
{
    std::ranges::stable_sort(blocks, {}, &diary::TrialBlock::from);
    return blocks;
}

std::optional<BlockPair> pairOf(const diary::TrialBlock& first, const diary::TrialBlock& second)
{
    const bool areAsLong = first.to - first.from == second.to - second.from;
    if (first.with == second.with || !areAsLong || second.from <= first.to) return std::nullopt;
    return first.with ? BlockPair{first, second} : BlockPair{second, first};
}

}  // namespace

std::vector<diary::TrialBlock> drawnBlocks(const BlockPlan& plan, std::mt19937_64& random)
{
    std::vector<diary::TrialBlock> blocks;
    const std::chrono::days length(plan.daysEach);
    std::bernoulli_distribution lot(0.5);
    diary::Date from = plan.first;
    for (int pair = 0; pair < plan.pairs; ++pair) {
        const bool isWithFirst = lot(random);
        for (const bool with : {isWithFirst, !isWithFirst}) {
            blocks.push_back({from, from + length - std::chrono::days(1), with});
            from += length;
        }
    }
    return blocks;
}

std::vector<BlockPair> drawnPairs(const diary::Trial& trial)
{
    if (trial.order != diary::BlockOrder::Drawn) return {};
    const std::vector<diary::TrialBlock> blocks = byDate(trial.blocks);
    std::vector<BlockPair> pairs;
    for (std::size_t first = 0; first + 1 < blocks.size(); first += 2) {
        const auto pair = pairOf(blocks[first], blocks[first + 1]);
        const bool isLast = first + 2 >= blocks.size();
        if (!pair && !isLast) return {};
        if (pair) pairs.push_back(*pair);
    }
    return pairs;
}

std::optional<diary::TrialBlock> blockAt(const diary::Trial& trial, const diary::Moment& now)
{
    const diary::Date day = dayOf(now);
    for (const diary::TrialBlock& block : trial.blocks)
        if (block.from <= day && day <= block.to) return block;
    return std::nullopt;
}

std::optional<diary::TrialBlock> blockAfter(const diary::Trial& trial, const diary::Moment& now)
{
    const diary::Date day = dayOf(now);
    for (const diary::TrialBlock& block : byDate(trial.blocks))
        if (block.from > day) return block;
    return std::nullopt;
}

diary::Date lastNightOf(const diary::Trial& trial)
{
    return std::ranges::max(trial.blocks, {}, &diary::TrialBlock::to).to;
}

std::optional<diary::Trial> endedAt(const diary::Trial& trial, const diary::Moment& now)
{
    const diary::Date last = diary::nightOf(now);
    if (lastNightOf(trial) <= last) return std::nullopt;
    diary::Trial ended = trial;
    std::erase_if(ended.blocks, [last](const diary::TrialBlock& block) { return block.from > last; });
    for (diary::TrialBlock& block : ended.blocks)
        block.to = std::min(block.to, last);
    const auto with = std::ranges::count(ended.blocks, true, &diary::TrialBlock::with);
    if (with == 0 || with == std::ssize(ended.blocks)) return std::nullopt;
    return ended;
}

}  // namespace cramp::report::summary
