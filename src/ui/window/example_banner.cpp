// SPDX-License-Identifier: MIT
#include "ui/window/example_banner.h"

#include "ui/widgets/button_row.h"

#include <QEvent>
#include <QPainter>

namespace cramp
{

ExampleBanner::ExampleBanner(QWidget* parent)
    : QFrame(parent),
      m_words(new TextLabel(tr("This is a made-up example."), TextSize::Body, true))
{
    auto* column = new QVBoxLayout(this);
    auto* row = new ButtonRow(ButtonRow::Widths::Natural);
    column->addLayout(row);
    m_words->setWordWrap(false);
    auto* own = new Button(tr("Start my own diary"));
    row->addWidget(m_words);
    row->addWidget(own);
    connect(own, &QPushButton::clicked, this, &ExampleBanner::ownDiaryWanted);
    fit();
}

void ExampleBanner::fit()
{
    layout()->setContentsMargins(scaled(32), scaled(8), scaled(32), scaled(8));
    m_words->setMinimumHeight(scaled(44));
}

void ExampleBanner::paintEvent(QPaintEvent*)
{
    const ThemeTokens& tokens = Appearance::current().tokens();
    QPainter painter(this);
    painter.fillRect(rect(), colour(tokens.chosen));
    painter.fillRect(QRect(0, height() - 2, width(), 2), colour(tokens.line));
}

void ExampleBanner::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (Appearance::isChange(*event)) fit();
}

}  // namespace cramp
