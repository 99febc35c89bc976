// SPDX-License-Identifier: MIT
#pragma once

#include "ui/entry/eased_row.h"
#include "ui/entry/form_section.h"
#include "ui/widgets/choice_row.h"

namespace cramp::ui::entry
{

// What was tried and whether it eased the cramp: what the person tries most often in one row, everything with
// its three answers below it when it is asked for.
class ReliefSection : public FormSection
{
    Q_OBJECT

public:
    explicit ReliefSection(const guide::Labels& labels);

    void show(const diary::Episode& episode) override;
    void read(diary::Episode& episode, std::vector<diary::Problem>& problems) const override;
    void offer(const session::Habits& habits) override;

private:
    void addRow(const guide::Labels& labels, diary::Relief relief, QVBoxLayout& column);
    void answer(diary::Relief relief);
    void refreshRows();

    EasedRow* m_eased;
    QWidget* m_all;
    std::vector<widgets::ChoiceRow*> m_rows;  // in the order of the vocabulary
};

}  // namespace cramp::ui::entry
