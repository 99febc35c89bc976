// SPDX-License-Identifier: MIT
#pragma once

#include "triage/sign_questions.h"
#include "ui/host/window_host.h"
#include "ui/widgets/choice_row.h"

namespace cramp::triage
{
class CheckWords;
}
namespace cramp::ui::warnings
{
class UsualForm;
}
namespace cramp::ui::entry
{

// One sign: its side (of a leg) or yes, and of one that is there its one question: whether it began or got
// worse lately, or than is normal for the person. What was recorded and is not touched stays exactly as it
// is, with its siblings on the other side.
class SymptomRow : public QWidget
{
    Q_OBJECT

public:
    // Asked: the whole question with a plain no. Ticked: the name of the sign in a line of its own; that it
    // is not ticked says nothing by itself.
    enum class Form : std::uint8_t { Asked, Ticked };

    // The words outlive the row.
    SymptomRow(const host::WindowContext& context, const triage::CheckWords& words, diary::Symptom symptom,
               Form form, QWidget* parent = nullptr);

    // As the record of a day has it.
    void show(const std::vector<diary::SymptomEntry>& symptoms, diary::Date day);
    void addTo(std::vector<diary::SymptomEntry>& symptoms) const;
    diary::Symptom symptom() const { return m_symptom; }
    bool isAnswered() const { return m_answer->chosen() >= 0; }
    bool isPresent() const;
    // The sign as it is answered; none: it is not.
    std::optional<diary::SymptomEntry> entry() const;
    // Answers no, if it is not answered.
    void sayNo();
    // What is normal for the person was changed.
    void contextChanged() { showQuestion(); }

Q_SIGNALS:
    void changed();
    // The person said that this is normal for them. Without an id.
    void usualSaved(const cramp::diary::ContextItem& item);

private:
    QLayout* makeLine(Form form);
    void addUsual(QLayout& line, diary::ContextCode code);
    void askUsual(diary::ContextCode code);
    void showQuestion();
    triage::SignQuestion question() const;
    void readQuestion(diary::SymptomEntry& entry) const;

    const host::WindowContext& m_context;
    const triage::CheckWords& m_words;
    diary::Symptom m_symptom;
    diary::Date m_day;
    widgets::ChoiceRow* m_answer;
    widgets::ChoiceRow* m_onset;
    widgets::ChoiceRow* m_worse;
    widgets::ChoiceRow* m_course = nullptr;  // null where it is ticked
    widgets::Button* m_usual = nullptr;      // null where it can never be normal
    warnings::UsualForm* m_usualForm = nullptr;
    std::vector<diary::SymptomEntry> m_shown;  // of this sign
    std::optional<diary::SymptomEntry> m_shownEntry;
};

}  // namespace cramp::ui::entry
