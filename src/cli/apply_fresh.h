// SPDX-License-Identifier: MIT
#pragma once

#include "store/diary_store.h"

#include <functional>

namespace cramp::cli
{

// Applies a change that was made from what the diary holds. When another program wrote in between, so that
// the store refused, the change is made afresh; any other Failure goes on. make() may be called several times
// and may throw; an empty change is not written.
void applyFresh(store::DiaryStore& store, const std::function<diary::Change(const store::DiaryStore&)>& make);

}  // namespace cramp::cli
