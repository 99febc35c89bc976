// SPDX-License-Identifier: MIT
#pragma once

#include "triage/rules.h"
#include "ui/warnings/answer_box.h"
#include "ui/widgets/panel.h"

namespace cramp::ui::warnings
{

// The highest finding on Today. One that is urgent and waits for an answer is a care card and comes first;
// once answered, and for lower levels, it is a quieter panel.
class WarningCard : public QWidget
{
    Q_OBJECT

public:
    struct Shown {
        triage::Urgency urgency{};
        QString heading;
        QString prefix;         // read out before the heading
        QString title;          // of the finding
        QStringList sentences;  // why, what to do, what was answered
        bool isCard = false;
        bool canBeAnswered = false;
        std::optional<diary::Answer> given;
    };

    WarningCard(const Shown& shown, const triage::CheckWords& words, diary::Date today,
                QWidget* parent = nullptr);

Q_SIGNALS:
    void whyWanted();
    void answered(const diary::Answer& pattern);
    void replaced(const diary::Answer& pattern);

private:
    QWidget* makeButtons(const Shown& shown, const triage::CheckWords& words, diary::Date today);
    void addCard(const Shown& shown, QWidget* buttons);
    void addQuiet(const Shown& shown, QWidget* buttons);
};

}  // namespace cramp::ui::warnings
