// SPDX-License-Identifier: MIT
#pragma once

#include "diary/change.h"

#include <SQLiteCpp/Database.h>

namespace cramp::store
{

// Reads what a change wrote by statements of its own, on every way by which it will be looked for: by its key
// and, where its table has one, by the index of times. Throws BadRow naming the first record that is not what
// was written, or that is still there although it was removed.
void readBack(SQLite::Database& database, const diary::Change& change);

}  // namespace cramp::store
