// SPDX-License-Identifier: MIT
#pragma once

#include "guide/labels.h"
#include "report/summary/report_words.h"

namespace cramp::report::summary
{

// A clinician's words for signs, medicines and conditions ("Dark urine", "No calf swelling"): those of the
// report where they differ from the labels that the person reads.
class ClinicalWords
{
public:
    ClinicalWords(const guide::Labels& labels, const ReportWords& words) : m_labels(labels), m_words(words) {}

    std::string of(diary::Symptom sign) const;
    // Of what is usual for the person: the words of its sign.
    std::string of(diary::ContextCode code) const;
    // "No fever", "Walking distance unchanged".
    std::string absent(diary::Symptom sign) const;
    // "Swelling, left leg"; of a sign of the leg also that no side is recorded.
    std::string withSide(diary::Symptom sign, std::optional<diary::Side> side) const;

private:
    const guide::Labels& m_labels;
    const ReportWords& m_words;
};

// The same within a sentence: a capital at the beginning becomes small, but not in "Parkinson's" or "ACE".
std::string inSentence(const std::string& words);

}  // namespace cramp::report::summary
