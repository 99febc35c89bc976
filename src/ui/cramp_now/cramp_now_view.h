// SPDX-License-Identifier: MIT
#pragma once

#include "ui/cramp_now/press_guard.h"
#include "ui/cramp_now/running_cramp.h"
#include "ui/cramp_now/sleep_hours_theme.h"
#include "ui/desktop/stay_awake.h"

#include <QStackedLayout>
#include <QTimer>
#include <QWidget>

namespace cramp::ui::cramp_now
{

class AskStage;
class EaseStage;
class GoodNightStage;
class PassedStage;

// The screen at 3 a.m., in stages: what helps; where it was, once it has passed; good night. It only shows a
// cramp that is on the disk already, and every press is on the disk before the picture changes. When nobody
// can tell whether the cramp goes on, it asks for its end instead of taking the present for it.
class CrampNowView : public QWidget
{
    Q_OBJECT

public:
    // So long the second stage waits for an answer; then it is left until morning, and the screen dark.
    static constexpr std::chrono::seconds waitsForPlace{120};

    CrampNowView(host::WindowContext& context, host::WindowHost& host, const diary::Uuid& cramp,
                 PressGuard::Clock keyClock = {}, QWidget* parent = nullptr);

    // What a second of the clock brings.
    void tick();
    // The person has a cramp, wherever the screen stands.
    void haveCramp();

Q_SIGNALS:
    // It shows no longer: the cramp is over, or goes on unseen.
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void connectStages();
    void showStage(QWidget* stage);
    // Reads out what the stage says, once, to those who hear the window.
    void announceStage();
    QString said() const;
    bool isAt(const QWidget* stage) const { return m_stages->currentWidget() == stage; }
    std::chrono::seconds shownFor() const;

    void ease();
    void ask();
    void pass();
    void askPlace();
    void goOn();
    void sayGoodNight();
    void beginAnother();
    void leave();
    void quit();
    void pressInDark(int key);
    // The keys of a stage that is not about one press.
    void pressKey(int key);

    host::WindowContext& m_context;
    host::WindowHost& m_host;
    PressGuard* m_guard;
    RunningCramp m_cramp;
    SleepHoursTheme m_theme;
    EaseStage* m_ease;
    AskStage* m_ask;
    PassedStage* m_passed;
    GoodNightStage* m_goodNight;
    QStackedLayout* m_stages;
    QWidget* m_heard;         // is not seen
    diary::Moment m_shownAt;  // the stage
    desktop::StayAwake m_awake;
    QTimer m_timer;
};

}  // namespace cramp::ui::cramp_now
