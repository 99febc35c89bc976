// SPDX-License-Identifier: MIT
#pragma once

#include "diary/time_words.h"
#include "ui/widgets/typed_field.h"

namespace cramp::ui::widgets
{

// A time of day, typed as people write it ("10pm", "22:00", "half past 10 pm"). What is typed counts at once,
// and what cannot be understood is said and never replaced.
class ClockField : public TypedField
{
    Q_OBJECT

public:
    explicit ClockField(const QString& label, QWidget* parent = nullptr);

    void setClock(diary::Clock clock);
    // What is typed; none: it is no time of day.
    std::optional<diary::Clock> clock() const;
    // False when what is typed is no time of day: says so below, and has the keyboard.
    bool check();

private:
    QString problem() const;
    void showUnderstood();
};

}  // namespace cramp::ui::widgets
