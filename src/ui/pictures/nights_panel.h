// SPDX-License-Identifier: MIT
#pragma once

#include "diary/diary.h"
#include "ui/pictures/calendar_night.h"
#include "ui/widgets/panel.h"

#include <array>
#include <optional>

namespace cramp::ui::pictures
{

// The last 14 nights in two weeks, each of which can be pressed; counted in words, the legend in words. Arrow
// keys go from night to night; one takes the keyboard at a time.
class NightsPanel : public widgets::Panel
{
    Q_OBJECT

public:
    static constexpr int nights = 14;

    explicit NightsPanel(const QLocale& locale, QWidget* parent = nullptr);

    // countsStretches: not while a leg must not be stretched.
    void show(const diary::Diary& diary, const diary::Moment& now, bool countsStretches = true);
    // Shows a night as the one that is open; none: no night is.
    void choose(std::optional<diary::Date> night);

Q_SIGNALS:
    // The night that is open now; none: it was closed.
    void nightChosen(std::optional<cramp::diary::Date> night);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addGrid();
    void moveTo(int night);
    void fit();

    widgets::TextLabel* m_title;
    widgets::TextLabel* m_dates;
    widgets::TextLabel* m_counts;
    widgets::TextLabel* m_plan;
    QBoxLayout* m_heading;
    std::array<widgets::TextLabel*, 7> m_weekdays{};
    std::array<CalendarNight*, nights> m_nights{};
    QLocale m_locale;
};

}  // namespace cramp::ui::pictures
