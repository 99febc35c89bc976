// SPDX-License-Identifier: MIT
#pragma once

#include <SQLiteCpp/Database.h>

#include <cstdint>
#include <functional>
#include <span>

namespace cramp::store
{

// The steps that bring a diary file to its present schema: one list, only ever appended to. Step n turns
// version n into version n + 1; a new file (version 0) goes through them all. PRAGMA user_version is the
// version, PRAGMA application_id says that the file is a diary.
using Migration = void (*)(SQLite::Database&);
std::span<const Migration> migrations();

// "CrDy".
constexpr std::int64_t diaryApplicationId = 0x43724479;

std::int64_t versionOf(SQLite::Database& database);

// Runs the steps that are missing, each in a transaction of its own that first waits for other writers and
// reads the version again. beforeOlder is called once, inside the first transaction, when the file is an
// older diary and not a new one.
void migrate(SQLite::Database& database, std::span<const Migration> steps,
             const std::function<void()>& beforeOlder);

}  // namespace cramp::store
