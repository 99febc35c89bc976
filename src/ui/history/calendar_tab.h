// SPDX-License-Identifier: MIT
#pragma once

#include "ui/entry/night_panel.h"
#include "ui/history/month_panel.h"
#include "ui/pictures/calendar_view.h"
#include "ui/widgets/button_row.h"

#include <QHBoxLayout>

namespace cramp::ui::history
{

// The calendar of nights with the night that was pressed beside it, and how the month stands; where there is
// no room for both, that night takes the calendar's place, with the way back and to its neighbours.
class CalendarTab : public QWidget
{
    Q_OBJECT

public:
    CalendarTab(host::WindowContext& context, host::WindowHost& host, QWidget* parent = nullptr);

    // The diary must outlive the view or the next call.
    void show(const diary::Diary& diary, const diary::Moment& now);
    void takeFocus();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeAside();
    void openNight();
    void goTo(diary::Date night);
    void close();
    void tellMonth();
    void fit();

    entry::NightPanel* m_panel;
    pictures::CalendarView* m_calendar;
    widgets::Panel* m_grid;
    MonthPanel* m_month;
    widgets::TextLabel* m_hint;
    QWidget* m_way;  // back, and to the neighbours
    widgets::Button* m_next;
    QWidget* m_aside;
    QBoxLayout* m_both;
    const diary::Diary* m_diary = nullptr;
    diary::Date m_lastNight{};  // the one that is now, or is next
    bool m_isAlone = false;     // a night is shown in the place of the calendar
};

}  // namespace cramp::ui::history
