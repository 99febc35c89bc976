// SPDX-License-Identifier: MIT
#pragma once

#include "diary/vocabulary.h"
#include "guide/stretch.h"
#include "paper/figure/figure.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <optional>

namespace cramp::ui::pictures
{

// A stretch done by a drawn person seen from the side. The worked leg is the near one: the person faces right
// for a right leg, left for a left one. It moves only while it is seen; where the desktop's animations are
// off it shows stills of the key poses. People who hear the window get the poses in words.
class StretchFigureView : public QWidget
{
    Q_OBJECT

public:
    explicit StretchFigureView(QWidget* parent = nullptr);

    // Shows the first motion of the stretch, still. The stretch is copied.
    void setStretch(const guide::StretchGuide& stretch);
    // A stretch of several parts (the bedtime set: calf, back of the thigh, sitting) has as many motions.
    int motionCount() const { return static_cast<int>(m_stretch.motions.size()); }
    void setMotion(int index);
    int motion() const { return m_index; }
    // Both is shown as the right one.
    void setSide(diary::Side side);
    void setFraming(paper::figure::Framing framing) { m_framing = framing; }

    // Puts the figure where one is in the stretch: progress from 0 to 1 within the phase. In Hold a repeated
    // motion (walking, rubbing) goes on by itself. Ends play().
    void setPhase(guide::StretchPhase phase, double progress);
    // Shows the whole motion again and again: in, held, out, a rest.
    void play();
    // The same, one motion of the stretch after the other, each with its name. Standing still, all at once.
    void playAll();
    // The key poses side by side.
    void still();
    bool isPlaying() const { return m_mode == Mode::Playing || m_mode == Mode::PlayingAll; }

    // False where the desktop or the person wants pictures that stand still: play() shows the key poses,
    // setPhase() changes between the key poses.
    static bool mayMove(const QWidget& widget);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum class Mode { Still, Phase, Playing, PlayingAll };

    const guide::StretchMotion& shown() const;
    guide::FigurePoints pointsNow() const;
    guide::FigurePoints pointsInLoop() const;
    // Seconds until a motion has been seen.
    double secondsShown() const;
    void start(Mode mode);
    void goOn();
    bool showsAllStills() const;
    QRect paintName(QPainter& painter, const QRect& area, const guide::StretchMotion& motion) const;
    QRect placeOf(int motion, bool isBeside) const;
    double leastPoses(bool isBeside) const;
    void paintAllStills(QPainter& painter, paper::figure::Facing facing) const;
    void describe();
    void runTimer();

    guide::StretchGuide m_stretch;
    int m_index = 0;
    diary::Side m_side = diary::Side::Right;
    paper::figure::Framing m_framing = paper::figure::Framing::Whole;
    Mode m_mode = Mode::Still;
    guide::StretchPhase m_phase = guide::StretchPhase::Rest;
    double m_progress = 0;
    QElapsedTimer m_clock;
    QTimer m_timer{this};
};

}  // namespace cramp::ui::pictures
