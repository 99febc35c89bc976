// SPDX-License-Identifier: MIT
#pragma once

#include "ui/entry/form_section.h"
#include "ui/format/time_texts.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/typed_field.h"

#include <functional>

namespace cramp
{

// When the cramp came, how well that is known, whether it counts as night or day, and how long it lasted.
// Times are typed as one likes, or nudged.
class WhenSection : public FormSection
{
    Q_OBJECT

public:
    WhenSection(const LocalZone& zone, const QLocale& locale, std::function<Moment()> clock);

    void show(const Episode& episode) override;
    void read(Episode& episode, std::vector<Problem>& problems) const override;
    void keepTyped(TypedTexts& texts) const override;
    void restoreTyped(const TypedTexts& texts) override;

private:
    void addStart();
    void addNudges();
    void addDuration();
    // What the person sees for a start.
    void showStart(const Moment& start, Precision precision);
    bool isOnlyNight() const { return m_precision->chosen() == static_cast<int>(Precision::Night); }
    bool isStartUntouched() const;
    // The day in its line; none when it is not understood.
    std::optional<Date> day() const;
    std::variant<ReadTime, TimeSlip> readStart() const;
    void refreshReading();
    // Day and precision that were typed go to their own fields.
    void settleStart();
    void nudge(std::chrono::minutes by);
    void refreshDuration();
    void readLasted(Episode& episode, std::vector<Problem>& problems) const;

    LocalZone m_zone;
    QLocale m_locale;
    std::function<Moment()> m_clock;
    Moment m_start;     // as shown
    QString m_dayText;  // likewise
    QString m_startText;
    QString m_lastedText;
    Precision m_lastedPrecision = Precision::Exact;
    std::optional<DurationSeconds> m_lasted;
    TypedField* m_day;
    TypedField* m_time;
    QWidget* m_ago = nullptr;
    ChoiceRow* m_precision;
    ChoiceRow* m_period;
    TypedField* m_duration;
};

}  // namespace cramp
