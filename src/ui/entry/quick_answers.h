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

// The short form of one unfinished cramp: what it does not say yet, an answer each, every one with "don't
// know". An answer that is left open or not known stays unknown.
class QuickAnswers : public QWidget
{
    Q_OBJECT

public:
    QuickAnswers(const diary::Episode& episode, const host::WindowContext& context,
                 QWidget* parent = nullptr);

    // How many it would ask.
    static int questionCount(const diary::Episode& episode);

Q_SIGNALS:
    // The episode with the answers; it is complete.
    void answered(const cramp::diary::Episode& episode);
    void allWanted();

private:
    void addQuestions(const host::WindowContext& context);
    void addTime(const host::WindowContext& context);
    void addPlaces(const host::WindowContext& context);
    void addRelief(const host::WindowContext& context);
    widgets::ChoiceRow* ask(const QString& question, QStringList answers);
    void addButtons();
    void save();
    bool readTime(diary::Episode& episode) const;

    diary::Episode m_episode;
    const host::WindowContext& m_context;
    session::Habits m_habits;
    QVBoxLayout* m_column;
    widgets::TypedField* m_time = nullptr;
    widgets::TextLabel* m_problem = nullptr;
    widgets::ChoiceRow* m_place = nullptr;
    widgets::ChoiceRow* m_lasted = nullptr;
    widgets::ChoiceRow* m_pain = nullptr;
    widgets::ChoiceRow* m_woke = nullptr;
    widgets::ChoiceRow* m_eased = nullptr;
};

}  // namespace cramp::ui::entry
