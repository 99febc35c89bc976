// SPDX-License-Identifier: MIT
#pragma once

#include "guide/stretch_player.h"

namespace cramp::guide
{

// Where the drawn figure is while a player runs: it moves in before a hold counts and out after it, and
// changes to the other leg at rest.
struct FigureMoment {
    StretchPhase phase{};
    double progress = 0;  // within the phase, 0 to 1

    friend bool operator==(const FigureMoment&, const FigureMoment&) = default;
};

// way: the seconds from the first pose to the held one. None: nothing counts, and the figure shows the whole
// motion by itself.
std::optional<FigureMoment> figureMoment(const StretchPlayer& player, double way);

}  // namespace cramp::guide
