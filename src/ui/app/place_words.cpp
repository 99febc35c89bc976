// SPDX-License-Identifier: MIT
#include "ui/app/place_words.h"

#include "triage/safety_pages.h"

namespace cramp
{

PlaceWords::PlaceWords(Place place, const Content& guideContent, const RuleSet& rules, const Labels& labels)
    : m_place(std::move(place)),
      m_content(contentFor(bundledGuideContent(), m_place)),
      m_guideContent(contentFor(guideContent, m_place)),
      m_rules(rules),
      m_labels(labels)
{
    constexpr auto path = "en/rules.json";
    if (!m_place.phrases.empty()) m_ownRules = loadRules(m_content.readOrFail(path), path);
}

const Guide& PlaceWords::guide()
{
    if (!m_guide) m_guide = readGuide(m_guideContent);
    return *m_guide;
}

const ReportWords& PlaceWords::reportWords()
{
    constexpr auto path = "en/report.json";
    if (!m_reportWords) m_reportWords = ReportWords::load(m_guideContent.readOrFail(path), path);
    return *m_reportWords;
}

void PlaceWords::replaceGuide(const Content& content)
{
    constexpr auto path = "en/report.json";
    Content said = contentFor(content, m_place);
    Guide guide = readGuide(said);
    ReportWords words = ReportWords::load(said.readOrFail(path), path);
    m_guideContent = std::move(said);
    m_guide = std::move(guide);
    m_reportWords = std::move(words);
}

Guide PlaceWords::readGuide(const Content& content) const
{
    Guide guide = loadGuide(content);
    addSafetyPages(guide, m_content, rules(), m_labels);
    return guide;
}

}  // namespace cramp
