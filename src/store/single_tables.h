// SPDX-License-Identifier: MIT
#pragma once

#include "diary/diary.h"

#include <SQLiteCpp/Database.h>

namespace cramp::store
{

// What a diary has only once: its id, the person and the sleep hours. Each is read and written as a whole,
// and checked against its tags and digest. Throws BadRow.

// The diary's id, which is the key of all tags. Rows that are read without a key are not checked.
using MaybeKey = std::optional<diary::Uuid>;

diary::Uuid readDiaryId(SQLite::Database& database);
// The same for a diary of any version, unchecked.
diary::Uuid readIdAsItStands(SQLite::Database& database);
// For a diary that holds no rows but its own, because all tags change with the id.
void writeDiaryId(SQLite::Database& database, const diary::Uuid& id);

diary::Person readPerson(SQLite::Database& database, const MaybeKey& key);
void writePerson(SQLite::Database& database, const diary::Uuid& key, const diary::Person& person);
// The name alone, unchecked, of a diary of any version.
std::string readPersonName(SQLite::Database& database);

diary::SleepSchedule readSleep(SQLite::Database& database, const MaybeKey& key);
void writeSleep(SQLite::Database& database, const diary::Uuid& key, const diary::SleepSchedule& sleep);

}  // namespace cramp::store
