// SPDX-License-Identifier: MIT
#include "guide/labels.h"

#include "guide/content_reader.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace cramp::guide
{

namespace
{

using Texts = std::map<std::string, std::string, std::less<>>;

std::string keyOf(std::string_view group, std::string_view code, std::string_view part)
{
    std::string key(group);
    return key.append(".").append(code).append(".").append(part);
}

// A part of what is said about a code; a part that is not needed may be left out.
struct Part {
    std::string_view name;
    bool needed = true;
};

constexpr Part label{"label"};
constexpr Part sentence{"sentence", false};

// Reads the group "site": {"calf": {"label": ...}}: every code of the enumeration and no other.
template <typename Value>
void readGroup(ContentObject& top, std::string_view group, std::span<const Value> values,
               const std::function<std::vector<Part>(Value)>& partsOf, Texts& texts)
{
    ContentObject object = top.object(group);
    for (const Value value : values) {
        ContentObject entry = object.object(diary::code(value));
        for (const Part& part : partsOf(value))
            texts[keyOf(group, diary::code(value), part.name)] =
                part.needed ? entry.text(part.name) : entry.optionalText(part.name);
        entry.finish();
    }
    object.finish();
}

template <typename Value>
void readGroup(ContentObject& top, std::string_view group, const std::vector<Part>& parts, Texts& texts)
{
    readGroup<Value>(
        top, group, diary::allValues<Value>(), [&](Value) { return parts; }, texts);
}

std::vector<Part> partsOfSite(diary::Site site)
{
    std::vector<Part> parts{label,
                            sentence,
                            {diary::code(diary::Side::Left)},
                            {diary::code(diary::Side::Right)},
                            {diary::code(diary::Side::Both)}};
    if (!diary::isOfLeg(site)) parts.push_back({diary::code(diary::Side::Midline)});
    return parts;
}

// What is usual for the person bears the words of its sign.
std::string_view groupOf(diary::ContextCode value)
{
    return diary::usualSign(value) ? "symptom" : "context";
}

void readContext(ContentObject& top, Texts& texts)
{
    std::vector<diary::ContextCode> withOwnWords;
    std::ranges::copy_if(diary::allValues<diary::ContextCode>(), std::back_inserter(withOwnWords),
                         [](diary::ContextCode value) { return !diary::usualSign(value); });
    readGroup<diary::ContextCode>(
        top, "context", withOwnWords,
        [](diary::ContextCode) -> std::vector<Part> {
            return {label, sentence, {"help"}};
        },
        texts);
}

// Phrases that no code owns.
constexpr std::string_view phrases[] = {"eased",
                                        "not_eased",
                                        "episode",
                                        "woke",
                                        "function_affected",
                                        "date_of_birth",
                                        "duration_s",
                                        "soreness_min",
                                        "sleep_disturbance",
                                        "site",
                                        "day",
                                        "days",
                                        "hour",
                                        "hours",
                                        "minute",
                                        "minutes",
                                        "second",
                                        "seconds"};

void readPhrases(ContentObject& top, Texts& texts)
{
    ContentObject object = top.object("phrase");
    for (const std::string_view phrase : phrases)
        texts[keyOf("phrase", phrase, "label")] = object.text(phrase);
    object.finish();
}

std::vector<SymptomGroup> readGroups(ContentObject& top)
{
    std::vector<SymptomGroup> groups;
    std::vector<diary::Symptom> seen;
    top.forEach("symptom_groups", [&](const nlohmann::json& element, const std::string& place) {
        ContentObject object(element, top.file(), place, top.faults());
        SymptomGroup group;
        group.title = object.text("title");
        for (const std::string& name : object.texts("symptoms")) {
            const auto symptom = diary::fromCode<diary::Symptom>(name);
            if (!symptom)
                object.fault("symptoms", "there is no symptom '" + name + "'");
            else if (std::ranges::find(seen, *symptom) != seen.end())
                object.fault("symptoms", "the symptom '" + name + "' stands in two groups");
            else
                seen.push_back(group.symptoms.emplace_back(*symptom));
        }
        object.finish();
        groups.push_back(std::move(group));
    });
    for (const diary::Symptom symptom : diary::allValues<diary::Symptom>())
        if (std::ranges::find(seen, symptom) == seen.end())
            top.fault("symptom_groups",
                      "the symptom '" + std::string(diary::code(symptom)) + "' stands in no group");
    return groups;
}

}  // namespace

Labels Labels::load(std::string_view json, std::string_view fileName)
{
    ContentFaults faults;
    const auto value = parseContent(json, fileName, faults);
    ContentObject top(*value, fileName, {}, faults);
    Labels labels;
    Texts& texts = labels.m_texts;
    readGroup<diary::Period>(top, "period", {label}, texts);
    readGroup<diary::PeriodSource>(top, "period_source", {label}, texts);
    readGroup<diary::Precision>(top, "precision", {label}, texts);
    readGroup<diary::Status>(top, "status", {label}, texts);
    readGroup<diary::Side>(top, "side", {label, {"leg"}}, texts);
    readGroup<diary::Course>(top, "course", {label, sentence}, texts);
    readGroup<diary::Onset>(top, "onset", {label, sentence}, texts);
    readGroup<diary::Site>(top, "site", diary::allValues<diary::Site>(), partsOfSite, texts);
    readGroup<diary::Relief>(top, "relief", {label, sentence, {"help"}}, texts);
    readGroup<diary::Trigger>(top, "trigger", {label, sentence, {"help"}}, texts);
    readGroup<diary::Symptom>(top, "symptom", {label, sentence, {"absent"}, {"question"}, {"help"}}, texts);
    readGroup<diary::ContextKind>(top, "context_kind", {label}, texts);
    readContext(top, texts);
    readGroup<diary::Stretch>(top, "stretch", {label}, texts);
    texts[keyOf("symptom", {}, "introduction")] = top.text("symptom_introduction");
    labels.m_groups = readGroups(top);
    readPhrases(top, texts);
    top.finish();
    faults.throwIfAny();
    return labels;
}

const std::string& Labels::text(std::string_view group, std::string_view code, std::string_view part) const
{
    return m_texts.at(keyOf(group, code, part));
}

std::string Labels::sentenceText(std::string_view group, std::string_view code) const
{
    std::string words = text(group, code, sentence.name);
    if (!words.empty()) return words;
    words = text(group, code, label.name);
    if (words.front() >= 'A' && words.front() <= 'Z')
        words.front() = static_cast<char>(words.front() - 'A' + 'a');
    return words;
}

// clang-format off
const std::string& Labels::of(diary::Site value) const { return text("site", diary::code(value), label.name); }
const std::string& Labels::of(diary::Side value) const { return text("side", diary::code(value), label.name); }
const std::string& Labels::of(diary::Relief value) const { return text("relief", diary::code(value), label.name); }
const std::string& Labels::of(diary::Trigger value) const { return text("trigger", diary::code(value), label.name); }
const std::string& Labels::of(diary::Symptom value) const { return text("symptom", diary::code(value), label.name); }
const std::string& Labels::of(diary::Course value) const { return text("course", diary::code(value), label.name); }
const std::string& Labels::of(diary::Onset value) const { return text("onset", diary::code(value), label.name); }
const std::string& Labels::of(diary::ContextCode value) const { return text(groupOf(value), diary::code(value), label.name); }
const std::string& Labels::of(diary::ContextKind value) const { return text("context_kind", diary::code(value), label.name); }
const std::string& Labels::of(diary::Stretch value) const { return text("stretch", diary::code(value), label.name); }
const std::string& Labels::of(diary::Period value) const { return text("period", diary::code(value), label.name); }
const std::string& Labels::of(diary::PeriodSource value) const { return text("period_source", diary::code(value), label.name); }
const std::string& Labels::of(diary::Precision value) const { return text("precision", diary::code(value), label.name); }
const std::string& Labels::of(diary::Status value) const { return text("status", diary::code(value), label.name); }

std::string Labels::inSentence(diary::Site value) const { return sentenceText("site", diary::code(value)); }
std::string Labels::inSentence(diary::Relief value) const { return sentenceText("relief", diary::code(value)); }
std::string Labels::inSentence(diary::Trigger value) const { return sentenceText("trigger", diary::code(value)); }
std::string Labels::inSentence(diary::Symptom value) const { return sentenceText("symptom", diary::code(value)); }
std::string Labels::inSentence(diary::ContextCode value) const { return sentenceText(groupOf(value), diary::code(value)); }

const std::string& Labels::questionFor(diary::Symptom value) const { return text("symptom", diary::code(value), "question"); }
const std::string& Labels::helpFor(diary::Symptom value) const { return text("symptom", diary::code(value), "help"); }
const std::string& Labels::helpFor(diary::ContextCode value) const { return text(groupOf(value), diary::code(value), "help"); }
const std::string& Labels::helpFor(diary::Relief value) const { return text("relief", diary::code(value), "help"); }
const std::string& Labels::helpFor(diary::Trigger value) const { return text("trigger", diary::code(value), "help"); }
const std::string& Labels::symptomIntroduction() const { return text("symptom", {}, "introduction"); }
// clang-format on

}  // namespace cramp::guide
