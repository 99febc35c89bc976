// SPDX-License-Identifier: MIT
#include "ui/widgets/page_frame.h"

#include "ui/widgets/renewed_body.h"

#include <QEvent>
#include <QHBoxLayout>

namespace cramp::ui::widgets
{

PageFrame::PageFrame(const QString& title, double widest, QWidget* parent)
    : QScrollArea(parent),
      m_widest(widest),
      m_body(new QWidget),
      m_outer(new QVBoxLayout(m_body)),
      m_column(new QVBoxLayout),
      m_title(new TextLabel(title, theme::TextSize::Title, true)),
      m_aside(new TextLabel({}, theme::TextSize::Body, false, TextLabel::Voice::Soft))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // A bar that comes and goes would change the width, and with it every line break.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFocusPolicy(Qt::NoFocus);
    auto* heading = new QHBoxLayout;
    heading->addWidget(m_title, 1);
    m_aside->setAlignment(Qt::AlignRight | Qt::AlignBottom);
    heading->addWidget(m_aside, 1);
    m_aside->hide();
    m_outer->addLayout(heading);
    m_outer->addLayout(m_column);
    m_outer->addStretch(1);
    setWidget(m_body);
    fit();
}

void PageFrame::setAside(const QString& text)
{
    m_aside->setText(text);
    m_aside->setVisible(!text.isEmpty());
}

void PageFrame::fit()
{
    const int edge = theme::scaled(32);
    const int spare = viewport()->width() - theme::scaled(m_widest) - 2 * edge;
    const int right = edge + qMax(0, spare);
    m_outer->setContentsMargins(edge, theme::scaled(24), right, theme::scaled(24));
    m_outer->setSpacing(theme::scaled(16));
    m_column->setSpacing(theme::scaled(16));
}

void PageFrame::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void PageFrame::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    layOutAfterwards(*m_body);
}

void PageFrame::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (theme::Appearance::isChange(*event)) fit();
}

}  // namespace cramp::ui::widgets
