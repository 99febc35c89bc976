// SPDX-License-Identifier: MIT
#include "ui/pictures/figure_view.h"

#include "ui/format/qt_convert.h"
#include "ui/theme/appearance.h"
#include "ui/theme/screen_ink.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>
#include <limits>

namespace cramp::ui::pictures
{

namespace
{

constexpr std::chrono::milliseconds frame{40};
constexpr double shownHold = 4;  // seconds, while it plays by itself
constexpr double shownRest = 1.5;
constexpr int shownRounds = 4;

}  // namespace

StretchFigureView::StretchFigureView(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_timer.setInterval(frame);
    connect(&m_timer, &QTimer::timeout, this, &StretchFigureView::goOn);
}

bool StretchFigureView::mayMove(const QWidget& widget)
{
    return theme::Appearance::current().picturesMove() &&
           widget.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &widget) > 0;
}

void StretchFigureView::setStretch(const guide::StretchGuide& stretch)
{
    m_stretch = stretch;
    setMotion(0);
}

void StretchFigureView::setMotion(int index)
{
    m_index = std::clamp(index, 0, std::max(0, motionCount() - 1));
    still();
    updateGeometry();
    describe();
}

void StretchFigureView::setSide(diary::Side side)
{
    m_side = side;
    describe();
    update();
}

void StretchFigureView::setPhase(guide::StretchPhase phase, double progress)
{
    if (m_mode != Mode::Phase || m_phase != phase) m_clock.start();
    m_mode = Mode::Phase;
    m_phase = phase;
    m_progress = progress;
    runTimer();
    update();
}

void StretchFigureView::play()
{
    start(Mode::Playing);
}

void StretchFigureView::playAll()
{
    start(motionCount() > 1 ? Mode::PlayingAll : Mode::Playing);
}

void StretchFigureView::start(Mode mode)
{
    m_mode = mode;
    m_clock.start();
    runTimer();
    describe();
    update();
}

void StretchFigureView::goOn()
{
    const double seconds = static_cast<double>(m_clock.elapsed()) / 1000;
    if (m_mode == Mode::PlayingAll && seconds >= secondsShown()) {
        m_index = (m_index + 1) % motionCount();
        m_clock.start();
        describe();
    }
    update();
}

void StretchFigureView::still()
{
    m_mode = Mode::Still;
    runTimer();
    update();
}

// A pose that somebody else sets is painted when it is set; only what moves by itself needs the timer.
void StretchFigureView::runTimer()
{
    const bool goesRound = m_mode == Mode::Phase && m_phase == guide::StretchPhase::Hold &&
                           motionCount() > 0 && shown().kind == guide::MotionKind::Repeat;
    const bool moves = isPlaying() || goesRound;
    if (moves && isVisible() && mayMove(*this))
        m_timer.start();
    else
        m_timer.stop();
}

const guide::StretchMotion& StretchFigureView::shown() const
{
    return m_stretch.motions.at(static_cast<std::size_t>(m_index));
}

guide::FigurePoints StretchFigureView::pointsInLoop() const
{
    const guide::StretchMotion& motion = shown();
    const double seconds = static_cast<double>(m_clock.elapsed()) / 1000;
    if (motion.kind == guide::MotionKind::Repeat) return guide::figureAt(motion, seconds);
    const double way = guide::secondsOf(motion);
    const double at = std::fmod(seconds, secondsShown());
    if (at < way + shownHold) return guide::figureAt(motion, at);
    return guide::figureAt(motion, std::max(0.0, 2 * way + shownHold - at));
}

double StretchFigureView::secondsShown() const
{
    const double way = guide::secondsOf(shown());
    return shown().kind == guide::MotionKind::Repeat ? shownRounds * way : 2 * way + shownHold + shownRest;
}

guide::FigurePoints StretchFigureView::pointsNow() const
{
    const guide::StretchMotion& motion = shown();
    if (isPlaying()) return pointsInLoop();
    if (!mayMove(*this))
        return guide::figureIn(motion, m_phase, m_phase == guide::StretchPhase::MoveIn ? 1 : 0);
    if (m_phase == guide::StretchPhase::Hold && motion.kind == guide::MotionKind::Repeat)
        return pointsInLoop();
    return guide::figureIn(motion, m_phase, m_progress);
}

