// SPDX-License-Identifier: MIT
#include "ui/history/diary_list.h"

#include "ui/host/window_places.h"
#include "ui/widgets/centred_column.h"
#include "ui/widgets/renewed_body.h"

#include <QEvent>
#include <QHBoxLayout>

namespace cramp::ui::history
{

namespace
{

constexpr double messageRoom = 84;

}  // namespace

DiaryList::DiaryList(host::WindowContext& context, host::WindowHost& host, QWidget* parent)
    : QScrollArea(parent),
      m_column(nullptr),
      m_head(new QHBoxLayout),
      m_title(new widgets::TextLabel(host::placeName(host::PageId::Diary), theme::TextSize::Title, true)),
      m_calendarTabs(new gp::DiaryTabs(gp::DiaryTab::Calendar, host)),
      m_tableTabs(new gp::DiaryTabs(gp::DiaryTab::Table, host)),
      m_calendar(new CalendarTab(context, host)),
      m_table(new TableTab(context)),
      m_help(new widgets::HelpFoot)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // A bar that comes and goes would change the width, and with it what there is room for.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setWidgetResizable(true);
    auto* body = new QWidget;
    m_column = new widgets::CentredColumn(body);
    m_head->addWidget(m_title, 1);
    m_column->addLayout(m_head);
    for (gp::DiaryTabs* tabs : {m_calendarTabs, m_tableTabs}) {
        m_column->addWidget(tabs);
        connect(tabs, &gp::DiaryTabs::wanted, this, &DiaryList::bring);
    }
    m_column->addWidget(m_calendar, 1);
    m_column->addWidget(m_table, 1);
    m_column->addWidget(m_help);
    setWidget(body);
    bring(gp::DiaryTab::Calendar);
    fitEdges();
}

void DiaryList::setAdd(QWidget* button)
{
    m_head->addWidget(button, 0, Qt::AlignRight);
}

void DiaryList::bring(gp::DiaryTab tab)
{
    const bool isTable = tab == gp::DiaryTab::Table;
    const auto swap = [](QWidget* shown, QWidget* hidden) {
        shown->show();
        hidden->hide();
    };
    isTable ? swap(m_tableTabs, m_calendarTabs) : swap(m_calendarTabs, m_tableTabs);
    isTable ? swap(m_table, m_calendar) : swap(m_calendar, m_table);
    widgets::layOutAfterwards(*widget());
    Q_EMIT turned();
}

void DiaryList::show(const EpisodeTableModel::Source& source, const diary::Moment& now)
{
    m_table->show(source, now.date());
    m_calendar->show(*source(), now);
}

void DiaryList::takeFocus()
{
    isTable() ? m_table->takeFocus() : m_calendar->takeFocus();
}

void DiaryList::fitEdges()
{
    const bool isSmall = widgets::isSmallWindow(*this);
    m_title->setHidden(isSmall);
    m_column->setContentsMargins(0, theme::scaled(isSmall ? 12 : 24), 0, theme::scaled(messageRoom));
    m_column->setSpacing(theme::scaled(12));
}

void DiaryList::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (theme::Appearance::isChange(*event)) fitEdges();
}

void DiaryList::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    fitEdges();
    m_help->refresh();
    widgets::layOutAfterwards(*widget());
}

void DiaryList::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fitEdges();
    widgets::layOutAfterwards(*widget());
}

}  // namespace cramp::ui::history
