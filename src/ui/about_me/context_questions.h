// SPDX-License-Identifier: MIT
#pragma once

#include "guide/labels.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/panel.h"

namespace cramp
{

// Medicines, conditions and events that some rule looks for and about which nothing is recorded: a few at a
// time, each with yes and no.
class ContextQuestions : public Panel
{
    Q_OBJECT

public:
    // open: the codes that are not answered, at least one.
    ContextQuestions(const std::vector<ContextCode>& open, const Labels& labels, QWidget* parent = nullptr);

    bool hasAnswer() const;

Q_SIGNALS:
    // Each that was answered: whether it is so.
    void answered(const std::vector<std::pair<cramp::ContextCode, bool>>& answers);

private:
    void save();
    std::vector<ContextCode> m_codes;
    std::vector<ChoiceRow*> m_rows;  // for each code
};

}  // namespace cramp
