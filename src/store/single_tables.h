// SPDX-License-Identifier: MIT
#pragma once

#include "diary/diary.h"

#include <SQLiteCpp/Database.h>

namespace cramp
{

// What stands once in a diary: its id, the person and the sleep hours. Each is read and written whole.
Uuid readDiaryId(SQLite::Database& database);
Person readPerson(SQLite::Database& database);
void writePerson(SQLite::Database& database, const Person& person);
SleepSchedule readSleep(SQLite::Database& database);
void writeSleep(SQLite::Database& database, const SleepSchedule& sleep);

}  // namespace cramp
