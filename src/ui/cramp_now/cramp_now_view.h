// SPDX-License-Identifier: MIT
#pragma once

#include "ui/cramp_now/cramp_help.h"
#include "ui/cramp_now/passed_question.h"
#include "ui/desktop/stay_awake.h"
#include "ui/widgets/button.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <QTimer>

#include <array>

namespace cramp::ui::cramp_now
{

// The screen at 3 a.m.: the running clock, four places of which none is needed, what helps, and "It has
// passed". It only shows a cramp that is on the disk already; every press is on the disk before the picture
// changes. In the sleep hours the whole window goes red on black for as long as it shows. Past 30 minutes,
// and after the computer slept, it asks for the end instead of taking the present for it.
class CrampNowView : public QWidget
{
    Q_OBJECT

public:
    // Milliseconds that only run forward: what a press too soon is measured by.
    using KeyClock = std::function<std::chrono::milliseconds()>;

    static constexpr std::chrono::milliseconds deadTime{1000};
    static constexpr std::chrono::seconds undoTime{8};
    static constexpr std::chrono::minutes askAfter{30};

    CrampNowView(host::WindowContext& context, host::WindowHost& host, const diary::Uuid& episode,
                 KeyClock keyClock = {}, QWidget* parent = nullptr);
    ~CrampNowView() override;

    // What a second of the clock brings.
    void tick();

Q_SIGNALS:
    // It shows no longer: the cramp has passed, or goes on unseen.
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    enum class State { Running, Asking, Passed };

    void build();
    QWidget* makeTargets();
    widgets::Button* makeTarget(std::size_t index);
    void fit();
    void takeFocus();
    void deaden() { m_deadFrom = m_keyClock(); }
    bool isDead(const QEvent& press) const;
    void quit();
    void watchPresses(QWidget& part);

    // Time went by that no tick saw. Asked once, it is seen.
    bool hasSlept();
    bool readEpisode();
    std::chrono::seconds elapsed() const;
    bool write(const QString& name, const std::vector<diary::Edit>& edits);
    void showState(State state);
    void showQuestion();
    QString hintOf(State state) const;
    void refreshClock();
    void refreshTargets();
    void lookForFinding();
    void choose(std::size_t index);
    void pass();
    void ask();
    void answer(const diary::Edit& edit);
    void beginAnew();
    void undo();
    void leave();

    host::WindowContext& m_context;
    host::WindowHost& m_host;
    KeyClock m_keyClock;
    std::chrono::milliseconds m_deadFrom{0};
    diary::Episode m_episode;
    session::SiteTargets m_targets;
    State m_state = State::Running;
    diary::Moment m_lastTick;
    diary::Moment m_passedAt;
    std::optional<theme::Appearance> m_before;  // how the window looked, while this changes it

    QLabel* m_clock = nullptr;
    widgets::TextLabel* m_since = nullptr;
    QBoxLayout* m_top = nullptr;
    QScrollArea* m_scroll = nullptr;
    QWidget* m_places = nullptr;
    QBoxLayout* m_middle = nullptr;
    std::array<widgets::Button*, 4> m_buttons{};
    CrampHelp* m_help = nullptr;
    PassedQuestion* m_question = nullptr;
    QVBoxLayout* m_questionPlace = nullptr;
    widgets::Button* m_passed = nullptr;
    QWidget* m_afterwards = nullptr;
    widgets::TextLabel* m_hint = nullptr;
    desktop::StayAwake m_awake;
    QTimer m_timer;
};

}  // namespace cramp::ui::cramp_now
