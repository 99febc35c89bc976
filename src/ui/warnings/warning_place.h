// SPDX-License-Identifier: MIT
#pragma once

#include "triage/finding_history.h"
#include "ui/host/window_host.h"
#include "ui/warnings/warning_card.h"

namespace cramp::ui::warnings
{

// Where Today says what is most urgent: first a warning that waits for an answer, whether it holds or time
// has ended it; else the highest finding. Nothing but an answer takes a warning away. Hidden when there is
// nothing to say.
class WarningPlace : public QWidget
{
    Q_OBJECT

public:
    WarningPlace(host::WindowContext& context, host::WindowHost& host, QWidget* parent = nullptr);

    // Builds the card anew only if it says something else, so that a form that is being filled in stays.
    void refresh();
    bool isEmpty() const { return m_content == nullptr; }

private:
    WarningCard::Shown openWarning(const triage::Finding& finding,
                                   const std::vector<triage::FindingSpan>& waiting) const;
    WarningCard::Shown endedWarning(const triage::FindingSpan& span,
                                    const std::vector<triage::FindingSpan>& waiting) const;
    WarningCard::Shown switchedOff() const;
    WarningCard::Shown restingFinding(const triage::Finding& finding,
                                      const std::vector<triage::FindingSpan>& history) const;
    void show(const WarningCard::Shown& shown, const std::vector<triage::FindingSpan>& waiting);
    void put(QWidget* content);
    const triage::Finding* findingOf(const std::string& rule) const;
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
// All answers that were given in one go with this one.
std::vector<diary::Answer> givenWith(const diary::Answer& answer, const diary::Diary& diary);

}  // namespace cramp::ui::warnings
