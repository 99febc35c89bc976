// SPDX-License-Identifier: MIT
#pragma once

#include "diary/change.h"
#include "triage/check_words.h"
#include "ui/host/window_host.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form_state.h"

namespace cramp::ui::warnings
{

// Something that is normal for the person: what it is, on which leg, since when, and that a doctor knows
// about it, without which it is not taken down.
class UsualForm : public widgets::Panel
{
    Q_OBJECT

public:
    // codes: what it may be, of kind usual, one or more. start: the side and days to begin with; its code is
    // chosen if it is among them.
    UsualForm(const std::vector<diary::ContextCode>& codes, const diary::ContextItem& start,
              const triage::CheckWords& words, const host::WindowContext& context, QWidget* parent = nullptr);

    void takeFocus();
    // Something was typed or chosen since it was made.
    bool hasUnsaved() const { return widgets::formState(*this) != m_begun; }

Q_SIGNALS:
    // With the id and stamps of the start.
    void saved(const cramp::diary::ContextItem& item);
    void left();

private:
    void addFields();
    void addButtons();
    std::optional<diary::ContextCode> code() const;
    void showCode();
    bool checkDoctor();
    void say(const QString& problem);
    // Leaves, unless something would be thrown away.
    void escape();
    void save();

    const host::WindowContext& m_context;
    const triage::CheckWords& m_words;
    std::vector<diary::ContextCode> m_codes;
    diary::ContextItem m_item;
    widgets::ChoiceRow* m_code = nullptr;  // null where there is one alone
    widgets::TextLabel* m_help;
    widgets::ChoiceRow* m_side;
    widgets::DateField* m_since;
    widgets::ChoiceRow* m_doctor;
    widgets::TextLabel* m_problem;
    QStringList m_begun;
};

// A new one as a change that can be undone.
diary::Change usualAdded(diary::ContextItem item, const diary::Moment& now);
// Every code of kind usual.
std::vector<diary::ContextCode> usualCodes();

}  // namespace cramp::ui::warnings
