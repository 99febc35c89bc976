// SPDX-License-Identifier: MIT
#pragma once

#include "diary/diary.h"
#include "ui/pictures/calendar_night.h"
#include "ui/widgets/button.h"
#include "ui/widgets/panel.h"

#include <QGridLayout>

#include <array>

namespace cramp::ui::pictures
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
    void show(const diary::Diary& diary, const diary::Moment& now);
    std::optional<diary::Date> chosen() const { return m_chosen; }
    void choose(std::optional<diary::Date> night);
    std::chrono::year_month month() const { return m_month; }
    // Into the night that takes the keyboard.
    void takeFocus();

Q_SIGNALS:
    void nightChosen();
    // Another month is in front, by a button or a key.
    void turned();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void addHeading();
    void addWeekdays();
    void turn(int months);
    void moveTo(diary::Date night);
    void fill();
    void press(diary::Date night);

    QLocale m_locale;
    QGridLayout* m_grid;
    widgets::TextLabel* m_title;
    widgets::Button* m_earlier;
    widgets::Button* m_later;
    std::array<CalendarNight*, 42> m_nights{};
    std::chrono::year_month m_month{};
    std::optional<diary::Date> m_chosen;
    diary::Date m_current{};  // the night that takes the keyboard
    const diary::Diary* m_diary = nullptr;
    diary::Moment m_now;
};

}  // namespace cramp::ui::pictures
