// SPDX-License-Identifier: MIT
#include "store/single_tables.h"

#include "store/row.h"
#include "store/store_failure.h"
#include "store/weekday_list.h"

namespace cramp::store
{

namespace
{

constexpr auto diaryColumns = std::to_array<std::string_view>({"id"});
constexpr auto personColumns =
    std::to_array<std::string_view>({"name", "birth_day", "nhs_number", "cramps_since"});
constexpr auto sleepColumns =
    std::to_array<std::string_view>({"day", "weekdays", "night_from_min", "night_to_min"});

diary::Clock readClock(RowReader& row)
{
    const std::int64_t minutes = row.integer();
    constexpr std::int64_t minutesOfDay = 1440;
    if (minutes < 0 || minutes >= minutesOfDay) row.bad();
    return diary::Clock(minutes);
}

}  // namespace

diary::Uuid readDiaryId(SQLite::Database& database)
{
    SQLite::Statement statement(database, "SELECT id FROM diary");
    if (!statement.executeStep()) throw BadRow("the diary's id is missing");
    return RowReader(statement, "diary", diaryColumns).id();
}

diary::Person readPerson(SQLite::Database& database)
{
    diary::Person person;
    SQLite::Statement statement(database, "SELECT name, birth_day, nhs_number, cramps_since FROM person");
    if (!statement.executeStep()) return person;
    RowReader row(statement, "person", personColumns);
    person.name = row.text();
    person.dateOfBirth = row.maybeDay();
    person.nhsNumber = row.maybe<diary::NhsNumber>(diary::NhsNumber::parse);
    person.crampsSince = row.maybe<diary::PartialDate>(diary::PartialDate::parse);
    return person;
}

void writePerson(SQLite::Database& database, const diary::Person& person)
{
    SQLite::Statement statement(
        database,
        "REPLACE INTO person (only, name, birth_day, nhs_number, cramps_since) VALUES (1, ?, ?, ?, ?)");
    RowWriter row(statement);
    row.text(person.name);
    row.day(person.dateOfBirth);
    row.coded(person.nhsNumber ? person.nhsNumber->digits() : std::string());
    row.coded(person.crampsSince ? person.crampsSince->text() : std::string());
    statement.exec();
}

diary::SleepSchedule readSleep(SQLite::Database& database)
{
    diary::SleepSchedule sleep;
    SQLite::Statement statement(
        database, "SELECT day, weekdays, night_from_min, night_to_min FROM sleep_hours ORDER BY place");
    while (statement.executeStep()) {
        RowReader row(statement, "sleep_hours", sleepColumns);
        diary::SleepHours hours;
        hours.from = row.maybeDay();
        hours.weekdays = row.required(parseWeekdays(row.view()));
        hours.nightFrom = readClock(row);
        hours.nightTo = readClock(row);
        sleep.entries.push_back(hours);
    }
    return sleep;
}

void writeSleep(SQLite::Database& database, const diary::SleepSchedule& sleep)
{
    database.exec("DELETE FROM sleep_hours");
    SQLite::Statement statement(
        database,
        "INSERT INTO sleep_hours (day, weekdays, night_from_min, night_to_min) VALUES (?, ?, ?, ?)");
    for (const diary::SleepHours& hours : sleep.entries) {
        RowWriter row(statement);
        row.day(hours.from);
        row.coded(formatWeekdays(hours.weekdays));
        row.integer(hours.nightFrom.count());
        row.integer(hours.nightTo.count());
        statement.exec();
        statement.reset();
    }
}

}  // namespace cramp::store
