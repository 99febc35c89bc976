// SPDX-License-Identifier: MIT
#include "ui/cramp_now/cramp_help.h"

#include "guide/guide.h"
#include "ui/format/qt_convert.h"
#include "ui/pictures/figure_view.h"
#include "ui/warnings/care_card_frame.h"

namespace cramp::ui::cramp_now
{

namespace
{

constexpr double figureHeight = 190;

}  // namespace

CrampHelp::CrampHelp(host::WindowContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_words(format::bundledHealthWords()),
      m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

void CrampHelp::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (!theme::Appearance::isChange(*event)) return;
    if (auto* figure = findChild<pictures::StretchFigureView*>())
        figure->setFixedHeight(theme::scaled(figureHeight));
}

void CrampHelp::replace(QWidget* content)
{
    delete m_content;
    m_content = content;
    m_column->addWidget(content);
    content->show();
}

QWidget* CrampHelp::moveOf(const guide::StretchGuide& stretch, std::optional<session::SiteTarget> target)
{
    auto* panel = new widgets::Panel;
    panel->setAccessibleName(format::toQt(stretch.name));
    panel->content()->setSpacing(theme::scaled(8));
    panel->content()->addWidget(
        new widgets::TextLabel(format::toQt(stretch.summary), theme::TextSize::Large));
    auto* figure = new pictures::StretchFigureView;
    figure->setStretch(stretch);
    if (target) {
        figure->setMotion(static_cast<int>(guide::motionFor(stretch, target->site)));
        figure->setSide(target->side);
    }
    figure->setFixedHeight(theme::scaled(figureHeight));
    figure->play();
    panel->content()->addWidget(figure);
    for (const guide::Item& step : stretch.steps)
        panel->content()->addWidget(new widgets::TextLabel(format::toQt(step.text.plain())));
    for (const guide::Item& caution : stretch.cautions)
        panel->content()->addWidget(new widgets::TextLabel(format::toQt(caution.text.plain())));
    panel->content()->addStretch(1);
    return panel;
}

void CrampHelp::showMove(std::optional<session::SiteTarget> target)
{
    if (m_showsFinding) return;
    const auto chosen = target ? m_words.inCramp.find(target->site) : m_words.inCramp.end();
    const diary::Stretch stretch = chosen == m_words.inCramp.end() ? m_words.inAnyCramp : chosen->second;
    const Move move{stretch, target};
    if (m_shown == move) return;
    m_shown = move;
    replace(moveOf(m_context.guide().stretch(stretch), target));
}

void CrampHelp::showFinding(const triage::Finding& finding)
{
    if (m_showsFinding) return;
    m_showsFinding = true;
    const triage::LevelWords& words = m_context.rules.wordsOf(finding.urgency);
    auto* card = new warnings::CareCardFrame(finding.urgency, format::toQt(words.hiddenPrefix),
                                             format::toQt(words.heading));
    card->addText(format::toQt(finding.title), true);
    card->addText(format::toQt(finding.why));
    card->addText(format::toQt(finding.advice));
    card->body()->addStretch(1);
    replace(card);
}

}  // namespace cramp::ui::cramp_now
