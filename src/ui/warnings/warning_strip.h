// SPDX-License-Identifier: MIT
#pragma once

#include "ui/warnings/warning_place.h"

#include <set>

namespace cramp::ui::warnings
{

// The warning bar, above the pages: what to do about the worst urgent sign that holds, and what it is. It
// leads to the card of the sign. One that was answered keeps one line. It comes and goes with the pages only,
// so that nothing moves under the pointer, and nothing but an answer or the diary itself takes it away.
class WarningStrip : public QWidget
{
    Q_OBJECT

public:
    WarningStrip(host::WindowContext& context, host::WindowHost& host, QWidget* parent = nullptr);

    // isWanted: not where the warning stands in full. isLow: the page needs the room.
    void refresh(bool isWanted, bool isLow);

    // The rules of the urgent signs that hold now and wait for an answer.
    static std::set<std::string> waitingRules(const host::WindowContext& context);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QString signOf(const triage::FindingSpan& span) const;
    void tell(const std::vector<triage::FindingSpan>& holding, bool isShort);
    void dress();

    host::WindowContext& m_context;
    QLabel* m_icon;
    widgets::TextLabel* m_heading;
    widgets::TextLabel* m_sign;
    widgets::Button* m_button;
    bool m_isShort = false;
};

}  // namespace cramp::ui::warnings
