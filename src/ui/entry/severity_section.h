// SPDX-License-Identifier: MIT
#pragma once

#include "ui/entry/form_section.h"
#include "ui/widgets/choice_row.h"

namespace cramp::ui::entry
{

// How bad the pain was, and whether it woke the person.
class SeveritySection : public FormSection
{
    Q_OBJECT

public:
    SeveritySection();

    void show(const diary::Episode& episode) override;
    void read(diary::Episode& episode, std::vector<diary::Problem>& problems) const override;

private:
    widgets::ChoiceRow* m_pain;
    widgets::ChoiceRow* m_woke;
};

// The row for the pain of a cramp: 0 to 10, each answer no wider than it must be.
widgets::ChoiceRow* makePainRow();

}  // namespace cramp::ui::entry
