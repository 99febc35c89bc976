// SPDX-License-Identifier: MIT
#include "ui/history/calendar_tab.h"

#include "ui/widgets/first_control.h"

#include <QEvent>
#include <QShortcut>

namespace cramp::ui::history
{

namespace
{

constexpr double roomForBoth = 640;
constexpr double nightWidth = 280;

}  // namespace

CalendarTab::CalendarTab(host::WindowContext& context, host::WindowHost& host, QWidget* parent)
    : QWidget(parent),
      m_panel(new entry::NightPanel(context, host)),
      m_calendar(new pictures::CalendarView(context.locale)),
      m_grid(new widgets::Panel),
      m_month(new MonthPanel(context)),
      m_hint(new widgets::TextLabel(tr("Select a night to see what is recorded for it."),
                                    theme::TextSize::Body, false, widgets::TextLabel::Voice::Soft)),
      m_way(new QWidget),
      m_next(new widgets::Button(tr("Next night"))),
      m_aside(makeAside()),
      m_both(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_both->setContentsMargins(0, 0, 0, 0);
    m_both->setSpacing(theme::scaled(16));
    m_grid->content()->addWidget(m_calendar);
    m_both->addWidget(m_grid, 1, Qt::AlignTop);
    m_both->addWidget(m_aside);
    connect(m_calendar, &pictures::CalendarView::nightChosen, this, &CalendarTab::openNight);
    connect(m_calendar, &pictures::CalendarView::turned, this, &CalendarTab::tellMonth);
    connect(m_month, &MonthPanel::nightWanted, this, &CalendarTab::goTo);
    connect(m_panel, &entry::NightPanel::closed, this, &CalendarTab::close);
    new QShortcut(Qt::Key_Escape, m_aside, this, &CalendarTab::close, Qt::WidgetWithChildrenShortcut);
}

QWidget* CalendarTab::makeAside()
{
    auto* aside = new QWidget;
    auto* column = new QVBoxLayout(aside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::scaled(12));
    auto* row = new widgets::ButtonRow(widgets::ButtonRow::Widths::Natural, m_way);
    auto* back = new widgets::Button(tr("Back to the calendar"));
    auto* previous = new widgets::Button(tr("Previous night"));
    for (widgets::Button* button : {back, previous, m_next})
        row->addWidget(button);
    column->addWidget(m_way);
    column->addWidget(m_hint);
    column->addWidget(m_panel);
    column->addWidget(m_month);
    column->addStretch(1);
    connect(back, &QPushButton::clicked, this, &CalendarTab::close);
    connect(previous, &QPushButton::clicked, this,
            [this] { goTo(m_calendar->chosen().value_or(m_lastNight) - std::chrono::days(1)); });
    connect(m_next, &QPushButton::clicked, this,
            [this] { goTo(m_calendar->chosen().value_or(m_lastNight) + std::chrono::days(1)); });
    return aside;
}

void CalendarTab::show(const diary::Diary& diary, const diary::Moment& now)
{
    m_diary = &diary;
    m_lastNight = diary::nightOf(now);
    m_calendar->show(diary, now);
    m_panel->refresh();
    fit();
    tellMonth();
}

void CalendarTab::goTo(diary::Date night)
{
    m_calendar->choose(night);
    m_panel->show(night);
    fit();
    tellMonth();
}

void CalendarTab::openNight()
{
    m_panel->show(m_calendar->chosen());
    fit();
    tellMonth();
    // The calendar, where the keyboard was, is out of sight now.
    if (m_isAlone) widgets::focusFirstControl(*m_panel);
}

void CalendarTab::close()
{
    m_panel->show(std::nullopt);
    m_calendar->choose(std::nullopt);
    fit();
    tellMonth();
    m_calendar->takeFocus();
}

void CalendarTab::tellMonth()
{
    if (m_diary != nullptr) m_month->show(*m_diary, m_calendar->month(), m_calendar->chosen());
}

void CalendarTab::takeFocus()
{
    if (m_isAlone)
        widgets::focusFirstControl(*m_panel);
    else
        m_calendar->takeFocus();
}

void CalendarTab::fit()
{
    const bool hasRoom = width() >= theme::scaled(roomForBoth);
    const bool hasNight = m_calendar->chosen().has_value();
    m_isAlone = hasNight && !hasRoom;
    const auto direction = hasRoom ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_both->direction() != direction) m_both->setDirection(direction);
    // Below each other, both stand at the top.
    m_both->setStretchFactor(m_grid, hasRoom ? 1 : 0);
    m_grid->setVisible(!m_isAlone);
    m_month->setVisible(!m_isAlone);
    m_way->setVisible(m_isAlone);
    m_hint->setVisible(hasRoom && !hasNight);
    m_next->setEnabled(m_calendar->chosen() < m_lastNight);
    m_aside->setMinimumWidth(hasRoom ? theme::scaled(nightWidth) : 0);
    m_aside->setMaximumWidth(hasRoom ? theme::scaled(nightWidth) : QWIDGETSIZE_MAX);
}

void CalendarTab::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void CalendarTab::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (theme::Appearance::isChange(*event)) fit();
}

}  // namespace cramp::ui::history
