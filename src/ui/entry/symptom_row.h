// SPDX-License-Identifier: MIT
#pragma once

#include "guide/labels.h"
#include "ui/widgets/choice_row.h"

namespace cramp::ui::entry
{

// The question for one sign: its side (of a leg) or yes, and a plain no; of a sign that is there also how it
// began and goes. What was recorded and is not touched stays exactly as it is, with its siblings on the other
// side.
class SymptomRow : public QWidget
{
    Q_OBJECT

public:
    SymptomRow(const guide::Labels& labels, diary::Symptom symptom, QWidget* parent = nullptr);

    void show(const std::vector<diary::SymptomEntry>& symptoms);
    void addTo(std::vector<diary::SymptomEntry>& symptoms) const;
    bool isAnswered() const { return m_answer->chosen() >= 0; }
    // Answers no, if it is not answered.
    void sayNo();

private:
    bool isPresent() const;
    void showCourse();
    std::optional<diary::SymptomEntry> entry() const;

    diary::Symptom m_symptom;
    widgets::ChoiceRow* m_answer;
    widgets::ChoiceRow* m_course;
    std::vector<diary::SymptomEntry> m_shown;  // of this sign
    std::optional<diary::SymptomEntry> m_shownEntry;
};

}  // namespace cramp::ui::entry
