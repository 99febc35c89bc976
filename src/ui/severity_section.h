// SPDX-License-Identifier: MIT
#pragma once

#include "ui/choice_row.h"
#include "ui/form_section.h"

#include <QCheckBox>
#include <QSpinBox>

namespace cramp
{

// How bad: pain on the numeric rating scale with words at its ends, whether it woke the person, soreness
// after.
class SeveritySection : public FormSection
{
    Q_OBJECT

public:
    SeveritySection();

    void show(const Episode& episode) override;
    void read(Episode& episode, std::vector<Problem>& problems) const override;

private:
    ChoiceRow* m_pain;
    ChoiceRow* m_woke;
    QCheckBox* m_knowsSoreness;
    QSpinBox* m_hours;
    QSpinBox* m_minutes;
};

}  // namespace cramp
