// SPDX-License-Identifier: MIT
#pragma once

#include "ui/cramp_now/lock_notice.h"
#include "ui/cramp_now/move_figures.h"
#include "ui/cramp_now/running_cramp.h"
#include "ui/format/health_words.h"
#include "ui/widgets/button.h"

#include <array>

namespace cramp::ui::cramp_now
{

// The first stage of the night: one sentence, the figure that does it, a small clock, the three parts of the
// leg, and "It has passed". For a leg that bears a sign against stretching it says why in their place, and
// offers the other leg.
class EaseStage : public QWidget
{
    Q_OBJECT

public:
    EaseStage(host::WindowContext& context, RunningCramp& cramp, QWidget* parent = nullptr);

    // What a second of the clock brings.
    void refresh();
    // Another cramp: as when it was first shown.
    void beginAnew();
    void choose(session::LegPart part);
    // Decides which places are asked afterwards.
    session::LegPart part() const { return m_part; }
    void takeFocus() { m_passed->setFocus(); }
    // Its words, for those who hear the window.
    QString said() const { return m_lock->isHidden() ? m_sentence->text() : m_lock->said(); }

Q_SIGNALS:
    void passed();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void addButtons();
    void showLeg(bool showsOther);
    // Which leg the move is shown for; none: none may be.
    std::optional<diary::Side> shownSide() const;
    void showMove(diary::Side side);
    void showLock();
    LockNotice::Shown lockWords() const;
    QString sentence(diary::Side side) const;
    QString longSentence() const;
    void refreshClock();
    void fit();
    int fitButtons(int edge, int gap);
    void fitHeader(const QRect& room);
    int clockWidth() const;

    host::WindowContext& m_context;
    RunningCramp& m_cramp;
    format::NightWords m_words;
    session::LegPart m_part = session::LegPart::Calf;
    std::optional<diary::Side> m_usualSide;
    triage::StretchSigns m_signs;
    bool m_showsOtherLeg = false;  // the leg that may be stretched, as the person asked
    QString m_shown;               // what the figures show

    StageText* m_sentence;
    StageText* m_clock;
    StageText* m_since;
    MoveFigures* m_figures;
    LockNotice* m_lock;
    std::array<widgets::Button*, 3> m_moves{};
    widgets::Button* m_otherLeg = nullptr;
    widgets::Button* m_passed = nullptr;
};

}  // namespace cramp::ui::cramp_now
