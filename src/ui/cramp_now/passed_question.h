// SPDX-License-Identifier: MIT
#pragma once

#include "ui/format/time_texts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/panel.h"

#include <chrono>
#include <functional>

namespace cramp::ui::cramp_now
{

// Asks for the end of a cramp when nobody can tell whether it still goes on. Every answer is one press; none
// of them is taken for granted, and nothing is said of its length before.
class PassedQuestion : public QWidget
{
    Q_OBJECT

public:
    // since: when it began, in words. elapsed: how long ago. canGoOn: whether "it is still going on" is
    // offered.
    PassedQuestion(const QString& since, std::chrono::seconds elapsed, bool canGoOn,
                   widgets::Button::Role role = widgets::Button::Role::Outlined, QWidget* parent = nullptr);

    // The answers are times after the onset, as long as they are not yet to come.
    static constexpr std::chrono::minutes times[] = {std::chrono::minutes(1), std::chrono::minutes(2),
                                                     std::chrono::minutes(5), std::chrono::minutes(10),
                                                     std::chrono::minutes(20)};

    // Offers a line to type the time into ("It passed at about").
    void offerTyping(const diary::Moment& start, const std::function<diary::TimeFrame()>& frame,
                     const QLocale& locale);

Q_SIGNALS:
    void passedAfter(std::chrono::seconds lasted);
    void passedNow();
    void unknown();
    void goesOn();
    void isNewCramp();

private:
    QPushButton* addAnswer(QLayout& row, const QString& text);

    widgets::Button::Role m_role;
};

}  // namespace cramp::ui::cramp_now
