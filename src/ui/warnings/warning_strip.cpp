// SPDX-License-Identifier: MIT
#include "ui/warnings/warning_strip.h"

#include "ui/format/qt_convert.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace cramp
{

namespace
{

constexpr double nightFrame = 4;  // as a care card of this level: no larger area is lit than needed

bool isNight()
{
    return Appearance::current().theme() == Theme::Night;
}

}  // namespace

WarningStrip::WarningStrip(WindowContext& context, WindowHost& host, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_heading(new TextLabel({}, TextSize::Large, true)),
      m_button(new Button(tr("Show this warning")))
{
    auto* row = new QHBoxLayout(this);
    row->setSpacing(scaled(12));
    connect(m_button, &QPushButton::clicked, this, [&host] { host.showPage(PageId::Today); });
    row->addWidget(m_heading, 1);
    row->addWidget(m_button);
    hide();
}

void WarningStrip::refresh(bool isWanted, bool isLow)
{
    const auto waiting = isWanted ? waitingForAnswer(urgentHistory(m_context)) : std::vector<FindingSpan>();
    const auto holds = std::ranges::find_if(waiting, [](const FindingSpan& span) { return !span.to; });
    setVisible(holds != waiting.end());
    if (holds == waiting.end()) return;
    const LevelWords& level = m_context.rules.wordsOf(holds->urgency);
    m_heading->setText(toQt(level.heading));
    m_heading->setInk(isNight() ? colour(Appearance::current().tokens().text) : colour(careWhite));
    const QString said = toQt(level.hiddenPrefix + " " + level.heading + ". " + holds->title);
    m_heading->setAccessibleName(said);
    m_heading->setHidden(isLow);
    m_button->setAccessibleDescription(said);
    const int above = scaled(isLow ? 4 : 8);
    layout()->setContentsMargins(scaled(12), above, scaled(12), above);
}

void WarningStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (!isNight()) return painter.fillRect(rect(), colour(careRed));
    const ThemeTokens& tokens = Appearance::current().tokens();
    const double edge = scaled(nightFrame);
    painter.fillRect(rect(), colour(tokens.page));
    painter.setPen(QPen(colour(tokens.text), edge, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(QRectF(rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2));
}

}  // namespace cramp
