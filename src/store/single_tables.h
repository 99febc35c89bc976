// SPDX-License-Identifier: MIT
#pragma once

#include "diary/diary.h"

#include <SQLiteCpp/Database.h>

namespace cramp::store
{

// What stands once in a diary: its id, the person and the sleep hours. Each is read and written whole.
diary::Uuid readDiaryId(SQLite::Database& database);
diary::Person readPerson(SQLite::Database& database);
void writePerson(SQLite::Database& database, const diary::Person& person);
diary::SleepSchedule readSleep(SQLite::Database& database);
void writeSleep(SQLite::Database& database, const diary::SleepSchedule& sleep);

}  // namespace cramp::store
