// SPDX-License-Identifier: MIT
#include "ui/warnings/warning_strip.h"

#include "ui/format/qt_convert.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace cramp::ui::warnings
{

namespace
{

constexpr double nightFrame = 4;  // as a care card of this level: no larger area is lit than needed

bool isNight()
{
    return theme::Appearance::current().theme() == theme::Theme::Night;
}

}  // namespace

WarningStrip::WarningStrip(host::WindowContext& context, host::WindowHost& host, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_heading(new widgets::TextLabel({}, theme::TextSize::Large, true)),
      m_button(new widgets::Button(tr("Show this warning")))
{
    auto* row = new QHBoxLayout(this);
    row->setSpacing(theme::scaled(12));
    connect(m_button, &QPushButton::clicked, this, [&host] { host.showPage(host::PageId::Today); });
    row->addWidget(m_heading, 1);
    row->addWidget(m_button);
    hide();
}

void WarningStrip::refresh(bool isWanted, bool isLow)
{
    const auto waiting =
        isWanted ? triage::waitingForAnswer(urgentHistory(m_context)) : std::vector<triage::FindingSpan>();
    const auto holds =
        std::ranges::find_if(waiting, [](const triage::FindingSpan& span) { return !span.to; });
    setVisible(holds != waiting.end());
    if (holds == waiting.end()) return;
    const triage::LevelWords& level = m_context.rules.wordsOf(holds->urgency);
    m_heading->setText(format::toQt(level.heading));
    m_heading->setInk(isNight() ? theme::colour(theme::Appearance::current().tokens().text)
                                : theme::colour(theme::careWhite));
    const QString said = format::toQt(level.hiddenPrefix + " " + level.heading + ". " + holds->title);
    m_heading->setAccessibleName(said);
    m_heading->setHidden(isLow);
    m_button->setAccessibleDescription(said);
    const int above = theme::scaled(isLow ? 4 : 8);
    layout()->setContentsMargins(theme::scaled(12), above, theme::scaled(12), above);
}

void WarningStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (!isNight()) return painter.fillRect(rect(), theme::colour(theme::careRed));
    const theme::ThemeTokens& tokens = theme::Appearance::current().tokens();
    const double edge = theme::scaled(nightFrame);
    painter.fillRect(rect(), theme::colour(tokens.page));
    painter.setPen(QPen(theme::colour(tokens.text), edge, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(QRectF(rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2));
}

}  // namespace cramp::ui::warnings
