// SPDX-License-Identifier: MIT
#include "ui/app/place_words.h"

#include "guide/stretch_set_reader.h"
#include "triage/safety_pages.h"

namespace cramp::ui::app
{

PlaceWords::PlaceWords(guide::Place place, const guide::Content& guideContent, const triage::RuleSet& rules,
                       const guide::Labels& labels)
    : m_place(std::move(place)),
      m_content(guide::contentFor(guide::bundledGuideContent(), m_place)),
      m_guideContent(guide::contentFor(guideContent, m_place)),
      m_rules(rules),
      m_labels(labels)
{
    constexpr auto path = "en/rules.json";
    if (!m_place.phrases.empty()) m_ownRules = triage::loadRules(m_content.readOrFail(path), path);
}

const guide::Guide& PlaceWords::guide()
{
    if (!m_guide) m_guide = readGuide(m_guideContent);
    return *m_guide;
}

const guide::StretchSets& PlaceWords::stretchSets()
{
    if (!m_stretchSets) m_stretchSets = guide::loadStretchSets(m_guideContent);
    return *m_stretchSets;
}

const report::summary::ReportWords& PlaceWords::reportWords()
{
    constexpr auto path = "en/report.json";
    if (!m_reportWords)
        m_reportWords = report::summary::ReportWords::load(m_guideContent.readOrFail(path), path);
    return *m_reportWords;
}

void PlaceWords::replaceGuide(const guide::Content& content)
{
    constexpr auto path = "en/report.json";
    guide::Content said = guide::contentFor(content, m_place);
    guide::Guide guide = readGuide(said);
    report::summary::ReportWords words = report::summary::ReportWords::load(said.readOrFail(path), path);
    m_guideContent = std::move(said);
    m_stretchSets = guide.stretchSets();
    m_guide = std::move(guide);
    m_reportWords = std::move(words);
}

guide::Guide PlaceWords::readGuide(const guide::Content& content) const
{
    guide::Guide guide = guide::loadGuide(content);
    triage::addSafetyPages(guide, m_content, rules(), m_labels);
    return guide;
}

}  // namespace cramp::ui::app
