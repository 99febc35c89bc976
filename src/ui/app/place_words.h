// SPDX-License-Identifier: MIT
#pragma once

#include "guide/guide.h"
#include "guide/labels.h"
#include "guide/places.h"
#include "report/summary/report_words.h"
#include "triage/rules.h"

#include <optional>

namespace cramp
{

// All that the program says about health, as it is said where the person is. Guide and report words are read
// on the first call.
class PlaceWords
{
public:
    // guideContent: of the guide, which may be an author's folder. rules: as they are said in the first
    // place; they and the labels outlive this.
    PlaceWords(Place place, const Content& guideContent, const RuleSet& rules, const Labels& labels);

    const Place& place() const { return m_place; }
    // The program's own content.
    const Content& content() const { return m_content; }
    const RuleSet& rules() const { return m_ownRules ? *m_ownRules : m_rules; }

    const Guide& guide();
    const ReportWords& reportWords();
    // Reads the guide anew. Everything stays as it was when the new content is not right: throws Failure with
    // file and place. Guide and words change in their places: pages refer to them.
    void replaceGuide(const Content& content);

private:
    Guide readGuide(const Content& content) const;

    Place m_place;
    Content m_content;
    Content m_guideContent;
    const RuleSet& m_rules;
    const Labels& m_labels;
    std::optional<RuleSet> m_ownRules;
    std::optional<Guide> m_guide;
    std::optional<ReportWords> m_reportWords;
};

}  // namespace cramp
