// SPDX-License-Identifier: MIT
#pragma once

#include "guide/guide.h"
#include "triage/rules.h"
#include "triage/stretch_signs.h"
#include "ui/widgets/page_frame.h"

namespace cramp::ui::stretches
{

// In place of the player, when the diary holds a sign against stretching: which leg, why, and the care card
// of the most urgent finding. Where a leg is free and the stretch can be done with it alone, that is offered.
class StretchStopView : public QWidget
{
    Q_OBJECT

public:
    enum class Offer { Nothing, OtherLeg };

    StretchStopView(const triage::StretchSigns& signs, Offer offer, const guide::StretchWords& words,
                    const triage::RuleSet& rules, QWidget* parent = nullptr);

    void takeFocus();

Q_SIGNALS:
    void otherLegWanted();
    void whyWanted();
    void left();

private:
    void addFinding(const triage::Finding& finding, const triage::RuleSet& rules);
    void addButtons(const guide::Legs& free, Offer offer);

    widgets::PageFrame* m_frame;
    QWidget* m_first = nullptr;
};

}  // namespace cramp::ui::stretches
