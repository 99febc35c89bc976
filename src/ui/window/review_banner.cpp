// SPDX-License-Identifier: MIT
#include "ui/window/review_banner.h"

#include <QEvent>
#include <QPainter>

namespace cramp::ui::window
{

ReviewBanner::ReviewBanner(const QString& whose, QWidget* parent) : QFrame(parent)
{
    auto* column = new QVBoxLayout(this);
    column->addWidget(new widgets::TextLabel(
        tr("You are reading %1. Nothing is saved, and nothing is added to your own diary.").arg(whose),
        theme::TextSize::Body, true));
    fit();
}

void ReviewBanner::fit()
{
    layout()->setContentsMargins(theme::scaled(32), theme::scaled(12), theme::scaled(32), theme::scaled(12));
}

void ReviewBanner::paintEvent(QPaintEvent*)
{
    const theme::ThemeTokens& tokens = theme::Appearance::current().tokens();
    QPainter painter(this);
    painter.fillRect(rect(), theme::colour(tokens.chosen));
    painter.fillRect(QRect(0, height() - 2, width(), 2), theme::colour(tokens.line));
}

void ReviewBanner::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (theme::Appearance::isChange(*event)) fit();
}

}  // namespace cramp::ui::window
