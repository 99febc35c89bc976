// SPDX-License-Identifier: MIT
#pragma once

#include "diary/diary.h"

#include <vector>

namespace cramp::session
{

// What is likely to be answered, from the 90 days before a moment, so that a form can offer it first.
struct Habits {
    // Places of the leg with their side, without finer ones, the most frequent first; at most six. A cramp on
    // both sides counts for each.
    std::vector<diary::SiteEntry> sites;
    // Every relief, those that were tried most often first, then in the order of the vocabulary.
    std::vector<diary::Relief> reliefs;
};

Habits habitsOf(const diary::Diary& diary, const diary::Moment& now);

}  // namespace cramp::session
