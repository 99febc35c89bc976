// SPDX-License-Identifier: MIT
#include "ui/window/example_banner.h"

#include "ui/widgets/button_row.h"

#include <QEvent>
#include <QPainter>

namespace cramp::ui::window
{

ExampleBanner::ExampleBanner(QWidget* parent)
    : QFrame(parent),
      m_words(new widgets::TextLabel(tr("This is a made-up example."), theme::TextSize::Body, true))
{
    auto* column = new QVBoxLayout(this);
    auto* row = new widgets::ButtonRow(widgets::ButtonRow::Widths::Natural);
    column->addLayout(row);
    m_words->setWordWrap(false);
    auto* own = new widgets::Button(tr("Start my own diary"));
    row->addWidget(m_words);
    row->addWidget(own);
    connect(own, &QPushButton::clicked, this, &ExampleBanner::ownDiaryWanted);
    fit();
}

void ExampleBanner::fit()
{
    layout()->setContentsMargins(theme::scaled(32), theme::scaled(8), theme::scaled(32), theme::scaled(8));
    m_words->setMinimumHeight(theme::scaled(44));
}

void ExampleBanner::paintEvent(QPaintEvent*)
{
    const theme::ThemeTokens& tokens = theme::Appearance::current().tokens();
    QPainter painter(this);
    painter.fillRect(rect(), theme::colour(tokens.chosen));
    painter.fillRect(QRect(0, height() - 2, width(), 2), theme::colour(tokens.line));
}

void ExampleBanner::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (theme::Appearance::isChange(*event)) fit();
}

}  // namespace cramp::ui::window
