// SPDX-License-Identifier: MIT
#pragma once

#include "triage/check_words.h"
#include "triage/follow_up.h"
#include "ui/host/window_host.h"
#include "ui/widgets/choice_row.h"

namespace cramp::ui::warnings
{

// The few questions that the check would like to ask next, each answerable with yes or no; what is left open
// stays unknown. All answers are saved in one go: signs as one check-in of now, items as items, and that a
// sign began lately in the entry that has it.
class FollowUpPanel : public widgets::Panel
{
    Q_OBJECT

public:
    FollowUpPanel(const std::vector<triage::FollowUpQuestion>& questions, const triage::CheckWords& words,
                  host::WindowContext& context, host::WindowHost& host, QWidget* parent = nullptr);

private:
    struct Row {
        triage::FollowUpTick tick;
        widgets::ChoiceRow* choice;
    };

    widgets::ChoiceRow* rowOf(const triage::FollowUpTick& tick, const triage::CheckWords& words) const;
    void save();

    host::WindowContext& m_context;
    host::WindowHost& m_host;
    std::vector<Row> m_rows;
};

// The answers as one change of this diary at this moment; without edits where nothing was answered. True:
// yes.
diary::Change answersToQuestions(const std::vector<std::pair<triage::FollowUpTick, bool>>& answers,
                                 const diary::Diary& diary, const diary::Moment& now);

}  // namespace cramp::ui::warnings
