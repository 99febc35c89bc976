// SPDX-License-Identifier: MIT
// From a programme to the moves of the player, and the line in which a place is kept.
#include "guide/stretch_player.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace cramp::guide
{

namespace
{

using std::chrono::seconds;

std::vector<diary::Side> sidesOf(const ProgrammePart& part, const Legs& legs)
{
    if (part.sides == StretchSides::Together)
        return legs.both() ? std::vector{diary::Side::Both} : std::vector<diary::Side>();
    std::vector<diary::Side> sides;
    if (legs.left) sides.push_back(diary::Side::Left);
    if (legs.right) sides.push_back(diary::Side::Right);
    return sides;
}

// The moves of one part; the place in the programme stands in each.
class PartMoves
{
public:
    PartMoves(std::vector<PlayerMove>& moves, const ProgrammePart& part, std::size_t number)
        : m_moves(moves),
          m_part(part),
          m_number(number)
    {
    }

    void add(const std::vector<diary::Side>& sides)
    {
        for (const diary::Side side : sides) {
            if (side == sides.front())
                add(PlayerPhase::Read, side);
            else
                add(PlayerPhase::Change, side, 0, hasNoRest() ? std::nullopt : m_part.rest);
            addMovement(side);
        }
    }

private:
    std::vector<PlayerMove>& m_moves;
    const ProgrammePart& m_part;
    std::size_t m_number;

    void add(PlayerPhase phase, diary::Side side, int repetition = 0, std::optional<seconds> lasts = {})
    {
        m_moves.push_back({phase, m_number, side, repetition, lasts});
    }

    bool hasNoRest() const { return m_part.rest == seconds(0); }

    void addMovement(diary::Side side)
    {
        if (!m_part.hold) return add(PlayerPhase::OwnPace, side);
        const int repetitions = m_part.repetitions.value_or(1);
        for (int repetition = 1; repetition <= repetitions; ++repetition) {
            if (!m_moves.back().lasts)
                add(PlayerPhase::Ready, side, repetition, StretchPlayer::timeToGetReady);
            add(PlayerPhase::Hold, side, repetition, m_part.hold);
            if (repetition < repetitions && !hasNoRest())
                add(PlayerPhase::Rest, side, repetition, m_part.rest);
        }
        if (!m_part.repetitions) add(PlayerPhase::Again, side);
    }
};

constexpr char separator = '|';

std::vector<std::string_view> fieldsOf(std::string_view text)
{
    std::vector<std::string_view> fields;
    for (;;) {
        const auto end = text.find(separator);
        fields.push_back(text.substr(0, end));
        if (end == text.npos) return fields;
        text.remove_prefix(end + 1);
    }
}

std::optional<std::int64_t> numberOf(std::string_view text)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isWhole = error == std::errc() && end == text.data() + text.size();
    if (!isWhole || number < 0) return std::nullopt;
    return number;
}

std::optional<Legs> legsOf(std::string_view text)
{
    if (text == "both") return Legs{true, true};
    if (text == "left") return Legs{true, false};
    if (text == "right") return Legs{false, true};
    return std::nullopt;
}

}  // namespace

const std::string& stoppedWords(const Legs& allowed, const StretchWords& words)
{
    static const std::string nothing;
    if (allowed.both()) return nothing;
    if (!allowed.any()) return words.stoppedBoth;
    return allowed.left ? words.stoppedRight : words.stoppedLeft;
}

bool canBeShown(const StretchGuide& stretch, const Legs& allowed)
{
    return allowed.both() || (allowed.any() && stretch.sides == StretchSides::Each);
}

std::vector<PlayerMove> movesOf(const Programme& programme, const Legs& legs)
{
    std::vector<PlayerMove> moves;
    for (std::size_t number = 0; number < programme.parts.size(); ++number) {
        const ProgrammePart& part = programme.parts[number];
        PartMoves(moves, part, number).add(sidesOf(part, legs));
    }
    const std::size_t last = moves.empty() ? 0 : moves.back().part;
    moves.push_back({PlayerPhase::Done, last, diary::Side::Both, 0, std::nullopt});
    return moves;
}

std::string formatPlace(const PlayerPlace& place)
{
    const std::string_view legs = place.legs.both() ? "both" : place.legs.left ? "left" : "right";
    return fmt::format("{}|{}|{}|{}|{}|{}|{}", diary::formatStretchReference(place.reference), legs,
                       place.move, diary::formatMoment(place.started), diary::formatMoment(place.left),
                       place.active.count(), place.hasSkipped ? "skipped" : "whole");
}

std::optional<PlayerPlace> parsePlace(std::string_view text)
{
    const auto fields = fieldsOf(text);
    if (fields.size() != 7) return std::nullopt;
    const auto reference = diary::parseStretchReference(fields[0]);
    const auto legs = legsOf(fields[1]);
    const auto move = numberOf(fields[2]);
    const auto started = diary::parseMoment(fields[3]);
    const auto left = diary::parseMoment(fields[4]);
    const auto active = numberOf(fields[5]);
    const bool hasSkipped = fields[6] == "skipped";
    if (!reference || !legs || !move || !started || !left || !active) return std::nullopt;
    if (!hasSkipped && fields[6] != "whole") return std::nullopt;
    return PlayerPlace{*reference,       *legs,     static_cast<std::size_t>(*move), *started, *left,
                       seconds(*active), hasSkipped};
}

bool isStillOffered(const PlayerPlace& place, const diary::Moment& now)
{
    if (now.instant() < place.left.instant()) return false;
    return place.left.date() == now.date() || diary::nightOf(place.left) == diary::nightOf(now);
}

}  // namespace cramp::guide
