// SPDX-License-Identifier: MIT
#pragma once

#include "diary/vocabulary.h"
#include "guide/page.h"
#include "guide/stretch_motion.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace cramp::guide
{

// What a stretch of content/<language>/stretches.json says: the steps, and the counts as far as a source
// gives them. A count that no source gives is absent, and none may be made up for it; countsNote says so in
// words.

enum class StretchTarget : std::uint8_t { Calf, Hamstring, Quadriceps, Foot, Leg };

// Each: one leg after the other. Together: both legs at once.
enum class StretchSides : std::uint8_t { Each, Together };

struct StretchGuide {
    diary::Stretch id{};
    std::string name;
    std::string summary;  // one sentence
    bool during = false;  // for use in a cramp
    StretchTarget target{};
    std::vector<Item> steps;
    std::optional<std::chrono::seconds> hold;
    std::optional<std::chrono::seconds> rest;
    std::optional<int> repetitions;  // of each leg, where sides are Each
    StretchSides sides{};
    std::optional<int> timesADay;
    std::string countsNote;  // may be empty when every count is given
    std::vector<Item> cautions;
    SourceKeys sources;
    std::vector<StretchMotion> motions;  // one for each part that moves otherwise

    friend bool operator==(const StretchGuide&, const StretchGuide&) = default;
};

// The motion that shows it for a place of the leg: that of the thigh for a thigh, else the first.
std::size_t motionFor(const StretchGuide& stretch, diary::Site site);

}  // namespace cramp::guide
