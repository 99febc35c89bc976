// SPDX-License-Identifier: MIT
#pragma once

#include "ui/entry/form_section.h"
#include "ui/format/time_texts.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/typed_field.h"

#include <functional>

namespace cramp::ui::entry
{

// When the cramp came, how well that is known, whether it counts as night or day, and how long it lasted.
// Times are typed as one likes, or nudged.
class WhenSection : public FormSection
{
    Q_OBJECT

public:
    WhenSection(const platform::LocalZone& zone, const QLocale& locale, std::function<diary::Moment()> clock);

    void show(const diary::Episode& episode) override;
    void read(diary::Episode& episode, std::vector<diary::Problem>& problems) const override;
    void keepTyped(TypedTexts& texts) const override;
    void restoreTyped(const TypedTexts& texts) override;

private:
    void addStart();
    void addNudges();
    void addDuration();
    // What the person sees for a start.
    void showStart(const diary::Moment& start, diary::Precision precision);
    bool isOnlyNight() const { return m_precision->chosen() == static_cast<int>(diary::Precision::Night); }
    bool isStartUntouched() const;
    // The day in its line; none when it is not understood.
    std::optional<diary::Date> day() const;
    std::variant<diary::ReadTime, diary::TimeSlip> readStart() const;
    void refreshReading();
    // Day and precision that were typed go to their own fields.
    void settleStart();
    void nudge(std::chrono::minutes by);
    void refreshDuration();
    void readLasted(diary::Episode& episode, std::vector<diary::Problem>& problems) const;

    platform::LocalZone m_zone;
    QLocale m_locale;
    std::function<diary::Moment()> m_clock;
    diary::Moment m_start;  // as shown
    QString m_dayText;      // likewise
    QString m_startText;
    QString m_lastedText;
    diary::Precision m_lastedPrecision = diary::Precision::Exact;
    std::optional<diary::DurationSeconds> m_lasted;
    widgets::TypedField* m_day;
    widgets::TypedField* m_time;
    QWidget* m_ago = nullptr;
    widgets::ChoiceRow* m_precision;
    widgets::ChoiceRow* m_period;
    widgets::TypedField* m_duration;
};

}  // namespace cramp::ui::entry
