// SPDX-License-Identifier: MIT
#pragma once

#include "guide/player_figure.h"
#include "ui/desktop/stay_awake.h"
#include "ui/host/window_host.h"
#include "ui/pictures/figure_view.h"
#include "ui/stretches/player_cues.h"
#include "ui/widgets/button.h"
#include "ui/widgets/count_ring.h"
#include "ui/widgets/panel.h"

#include <QAbstractSlider>
#include <QBoxLayout>
#include <QCheckBox>
#include <QScrollArea>
#include <QTimer>

namespace cramp::ui::stretches
{

// Leads through stretches by looking: which leg, what to do, a ring and a number that count, the steps beside
// them. It shows what the StretchPlayer says and passes presses on; whoever made it writes the diary. It
// pauses when it is hidden, and keeps the screen awake while it shows.
class PlayerView : public QWidget
{
    Q_OBJECT

public:
    // Milliseconds that only run forward.
    using Ticks = std::function<std::chrono::milliseconds()>;

    static constexpr std::chrono::milliseconds beat{50};
    static constexpr std::chrono::milliseconds flash{400};

    // The cues outlive it.
    PlayerView(host::WindowContext& context, guide::StretchPlayer player, PlayerCues& cues, Ticks ticks = {},
               QWidget* parent = nullptr);

    const guide::StretchPlayer& player() const { return m_player; }
    void tick();
    void press();
    void takeFocus() { m_press->setFocus(); }
    // At the end: whether the diary has it.
    enum class Kept { Written, NotWritten, TakenBack };
    void tellKept(Kept kept);

Q_SIGNALS:
    // All was gone through.
    void finished();
    // The person wants to be elsewhere; at the end, or before it.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    QWidget* makeHeading();
    QWidget* makeWords();
    QWidget* makePictures();
    QWidget* makeCount();
    QWidget* makeReading();
    QLayout* makeButtons();
    QWidget* makeChoices();
    QCheckBox* makeChoice(const QString& text, bool isOn, const std::function<void(bool)>& set);
    bool takeKey(const QKeyEvent& event);
    void readOn(QAbstractSlider::SliderAction step);
    void fit();
    void fitButtons();
    void showHeading();

    void skip();
    void back();
    void again();
    void leave();
    void act(const std::function<void()>& change);
    void moveBegan();
    void giveCues();
    bool isNight() const;
    void say(const QString& words);
    void wantVoice(bool isOn);
    void refreshMove();
    void refreshSteps();
    void refreshCount();
    void refreshFigure();
    void moveFigure();
    QPixmap ownPicture() const;

    host::WindowContext& m_context;
    guide::StretchPlayer m_player;
    PlayerCues& m_cues;
    Ticks m_ticks;
    std::chrono::milliseconds m_last{0};
    std::optional<std::size_t> m_shownPart;  // whose picture shows
    std::optional<guide::FigureMoment> m_shownMoment;

    widgets::TextLabel* m_where = nullptr;
    widgets::TextLabel* m_name = nullptr;
    widgets::TextLabel* m_leg = nullptr;
    widgets::TextLabel* m_phase = nullptr;
    QWidget* m_heard = nullptr;  // is not seen: reads the phase out
    widgets::TextLabel* m_repetition = nullptr;
    widgets::TextLabel* m_note = nullptr;
    widgets::CountRing* m_ring = nullptr;
    QWidget* m_count = nullptr;
    QLabel* m_picture = nullptr;
    pictures::StretchFigureView* m_figure = nullptr;
    QWidget* m_pictures = nullptr;
    QBoxLayout* m_middle = nullptr;
    QVBoxLayout* m_steps = nullptr;
    QWidget* m_stepsHolder = nullptr;
    QWidget* m_choices = nullptr;
    widgets::TextLabel* m_voiceFailed = nullptr;
    QScrollArea* m_scroll = nullptr;
    QLayout* m_buttons = nullptr;
    widgets::Button* m_press = nullptr;
    widgets::Button* m_again = nullptr;
    widgets::Button* m_back = nullptr;
    widgets::Button* m_skip = nullptr;
    widgets::Button* m_leave = nullptr;
    widgets::TextLabel* m_hint = nullptr;
    desktop::StayAwake m_awake;
    QTimer m_timer;
    QTimer m_flash;
    bool m_isLow = false;
};

}  // namespace cramp::ui::stretches
