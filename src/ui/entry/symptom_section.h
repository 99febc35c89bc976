// SPDX-License-Identifier: MIT
#pragma once

#include "ui/entry/form_section.h"
#include "ui/entry/symptom_row.h"

namespace cramp::ui::entry
{

// What came with the cramp: the signs in their groups, each with its sides and a plain "no". Groups that hold
// an answer stand open.
class SymptomSection : public FormSection
{
    Q_OBJECT

public:
    explicit SymptomSection(const guide::Labels& labels);

    void show(const diary::Episode& episode) override;
    void read(diary::Episode& episode, std::vector<diary::Problem>& problems) const override;

private:
    void addGroup(const guide::Labels& labels, const guide::SymptomGroup& group);

    struct Group {
        widgets::Button* title;
        QWidget* body;
        std::vector<SymptomRow*> rows;
    };
    std::vector<Group> m_groups;
};

}  // namespace cramp::ui::entry
