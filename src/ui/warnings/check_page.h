// SPDX-License-Identifier: MIT
#pragma once

#include "triage/follow_up.h"
#include "ui/host/window_page.h"
#include "ui/warnings/warning_place.h"
#include "ui/widgets/page_frame.h"

#include <QPointer>

#include <array>

namespace cramp::ui::warnings
{

// What the diary says: findings with what was found, why it matters and what to do; a few questions; the
// rules that looked and found nothing; when findings began and ended; and that finding nothing does not rule
// out a problem.
class CheckPage : public host::WindowPage
{
    Q_OBJECT

public:
    CheckPage(host::WindowContext& context, host::WindowHost& host, QWidget* parent);

    void refresh() override;
    void takeFocus() override;

    // Whether the check would like to ask something, and to the first of it.
    bool hasQuestions() const;
    void takeQuestions();

private:
    // The parts of the page, from above. Each is built anew only when what it says has changed, so that
    // answers that are being chosen stay.
    enum Part : std::size_t { Findings, Questions, Rest, partCount };

    using Card = std::pair<std::string, QPointer<QWidget>>;  // the rule of a finding, and what shows it

    void renew(Part part, const QString& key, const std::function<void(QVBoxLayout&)>& fill);
    void showOff();
    void showFindings();
    std::vector<triage::FollowUpQuestion> questions() const;
    void showQuestions();
    void addFinding(QVBoxLayout& column, const triage::Finding& finding,
                    const std::optional<diary::Answer>& answer);
    void keepKeyboard(const std::string& rule);
    void showRest();
    void addEnded(QVBoxLayout& column, const std::vector<triage::FindingSpan>& history);
    void addQuiet(QVBoxLayout& column, const std::vector<triage::Finding>& findings);
    void addAnyway(QVBoxLayout& column);
    void addHistory(QVBoxLayout& column);
    QString spanText(const triage::FindingSpan& span) const;

    triage::CheckWords m_words;
    widgets::PageFrame* m_frame = nullptr;
    std::array<QWidget*, partCount> m_parts{};
    std::array<QString, partCount> m_keys;
    std::vector<Card> m_cards;
    QString m_builtFor;  // theme and text size
};

}  // namespace cramp::ui::warnings
