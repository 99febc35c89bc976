// SPDX-License-Identifier: MIT
#include "guide/stretch_set.h"

#include <algorithm>

namespace cramp::guide
{

const StretchSet* StretchSets::of(diary::Stretch stretch) const
{
    const auto found = std::ranges::find(sets, stretch, &StretchSet::stretch);
    return found == sets.end() ? nullptr : &*found;
}

}  // namespace cramp::guide
