// SPDX-License-Identifier: MIT
#include "cli/apply_fresh.h"

#include "platform/retried.h"

namespace cramp::cli
{

void applyFresh(store::DiaryStore& store, const std::function<diary::Change(const store::DiaryStore&)>& make)
{
    constexpr int mostTries = 20;
    for (int tries = 1;; ++tries) {
        const std::int64_t version = store.dataVersion();
        const diary::Change change = make(store);
        if (change.edits.empty()) return;
        try {
            store.apply(change);
            return;
        } catch (const platform::InDoubt&) {
            throw;
        } catch (const platform::Failure&) {
            if (tries == mostTries || store.dataVersion() == version) throw;
        }
    }
}

}  // namespace cramp::cli
