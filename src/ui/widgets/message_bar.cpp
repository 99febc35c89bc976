// SPDX-License-Identifier: MIT
#include "ui/widgets/message_bar.h"

#include "ui/widgets/notification.h"

#include <QHBoxLayout>
#include <QPainter>

namespace cramp::ui::widgets
{

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent),
      m_icon(new QLabel),
      m_sentence(new TextLabel({}, theme::TextSize::Body, false, TextLabel::Voice::Bad))
{
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_icon);
    row->addWidget(m_sentence, 1);
    dress();
    makeNotification(*this);
    hide();
}

void MessageBar::show(const QString& sentence)
{
    m_sentence->setText(sentence);
    setVisible(true);
    announce(*this, sentence);
}

void MessageBar::dress()
{
    layout()->setContentsMargins(theme::scaled(16), theme::scaled(6), theme::scaled(8), theme::scaled(6));
    layout()->setSpacing(theme::scaled(12));
    m_icon->setPixmap(theme::pixmapOf(QStringLiteral("warn"), theme::Appearance::current().tokens().bad,
                                      theme::scaled(24), devicePixelRatioF()));
}

void MessageBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (theme::Appearance::isChange(*event)) dress();
}

void MessageBar::paintEvent(QPaintEvent*)
{
    const theme::ThemeTokens& tokens = theme::Appearance::current().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::colour(tokens.bad), 2));
    painter.setBrush(theme::colour(tokens.surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), theme::scaled(8), theme::scaled(8));
}

}  // namespace cramp::ui::widgets
