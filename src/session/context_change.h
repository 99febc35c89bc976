// SPDX-License-Identifier: MIT
#pragma once

#include "diary/change.h"

#include <vector>

namespace cramp
{

// Medicines, conditions and the like on the person's timeline.

// True for an item that holds on a day: present, begun and not ended.
bool holdsOn(const ContextItem& item, Date day);

// What holds today first, then what is over; each with the newest beginning first, and without one last. What
// was asked and is not so stands at the end.
std::vector<ContextItem> timelineOf(std::vector<ContextItem> items, Date today);

// A changed dose ends one item the day before and begins another. Taken from the day of the change on, not
// before the item itself began.
std::vector<Edit> doseChanged(const ContextItem& item, const Uuid& id, ContextChange change, Date on,
                              const Moment& now);

}  // namespace cramp
