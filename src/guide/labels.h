// SPDX-License-Identifier: MIT
#pragma once

#include "diary/change.h"

#include <map>
#include <string>
#include <string_view>

namespace cramp
{

// Words for people for the codes of the vocabulary: content/<language>/labels.json. Every code has a label; a
// symptom also has its question and what it means (new or worse than usual, apart from the cramp itself).
class Labels
{
public:
    // Throws Failure naming file and place; every code of the vocabulary must be there and no other.
    static Labels load(std::string_view json, std::string_view fileName);

    // "Calf", "Swelling", "Stretching"; in lower case within sentences: inSentence().
    const std::string& of(Site value) const;
    const std::string& of(Side value) const;
    const std::string& of(Relief value) const;
    const std::string& of(Trigger value) const;
    const std::string& of(Symptom value) const;
    const std::string& of(Course value) const;
    const std::string& of(ContextCode value) const;
    const std::string& of(ContextKind value) const;
    const std::string& of(Stretch value) const;

    // The question that asks for a symptom ("Is one of your legs swollen?").
    const std::string& questionFor(Symptom value) const;
    // What is meant by it, for the form.
    const std::string& helpFor(Symptom value) const;
    // Examples to recognise a medicine or what counts as an exposure.
    const std::string& helpFor(ContextCode value) const;

    // "Left calf", "Both calves", "Calf"; "Swelling (left leg)"; "No swelling".
    std::string describe(const SiteEntry& entry) const;
    std::string describe(const SymptomEntry& entry) const;
    std::string describe(const ReliefEntry& entry) const;

private:
    std::map<std::string, std::string, std::less<>> m_texts;  // "symptom.swelling.question" and so on

    const std::string& text(std::string_view group, std::string_view code, std::string_view part) const;
};

}  // namespace cramp
