// SPDX-License-Identifier: MIT
#pragma once

#include "diary/change.h"

#include <vector>

namespace cramp::session
{

// Medicines, conditions and the like on the person's timeline.

// True for an item that holds on a day: present, begun and not ended.
bool holdsOn(const diary::ContextItem& item, diary::Date day);

// What holds today first, then what is over; each with the newest beginning first, and without one last. What
// was asked and is not so stands at the end.
std::vector<diary::ContextItem> timelineOf(std::vector<diary::ContextItem> items, diary::Date today);

// A changed dose ends one item the day before and begins another. Taken from the day of the change on, not
// before the item itself began.
std::vector<diary::Edit> doseChanged(const diary::ContextItem& item, const diary::Uuid& id,
                                     diary::ContextChange change, diary::Date on, const diary::Moment& now);

}  // namespace cramp::session
