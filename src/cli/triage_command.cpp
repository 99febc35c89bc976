// SPDX-License-Identifier: MIT
#include "cli/commands.h"
#include "cli/program_content.h"
#include "cli/triage_text.h"
#include "cli/word_reader.h"
#include "triage/assess.h"

namespace cramp::cli
{

namespace
{

Outcome runTriage(const CommandContext& context, const Words& words)
{
    WordReader reader(context, words);
    const auto at = reader.moment("--at");
    if (!reader.problems().empty()) return Outcome::refusing(reader.problems());
    const diary::Moment now = at ? *at : context.now();
    const diary::Diary diary = context.openDiary().readForTriage(now);
    const triage::RuleSet rules = programRules();
    const triage::Assessment assessment = triage::assess(diary, rules, now);
    const auto questions = triage::followUpQuestions(diary, rules, assessment);
    if (reader.has("--json")) return Outcome::printing(triage::assessmentJson(assessment, questions));
    return Outcome::printing(triageText(assessment, questions, rules, programLabels(), programCheckWords()));
}

}  // namespace

CommandSpec triageCommand()
{
    return {"triage",
            "Print what the diary says now: what was found, why it matters and what to do",
            {},
            {{"--at", "T", "What it says at this time, as known then"},
             {"--json", "", "As JSON"},
             damagedOption()},
            {},
            &runTriage};
}

}  // namespace cramp::cli