void StretchFigureView::describe()
{
    if (m_stretch.motions.empty()) return;
    const QString leg = m_side == diary::Side::Left ? tr("left leg") : tr("right leg");
    const QString name = m_stretch.sides == guide::StretchSides::Each
                             ? tr("Picture of %1, %2").arg(format::toQt(m_stretch.name), leg)
                             : tr("Picture of %1").arg(format::toQt(m_stretch.name));
    QStringList poses;
    for (const guide::StretchMotion& motion : m_stretch.motions) {
        if (!showsAllStills() && &motion != &shown()) continue;
        for (const guide::KeyPose& pose : motion.poses)
            poses << format::toQt(pose.says);
    }
    setAccessibleName(name);
    setAccessibleDescription(poses.join(QLatin1Char(' ')));
}

QSize StretchFigureView::sizeHint() const
{
    return {theme::scaled(360), theme::scaled(280)};
}

QSize StretchFigureView::minimumSizeHint() const
{
    return {theme::scaled(160), theme::scaled(140)};
}

void StretchFigureView::paintEvent(QPaintEvent*)
{
    if (m_stretch.motions.empty()) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const paper::figure::Facing facing =
        m_side == diary::Side::Left ? paper::figure::Facing::Left : paper::figure::Facing::Right;
    if (showsAllStills()) return paintAllStills(painter, facing);
    const QRect area = m_mode == Mode::PlayingAll ? paintName(painter, rect(), shown()) : rect();
    if (m_mode == Mode::Still || (isPlaying() && !mayMove(*this)))
        paper::figure::paintKeyPoses(painter, area, shown(), facing, theme::screenInk(), m_framing);
    else
        paper::figure::paintFigure(painter, area, shown(), pointsNow(), facing, theme::screenInk(),
                                   m_framing);
}

// Gives what is left for the figure.
QRect StretchFigureView::paintName(QPainter& painter, const QRect& area,
                                   const guide::StretchMotion& motion) const
{
    constexpr int form = Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap;
    const QString name = format::toQt(motion.name);
    painter.setFont(theme::fontOf(theme::TextSize::Body, true));
    painter.setPen(theme::screenInk().text);
    painter.drawText(area, form, name);
    const int height = painter.fontMetrics().boundingRect(area, form, name).height();
    return area.adjusted(0, height + theme::scaled(4), 0, 0);
}

// Nothing moves on to the next motion, so each is seen at once.
bool StretchFigureView::showsAllStills() const
{
    return m_mode == Mode::PlayingAll && !mayMove(*this);
}

QRect StretchFigureView::placeOf(int motion, bool isBeside) const
{
    const int gap = theme::scaled(12);
    const int count = motionCount();
    const int wide = isBeside ? (width() - gap * (count - 1)) / count : width();
    const int high = isBeside ? height() : (height() - gap * (count - 1)) / count;
    return {isBeside ? motion * (wide + gap) : 0, isBeside ? 0 : motion * (high + gap), wide, high};
}

double StretchFigureView::leastPoses(bool isBeside) const
{
    double least = std::numeric_limits<double>::max();
    for (int i = 0; i < motionCount(); ++i) {
        const QSizeF size = paper::figure::keyPosesSize(m_stretch.motions[static_cast<std::size_t>(i)],
                                                        QSizeF(placeOf(i, isBeside).size()));
        least = std::min(least, size.width() * size.height());
    }
    return least;
}

// Beside or below each other, as the smallest becomes largest.
void StretchFigureView::paintAllStills(QPainter& painter, paper::figure::Facing facing) const
{
    const bool isBeside = leastPoses(true) > leastPoses(false);
    for (int i = 0; i < motionCount(); ++i) {
        const guide::StretchMotion& motion = m_stretch.motions[static_cast<std::size_t>(i)];
        paper::figure::paintKeyPoses(painter, paintName(painter, placeOf(i, isBeside), motion), motion,
                                     facing, theme::screenInk());
    }
}

void StretchFigureView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_clock.start();
    runTimer();
}

void StretchFigureView::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_timer.stop();
}

void StretchFigureView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (!theme::Appearance::isChange(*event) && event->type() != QEvent::StyleChange) return;
    runTimer();
    describe();
    update();
}

}  // namespace cramp::ui::pictures
