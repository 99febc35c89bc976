// SPDX-License-Identifier: MIT
#pragma once

#include "guide/labels.h"
#include "ui/entry/form_section.h"
#include "ui/widgets/choice_row.h"

#include <QPlainTextEdit>

namespace cramp::ui::entry
{

// What was tried and whether it eased the cramp; what the person tries most often first.
class ReliefSection : public FormSection
{
    Q_OBJECT

public:
    explicit ReliefSection(const guide::Labels& labels);

    void show(const diary::Episode& episode) override;
    void read(diary::Episode& episode, std::vector<diary::Problem>& problems) const override;
    void offer(const session::Habits& habits) override;

private:
    QVBoxLayout* m_column;
    std::vector<widgets::ChoiceRow*> m_rows;  // in the order of the vocabulary
};

// What went before the cramp, and a note in own words.
class BeforeSection : public FormSection
{
    Q_OBJECT

public:
    explicit BeforeSection(const guide::Labels& labels);

    void show(const diary::Episode& episode) override;
    void read(diary::Episode& episode, std::vector<diary::Problem>& problems) const override;

private:
    std::vector<widgets::Button*> m_triggers;  // in the order of the vocabulary
    QPlainTextEdit* m_note;
};

}  // namespace cramp::ui::entry
