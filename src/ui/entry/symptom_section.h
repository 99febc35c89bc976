// SPDX-License-Identifier: MIT
#pragma once

#include "triage/check_words.h"
#include "ui/entry/form_section.h"
#include "ui/entry/symptom_row.h"

namespace cramp::ui::entry
{

// Anything unusual that came with the cramp: the signs in their groups, each with its sides and a plain "no",
// shown when they are asked for. Groups that hold an answer stand open.
class SymptomSection : public FormSection
{
    Q_OBJECT

public:
    explicit SymptomSection(const host::WindowContext& context);

    void show(const diary::Episode& episode) override;
    // What is normal for the person was changed.
    void contextChanged();
    void read(diary::Episode& episode, std::vector<diary::Problem>& problems) const override;

Q_SIGNALS:
    void usualSaved(const cramp::diary::ContextItem& item);

private:
    void addGroup(const host::WindowContext& context, const guide::SymptomGroup& group);

    struct Group {
        widgets::Button* title;
        QWidget* body;
        std::vector<SymptomRow*> rows;
    };
    triage::CheckWords m_words;
    widgets::Button* m_unusual;
    QWidget* m_body;
    QVBoxLayout* m_column;
    std::vector<Group> m_groups;
};

}  // namespace cramp::ui::entry
