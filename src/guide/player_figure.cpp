// SPDX-License-Identifier: MIT
#include "guide/player_figure.h"

#include <algorithm>

namespace cramp::guide
{

namespace
{

// Moving takes at most this part of a count.
constexpr double mostOfCount = 0.4;

struct Count {
    double passed = 0;
    double whole = 0;
    double way = 0;  // what moving in or out takes of it
};

Count countOf(const StretchPlayer& player, double way)
{
    const auto whole = static_cast<double>(player.move().lasts->count());
    return {player.progress() * whole, whole, std::min(way, whole * mostOfCount)};
}

FigureMoment restThenIn(const Count& count)
{
    const double start = count.whole - count.way;
    if (count.passed <= start) return {StretchPhase::Rest, 0};
    return {StretchPhase::MoveIn, (count.passed - start) / count.way};
}

}  // namespace

std::optional<FigureMoment> figureMoment(const StretchPlayer& player, double way)
{
    switch (player.move().phase) {
        case PlayerPhase::Read:
        case PlayerPhase::OwnPace: return std::nullopt;
        case PlayerPhase::Hold: return FigureMoment{StretchPhase::Hold, 0};
        case PlayerPhase::Again:
        case PlayerPhase::Done: return FigureMoment{StretchPhase::Rest, 0};
        case PlayerPhase::Ready:
        case PlayerPhase::Change:
        case PlayerPhase::Rest: break;
    }
    if (player.isWaiting() || way <= 0) return FigureMoment{StretchPhase::Rest, 0};
    const Count count = countOf(player, way);
    const bool isMovingOut = player.move().phase == PlayerPhase::Rest && count.passed < count.way;
    return isMovingOut ? FigureMoment{StretchPhase::MoveOut, count.passed / count.way} : restThenIn(count);
}

}  // namespace cramp::guide
