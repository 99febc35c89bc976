// SPDX-License-Identifier: MIT
#pragma once

#include "guide/guide.h"
#include "triage/rules.h"
#include "triage/stretch_signs.h"
#include "ui/widgets/page_frame.h"

namespace cramp
{

// In place of the player, when the diary holds a sign against stretching: which leg, why, and the care card
// of the most urgent finding. Where a leg is free and the stretch can be done with it alone, that is offered.
class StretchStopView : public QWidget
{
    Q_OBJECT

public:
    enum class Offer { Nothing, OtherLeg };

    StretchStopView(const StretchSigns& signs, Offer offer, const StretchWords& words, const RuleSet& rules,
                    QWidget* parent = nullptr);

    void takeFocus();

Q_SIGNALS:
    void otherLegWanted();
    void whyWanted();
    void left();

private:
    void addFinding(const Finding& finding, const RuleSet& rules);
    void addButtons(const Legs& free, Offer offer);

    PageFrame* m_frame;
    QWidget* m_first = nullptr;
};

// What stands against stretching, in a sentence; empty: nothing does.
QString stopSentence(const Legs& allowed, const StretchWords& words);

}  // namespace cramp
