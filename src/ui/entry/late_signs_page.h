// SPDX-License-Identifier: MIT
#pragma once

#include "guide/labels.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/page_frame.h"

namespace cramp
{

// Asks of signs that were added to an old episode whether they are there now. Each may be left open.
class LateSignsPage : public QWidget
{
    Q_OBJECT

public:
    explicit LateSignsPage(const Labels& labels, QWidget* parent = nullptr);

    void show(const std::vector<SymptomEntry>& signs);

Q_SIGNALS:
    // Of the signs that were answered, whether they are there now.
    void answered(const std::vector<cramp::SymptomEntry>& answers);
    void wentBack();

private:
    std::vector<SymptomEntry> answers() const;

    const Labels& m_labels;
    PageFrame* m_frame;
    QWidget* m_questions = nullptr;
    std::vector<SymptomEntry> m_signs;
    std::vector<ChoiceRow*> m_rows;  // for each sign
};

}  // namespace cramp
