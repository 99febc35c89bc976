// SPDX-License-Identifier: MIT
#include "report/summary/gp_parts.h"
#include "triage/condition.h"

namespace cramp::report::summary
{

const diary::Answer* lastAnswer(std::string_view rule, const GpSource& source)
{
    const diary::Answer* last = nullptr;
    for (const diary::Answer& answer : source.diary.answers) {
        const bool counts = !answer.stamps.binned && answer.rule == rule &&
                            answer.answer != diary::AnswerKind::Later &&
                            answer.at.instant() <= source.now.instant();
        if (counts && (last == nullptr || last->at.instant() <= answer.at.instant())) last = &answer;
    }
    return last;
}

std::string sayWhatWasDone(const diary::Answer& answer, const GpSource& source)
{
    const ReportWords& words = source.words;
    const std::string date = words.date(answer.on.value_or(answer.at.date()));
    const bool isSeen = answer.answer == diary::AnswerKind::Seen;
    std::string text;
    if (answer.by)
        text = words.of(isSeen ? "answer.seen_by" : "answer.getting_help_from",
                        {{"by", words.of("answer." + std::string(diary::code(*answer.by)))}, {"date", date}});
    else
        text = words.of(isSeen ? "answer.seen" : "answer.getting_help", {{"date", date}});
    if (answer.result)
        text = words.of(
            "answer.result",
            {{"what", text}, {"result", words.of("answer." + std::string(diary::code(*answer.result)))}});
    if (!answer.words.empty() && source.choices.withNotes)
        text = words.of("answer.words", {{"what", text}, {"words", answer.words}});
    return text;
}

std::vector<triage::FindingSpan> reportHistory(const diary::Diary& diary, const triage::RuleSet& rules,
                                               const diary::DateSpan& span, const diary::Moment& now)
{
    // What held when the period began may have begun as long before as any rule looks back.
    const diary::Moment since{span.from - triage::longestWindow, now.offset};
    return triage::findingHistory(diary, rules, triage::Urgency::Urgent, since, now);
}

}  // namespace cramp::report::summary
