// SPDX-License-Identifier: MIT
#include "report/summary/gp_parts.h"
#include "triage/condition.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <set>
#include <tuple>

namespace cramp::report::summary
{

namespace
{

constexpr std::size_t mostDates = 5;

std::string sayWhen(const triage::Evidence& evidence, const ReportWords& words)
{
    if (!evidence.isDate && evidence.precision == diary::Precision::Night)
        return words.of("entry.night_of", {{"date", words.date(diary::nightOf(*evidence.at))}});
    const std::string when =
        evidence.isDate ? words.date(evidence.at->date()) : words.dateAndTime(*evidence.at);
    return evidence.precision == diary::Precision::About ? words.of("entry.about", {{"when", when}}) : when;
}

std::string sayEvidence(const triage::Evidence& evidence, const GpSource& source)
{
    const ReportWords& words = source.words;
    std::string fact = source.labels.describeFact(evidence.fact);
    if (!evidence.name.empty()) fact = words.of("item.named", {{"label", fact}, {"name", evidence.name}});
    if (!evidence.at) return fact;
    return words.of("sign.at", {{"fact", fact}, {"when", sayWhen(evidence, words)}});
}

ReportWarning warningOf(const triage::Finding& finding, const GpSource& source)
{
    ReportWarning warning;
    warning.rule = finding.rule;
    warning.urgency = finding.urgency;
    warning.urgencyLabel = source.words.of("urgency." + std::string(triage::code(finding.urgency)));
    warning.title = finding.title;
    warning.why = finding.why;
    warning.source = finding.source;
    for (const triage::Evidence& evidence : finding.evidence)
        warning.evidence.push_back(sayEvidence(evidence, source));
    if (const diary::Answer* answer = lastAnswer(finding.rule, source))
        warning.done = sayWhatWasDone(*answer, source);
    return warning;
}

// "Urgent from 3 November 2026 to 5 November 2026: One leg swollen (U4). Seen by a GP on 5 November 2026."
std::string sayPast(const triage::FindingSpan& span, const GpSource& source)
{
    const ReportWords& words = source.words;
    const auto what =
        words.of("warning.past", {{"urgency", words.of("urgency." + std::string(triage::code(span.urgency)))},
                                  {"from", words.date(span.from.date())},
                                  {"to", words.date(span.to->date())},
                                  {"title", span.title},
                                  {"rule", span.rule}});
    const auto done =
        span.answers.empty() ? words.of("answer.none") : sayWhatWasDone(span.answers.back(), source) + ".";
    return words.of("warning.past_done", {{"what", what}, {"done", done}});
}

void addPast(GpSummary& summary, const GpSource& source)
{
    std::vector<const triage::FindingSpan*> past;
    for (const triage::FindingSpan& span : source.history) {
        if (span.urgency < triage::Urgency::Urgent || !span.to) continue;
        if (span.from.date() > source.span().to || span.to->date() < source.span().from) continue;
        past.push_back(&span);
    }
    std::ranges::stable_sort(past, std::greater(),
                             [](const triage::FindingSpan* span) { return span->urgency; });
    for (const triage::FindingSpan* span : past)
        summary.pastWarnings.push_back(sayPast(*span, source));
}

// Signs of the period in the order of the vocabulary.
using SignKey = std::tuple<diary::Symptom, std::optional<diary::Side>, std::optional<diary::Course>>;

struct Signs {
    std::map<SignKey, std::vector<diary::Date>> present;
    std::set<diary::Symptom> presentKinds;
    std::set<diary::Symptom> absentKinds;
};

void addSigns(Signs& signs, const std::vector<diary::SymptomEntry>& entries, diary::Date date)
{
    for (const diary::SymptomEntry& entry : entries) {
        if (!entry.present) {
            signs.absentKinds.insert(entry.kind);
            continue;
        }
        signs.presentKinds.insert(entry.kind);
        signs.present[{entry.kind, entry.side, entry.course}].push_back(date);
    }
}

Signs signsOf(const GpSource& source)
{
    Signs signs;
    for (const diary::Episode* episode : source.episodes)
        addSigns(signs, episode->symptoms, episode->start.date());
    for (const diary::CheckIn* checkIn : source.checkIns)
        addSigns(signs, checkIn->symptoms, checkIn->at.date());
    return signs;
}

std::string sayDates(std::vector<diary::Date> dates, const ReportWords& words)
{
    std::ranges::sort(dates);
    dates.erase(std::unique(dates.begin(), dates.end()), dates.end());
    std::vector<std::string> texts;
    for (const diary::Date date : dates)
        if (texts.size() < mostDates) texts.push_back(words.shortDate(date));
    if (dates.size() <= mostDates) return words.list(texts);
    std::string front;
    for (const std::string& text : texts)
        front = front.empty() ? text : words.of("list.comma", {{"front", front}, {"next", text}});
    return words.of("sign.more", {{"dates", front}, {"n", std::to_string(dates.size() - mostDates)}});
}

std::set<diary::Symptom> kindsInFindings(const triage::Assessment& assessment)
{
    std::set<diary::Symptom> kinds;
    for (const triage::Finding& finding : assessment.findings)
        for (const triage::Evidence& evidence : finding.evidence)
            if (const auto* sign = std::get_if<diary::SymptomEntry>(&evidence.fact)) kinds.insert(sign->kind);
    return kinds;
}

void addAbsent(GpSummary& summary, const Signs& signs, const GpSource& source)
{
    for (const diary::Symptom kind : signs.absentKinds)
        if (!signs.presentKinds.contains(kind)) summary.askedAbsent.push_back(source.labels.of(kind));
    std::set<diary::ContextCode> absentItems;
    for (const diary::ContextItem& item : source.diary.context) {
        // That a sign is not usual does not say that it is not there.
        if (item.stamps.binned || item.present || diary::kindOf(item.code) == diary::ContextKind::Usual)
            continue;
        absentItems.insert(item.code);
    }
    for (const diary::ContextCode code : absentItems)
        summary.askedAbsent.push_back(source.labels.of(code));
}

// What a GP asks first: it stands first in what was not asked.
constexpr std::array askedFirst = {
    diary::Symptom::Swelling,    diary::Symptom::Numbness,  diary::Symptom::Weakness,
    diary::Symptom::WalkingPain, diary::Symptom::DarkUrine, diary::Symptom::Fever,
    diary::Symptom::WeightLoss,  diary::Symptom::Thirst,    diary::Symptom::MuscleWasting};

bool isAskedFirst(const std::string& code)
{
    const auto symptom = diary::fromCode<diary::Symptom>(code);
    return symptom && std::ranges::find(askedFirst, *symptom) != askedFirst.end();
}

// What triage was not told, less what the period answers.
void addNotAsked(GpSummary& summary, const Signs& signs, const GpSource& source)
{
    std::vector<std::string> notAsked = source.assessment.notAsked;
    std::stable_partition(notAsked.begin(), notAsked.end(), &isAskedFirst);
    for (const std::string& asked : notAsked) {
        if (const auto symptom = diary::fromCode<diary::Symptom>(asked)) {
            const bool isAnswered =
                signs.presentKinds.contains(*symptom) || signs.absentKinds.contains(*symptom);
            if (!isAnswered) summary.notAsked.push_back(source.labels.of(*symptom));
        } else if (const auto item = diary::fromCode<diary::ContextCode>(asked)) {
            summary.notAsked.push_back(source.labels.of(*item));
        }
    }
}

}  // namespace

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

void addWarnings(GpSummary& summary, const GpSource& source)
{
    summary.isCheckOff = source.assessment.isOff;
    for (const triage::Finding& finding : source.assessment.findings)
        summary.warnings.push_back(warningOf(finding, source));
    addPast(summary, source);
    const Signs signs = signsOf(source);
    const std::set<diary::Symptom> inFindings = kindsInFindings(source.assessment);
    for (const auto& [key, dates] : signs.present) {
        const auto& [kind, side, course] = key;
        summary.signs.push_back({source.labels.describe(diary::SymptomEntry{kind, side, true, course}),
                                 sayDates(dates, source.words), std::ssize(dates),
                                 inFindings.contains(kind)});
    }
    addAbsent(summary, signs, source);
    addNotAsked(summary, signs, source);
}

}  // namespace cramp::report::summary
