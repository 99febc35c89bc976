// SPDX-License-Identifier: MIT
#include "guide/stretch_player.h"

#include <algorithm>
#include <cassert>

namespace cramp::guide
{

namespace
{

using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr milliseconds startOfMove{1000};

// What the person does, as against waiting and reading.
bool isMovement(PlayerPhase phase)
{
    return phase == PlayerPhase::Hold || phase == PlayerPhase::OwnPace;
}

// Where "back" leads to: there is something to do or to read.
bool isLandmark(PlayerPhase phase)
{
    return isMovement(phase) || phase == PlayerPhase::Read || phase == PlayerPhase::Again;
}

bool countsAsActive(PlayerPhase phase)
{
    return phase != PlayerPhase::Read && phase != PlayerPhase::Done;
}

}  // namespace

StretchPlayer::StretchPlayer(Programme programme, const Legs& legs, const diary::Moment& started)
    : m_programme(std::move(programme)),
      m_legs(legs),
      m_moves(movesOf(m_programme, legs)),
      m_started(started)
{
    assert(m_moves.size() > 1);
}

StretchPlayer::StretchPlayer(Programme programme, const PlayerPlace& place)
    : StretchPlayer(std::move(programme), place.legs, place.started)
{
    if (place.move + 1 >= m_moves.size()) return;
    m_index = place.move;
    m_active = place.active;
    m_hasSkippedBefore = place.hasSkipped;
    m_isPaused = move().lasts.has_value();
}

double StretchPlayer::progress() const
{
    if (!move().lasts) return 0;
    return std::min(1.0, static_cast<double>(m_inMove.count()) /
                             static_cast<double>(milliseconds(*move().lasts).count()));
}

seconds StretchPlayer::left() const
{
    if (!move().lasts) return seconds(0);
    return std::max(seconds(0), std::chrono::ceil<seconds>(*move().lasts - m_inMove));
}

void StretchPlayer::enter(std::size_t index)
{
    m_index = std::min(index, m_moves.size() - 1);
    m_inMove = milliseconds(0);
    m_isPaused = false;
    m_skipped.erase(m_index);
}

bool StretchPlayer::advance(milliseconds passed)
{
    if (isDone() || m_isPaused || passed.count() <= 0) return false;
    if (passed > longestGap) {
        pause();
        return false;
    }
    if (countsAsActive(move().phase)) m_active += passed;
    if (!move().lasts) return false;
    m_inMove += passed;
    if (m_inMove < *move().lasts) return false;
    const milliseconds over = m_inMove - *move().lasts;
    enter(m_index + 1);
    if (move().lasts) m_inMove = std::min(over, milliseconds(*move().lasts) - milliseconds(1));
    return true;
}

void StretchPlayer::pause()
{
    m_isPaused = move().lasts.has_value();
}

void StretchPlayer::press()
{
    if (isDone()) return;
    if (isWaiting()) return enter(m_index + 1);
    m_isPaused = !m_isPaused;
}

void StretchPlayer::again()
{
    if (move().phase != PlayerPhase::Again) return;
    std::size_t index = m_index;
    while (m_moves[index].phase != PlayerPhase::Hold)
        --index;
    enter(index);
}

void StretchPlayer::skip()
{
    if (isDone()) return;
    const std::size_t skipped = m_index;
    const bool leavesPart = move().phase == PlayerPhase::Read;
    const bool leavesMovement = leavesPart || isMovement(move().phase);
    std::size_t index = m_index + 1;
    while (leavesPart && m_moves[index].phase != PlayerPhase::Done && m_moves[index].part == move().part)
        ++index;
    enter(index);
    if (leavesMovement) m_skipped.insert(skipped);
}

void StretchPlayer::back()
{
    if (isDone()) return;
    const bool isAtStart = m_inMove <= startOfMove || !isMovement(move().phase);
    std::size_t index = m_index;
    if (isAtStart && index > 0) --index;
    while (index > 0 && !isLandmark(m_moves[index].phase))
        --index;
    enter(index);
}

seconds StretchPlayer::active() const
{
    return std::chrono::floor<seconds>(m_active);
}

PlayerPlace StretchPlayer::place(const diary::Moment& now) const
{
    return {m_programme.reference,
            m_legs,
            m_index,
            m_started,
            now,
            active(),
            m_hasSkippedBefore || !m_skipped.empty()};
}

diary::StretchSession StretchPlayer::session(const diary::Uuid& id) const
{
    diary::StretchSession session;
    session.id = id;
    session.at = m_started;
    session.stretch = m_programme.reference;
    session.seconds = std::max<std::int64_t>(1, active().count());
    session.completed = isCompleted();
    session.side = m_legs.both() ? diary::Side::Both : m_legs.left ? diary::Side::Left : diary::Side::Right;
    return session;
}

}  // namespace cramp::guide
