// SPDX-License-Identifier: MIT
#pragma once

#include "session/cramp_entry.h"
#include "ui/format/time_texts.h"
#include "ui/widgets/panel.h"

namespace cramp::ui::widgets
{
class TypedField;
}
namespace cramp::ui::today
{

// When was the cramp that is already over: some minutes ago, only "last night", or as typed ("last night 3",
// "yesterday 22:30"). One press enters it; the rest is asked afterwards.
class LogEarlierPanel : public widgets::Panel
{
    Q_OBJECT

public:
    // clock: what a typed time is understood from.
    LogEarlierPanel(const platform::LocalZone& zone, const QLocale& locale,
                    std::function<diary::Moment()> clock, QWidget* parent = nullptr);

    void takeFocus();

Q_SIGNALS:
    void minutesAgo(std::chrono::minutes ago);
    void lastNight();
    void typed(const cramp::diary::ReadTime& time);
    void cancelled();

private:
    void addAgo(QLayout& row, std::chrono::minutes ago, const QString& text);
    void addTyped();
    std::variant<diary::ReadTime, diary::TimeSlip> reading() const;
    void showReading();
    void enter();

    platform::LocalZone m_zone;
    QLocale m_locale;
    std::function<diary::Moment()> m_clock;
    widgets::TypedField* m_time = nullptr;
    widgets::TextLabel* m_problem = nullptr;
};

}  // namespace cramp::ui::today
