// SPDX-License-Identifier: MIT
#pragma once

#include "diary/records.h"
#include "guide/guide.h"

#include <chrono>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace cramp::guide
{

// What is done one after the other when a stretch, a set or an exercise of one's own is played or printed. A
// count that is not given is absent; none is made up for it.

// One movement with the counts that hold for it.
struct ProgrammePart {
    diary::StretchReference stretch;  // whose picture shows
    std::size_t movement = 0;         // which part of a stretch that has several
    std::string name;
    std::vector<std::string> steps;
    std::vector<std::string> cautions;
    std::optional<std::chrono::seconds> hold;
    std::optional<std::chrono::seconds> rest;
    std::optional<int> repetitions;  // of each leg, where sides are Each
    StretchSides sides{};
    std::string countsNote;  // what the sources leave open; empty for one's own

    bool isOwn() const { return std::holds_alternative<diary::Uuid>(stretch); }
    friend bool operator==(const ProgrammePart&, const ProgrammePart&) = default;
};

struct Programme {
    diary::StretchReference reference;
    std::string name;
    std::vector<ProgrammePart> parts;

    friend bool operator==(const Programme&, const Programme&) = default;
};

// None when the reference leads to no exercise that is there, or to a set in which nothing is left. Exercises
// in the bin count as gone. A set may hold sets; one that holds itself is not gone into again.
std::optional<Programme> programmeOf(const diary::StretchReference& reference, const Guide& guide,
                                     std::span<const diary::Exercise> own);

}  // namespace cramp::guide
