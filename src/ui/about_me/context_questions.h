// SPDX-License-Identifier: MIT
#pragma once

#include "guide/labels.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/panel.h"

namespace cramp::ui::about_me
{

// Medicines, conditions and events that some rule looks for and about which nothing is recorded: a few at a
// time, each with yes and no.
class ContextQuestions : public widgets::Panel
{
    Q_OBJECT

public:
    // open: the codes that are not answered, at least one.
    ContextQuestions(const std::vector<diary::ContextCode>& open, const guide::Labels& labels,
                     QWidget* parent = nullptr);

    bool hasAnswer() const;

Q_SIGNALS:
    // Each that was answered: whether it is so.
    void answered(const std::vector<std::pair<cramp::diary::ContextCode, bool>>& answers);

private:
    void save();
    std::vector<diary::ContextCode> m_codes;
    std::vector<widgets::ChoiceRow*> m_rows;  // for each code
};

}  // namespace cramp::ui::about_me
