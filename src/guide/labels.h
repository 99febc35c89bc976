// SPDX-License-Identifier: MIT
#pragma once

#include "diary/fact.h"
#include "diary/records.h"

#include <chrono>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cramp::guide
{

// A part of the form that asks for symptoms: "How the leg looks" with swelling, redness and so on.
struct SymptomGroup {
    std::string title;
    std::vector<diary::Symptom> symptoms;
};

// Words for people for the codes of the vocabulary: content/<language>/labels.json. Every code has a label; a
// symptom also has its question and what it means (new or worse than usual, apart from the cramp itself).
class Labels
{
public:
    // Throws Failure naming file and place; every code of the vocabulary must be there and no other, and
    // every symptom must stand in one group.
    static Labels load(std::string_view json, std::string_view fileName);

    // "Calf", "Swelling", "Stretching".
    const std::string& of(diary::Site value) const;
    const std::string& of(diary::Side value) const;
    const std::string& of(diary::Relief value) const;
    const std::string& of(diary::Trigger value) const;
    const std::string& of(diary::Symptom value) const;
    const std::string& of(diary::Course value) const;
    const std::string& of(diary::Onset value) const;
    // Of what is usual for the person: the words of its sign.
    const std::string& of(diary::ContextCode value) const;
    const std::string& of(diary::ContextKind value) const;
    // A short name, "Heel drop"; the full one is StretchGuide::name.
    const std::string& of(diary::Stretch value) const;
    const std::string& of(diary::Period value) const;
    const std::string& of(diary::PeriodSource value) const;
    const std::string& of(diary::Precision value) const;
    const std::string& of(diary::Status value) const;

    // The same within a sentence: "calf", but "Parkinson's disease".
    std::string inSentence(diary::Site value) const;
    std::string inSentence(diary::Relief value) const;
    std::string inSentence(diary::Trigger value) const;
    std::string inSentence(diary::Symptom value) const;
    std::string inSentence(diary::ContextCode value) const;

    // The question that asks for a symptom ("Is one of your legs swollen, apart from the cramp?").
    const std::string& questionFor(diary::Symptom value) const;
    // What is meant by it, for the form.
    const std::string& helpFor(diary::Symptom value) const;
    // Examples to recognise a medicine or what counts as an exposure.
    const std::string& helpFor(diary::ContextCode value) const;
    // May be empty.
    const std::string& helpFor(diary::Relief value) const;
    const std::string& helpFor(diary::Trigger value) const;

    // The groups of the form, in the order to ask; each symptom stands in one of them.
    std::span<const SymptomGroup> symptomGroups() const { return m_groups; }
    // What holds for every symptom of the form: new or worse than usual, and there apart from the cramp.
    const std::string& symptomIntroduction() const;

    // "Left calf", "Both calves", "Calf".
    std::string describe(const diary::SiteEntry& entry) const;
    // "Swelling (left leg)", "Weakness (both legs, came on suddenly)", "No swelling",
    // "Numbness (there for more than 2 weeks)".
    std::string describe(const diary::SymptomEntry& entry) const;
    // "Stretching", "Stretching: eased it", "Stretching: did not ease it".
    std::string describe(const diary::ReliefEntry& entry) const;
    // "Statin"; of what is usual for the person also that it is: "Normal for me: numbness (left leg)".
    std::string describe(const diary::ContextItem& item) const;
    // "Lasted 12 minutes", "Sore for 30 hours", "Sleep disturbed: 7 out of 10".
    std::string describe(diary::DurationSeconds lasted) const;
    std::string describe(diary::SorenessMinutes sore) const;
    std::string describe(diary::SleepDisturbance disturbed) const;
    // A fact of triage's evidence: one of these, "Cramp: left hand", "Woke you up", "Statin".
    std::string describeFact(const diary::Fact& fact) const;

private:
    std::map<std::string, std::string, std::less<>> m_texts;  // "symptom.swelling.question" and so on
    std::vector<SymptomGroup> m_groups;

    const std::string& text(std::string_view group, std::string_view code, std::string_view part) const;
    std::string sentenceText(std::string_view group, std::string_view code) const;
    std::string describeLength(std::string_view phrase, std::chrono::seconds length) const;
};

}  // namespace cramp::guide
