// SPDX-License-Identifier: MIT
#pragma once

#include "diary/vocabulary.h"
#include "guide/page.h"

#include <string>
#include <vector>

namespace cramp::guide
{

// What content/<language>/stretch_sets.json says: stretches that have more than one part, the rules of triage
// that stand against stretching a leg, and the words around both.

// One movement of a set; the counts are those of its stretch.
struct StretchSetPart {
    std::string name;
    std::vector<Item> steps;

    friend bool operator==(const StretchSetPart&, const StretchSetPart&) = default;
};

struct StretchSet {
    diary::Stretch stretch{};
    std::vector<StretchSetPart> parts;

    friend bool operator==(const StretchSet&, const StretchSet&) = default;
};

// A rule whose finding stands against stretching. Sign: the leg that bears the sign. Both: neither leg, as
// the person has something more urgent to do.
enum class StoppedLegs : std::uint8_t { Sign, Both };

struct StretchStop {
    std::string rule;  // "U4"
    StoppedLegs legs{};

    friend bool operator==(const StretchStop&, const StretchStop&) = default;
};

struct StretchWords {
    std::string stoppedLeft;
    std::string stoppedRight;
    std::string stoppedBoth;
    std::string stoppedTogether;  // why a movement of both legs waits when one leg is stopped
    std::string pageOne;          // what a page of the guide says on stretches is not for that leg
    std::string pageBoth;         // nor for both
    std::string ownWords;         // who wrote an exercise of one's own
    std::string noCount;          // where no source gives a count

    friend bool operator==(const StretchWords&, const StretchWords&) = default;
};

struct StretchSets {
    std::vector<StretchSet> sets;
    std::vector<StretchStop> stops;
    StretchWords words;

    // Null: the stretch has one part.
    const StretchSet* of(diary::Stretch stretch) const;
};

}  // namespace cramp::guide
