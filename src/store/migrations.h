// SPDX-License-Identifier: MIT
#pragma once

#include <SQLiteCpp/Database.h>

#include <cstdint>
#include <functional>
#include <span>

namespace cramp::store
{

// The steps by which a diary file came to its present shape: one list, only ever appended to. Step n makes
// version n + 1 out of version n; a fresh file (version 0) runs them all. PRAGMA user_version is the version,
// PRAGMA application_id says that the file is a diary.
using Migration = void (*)(SQLite::Database&);
std::span<const Migration> migrations();

// "CrDy".
constexpr std::int64_t diaryApplicationId = 0x43724479;

std::int64_t versionOf(SQLite::Database& database);

// Runs the steps that are missing, each in a transaction of its own that first waits for other writers and
// looks again. beforeOlder is called once, inside the first transaction, when the file is an older diary (not
// a fresh one).
void migrate(SQLite::Database& database, std::span<const Migration> steps,
             const std::function<void()>& beforeOlder);

}  // namespace cramp::store
