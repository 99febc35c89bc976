// SPDX-License-Identifier: MIT
#include "ui/cramp_help.h"

#include "guide/guide.h"
#include "ui/care_card_frame.h"
#include "ui/qt_convert.h"

namespace cramp
{

CrampHelp::CrampHelp(WindowContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_words(bundledHealthWords()),
      m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

void CrampHelp::replace(QWidget* content)
{
    delete m_content;
    m_content = content;
    m_column->addWidget(content);
    content->show();
}

void CrampHelp::addWords(QVBoxLayout& column, const QString& words, TextSize size)
{
    column.addWidget(new TextLabel(words, size));
}

void CrampHelp::showMove(std::optional<Site> site)
{
    if (m_showsFinding) return;
    const auto chosen = site ? m_words.inCramp.find(*site) : m_words.inCramp.end();
    const Stretch move = chosen == m_words.inCramp.end() ? m_words.inAnyCramp : chosen->second;
    if (m_shown == move) return;
    m_shown = move;
    const StretchGuide& stretch = m_context.guide().stretch(move);
    auto* panel = new Panel;
    panel->setAccessibleName(toQt(stretch.name));
    panel->content()->setSpacing(scaled(8));
    for (const Item& step : stretch.steps)
        addWords(*panel->content(), toQt(step.text.plain()), TextSize::Large);
    for (const Item& caution : stretch.cautions)
        addWords(*panel->content(), toQt(caution.text.plain()), TextSize::Body);
    panel->content()->addStretch(1);
    replace(panel);
}

void CrampHelp::showFinding(const Finding& finding)
{
    if (m_showsFinding) return;
    m_showsFinding = true;
    const LevelWords& words = m_context.rules.wordsOf(finding.urgency);
    auto* card = new CareCardFrame(finding.urgency, toQt(words.hiddenPrefix), toQt(words.heading));
    card->addText(toQt(finding.title), true);
    card->addText(toQt(finding.why));
    card->addText(toQt(finding.advice));
    card->body()->addStretch(1);
    replace(card);
}

}  // namespace cramp
