// SPDX-License-Identifier: MIT
#pragma once

#include "ui/care_card_frame.h"
#include "ui/page_frame.h"
#include "ui/window_page.h"

namespace cramp
{

// What the diary says: findings with why, the entries behind them, advice and sources; what was not asked;
// and that finding nothing does not rule out a problem.
class CheckPage : public WindowPage
{
    Q_OBJECT

public:
    CheckPage(WindowContext& context, WindowHost& host, QWidget* parent);

    void refresh() override;

private:
    void addIntroduction();
    void addFinding(const Finding& finding);
    void addEvidence(CareCardFrame& card, const Finding& finding);
    void addAnswers(CareCardFrame& card, const Finding& finding);
    void addNothingFound();
    void addNotAsked();
    void answer(const std::string& rule, AnswerKind kind);
    QString evidenceText(const Evidence& evidence) const;
    const Answer* lastAnswer(const std::string& rule) const;

    PageFrame* m_frame;
    QWidget* m_list = nullptr;
    QVBoxLayout* m_column = nullptr;
};

}  // namespace cramp
