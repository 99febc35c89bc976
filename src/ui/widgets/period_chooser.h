// SPDX-License-Identifier: MIT
#pragma once

#include "diary/date_span.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/date_field.h"

namespace cramp::ui::widgets
{

// Which days: the last weeks up to today, since the last visit where there was one, or from a day to a day.
class PeriodChooser : public QWidget
{
    Q_OBJECT

public:
    // The weeks that may be chosen, and which of them is at first.
    PeriodChooser(const QList<int>& weeks, int firstWeeks, QWidget* parent = nullptr);

    // Today, and the last visit if there was one; kept until the next call.
    void setDays(diary::Date today, std::optional<diary::Date> lastVisit);
    void chooseSinceVisit();
    diary::DateSpan span() const;

Q_SIGNALS:
    void changed();

private:
    int sinceVisit() const { return static_cast<int>(m_weeks.size()); }
    int ownDays() const { return sinceVisit() + 1; }
    void addOwnDays();
    void choose();
    void setChosen(int choice);

    QList<int> m_weeks;
    int m_first;
    int m_last;  // chosen
    ChoiceRow* m_choice;
    QWidget* m_own;
    DateField* m_from;
    DateField* m_to;
    diary::DateSpan m_understood;  // of the days that were typed, the last that could be understood
    diary::Date m_today{};
    std::optional<diary::Date> m_lastVisit;
};

}  // namespace cramp::ui::widgets
