// SPDX-License-Identifier: MIT
#pragma once

#include "diary/episode.h"
#include "ui/host/window_host.h"
#include "ui/widgets/panel.h"

#include <set>

namespace cramp::ui::entry
{
class QuickAnswers;
}
namespace cramp::ui::today
{

// Last night: the questions of its cramps, open, each answer written as it is pressed; a cramp of which
// nothing is open any more is one line. Where no cramp is recorded it asks for one. What earlier nights left
// open waits below, and while the night still runs nobody is asked.
class LastNightPanel : public widgets::Panel
{
    Q_OBJECT

public:
    LastNightPanel(host::WindowContext& context, host::WindowHost& host, QWidget* parent = nullptr);

    // The diary was changed, or the night is over.
    void refresh();
    bool isEmpty() const { return m_shown.isEmpty(); }
    // An answer is being written.
    bool isWriting() const { return m_isWriting; }
    // At the first question that is open, else at the first button.
    void takeFocus();

Q_SIGNALS:
    void addWanted();
    // The whole form of a cramp.
    void formWanted(const cramp::diary::Uuid& cramp);
    void noCramps();

private:
    struct State;
    State read() const;
    QString keyOf(const State& state) const;
    void build(const State& state);
    void addTitle(QVBoxLayout& column, const State& state);
    void addQuestion(QVBoxLayout& column);
    void addWaiting(QVBoxLayout& column, std::size_t number);
    void addCramp(QVBoxLayout& column, const diary::Episode& cramp, bool isOpen);
    void addClosed(QVBoxLayout& column, const diary::Episode& cramp);
    void addOpen(QVBoxLayout& column, const diary::Episode& cramp);
    void write(const diary::Episode& before, const diary::Episode& answered);
    void setOpen(const diary::Uuid& cramp, bool isOpen);
    // Builds anew, and the keyboard goes to the next question that is open, else to this cramp's button.
    void renew(const std::optional<diary::Uuid>& cramp);
    void leaveRest(const diary::Episode& cramp);

    host::WindowContext& m_context;
    host::WindowHost& m_host;
    QString m_shown;  // what the panel tells
    QWidget* m_body = nullptr;
    std::map<diary::Uuid, entry::QuickAnswers*> m_answers;  // of the open ones
    std::map<diary::Uuid, QWidget*> m_buttons;              // of the closed ones: opens it
    std::set<diary::Uuid> m_opened;
    std::set<diary::Uuid> m_notNow;          // put off until the next start
    std::optional<diary::Date> m_upInNight;  // the night that is over because the person says so
    bool m_isWriting = false;
};

}  // namespace cramp::ui::today
