// SPDX-License-Identifier: MIT
#pragma once

#include "triage/finding_history.h"
#include "ui/warnings/care_card_frame.h"
#include "ui/warnings/warning_place.h"

namespace cramp
{

// A finding on Check, as the care card of its level: what it is, why, the entries behind it (one press goes
// there), what to do, the question that would settle it, its sources, and for urgent ones the answer.
class FindingCard : public CareCardFrame
{
    Q_OBJECT

public:
    // answer: the one that stands; none: none was given.
    FindingCard(const Finding& finding, const std::optional<Answer>& answer, WindowContext& context,
                WindowHost& host);

private:
    void addEvidence(const Finding& finding);
    // What a press on the evidence does; none: there is nowhere to go.
    std::function<void()> wayTo(const Evidence& evidence) const;
    void addAnswers(const Finding& finding, const std::optional<Answer>& answer);
    QString evidenceText(const Evidence& evidence) const;
    QString whenText(const Evidence& evidence) const;

    WindowContext& m_context;
    WindowHost& m_host;
    CheckWords m_words;
};

}  // namespace cramp
