// SPDX-License-Identifier: MIT
#pragma once

#include "ui/choice_row.h"
#include "ui/form_section.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QSpinBox>
#include <QTimeEdit>

namespace cramp
{

// When the cramp came, how well that is known, whether it counts as night or day, and how long it lasted.
class WhenSection : public FormSection
{
    Q_OBJECT

public:
    explicit WhenSection(const LocalZone& zone);

    void show(const Episode& episode) override;
    void read(Episode& episode, std::vector<Problem>& problems) const override;

private:
    void addStart();
    void addDuration();
    void readStart(Episode& episode, std::vector<Problem>& problems) const;
    void readDuration(Episode& episode) const;
    std::chrono::local_seconds wall() const;

    LocalZone m_zone;
    QDateEdit* m_date;
    QTimeEdit* m_time;
    ChoiceRow* m_precision;
    ChoiceRow* m_period;
    QCheckBox* m_knowsDuration;
    QSpinBox* m_minutes;
    QSpinBox* m_seconds;
    QCheckBox* m_isAbout;
};

}  // namespace cramp
