// SPDX-License-Identifier: MIT
#pragma once

#include "session/habits.h"
#include "ui/host/window_host.h"
#include "ui/widgets/choice_row.h"

namespace cramp
{

class TypedField;

// The short form of one unfinished cramp: what it does not say yet, an answer each, every one with "don't
// know". An answer that is left open or not known stays unknown.
class QuickAnswers : public QWidget
{
    Q_OBJECT

public:
    QuickAnswers(const Episode& episode, const WindowContext& context, QWidget* parent = nullptr);

    // How many it would ask.
    static int questionCount(const Episode& episode);

Q_SIGNALS:
    // The episode with the answers; it is complete.
    void answered(const cramp::Episode& episode);
    void allWanted();

private:
    void addQuestions(const WindowContext& context);
    void addTime(const WindowContext& context);
    void addPlaces(const WindowContext& context);
    void addRelief(const WindowContext& context);
    ChoiceRow* ask(const QString& question, QStringList answers);
    void addButtons();
    void save();
    bool readTime(Episode& episode) const;

    Episode m_episode;
    const WindowContext& m_context;
    Habits m_habits;
    QVBoxLayout* m_column;
    TypedField* m_time = nullptr;
    TextLabel* m_problem = nullptr;
    ChoiceRow* m_place = nullptr;
    ChoiceRow* m_lasted = nullptr;
    ChoiceRow* m_pain = nullptr;
    ChoiceRow* m_woke = nullptr;
    ChoiceRow* m_eased = nullptr;
};

}  // namespace cramp
