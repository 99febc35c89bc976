// SPDX-License-Identifier: MIT
#include "ui/cramp_now/cramp_help.h"

#include "guide/guide.h"
#include "ui/format/qt_convert.h"
#include "ui/pictures/figure_view.h"
#include "ui/warnings/care_card_frame.h"

namespace cramp
{

namespace
{

constexpr double figureHeight = 190;

}  // namespace

CrampHelp::CrampHelp(WindowContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_words(bundledHealthWords()),
      m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

void CrampHelp::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (!Appearance::isChange(*event)) return;
    if (auto* figure = findChild<StretchFigureView*>()) figure->setFixedHeight(scaled(figureHeight));
}

void CrampHelp::replace(QWidget* content)
{
    delete m_content;
    m_content = content;
    m_column->addWidget(content);
    content->show();
}

QWidget* CrampHelp::moveOf(const StretchGuide& stretch, std::optional<SiteTarget> target)
{
    auto* panel = new Panel;
    panel->setAccessibleName(toQt(stretch.name));
    panel->content()->setSpacing(scaled(8));
    panel->content()->addWidget(new TextLabel(toQt(stretch.summary), TextSize::Large));
    auto* figure = new StretchFigureView;
    figure->setStretch(stretch);
    if (target) {
        figure->setMotion(static_cast<int>(motionFor(stretch, target->site)));
        figure->setSide(target->side);
    }
    figure->setFixedHeight(scaled(figureHeight));
    figure->play();
    panel->content()->addWidget(figure);
    for (const Item& step : stretch.steps)
        panel->content()->addWidget(new TextLabel(toQt(step.text.plain())));
    for (const Item& caution : stretch.cautions)
        panel->content()->addWidget(new TextLabel(toQt(caution.text.plain())));
    panel->content()->addStretch(1);
    return panel;
}

void CrampHelp::showMove(std::optional<SiteTarget> target)
{
    if (m_showsFinding) return;
    const auto chosen = target ? m_words.inCramp.find(target->site) : m_words.inCramp.end();
    const Stretch stretch = chosen == m_words.inCramp.end() ? m_words.inAnyCramp : chosen->second;
    const Move move{stretch, target};
    if (m_shown == move) return;
    m_shown = move;
    replace(moveOf(m_context.guide().stretch(stretch), target));
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
