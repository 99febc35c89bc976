// SPDX-License-Identifier: MIT
#pragma once

#include "guide/programme.h"

#include <set>

namespace cramp::guide
{

// Leads through a programme: the steps are read first, then hold and rest are counted, the legs change, until
// all is done. Only counts that are given are counted; where there is none the player waits for the person.
// Time is handed in, never asked for.

// Which legs may be stretched.
struct Legs {
    bool left = true;
    bool right = true;

    bool any() const { return left || right; }
    bool both() const { return left && right; }
    friend bool operator==(const Legs&, const Legs&) = default;
};

// Why nothing is shown for the legs that may not be stretched; empty: both may.
const std::string& stoppedWords(const Legs& allowed, const StretchWords& words);
// Whether a stretch can be shown for the legs that may be: one that moves both legs at once needs both.
bool canBeShown(const StretchGuide& stretch, const Legs& allowed);

// Read: the steps are to be read. Ready: a short while to get into place. Hold, Rest, Change (of legs):
// counted where a count is given, else until the person goes on. OwnPace: no hold is given, the person
// counts. Again: no number of repetitions is given, the person says whether to do it once more.
enum class PlayerPhase : std::uint8_t { Read, Ready, Hold, Rest, Change, OwnPace, Again, Done };

struct PlayerMove {
    PlayerPhase phase{};
    std::size_t part = 0;
    diary::Side side = diary::Side::Both;       // of a movement of one leg: which
    int repetition = 0;                         // of a Hold and the Rest after it, from 1
    std::optional<std::chrono::seconds> lasts;  // none: until the person goes on

    friend bool operator==(const PlayerMove&, const PlayerMove&) = default;
};

// The moves of a programme for the legs that may be stretched, Done at the end. A part that moves both legs
// at once is left out unless both may.
std::vector<PlayerMove> movesOf(const Programme& programme, const Legs& legs);

// Where a player was left, to be gone on with.
struct PlayerPlace {
    diary::StretchReference reference;
    Legs legs;
    std::size_t move = 0;
    diary::Moment started;
    diary::Moment left;
    std::chrono::seconds active{0};
    bool hasSkipped = false;

    friend bool operator==(const PlayerPlace&, const PlayerPlace&) = default;
};

// A line of text for the settings, and back; none for what is no such line.
std::string formatPlace(const PlayerPlace& place);
std::optional<PlayerPlace> parsePlace(std::string_view text);
// A place is offered on the day and in the night it was left, and not later.
bool isStillOffered(const PlayerPlace& place, const diary::Moment& now);

class StretchPlayer
{
public:
    using Milliseconds = std::chrono::milliseconds;

    static constexpr std::chrono::seconds timeToGetReady{5};
    // More than that in one piece, and nobody was looking: the player pauses instead.
    static constexpr std::chrono::seconds longestGap{5};

    StretchPlayer(Programme programme, const Legs& legs, const diary::Moment& started);
    // Goes on where a player of the same programme was left; from the start, if that place is no more.
    StretchPlayer(Programme programme, const PlayerPlace& place);

    const Programme& programme() const { return m_programme; }
    const std::vector<PlayerMove>& moves() const { return m_moves; }
    const PlayerMove& move() const { return m_moves.at(m_index); }
    std::size_t index() const { return m_index; }
    // The part that is on; the last one at the end. There is one: asserted.
    const ProgrammePart& part() const { return m_programme.parts.at(move().part); }
    bool isDone() const { return move().phase == PlayerPhase::Done; }
    // Nothing counts: the person goes on when it is time.
    bool isWaiting() const { return !isDone() && !move().lasts; }
    bool isPaused() const { return m_isPaused; }

    // Of the count that is on: 0 to 1, and the seconds that are left, rounded up.
    double progress() const;
    std::chrono::seconds left() const;

    // True when another move has begun.
    bool advance(Milliseconds passed);
    void pause();
    void resume() { m_isPaused = false; }
    // Waiting: on to the next move. Counting: pauses or goes on.
    void press();
    // Once more, where that is the question.
    void again();
    // On to the next move, whether its count is over or not; while the steps are read, on to the next part.
    // What was left out that way is not completed.
    void skip();
    // To the beginning of the movement, or, within its first second, to the one before.
    void back();

    diary::Moment started() const { return m_started; }
    std::chrono::seconds active() const;
    // Nothing was skipped, and it is done.
    bool isCompleted() const { return isDone() && m_skipped.empty() && !m_hasSkippedBefore; }
    PlayerPlace place(const diary::Moment& now) const;
    // What is remembered of it: the legs that were moved, how long, whether all was done. At least a second.
    diary::StretchSession session(const diary::Uuid& id) const;

private:
    void enter(std::size_t index);

    Programme m_programme;
    Legs m_legs;
    std::vector<PlayerMove> m_moves;
    diary::Moment m_started;
    std::size_t m_index = 0;
    Milliseconds m_inMove{0};
    Milliseconds m_active{0};
    bool m_isPaused = false;
    bool m_hasSkippedBefore = false;
    std::set<std::size_t> m_skipped;
};

}  // namespace cramp::guide
