// SPDX-License-Identifier: MIT
#include "ui/warnings/care_card_frame.h"

#include "ui/widgets/access.h"

#include <QEvent>
#include <QPainter>

namespace cramp::ui::warnings
{

struct CareCardFrame::Colours {
    QColor header;
    QColor headerText;
    QColor body;
    QColor bodyText;
    QColor frame;
    int frameWidth;  // px; 0: none
};

namespace
{

// Frames tell the level where colour cannot: at night, in high contrast, and in print.
int frameWidthOf(triage::Urgency urgency)
{
    switch (urgency) {
        case triage::Urgency::Emergency: return 8;
        case triage::Urgency::Urgent: return 4;
        default: return 2;
    }
}

}  // namespace

CareCardFrame::Colours CareCardFrame::colours() const
{
    const theme::ThemeTokens& tokens = theme::Appearance::current().tokens();
    const QColor text = theme::colour(tokens.text);
    const bool isEmergency = m_urgency == triage::Urgency::Emergency;
    const QColor level =
        theme::colour(m_urgency >= triage::Urgency::Urgent ? theme::careRed : theme::careBlue);
    switch (theme::Appearance::current().theme()) {
        case theme::Theme::Light:
            return {level,
                    theme::colour(theme::careWhite),
                    theme::colour(isEmergency ? theme::careInk : theme::careWhite),
                    theme::colour(isEmergency ? theme::careWhite : theme::careInk),
                    theme::colour(tokens.hair),
                    1};
        case theme::Theme::Dark:
            return {level,
                    theme::colour(theme::careWhite),
                    isEmergency ? QColor(Qt::black) : theme::colour(tokens.surface),
                    text,
                    isEmergency ? level : theme::colour(tokens.hair),
                    isEmergency ? 4 : 1};
        case theme::Theme::Night: return {Qt::black, text, Qt::black, text, text, frameWidthOf(m_urgency)};
        case theme::Theme::HighContrast:
            return {Qt::white, Qt::black, Qt::black, Qt::white, Qt::white, frameWidthOf(m_urgency)};
    }
    return {};
}

CareCardFrame::CareCardFrame(triage::Urgency urgency, const QString& prefix, const QString& heading,
                             QWidget* parent)
    : QFrame(parent),
      m_urgency(urgency),
      m_heading(new QLabel(heading)),
      m_body(new QVBoxLayout)
{
    m_heading->setTextFormat(Qt::PlainText);
    widgets::makeHeading(*m_heading);
    m_heading->setWordWrap(true);
    m_heading->setAccessibleName(prefix + QLatin1Char(' ') + heading);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_heading);
    column->addLayout(m_body);
    dress();
}

void CareCardFrame::dress()
{
    const Colours inks = colours();
    m_heading->setFont(theme::fontOf(theme::TextSize::Large, true));
    QPalette header = m_heading->palette();
    header.setColor(QPalette::WindowText, inks.headerText);
    m_heading->setPalette(header);
    const int frame = inks.frameWidth;
    m_heading->setContentsMargins(theme::scaled(20), theme::scaled(12) + frame, theme::scaled(20),
                                  theme::scaled(12));
    m_body->setContentsMargins(theme::scaled(20), theme::scaled(16), theme::scaled(20),
                               theme::scaled(16) + frame);
    m_body->setSpacing(theme::scaled(12));
    for (widgets::TextLabel* label : m_texts)
        label->setInk(inks.bodyText);
}

widgets::TextLabel* CareCardFrame::addText(const QString& text, bool bold, QVBoxLayout* column)
{
    auto* label = new widgets::TextLabel(text, theme::TextSize::Body, bold);
    m_texts.append(label);
    (column != nullptr ? column : m_body)->addWidget(label);
    dress();
    return label;
}

void CareCardFrame::paintEvent(QPaintEvent*)
{
    const Colours inks = colours();
    QPainter painter(this);
    painter.fillRect(rect(), inks.body);
    painter.fillRect(QRect(0, 0, width(), m_heading->geometry().bottom() + 1), inks.header);
    if (inks.frameWidth == 0) return;
    const double half = inks.frameWidth / 2.0;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(inks.frame, inks.frameWidth, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(QRectF(rect()).adjusted(half, half, -half, -half));
}

void CareCardFrame::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (theme::Appearance::isChange(*event)) dress();
}

}  // namespace cramp::ui::warnings
