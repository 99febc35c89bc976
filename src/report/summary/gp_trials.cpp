// SPDX-License-Identifier: MIT
#include "report/summary/gp_parts.h"

#include <algorithm>

namespace cramp
{

namespace
{

bool touches(const Trial& trial, const DateSpan& span)
{
    return std::ranges::any_of(trial.blocks, [&span](const TrialBlock& block) {
        return block.from <= span.to && block.to >= span.from;
    });
}

Date firstDayOf(const Trial* trial)
{
    return std::ranges::min(trial->blocks, {}, &TrialBlock::from).from;
}

std::string sayWhen(const Trial& trial, const ReportWords& words)
{
    std::vector<std::string> spans;
    for (const TrialBlock& block : trial.blocks)
        if (block.with) spans.push_back(words.dateSpan(block.from, block.to));
    if (spans.empty()) return {};
    return words.of("trial.when", {{"spans", words.list(spans)}});
}

}  // namespace

void addTrials(GpSummary& summary, const GpSource& source)
{
    std::vector<const Trial*> trials;
    for (const Trial& trial : source.diary.trials)
        if (!trial.stamps.binned && touches(trial, source.span())) trials.push_back(&trial);
    std::ranges::stable_sort(trials, {}, &firstDayOf);
    for (const Trial* trial : trials)
        summary.trials.push_back(
            {trial->name, sayWhen(*trial, source.words),
             sayTrial(trialResult(source.diary, trial->blocks, source.now), source.words)});
}

}  // namespace cramp
