// SPDX-License-Identifier: MIT
#pragma once

#include "diary/diary.h"
#include "ui/pictures/calendar_night.h"
#include "ui/widgets/button.h"
#include "ui/widgets/panel.h"

#include <QGridLayout>

#include <array>

namespace cramp
{

// A month of nights, six weeks from a Monday. A night that is pressed is chosen, pressed again it is not.
// Arrow keys go from night to night, across months too; Page Up and Down by months, Home and End to the ends
// of the week. One night takes the keyboard at a time.
class CalendarView : public QWidget
{
    Q_OBJECT

public:
    explicit CalendarView(const QLocale& locale, QWidget* parent = nullptr);

    // Reads the nights of the month in front from the diary, which must outlive the view or the next call.
    void show(const Diary& diary, const Moment& now);
    std::optional<Date> chosen() const { return m_chosen; }
    void choose(std::optional<Date> night);
    std::chrono::year_month month() const { return m_month; }
    // Into the night that takes the keyboard.
    void takeFocus();

Q_SIGNALS:
    void nightChosen();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void addHeading();
    void addWeekdays();
    void turn(int months);
    void moveTo(Date night);
    void fill();
    void press(Date night);

    QLocale m_locale;
    QGridLayout* m_grid;
    TextLabel* m_title;
    Button* m_earlier;
    Button* m_later;
    std::array<CalendarNight*, 42> m_nights{};
    std::chrono::year_month m_month{};
    std::optional<Date> m_chosen;
    Date m_current{};  // the night that takes the keyboard
    const Diary* m_diary = nullptr;
    Moment m_now;
};

}  // namespace cramp
