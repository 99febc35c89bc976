// SPDX-License-Identifier: MIT
#pragma once

#include "guide/labels.h"
#include "ui/entry/form_section.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/typed_field.h"

#include <QPlainTextEdit>

namespace cramp::ui::entry
{

// A note in own words, what went before the cramp, how long the muscle was sore, and whether the cramp counts
// as one of the night: seldom wanted, so folded until it is asked for or holds something.
class BeforeSection : public FormSection
{
    Q_OBJECT

public:
    explicit BeforeSection(const guide::Labels& labels);

    void show(const diary::Episode& episode) override;
    void read(diary::Episode& episode, std::vector<diary::Problem>& problems) const override;
    void keepTyped(TypedTexts& texts) const override;
    void restoreTyped(const TypedTexts& texts) override;

protected:
    void reveal(QWidget& control) override;

private:
    void addNote();
    void addTriggers(const guide::Labels& labels);
    std::optional<diary::SorenessMinutes> readSoreness() const;
    void readNote(diary::Episode& episode, std::vector<diary::Problem>& problems) const;

    widgets::Button* m_title;
    QWidget* m_body;
    QVBoxLayout* m_column;
    QPlainTextEdit* m_note;
    std::vector<widgets::Button*> m_triggers;  // in the order of the vocabulary
    widgets::TypedField* m_soreness;
    widgets::ChoiceRow* m_period;
    std::optional<diary::SorenessMinutes> m_shown;
    QString m_shownText;
};

}  // namespace cramp::ui::entry
