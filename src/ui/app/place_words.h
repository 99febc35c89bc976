// SPDX-License-Identifier: MIT
#pragma once

#include "guide/guide.h"
#include "guide/labels.h"
#include "guide/places.h"
#include "report/summary/report_words.h"
#include "triage/rules.h"

#include <optional>

namespace cramp::ui::app
{

// All that the program says about health, as it is said where the person is. Guide and report words are read
// on the first call.
class PlaceWords
{
public:
    // guideContent: of the guide, which may be an author's folder. rules: as they are said in the first
    // place; they and the labels outlive this.
    PlaceWords(guide::Place place, const guide::Content& guideContent, const triage::RuleSet& rules,
               const guide::Labels& labels);

    const guide::Place& place() const { return m_place; }
    // The program's own content.
    const guide::Content& content() const { return m_content; }
    const triage::RuleSet& rules() const { return m_ownRules ? *m_ownRules : m_rules; }

    const guide::Guide& guide();
    // Read without the rest of the guide, which costs more than the first picture.
    const guide::StretchSets& stretchSets();
    const report::summary::ReportWords& reportWords();
    // Reads the guide anew. Everything stays as it was when the new content is not right: throws Failure with
    // file and place. Guide and words change in their places: pages refer to them.
    void replaceGuide(const guide::Content& content);

private:
    guide::Guide readGuide(const guide::Content& content) const;

    guide::Place m_place;
    guide::Content m_content;
    guide::Content m_guideContent;
    const triage::RuleSet& m_rules;
    const guide::Labels& m_labels;
    std::optional<triage::RuleSet> m_ownRules;
    std::optional<guide::Guide> m_guide;
    std::optional<guide::StretchSets> m_stretchSets;
    std::optional<report::summary::ReportWords> m_reportWords;
};

}  // namespace cramp::ui::app
