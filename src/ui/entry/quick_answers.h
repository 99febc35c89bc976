// SPDX-License-Identifier: MIT
#pragma once

#include "session/habits.h"
#include "ui/host/window_host.h"
#include "ui/widgets/choice_row.h"

namespace cramp::ui::widgets
{
class TypedField;
}
namespace cramp::ui::entry
{

class EasedRow;

// The questions of one cramp that is over, open to be answered in any order. Each answer is told at once,
// with the cramp as it is then; the same answer pressed again takes it back. A cramp of which nothing is open
// any more is complete. What was answered stays in sight, so that nothing moves.
class QuickAnswers : public QWidget
{
    Q_OBJECT

public:
    QuickAnswers(const diary::Episode& episode, const host::WindowContext& context,
                 QWidget* parent = nullptr);

    // How many of them are open.
    static int openQuestions(const diary::Episode& episode);
    // A time was typed that is not in the diary yet.
    bool isTyping() const;
    // At the first question that is open.
    void takeFocus();

Q_SIGNALS:
    void answered(const cramp::diary::Episode& before, const cramp::diary::Episode& after);
    // The whole form.
    void allWanted();

private:
    void addTime();
    void addPlaces();
    void addOtherPlaces();
    void addLasted();
    void addPain();
    void addWoke();
    void addEased();
    void tell(diary::Episode after);
    void enterTime();
    void choosePlace();

    diary::Episode m_episode;
    const host::WindowContext& m_context;
    session::Habits m_habits;
    QVBoxLayout* m_column;
    widgets::TypedField* m_time = nullptr;
    widgets::TextLabel* m_problem = nullptr;
    std::vector<std::vector<diary::SiteEntry>> m_places;  // in the order of their buttons
    widgets::ChoiceRow* m_place = nullptr;
    QWidget* m_otherPlaces = nullptr;
};

}  // namespace cramp::ui::entry
