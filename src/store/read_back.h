// SPDX-License-Identifier: MIT
#pragma once

#include "diary/change.h"

#include <SQLiteCpp/Database.h>

namespace cramp::store
{

// Reads back what a change wrote, with statements of its own and in every way in which it will be looked up:
// by its key and, where its table has one, by the index of times. Throws BadRow naming the first record that
// is not what was written, or that is still there although it was removed.
void readBack(SQLite::Database& database, const diary::Change& change);

}  // namespace cramp::store
