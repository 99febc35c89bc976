// SPDX-License-Identifier: MIT
#pragma once

#include "guide/guide.h"

#include <string>
#include <vector>

namespace cramp::test
{

// The motions of all stretches of the program's own content.
struct Moving {
    std::string name;
    const guide::StretchMotion* motion;
};
std::vector<Moving> everyMotion();
const guide::Guide& programGuide();

// What may differ: 1.5 cm of a grown person.
inline constexpr double hair = 0.009;

// The figure at so many moments of the whole motion, from its beginning to its end.
inline constexpr int samples = 160;
std::vector<guide::FigurePoints> wayOf(const guide::StretchMotion& motion);
std::vector<guide::FigurePoint> everyPointOf(const guide::FigurePoints& points);

}  // namespace cramp::test
