// SPDX-License-Identifier: MIT
#include "ui/window/review_banner.h"

#include <QEvent>
#include <QPainter>

namespace cramp
{

ReviewBanner::ReviewBanner(const QString& whose, QWidget* parent) : QFrame(parent)
{
    auto* column = new QVBoxLayout(this);
    column->addWidget(new TextLabel(
        tr("You are reading: %1. Nothing is saved, and nothing of it goes into a diary of your own.")
            .arg(whose),
        TextSize::Body, true));
    fit();
}

void ReviewBanner::fit()
{
    layout()->setContentsMargins(scaled(32), scaled(12), scaled(32), scaled(12));
}

void ReviewBanner::paintEvent(QPaintEvent*)
{
    const ThemeTokens& tokens = Appearance::current().tokens();
    QPainter painter(this);
    painter.fillRect(rect(), colour(tokens.chosen));
    painter.fillRect(QRect(0, height() - 2, width(), 2), colour(tokens.line));
}

void ReviewBanner::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (Appearance::isChange(*event)) fit();
}

}  // namespace cramp
