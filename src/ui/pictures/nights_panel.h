// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pictures/night_strip.h"
#include "ui/widgets/button.h"
#include "ui/widgets/panel.h"

namespace cramp
{

// The last 14 nights: counted in words, painted as a strip, the legend in words, and the one press for a
// night without cramps.
class NightsPanel : public Panel
{
    Q_OBJECT

public:
    static constexpr int nights = 14;

    explicit NightsPanel(const QLocale& locale, QWidget* parent = nullptr);

    void show(const Diary& diary, const Moment& now);

Q_SIGNALS:
    void noCrampsLastNight();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    TextLabel* m_title;
    TextLabel* m_counts;
    TextLabel* m_plan;
    QBoxLayout* m_heading;
    NightStrip* m_strip;
    Button* m_free;
};

}  // namespace cramp
