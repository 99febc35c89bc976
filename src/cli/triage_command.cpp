// SPDX-License-Identifier: MIT
#include "cli/commands.h"
#include "cli/program_content.h"
#include "cli/text_layout.h"
#include "cli/word_reader.h"
#include "platform/failure.h"
#include "triage/assess.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace cramp::cli
{

namespace
{

// "2026-11-20 03:12", "2026-11-20 ~03:12", "2026-11-20 night", "2026-05-01", "~2026-05-01".
std::string whenText(const triage::Evidence& evidence)
{
    const std::string_view about = evidence.precision == diary::Precision::About ? "~" : "";
    if (evidence.isDate) return fmt::format("{}{}", about, diary::formatDate(evidence.at->date()));
    if (evidence.precision == diary::Precision::Night)
        return fmt::format("{} night", diary::formatDate(diary::nightOf(*evidence.at)));
    const auto clock = std::chrono::floor<std::chrono::minutes>(evidence.at->timeOfDay());
    return fmt::format("{} {}{}", diary::formatDate(evidence.at->date()), about, diary::formatClock(clock));
}

std::string evidenceLine(const triage::Evidence& evidence)
{
    const std::string when = evidence.at ? whenText(evidence) + "  " : std::string();
    const std::string name = evidence.name.empty() ? std::string() : " (" + flattened(evidence.name) + ")";
    return fmt::format("  - {}{}{}  {}\n", when, evidence.fact, name, evidence.id);
}

std::string findingText(const triage::Finding& finding)
{
    std::string text = fmt::format("{} ({})\n", finding.title, finding.rule);
    text += wrapped(finding.why, 2);
    for (const triage::Evidence& evidence : finding.evidence)
        text += evidenceLine(evidence);
    for (const std::string& question : finding.wouldSettle)
        text += wrapped(question, 2);
    text += wrapped(finding.advice, 2);
    return text + wrapped("[" + finding.source + "]", 2);
}

// By urgency, the highest first, each level under its heading.
std::string assessmentText(const triage::Assessment& assessment, const triage::RuleSet& rules)
{
    std::string text;
    std::optional<triage::Urgency> level;
    for (const triage::Finding& finding : assessment.findings) {
        if (level != finding.urgency) text += "== " + rules.wordsOf(finding.urgency).heading + " ==\n\n";
        level = finding.urgency;
        text += findingText(finding) + "\n";
    }
    if (assessment.findings.empty()) text += wrapped(rules.nothingFound()) + "\n";
    if (!assessment.notAsked.empty())
        text += wrapped(fmt::format("Not asked: {}.", fmt::join(assessment.notAsked, ", "))) + "\n";
    text += wrapped(rules.intro()) + "\n" + wrapped(rules.notReviewed());
    return text + fmt::format("\nAs of {}, rules {}\n", diary::formatMoment(assessment.assessedAt),
                              assessment.rulesVersion);
}

Outcome runTriage(const CommandContext& context, const Words& words)
{
    WordReader reader(context, words);
    const auto at = reader.moment("--at");
    if (!reader.problems().empty()) return Outcome::refusing(reader.problems());
    if (!triage::triageIsBuilt)
        throw platform::Failure("This build has no check for warning signs. Nothing was looked at.");
    const diary::Moment now = at ? *at : context.now();
    const diary::Diary diary = context.openDiary().readForTriage(now);
    const triage::RuleSet rules = programRules();
    const triage::Assessment assessment = triage::assess(diary, rules, now);
    return Outcome::printing(reader.has("--json") ? triage::assessmentJson(assessment)
                                                  : assessmentText(assessment, rules));
}

}  // namespace

CommandSpec triageCommand()
{
    return {"triage", "Print what the diary says now: findings with evidence and advice",
            {},       {{"--at", "T", "What it says at this time, as known then"}, {"--json", "", "As JSON"}},
            {},       &runTriage};
}

}  // namespace cramp::cli
