// SPDX-License-Identifier: MIT
#include "ui/widgets/page_frame.h"

#include "ui/widgets/centred_column.h"
#include "ui/widgets/renewed_body.h"
#include "ui/widgets/tab_order.h"

#include <QEvent>
#include <QHBoxLayout>

namespace cramp::ui::widgets
{

namespace
{

constexpr double messageRoom = 84;

}  // namespace

PageFrame::PageFrame(const QString& title, QWidget* parent)
    : QScrollArea(parent),
      m_body(new QWidget),
      m_outer(new CentredColumn(m_body)),
      m_column(new QVBoxLayout),
      m_title(new TextLabel(title, theme::TextSize::Title, true)),
      m_aside(new TextLabel({}, theme::TextSize::Body, false, TextLabel::Voice::Soft)),
      m_help(new HelpFoot)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // A bar that comes and goes would change the width, and with it every line break.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFocusPolicy(Qt::NoFocus);
    auto* heading = new QHBoxLayout;
    // It has the keyboard where there is no room for the title.
    setAccessibleName(title);
    heading->addWidget(m_title, 1);
    m_aside->setAlignment(Qt::AlignRight | Qt::AlignBottom);
    m_aside->setWordWrap(false);
    heading->addWidget(m_aside);
    m_aside->hide();
    m_outer->addLayout(heading);
    m_outer->addLayout(m_column);
    m_outer->addWidget(m_help);
    m_outer->addStretch(1);
    setWidget(m_body);
    fit();
}

void PageFrame::setAside(const QString& text)
{
    m_aside->setText(text);
    fit();
}

void PageFrame::setTabs(QWidget* tabs)
{
    m_outer->insertWidget(1, tabs);
}

void PageFrame::focusTitle()
{
    QWidget* target = m_title->isVisibleTo(this) ? static_cast<QWidget*>(m_title) : this;
    target->setFocus();
}

// The title goes by the size of the window, which nothing on the page can change.
void PageFrame::fit()
{
    const bool isSmall = isSmallWindow(*this);
    m_title->setHidden(isSmall);
    m_aside->setHidden(isSmall || m_aside->text().isEmpty());
    m_outer->setContentsMargins(0, theme::scaled(isSmall ? 12 : 24), 0, theme::scaled(messageRoom));
    m_outer->setSpacing(theme::scaled(16));
    m_column->setSpacing(theme::scaled(16));
}

// What the page shows has changed.
bool PageFrame::eventFilter(QObject* watched, QEvent* event)
{
    const bool isDone = QScrollArea::eventFilter(watched, event);
    if (watched == m_body && event->type() == QEvent::LayoutRequest) orderTabsByLayout(*m_body);
    return isDone;
}

void PageFrame::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void PageFrame::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    fit();
    m_help->refresh();
    orderTabsByLayout(*m_body);
    layOutAfterwards(*m_body);
}

void PageFrame::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (theme::Appearance::isChange(*event)) fit();
}

}  // namespace cramp::ui::widgets
