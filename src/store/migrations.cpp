// SPDX-License-Identifier: MIT
#include "store/migrations.h"

#include "diary/uuid.h"
#include "store/table_digest.h"

#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <fmt/format.h>

#include <array>

namespace cramp::store
{

namespace
{

// Days are days since 1970 on the wall clock of the record, instants seconds since 1970, created, updated and
// binned coded text with offset. Lists are coded text. Absent values are NULL.
constexpr const char* firstSchema = R"sql(
CREATE TABLE diary (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    id BLOB NOT NULL CHECK (length(id) = 16)
) STRICT;
CREATE TABLE person (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    name TEXT,
    birth_day INTEGER,
    nhs_number TEXT
) STRICT;
CREATE TABLE sleep_hours (
    place INTEGER PRIMARY KEY,
    day INTEGER,
    weekdays TEXT,
    night_from_min INTEGER NOT NULL,
    night_to_min INTEGER NOT NULL
) STRICT;
CREATE TABLE episode (
    id BLOB PRIMARY KEY NOT NULL,
    day INTEGER NOT NULL,
    start INTEGER NOT NULL,
    start_offset INTEGER NOT NULL,
    start_precision TEXT NOT NULL,
    duration_s INTEGER,
    duration_precision TEXT NOT NULL,
    sites TEXT,
    stated_period TEXT,
    woke INTEGER,
    pain INTEGER,
    soreness_min INTEGER,
    symptoms TEXT,
    relief TEXT,
    triggers TEXT,
    note TEXT,
    status TEXT NOT NULL,
    created TEXT,
    updated TEXT,
    binned TEXT
) STRICT;
CREATE INDEX episode_by_start ON episode (start, day);
CREATE INDEX episode_ongoing ON episode (start) WHERE status = 'ongoing';
CREATE INDEX episode_binned ON episode (start) WHERE binned IS NOT NULL;
CREATE TABLE check_in (
    id BLOB PRIMARY KEY NOT NULL,
    day INTEGER NOT NULL,
    start INTEGER NOT NULL,
    start_offset INTEGER NOT NULL,
    symptoms TEXT,
    sleep_disturbance INTEGER,
    function_affected INTEGER,
    note TEXT,
    created TEXT,
    updated TEXT,
    binned TEXT
) STRICT;
CREATE INDEX check_in_by_start ON check_in (start, day);
CREATE TABLE night (
    day INTEGER PRIMARY KEY NOT NULL,
    updated TEXT,
    binned TEXT
) STRICT;
CREATE TABLE context_item (
    id BLOB PRIMARY KEY NOT NULL,
    day INTEGER,
    day_precision TEXT NOT NULL,
    last_day INTEGER,
    code TEXT NOT NULL,
    present INTEGER NOT NULL,
    name TEXT,
    change TEXT,
    note TEXT,
    created TEXT,
    updated TEXT,
    binned TEXT
) STRICT;
CREATE TABLE stretch_session (
    id BLOB PRIMARY KEY NOT NULL,
    day INTEGER NOT NULL,
    start INTEGER NOT NULL,
    start_offset INTEGER NOT NULL,
    stretch TEXT NOT NULL,
    seconds INTEGER,
    completed INTEGER,
    side TEXT,
    created TEXT,
    updated TEXT,
    binned TEXT
) STRICT;
CREATE INDEX stretch_session_by_start ON stretch_session (start, day);
CREATE TABLE answer (
    id BLOB PRIMARY KEY NOT NULL,
    day INTEGER NOT NULL,
    start INTEGER NOT NULL,
    start_offset INTEGER NOT NULL,
    rule TEXT NOT NULL,
    answer TEXT NOT NULL,
    answered_on INTEGER,
    answered_by TEXT,
    result TEXT,
    words TEXT,
    created TEXT,
    updated TEXT,
    binned TEXT
) STRICT;
CREATE INDEX answer_by_start ON answer (start, day);
CREATE TABLE visit (
    id BLOB PRIMARY KEY NOT NULL,
    day INTEGER,
    with_whom TEXT,
    questions TEXT,
    note TEXT,
    created TEXT,
    updated TEXT,
    binned TEXT
) STRICT;
CREATE TABLE exercise (
    id BLOB PRIMARY KEY NOT NULL,
    name TEXT,
    steps TEXT,
    parts TEXT,
    hold_s INTEGER,
    rest_s INTEGER,
    reps INTEGER,
    sides TEXT,
    picture_type TEXT,
    picture_base64 TEXT,
    created TEXT,
    updated TEXT,
    binned TEXT
) STRICT;
CREATE TABLE plan (
    id BLOB PRIMARY KEY NOT NULL,
    day INTEGER NOT NULL,
    last_day INTEGER,
    stretch TEXT NOT NULL,
    weekdays TEXT,
    clock_min INTEGER,
    created TEXT,
    updated TEXT,
    binned TEXT
) STRICT;
CREATE TABLE trial (
    id BLOB PRIMARY KEY NOT NULL,
    day INTEGER,
    name TEXT,
    blocks TEXT,
    note TEXT,
    created TEXT,
    updated TEXT,
    binned TEXT
) STRICT;
)sql";

void makeDiary(SQLite::Database& database)
{
    database.exec(firstSchema);
    database.exec(fmt::format("PRAGMA application_id = {}", diaryApplicationId));
    const diary::Uuid id = diary::Uuid::random();
    SQLite::Statement statement(database, "INSERT INTO diary (only, id) VALUES (1, ?)");
    statement.bind(1, id.bytes().data(), static_cast<int>(id.bytes().size()));
    statement.exec();
}

// What exchange version 2 added. A sign's onset and the new codes are stored in existing columns, which an
// older program would misread; the new version number keeps it away.
void addOnsetAndUsual(SQLite::Database& database)
{
    database.exec(
        "ALTER TABLE person ADD COLUMN cramps_since TEXT;"
        "ALTER TABLE context_item ADD COLUMN side TEXT;"
        "ALTER TABLE trial ADD COLUMN block_order TEXT");
}

// From here on every row has a tag and every table a digest that show it to be whole. They vouch for what the
// older diary holds, which was verified before.
void addTags(SQLite::Database& database)
{
    for (const char* table :
         {"diary", "person", "sleep_hours", "episode", "check_in", "night", "context_item", "stretch_session",
          "answer", "visit", "exercise", "plan", "trial"})
        database.exec(fmt::format("ALTER TABLE {} ADD COLUMN tag BLOB NOT NULL DEFAULT x''", table));
    database.exec(
        "CREATE TABLE table_digest ("
        "name TEXT PRIMARY KEY NOT NULL, row_count INTEGER NOT NULL, digest BLOB NOT NULL, tag BLOB NOT NULL"
        ") STRICT, WITHOUT ROWID");
    tagTables(database);
}

constexpr std::array<Migration, 3> allSteps = {makeDiary, addOnsetAndUsual, addTags};

}  // namespace

std::span<const Migration> migrations()
{
    return allSteps;
}

std::int64_t versionOf(SQLite::Database& database)
{
    return database.execAndGet("PRAGMA user_version").getInt64();
}

void migrate(SQLite::Database& database, std::span<const Migration> steps,
             const std::function<void()>& beforeOlder)
{
    const auto newest = static_cast<std::int64_t>(steps.size());
    bool isPrepared = false;
    while (versionOf(database) < newest) {
        SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
        const std::int64_t version = versionOf(database);
        if (version >= newest) return;
        if (version > 0 && !isPrepared) beforeOlder();
        isPrepared = true;
        steps[static_cast<std::size_t>(version)](database);
        database.exec(fmt::format("PRAGMA user_version = {}", version + 1));
        transaction.commit();
    }
}

}  // namespace cramp::store
