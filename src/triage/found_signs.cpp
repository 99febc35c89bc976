// SPDX-License-Identifier: MIT
#include "triage/found_signs.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace cramp::triage
{

namespace
{

constexpr std::size_t mostSigns = 6;
// More in one sentence would be hard to read.
constexpr std::size_t mostOfLeg = 3;
constexpr std::size_t mostOfBody = 2;

using SignOnSide = std::pair<std::optional<diary::Side>, diary::Symptom>;

// Of the records of one sign, oldest first, what the newest that says so tells of its course.
std::string_view courseOf(const std::vector<const Evidence*>& records)
{
    std::string_view key;
    for (const Evidence* record : records) {
        const auto& sign = std::get<diary::SymptomEntry>(record->fact);
        if (sign.course == diary::Course::Worsening)
            key = "worsening";
        else if (sign.course == diary::Course::Sudden)
            key = "sudden";
        else if (sign.onset == diary::Onset::Recent)
            key = "recent";
        else if (sign.onset == diary::Onset::Longer)
            key = "longer";
        else if (sign.course == diary::Course::Steady)
            key = "steady";
        else if (sign.course == diary::Course::Improving)
            key = "improving";
    }
    return key;
}

std::string lowerFirst(std::string text)
{
    if (!text.empty() && text[0] >= 'A' && text[0] <= 'Z') text[0] = static_cast<char>(text[0] - 'A' + 'a');
    return text;
}

// Signs that can share a sentence: of the same leg (or all of the body), of the same days, with no course.
struct Sentence {
    std::string subject;  // "Your left leg"; empty: each clause has its own
    std::string when;
    std::string course;
    std::vector<std::string> clauses;

    bool takes(const Sentence& other) const
    {
        const auto most = subject.empty() ? mostOfBody : mostOfLeg;
        return subject == other.subject && when == other.when && course.empty() && other.course.empty() &&
               clauses.size() < most;
    }
};

std::string textOf(const Sentence& sentence, const FoundWords& words, const FoundDates& dates)
{
    std::string text;
    if (!sentence.subject.empty())
        text = sentence.subject + ' ' + dates.list(sentence.clauses);
    else if (sentence.clauses.size() == 1)
        text = sentence.clauses.front();
    else
        text = words.sentence("sentences.and", {{"front", sentence.clauses.front()},
                                                {"next", lowerFirst(sentence.clauses.back())}});
    return text + sentence.when + sentence.course + '.';
}

std::string subjectOf(const std::optional<diary::Side>& side, const FoundWords& words)
{
    if (!side) return words.sentence("subject");
    return words.sentence("subject." + std::string(diary::code(*side)));
}

Sentence sentenceOf(const SignOnSide& sign, const std::vector<const Evidence*>& records,
                    const FoundWords& words, const FoundDates& dates)
{
    const auto& [side, kind] = sign;
    const auto course = courseOf(records);
    Sentence sentence{{}, dates.on(records), course.empty() ? std::string() : words.sentence(course), {}};
    if (diary::isOfLeg(kind)) {
        sentence.subject = subjectOf(side, words);
        sentence.clauses = {words.ofLeg(kind, side == diary::Side::Both)};
    } else {
        sentence.clauses = {words.ofBody(kind)};
    }
    return sentence;
}

}  // namespace

std::string signSentences(const std::vector<Evidence>& evidence, const FoundWords& words,
                          const FoundDates& dates)
{
    std::map<std::tuple<bool, std::optional<diary::Side>, diary::Symptom>, std::vector<const Evidence*>>
        signs;
    for (const Evidence& each : evidence)
        if (const auto* sign = std::get_if<diary::SymptomEntry>(&each.fact))
            signs[{!diary::isOfLeg(sign->kind), sign->side, sign->kind}].push_back(&each);
    std::vector<Sentence> sentences;
    std::size_t told = 0;
    for (const auto& [sign, records] : signs) {
        if (told++ == mostSigns) break;
        auto next = sentenceOf({std::get<1>(sign), std::get<2>(sign)}, records, words, dates);
        const auto place =
            std::ranges::find_if(sentences, [&](const Sentence& each) { return each.takes(next); });
        if (place == sentences.end())
            sentences.push_back(std::move(next));
        else
            place->clauses.push_back(next.clauses.front());
    }
    std::string text;
    for (const Sentence& sentence : sentences)
        text += (text.empty() ? "" : " ") + textOf(sentence, words, dates);
    if (signs.size() > mostSigns)
        text += ' ' + words.sentence("signs.more", {{"n", std::to_string(signs.size() - mostSigns)}});
    return text;
}

}  // namespace cramp::triage
