// SPDX-License-Identifier: MIT
#include "report/summary/gp_parts.h"

#include <algorithm>

namespace cramp::report::summary
{

namespace
{

bool touches(const diary::Trial& trial, const diary::DateSpan& span)
{
    return std::ranges::any_of(trial.blocks, [&span](const diary::TrialBlock& block) {
        return block.from <= span.to && block.to >= span.from;
    });
}

diary::Date beginOf(const diary::Trial* trial)
{
    return std::ranges::min(trial->blocks, {}, &diary::TrialBlock::from).from;
}

std::string sayWhen(const diary::Trial& trial, const ReportWords& words)
{
    std::vector<std::string> spans;
    for (const diary::TrialBlock& block : trial.blocks)
        if (block.with) spans.push_back(words.dateSpan(block.from, block.to));
    const std::string design = sayDesign(trial, words);
    if (spans.empty()) return design;
    return design + ' ' + words.of("trial.when", {{"spans", words.list(spans)}});
}

}  // namespace

void addTrials(GpSummary& summary, const GpSource& source)
{
    std::vector<const diary::Trial*> trials;
    for (const diary::Trial& trial : source.diary.trials)
        if (!trial.stamps.binned && touches(trial, source.span())) trials.push_back(&trial);
    std::ranges::stable_sort(trials, {}, &beginOf);
    for (const diary::Trial* trial : trials)
        summary.trials.push_back({trial->name, sayWhen(*trial, source.words),
                                  sayTrial(trialResult(source.diary, *trial, source.now), source.words)});
}

}  // namespace cramp::report::summary
