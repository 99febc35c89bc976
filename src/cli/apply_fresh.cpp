// SPDX-License-Identifier: MIT
#include "cli/apply_fresh.h"

#include "platform/failure.h"

namespace cramp
{

void applyFresh(DiaryStore& store, const std::function<Change(const DiaryStore&)>& make)
{
    constexpr int mostTries = 20;
    for (int tries = 1;; ++tries) {
        const std::int64_t version = store.dataVersion();
        const Change change = make(store);
        if (change.edits.empty()) return;
        try {
            store.apply(change);
            return;
        } catch (const Failure&) {
            if (tries == mostTries || store.dataVersion() == version) throw;
        }
    }
}

}  // namespace cramp
