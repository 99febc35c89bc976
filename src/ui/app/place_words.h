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

// Everything that the program says about health, as it is said where the person is. The guide and the words
// of reports are read on first use.
class PlaceWords
{
public:
    // guideContent: the guide's content, which may be an author's folder. rules: as they are said in the
    // first of the places; they and the labels must outlive this object.
    PlaceWords(guide::Place place, const guide::Content& guideContent, const triage::RuleSet& rules,
               const guide::Labels& labels);

    const guide::Place& place() const { return m_place; }
    // The program's own content.
    const guide::Content& content() const { return m_content; }
    const triage::RuleSet& rules() const { return m_ownRules ? *m_ownRules : m_rules; }

    const guide::Guide& guide();
    // Read without the rest of the guide, which would take longer than the first paint.
    const guide::StretchSets& stretchSets();
    const report::summary::ReportWords& reportWords();
    // Reads the guide again. If the new content is not valid, throws Failure with file and place, and
    // everything stays as it was. Guide and words are replaced where they are, because pages refer to them.
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
