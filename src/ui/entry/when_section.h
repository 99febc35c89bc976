// SPDX-License-Identifier: MIT
#pragma once

#include "ui/entry/form_section.h"
#include "ui/format/time_texts.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/typed_field.h"

#include <functional>

namespace cramp::ui::entry
{

// When the cramp came and how long it lasted. One line takes the day and the time in words ("yesterday
// 22:30", "about 3"); the usual lengths are one press.
class WhenSection : public FormSection
{
    Q_OBJECT

public:
    // The zone outlives the section and may change.
    WhenSection(const platform::LocalZone& zone, const QLocale& locale, std::function<diary::Moment()> clock);

    void show(const diary::Episode& episode) override;
    // Of a cramp that is not in the diary yet: nothing is known of its time, or only its night.
    void ask(std::optional<diary::Date> night);
    void read(diary::Episode& episode, std::vector<diary::Problem>& problems) const override;
    void keepTyped(TypedTexts& texts) const override;
    void restoreTyped(const TypedTexts& texts) override;
    QWidget* firstField() { return m_time; }

protected:
    void reveal(QWidget& control) override;

private:
    void addStart();
    void addQuickStarts(QLayout& row);
    void addDuration();
    bool isOnlyNight() const { return m_unknown->isChecked(); }
    bool isStartUntouched() const;
    QString typedStart() const { return m_time->text().trimmed(); }
    QString textOf(const diary::Moment& start, diary::Precision precision) const;
    std::variant<diary::ReadTime, diary::TimeSlip> readStart() const;
    void showReading();
    void setMinutesAgo(std::chrono::minutes ago);
    void showDuration();
    void chooseDuration();
    void readLasted(diary::Episode& episode, std::vector<diary::Problem>& problems) const;

    const platform::LocalZone& m_zone;
    QLocale m_locale;
    std::function<diary::Moment()> m_clock;
    diary::Moment m_start;                                        // as shown
    diary::Precision m_startPrecision = diary::Precision::Exact;  // likewise
    std::optional<diary::Date> m_night;                           // the one that is meant by "in the night"
    bool m_isAsked = false;                                       // there is no start yet
    QString m_startText;
    QString m_lastedText;
    diary::Precision m_lastedPrecision = diary::Precision::Exact;
    std::optional<diary::DurationSeconds> m_lasted;
    QLineEdit* m_time;
    widgets::TextLabel* m_reading;
    widgets::Button* m_unknown;
    widgets::ChoiceRow* m_quick;
    widgets::TypedField* m_duration;
};

}  // namespace cramp::ui::entry
