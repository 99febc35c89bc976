// SPDX-License-Identifier: MIT
#pragma once

#include "guide/labels.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/page_frame.h"

namespace cramp::ui::entry
{

// Asks of signs that were added to an old episode whether they are there now. Each may be left open.
class LateSignsPage : public QWidget
{
    Q_OBJECT

public:
    explicit LateSignsPage(const guide::Labels& labels, QWidget* parent = nullptr);

    void show(const std::vector<diary::SymptomEntry>& signs);

Q_SIGNALS:
    // Of the signs that were answered, whether they are there now.
    void answered(const std::vector<cramp::diary::SymptomEntry>& answers);
    void wentBack();

private:
    std::vector<diary::SymptomEntry> answers() const;

    const guide::Labels& m_labels;
    widgets::PageFrame* m_frame;
    QWidget* m_questions = nullptr;
    std::vector<diary::SymptomEntry> m_signs;
    std::vector<widgets::ChoiceRow*> m_rows;  // for each sign
};

}  // namespace cramp::ui::entry
