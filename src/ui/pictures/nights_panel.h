// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pictures/night_strip.h"
#include "ui/widgets/button.h"
#include "ui/widgets/panel.h"

namespace cramp::ui::pictures
{

// The last 14 nights: counted in words, painted as a strip, the legend in words, and the one press for a
// night without cramps.
class NightsPanel : public widgets::Panel
{
    Q_OBJECT

public:
    static constexpr int nights = 14;

    explicit NightsPanel(const QLocale& locale, QWidget* parent = nullptr);

    // countsStretches: not while a leg must not be stretched.
    void show(const diary::Diary& diary, const diary::Moment& now, bool countsStretches = true);

Q_SIGNALS:
    void noCrampsLastNight();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    widgets::TextLabel* m_title;
    widgets::TextLabel* m_counts;
    widgets::TextLabel* m_plan;
    QBoxLayout* m_heading;
    NightStrip* m_strip;
    widgets::Button* m_free;
};

}  // namespace cramp::ui::pictures
