// SPDX-License-Identifier: MIT
#pragma once

#include "guide/labels.h"
#include "ui/widgets/button_row.h"
#include "ui/widgets/typed_field.h"

namespace cramp::ui::entry
{

// Finds a sign by what one types about it: those whose name, question or help hold every word.
class SymptomSearch : public QWidget
{
    Q_OBJECT

public:
    explicit SymptomSearch(const guide::Labels& labels, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(cramp::diary::Symptom symptom);

private:
    void showMatches();
    void addMatch(widgets::ButtonRow& row, diary::Symptom symptom);

    const guide::Labels& m_labels;
    widgets::TypedField* m_field;
    QWidget* m_matches = nullptr;
};

}  // namespace cramp::ui::entry
