// SPDX-License-Identifier: MIT
#include "diary/coded_text.h"
#include "report/summary/gp_parts.h"
#include "triage/condition.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <set>
#include <tuple>

namespace cramp
{

namespace
{

constexpr std::size_t mostDates = 5;

std::string sayWhen(const Evidence& evidence, const ReportWords& words)
{
    if (!evidence.isDate && evidence.precision == Precision::Night)
        return words.of("entry.night_of", {{"date", words.date(nightOf(*evidence.at))}});
    const std::string when =
        evidence.isDate ? words.date(evidence.at->date()) : words.dateAndTime(*evidence.at);
    return evidence.precision == Precision::About ? words.of("entry.about", {{"when", when}}) : when;
}

std::string sayEvidence(const Evidence& evidence, const GpSource& source)
{
    const ReportWords& words = source.words;
    std::string fact = source.labels.describeFact(evidence.fact);
    if (!evidence.name.empty()) fact = words.of("item.named", {{"label", fact}, {"name", evidence.name}});
    if (!evidence.at) return fact;
    return words.of("sign.at", {{"fact", fact}, {"when", sayWhen(evidence, words)}});
}

// What the person last did about a rule's finding; null when there is nothing.
const Answer* lastAnswer(std::string_view rule, const GpSource& source)
{
    const Answer* last = nullptr;
    for (const Answer& answer : source.diary.answers) {
        const bool counts =
            !answer.stamps.binned && answer.rule == rule && answer.at.instant() <= source.now.instant();
        if (counts && (last == nullptr || last->at.instant() <= answer.at.instant())) last = &answer;
    }
    return last;
}

std::string sayWhatWasDone(const Answer& answer, const GpSource& source)
{
    const ReportWords& words = source.words;
    const std::string date = words.date(answer.on.value_or(answer.at.date()));
    const bool isSeen = answer.answer == AnswerKind::Seen;
    std::string text;
    if (answer.by)
        text = words.of(isSeen ? "answer.seen_by" : "answer.getting_help_from",
                        {{"by", words.of("answer." + std::string(code(*answer.by)))}, {"date", date}});
    else
        text = words.of(isSeen ? "answer.seen" : "answer.getting_help", {{"date", date}});
    if (answer.result)
        text =
            words.of("answer.result",
                     {{"what", text}, {"result", words.of("answer." + std::string(code(*answer.result)))}});
    if (!answer.words.empty() && source.choices.withNotes)
        text = words.of("answer.words", {{"what", text}, {"words", answer.words}});
    return text;
}

ReportWarning warningOf(const Finding& finding, const GpSource& source)
{
    ReportWarning warning;
    warning.rule = finding.rule;
    warning.urgency = finding.urgency;
    warning.urgencyLabel = source.words.of("urgency." + std::string(code(finding.urgency)));
    warning.title = finding.title;
    warning.why = finding.why;
    warning.source = finding.source;
    for (const Evidence& evidence : finding.evidence)
        warning.evidence.push_back(sayEvidence(evidence, source));
    if (const Answer* answer = lastAnswer(finding.rule, source))
        warning.done = sayWhatWasDone(*answer, source);
    return warning;
}

// "Urgent from 3 November 2026 to 5 November 2026: One leg swollen (U4). Seen by a GP on 5 November 2026."
std::string sayPast(const FindingSpan& span, const GpSource& source)
{
    const ReportWords& words = source.words;
    const auto what =
        words.of("warning.past", {{"urgency", words.of("urgency." + std::string(code(span.urgency)))},
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
    std::vector<const FindingSpan*> past;
    for (const FindingSpan& span : source.history) {
        if (span.urgency < Urgency::Urgent || !span.to) continue;
        if (span.from.date() > source.span().to || span.to->date() < source.span().from) continue;
        past.push_back(&span);
    }
    std::ranges::stable_sort(past, std::greater(), [](const FindingSpan* span) { return span->urgency; });
    for (const FindingSpan* span : past)
        summary.pastWarnings.push_back(sayPast(*span, source));
}

// Signs of the period in the order of the vocabulary.
using SignKey = std::tuple<Symptom, std::optional<Side>, std::optional<Course>>;

struct Signs {
    std::map<SignKey, std::vector<Date>> present;
    std::set<Symptom> presentKinds;
    std::set<Symptom> absentKinds;
};

void addSigns(Signs& signs, const std::vector<SymptomEntry>& entries, Date date)
{
    for (const SymptomEntry& entry : entries) {
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
    for (const Episode* episode : source.episodes)
        addSigns(signs, episode->symptoms, episode->start.date());
    for (const CheckIn* checkIn : source.checkIns)
        addSigns(signs, checkIn->symptoms, checkIn->at.date());
    return signs;
}

std::string sayDates(std::vector<Date> dates, const ReportWords& words)
{
    std::ranges::sort(dates);
    dates.erase(std::unique(dates.begin(), dates.end()), dates.end());
    std::vector<std::string> texts;
    for (const Date date : dates)
        if (texts.size() < mostDates) texts.push_back(words.shortDate(date));
    if (dates.size() <= mostDates) return words.list(texts);
    std::string front;
    for (const std::string& text : texts)
        front = front.empty() ? text : words.of("list.comma", {{"front", front}, {"next", text}});
    return words.of("sign.more", {{"dates", front}, {"n", std::to_string(dates.size() - mostDates)}});
}

std::set<Symptom> kindsInFindings(const Assessment& assessment)
{
    std::set<Symptom> kinds;
    for (const Finding& finding : assessment.findings)
        for (const Evidence& evidence : finding.evidence)
            if (const auto symptom = parseSymptom(evidence.fact)) kinds.insert(symptom->kind);
    return kinds;
}

void addAbsent(GpSummary& summary, const Signs& signs, const GpSource& source)
{
    for (const Symptom kind : signs.absentKinds)
        if (!signs.presentKinds.contains(kind)) summary.askedAbsent.push_back(source.labels.of(kind));
    std::set<ContextCode> absentItems;
    for (const ContextItem& item : source.diary.context)
        if (!item.stamps.binned && !item.present) absentItems.insert(item.code);
    for (const ContextCode code : absentItems)
        summary.askedAbsent.push_back(source.labels.of(code));
}

// What a GP asks first: it stands first in what was not asked.
constexpr std::array askedFirst = {Symptom::Swelling,    Symptom::Numbness,  Symptom::Weakness,
                                   Symptom::WalkingPain, Symptom::DarkUrine, Symptom::Fever,
                                   Symptom::WeightLoss,  Symptom::Thirst,    Symptom::MuscleWasting};

bool isAskedFirst(const std::string& code)
{
    const auto symptom = fromCode<Symptom>(code);
    return symptom && std::ranges::find(askedFirst, *symptom) != askedFirst.end();
}

// What triage was not told, less what the period answers.
void addNotAsked(GpSummary& summary, const Signs& signs, const GpSource& source)
{
    std::vector<std::string> notAsked = source.assessment.notAsked;
    std::stable_partition(notAsked.begin(), notAsked.end(), &isAskedFirst);
    for (const std::string& asked : notAsked) {
        if (const auto symptom = fromCode<Symptom>(asked)) {
            const bool isAnswered =
                signs.presentKinds.contains(*symptom) || signs.absentKinds.contains(*symptom);
            if (!isAnswered) summary.notAsked.push_back(source.labels.of(*symptom));
        } else if (const auto item = fromCode<ContextCode>(asked)) {
            summary.notAsked.push_back(source.labels.of(*item));
        }
    }
}

}  // namespace

std::vector<FindingSpan> reportHistory(const Diary& diary, const RuleSet& rules, const DateSpan& span,
                                       const Moment& now)
{
    // What held when the period began may have begun as long before as any rule looks back.
    const Moment since{span.from - longestWindow, now.offset};
    return findingHistory(diary, rules, Urgency::Urgent, since, now);
}

void addWarnings(GpSummary& summary, const GpSource& source)
{
    summary.isCheckOff = source.assessment.isOff;
    for (const Finding& finding : source.assessment.findings)
        summary.warnings.push_back(warningOf(finding, source));
    addPast(summary, source);
    const Signs signs = signsOf(source);
    const std::set<Symptom> inFindings = kindsInFindings(source.assessment);
    for (const auto& [key, dates] : signs.present) {
        const auto& [kind, side, course] = key;
        summary.signs.push_back({source.labels.describe(SymptomEntry{kind, side, true, course}),
                                 sayDates(dates, source.words), std::ssize(dates),
                                 inFindings.contains(kind)});
    }
    addAbsent(summary, signs, source);
    addNotAsked(summary, signs, source);
}

}  // namespace cramp
