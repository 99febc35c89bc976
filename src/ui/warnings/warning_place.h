// SPDX-License-Identifier: MIT
#pragma once

#include "triage/finding_history.h"
#include "ui/host/window_host.h"
#include "ui/warnings/warning_card.h"

namespace cramp::ui::warnings
{

// Where Today says what is most urgent: first the highest warning that is open; then one that time has ended
// and that waits for an answer; else the highest finding. An answer belongs to the finding that is shown.
// Hidden when there is nothing to say.
class WarningPlace : public QWidget
{
    Q_OBJECT

public:
    WarningPlace(host::WindowContext& context, host::WindowHost& host, QWidget* parent = nullptr);

    // Builds the card anew only if it says something else, so that a form that is being filled in stays.
    void refresh();
    bool isEmpty() const { return m_content == nullptr; }

private:
    std::vector<const triage::Finding*> listedFindings() const;
    void addSentences(WarningCard::Shown& shown, const triage::Finding& finding) const;
    WarningCard::Shown openWarning(const triage::Finding& finding) const;
    WarningCard::Shown endedWarning(const triage::FindingSpan& span) const;
    WarningCard::Shown switchedOff() const;
    WarningCard::Shown restingFinding(const triage::Finding& finding,
                                      const std::optional<diary::Answer>& answer) const;
    // An answer is given to this rule alone.
    void show(const WarningCard::Shown& shown, const std::string& rule);
    void put(QWidget* content);
    QStringList others() const;

    host::WindowContext& m_context;
    host::WindowHost& m_host;
    triage::CheckWords m_words;
    QString m_key;
    QWidget* m_content = nullptr;
};

// The urgent findings of the last half year, with their answers, as the check last saw the diary.
std::vector<triage::FindingSpan> urgentHistory(const host::WindowContext& context);
// Why nothing was looked at.
QString offText(const triage::CheckWords& words);
triage::CheckWords checkWords(const host::WindowContext& context);

}  // namespace cramp::ui::warnings
