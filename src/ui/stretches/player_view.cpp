// SPDX-License-Identifier: MIT
#include "ui/stretches/player_view.h"

#include "diary/sleep_hours.h"
#include "ui/format/qt_convert.h"
#include "ui/stretches/player_words.h"
#include "ui/widgets/notification.h"

#include <QElapsedTimer>
#include <QKeyEvent>
#include <QScrollBar>

namespace cramp::ui::stretches
{

namespace
{

PlayerView::Ticks elapsedTicks()
{
    QElapsedTimer timer;
    timer.start();
    return [timer] { return std::chrono::milliseconds(timer.elapsed()); };
}

}  // namespace

PlayerView::PlayerView(host::WindowContext& context, guide::StretchPlayer player, PlayerCues& cues,
                       Ticks ticks, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_player(std::move(player)),
      m_cues(cues),
      m_ticks(ticks ? std::move(ticks) : elapsedTicks())
{
    setAccessibleName(tr("Stretching"));
    setFocusPolicy(Qt::StrongFocus);
    build();
    for (QAbstractButton* button : findChildren<QAbstractButton*>())
        button->installEventFilter(this);
    m_timer.setInterval(beat);
    m_flash.setSingleShot(true);
    m_flash.setInterval(flash);
    connect(&m_timer, &QTimer::timeout, this, &PlayerView::tick);
    connect(&m_flash, &QTimer::timeout, this, [this] { m_ring->setLit(false); });
    refreshMove();
}

bool PlayerView::takeKey(const QKeyEvent& event)
{
    if (event.modifiers() != Qt::NoModifier && event.modifiers() != Qt::KeypadModifier) return false;
    switch (event.key()) {
        case Qt::Key_Left: back(); return true;
        case Qt::Key_Right: skip(); return true;
        case Qt::Key_Up: again(); return true;
        case Qt::Key_PageUp: readOn(QAbstractSlider::SliderPageStepSub); return true;
        case Qt::Key_PageDown: readOn(QAbstractSlider::SliderPageStepAdd); return true;
        case Qt::Key_Escape: leave(); return true;
        default: return false;
    }
}

// The words scroll by key while the focus stays on the buttons.
void PlayerView::readOn(QAbstractSlider::SliderAction step)
{
    m_scroll->verticalScrollBar()->triggerAction(step);
}

// A button would take the arrows for moving the focus.
bool PlayerView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && takeKey(*static_cast<QKeyEvent*>(event))) return true;
    return QWidget::eventFilter(watched, event);
}

void PlayerView::tick()
{
    const std::chrono::milliseconds now = m_ticks();
    const bool hasMoved = m_player.advance(now - m_last);
    m_last = now;
    if (hasMoved) moveBegan();
    refreshCount();
}

void PlayerView::act(const std::function<void()>& change)
{
    if (m_player.isDone()) return;
    const std::size_t before = m_player.index();
    const bool wasPaused = m_player.isPaused();
    change();
    m_last = m_ticks();
    if (m_player.index() != before)
        moveBegan();
    else
        refreshMove();
    if (m_player.index() == before && m_player.isPaused() != wasPaused) say(m_phase->text());
    takeFocus();
}

void PlayerView::press()
{
    if (m_player.isDone()) return leave();
    act([this] { m_player.press(); });
}

void PlayerView::skip()
{
    act([this] { m_player.skip(); });
}

void PlayerView::back()
{
    act([this] { m_player.back(); });
}

void PlayerView::again()
{
    act([this] { m_player.again(); });
}

void PlayerView::leave()
{
    m_player.pause();
    Q_EMIT left();
}

void PlayerView::moveBegan()
{
    refreshMove();
    m_scroll->verticalScrollBar()->setValue(0);  // however far one had read
    giveCues();
    widgets::announce(*m_heard, m_phase->accessibleName());
    if (m_player.isDone()) Q_EMIT finished();
}

void PlayerView::giveCues()
{
    const host::MachineSettings& settings = m_context.settings;
    if (settings.stretchSound() && !isNight()) m_cues.sound();
    say(spokenText(m_player));
    if (!settings.stretchFlash() || m_player.isWaiting()) return;
    m_ring->setLit(true);
    m_flash.start();
}

bool PlayerView::isNight() const
{
    const session::Session& session = m_context.session;
    return diary::derivedPeriod(session.now(), session.recent().sleep) == diary::Period::Night;
}

// Where a voice is wanted at this time.
void PlayerView::say(const QString& words)
{
    const host::MachineSettings& settings = m_context.settings;
    if (isNight() ? settings.stretchVoiceAtNight() : settings.stretchVoice()) m_cues.say(words);
}

void PlayerView::wantVoice(bool isOn)
{
    host::MachineSettings& settings = m_context.settings;
    isNight() ? settings.setStretchVoiceAtNight(isOn) : settings.setStretchVoice(isOn);
    m_voiceFailed->hide();
    isOn ? say(spokenText(m_player)) : m_cues.hush();
}

void PlayerView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) return press();
    if (takeKey(*event)) return;
    QWidget::keyPressEvent(event);
}

void PlayerView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_last = m_ticks();
    refreshMove();
    say(m_player.isPaused() ? m_phase->text() : spokenText(m_player));
    m_timer.start();
    QTimer::singleShot(0, this, [this] {
        if (isVisible()) m_awake.begin(tr("Timing your stretches"));
    });
}

void PlayerView::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_timer.stop();
    m_cues.hush();
    m_awake.end();
    m_player.pause();
}

}  // namespace cramp::ui::stretches
