// SPDX-License-Identifier: MIT
#pragma once

#include "triage/finding_history.h"
#include "ui/warnings/care_card_frame.h"
#include "ui/warnings/warning_place.h"

namespace cramp::ui::warnings
{

// A finding on Check, as the care card of its level: what was found, why it matters, what to do, what was
// published on it and the answer. The entries behind it (one press goes there), rule and sources fold away.
class FindingCard : public CareCardFrame
{
    Q_OBJECT

public:
    // answer: the one that stands; none: none was given.
    FindingCard(const triage::Finding& finding, const std::optional<diary::Answer>& answer,
                host::WindowContext& context, host::WindowHost& host);

private:
    void addReasons(QVBoxLayout& column, const triage::Finding& finding);
    void addEntry(QVBoxLayout& column, const triage::Evidence& evidence);
    // What a press on the evidence does; none: there is nowhere to go.
    std::function<void()> wayTo(const triage::Evidence& evidence) const;
    void addAnswers(const triage::Finding& finding, const std::optional<diary::Answer>& answer);
    void addAdvice(const triage::Finding& finding);
    void offerUsual(AnswerBox& box, const triage::Finding& finding);
    QString evidenceText(const triage::Evidence& evidence) const;
    QString whenText(const triage::Evidence& evidence) const;

    host::WindowContext& m_context;
    host::WindowHost& m_host;
    triage::CheckWords m_words;
};

}  // namespace cramp::ui::warnings
