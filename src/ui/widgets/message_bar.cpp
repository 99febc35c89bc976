// SPDX-License-Identifier: MIT
#include "ui/widgets/message_bar.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPainter>

namespace cramp::ui::widgets
{

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent),
      m_icon(new QLabel),
      m_sentence(new TextLabel),
      m_action(new Button({})),
      m_second(new Button({})),
      m_close(new Button(tr("Close"), Button::Role::Plain))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme::scaled(16), theme::scaled(6), theme::scaled(8), theme::scaled(6));
    row->setSpacing(theme::scaled(12));
    row->addWidget(m_icon);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_action);
    row->addWidget(m_second);
    row->addWidget(m_close);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT actionChosen();
    });
    connect(m_second, &QPushButton::clicked, this, &MessageBar::secondChosen);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    m_leaving.setSingleShot(true);
    connect(&m_leaving, &QTimer::timeout, this, &MessageBar::leave);
    hide();
}

void MessageBar::show(Kind kind, const QString& sentence, const QString& actionText,
                      const QString& secondText)
{
    m_kind = kind;
    showIcon();
    m_sentence->setText(sentence);
    m_sentence->setVoice(kind == Kind::Failure ? TextLabel::Voice::Bad : TextLabel::Voice::Text);
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    m_second->setText(secondText);
    m_second->setVisible(!secondText.isEmpty());
    setAccessibleName(sentence);
    setVisible(true);
    m_leaving.stop();
    if (kind == Kind::Done && m_leaving.interval() > 0) m_leaving.start();
}

void MessageBar::showIcon()
{
    const theme::ThemeTokens& tokens = theme::Appearance::current().tokens();
    const QString name = m_kind == Kind::Done ? QStringLiteral("done") : QStringLiteral("warn");
    const auto ink = m_kind == Kind::Done ? tokens.good : m_kind == Kind::Failure ? tokens.bad : tokens.warn;
    m_icon->setPixmap(theme::pixmapOf(name, ink, theme::scaled(24), devicePixelRatioF()));
}

void MessageBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (theme::Appearance::isChange(*event)) showIcon();
}

void MessageBar::leave()
{
    if (m_kind != Kind::Done) return;
    const QWidget* focus = QApplication::focusWidget();
    if (underMouse() || (focus != nullptr && isAncestorOf(focus))) return m_leaving.start();
    hide();
}

void MessageBar::paintEvent(QPaintEvent*)
{
    const theme::ThemeTokens& tokens = theme::Appearance::current().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::colour(m_kind == Kind::Failure ? tokens.bad : tokens.line), 2));
    painter.setBrush(theme::colour(tokens.surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), theme::scaled(8), theme::scaled(8));
}

}  // namespace cramp::ui::widgets
