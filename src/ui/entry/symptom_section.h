// SPDX-License-Identifier: MIT
#pragma once

#include "ui/entry/form_section.h"
#include "ui/entry/symptom_row.h"

namespace cramp
{

// What came with the cramp: the signs in their groups, each with its sides and a plain "no". Groups that hold
// an answer stand open.
class SymptomSection : public FormSection
{
    Q_OBJECT

public:
    explicit SymptomSection(const Labels& labels);

    void show(const Episode& episode) override;
    void read(Episode& episode, std::vector<Problem>& problems) const override;

private:
    void addGroup(const Labels& labels, const SymptomGroup& group);

    struct Group {
        Button* title;
        QWidget* body;
        std::vector<SymptomRow*> rows;
    };
    std::vector<Group> m_groups;
};

}  // namespace cramp
