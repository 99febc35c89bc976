// SPDX-License-Identifier: MIT
#include "store/single_tables.h"

#include "store/row.h"
#include "store/store_failure.h"
#include "store/table_digest.h"
#include "store/weekday_list.h"

#include <SQLiteCpp/Transaction.h>
#include <fmt/format.h>

#include <array>

namespace cramp::store
{

namespace
{

constexpr std::string_view diaryTable = "diary";
constexpr std::string_view personTable = "person";
constexpr std::string_view sleepTable = "sleep_hours";
constexpr auto diaryColumns = std::to_array<std::string_view>({"only", "id"});
constexpr auto personColumns =
    std::to_array<std::string_view>({"only", "name", "birth_day", "nhs_number", "cramps_since"});
constexpr auto sleepColumns =
    std::to_array<std::string_view>({"place", "day", "weekdays", "night_from_min", "night_to_min"});

// The rows of a table while they are read one by one.
class CheckedRows
{
public:
    CheckedRows(SQLite::Database& database, std::string_view table, const MaybeKey& key)
        : m_database(database),
          m_table(table),
          m_key(key)
    {
    }

    RowReader begin(const SQLite::Statement& statement, std::span<const std::string_view> columns)
    {
        m_bytes.begin(m_table);
        RowReader row(statement, m_table, columns, m_bytes);
        row.skip(1);
        return row;
    }
    // To be called after the last column; name is how a message names the row.
    void end(RowReader& row, std::string_view name)
    {
        if (!m_key) return;
        const auto tag = row.tag(*m_key);
        if (!tag) throw BadRow(fmt::format("{} not as they were saved", name));
        m_found.add(*tag);
    }
    // To be called after the last row.
    void checkAll() const
    {
        if (m_key) checkDigest(m_database, m_table, *m_key, m_found);
    }

private:
    SQLite::Database& m_database;
    std::string_view m_table;
    const MaybeKey& m_key;
    RowBytes m_bytes;
    Digest m_found;
};

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
    SQLite::Statement statement(database, "SELECT only, id, tag FROM diary");
    if (!statement.executeStep()) throw BadRow("the diary's id is missing");
    RowBytes bytes;
    bytes.begin(diaryTable);
    RowReader row(statement, diaryTable, diaryColumns, bytes);
    row.skip(1);
    const diary::Uuid id = row.id();
    if (!row.tag(id)) throw BadRow("the diary's id is not as it was saved");
    return id;
}

diary::Uuid readIdAsItStands(SQLite::Database& database)
{
    SQLite::Statement statement(database, "SELECT id FROM diary");
    if (!statement.executeStep()) throw BadRow("the diary's id is missing");
    RowBytes ignored;
    return RowReader(statement, diaryTable, std::span(diaryColumns).subspan(1), ignored).id();
}

void writeDiaryId(SQLite::Database& database, const diary::Uuid& id)
{
    SQLite::Transaction transaction(database);
    SQLite::Statement statement(database, "REPLACE INTO diary (only, id) VALUES (1, ?)");
    statement.bind(1, id.bytes().data(), static_cast<int>(id.bytes().size()));
    statement.exec();
    tagTables(database);
    transaction.commit();
}

diary::Person readPerson(SQLite::Database& database, const MaybeKey& key)
{
    diary::Person person;
    CheckedRows rows(database, personTable, key);
    SQLite::Statement statement(database,
                                "SELECT only, name, birth_day, nhs_number, cramps_since, tag FROM person");
    if (statement.executeStep()) {
        RowReader row = rows.begin(statement, personColumns);
        person.name = row.text();
        person.dateOfBirth = row.maybeDay();
        person.nhsNumber = row.maybe<diary::NhsNumber>(diary::NhsNumber::parse);
        person.crampsSince = row.maybe<diary::PartialDate>(diary::PartialDate::parse);
        rows.end(row, "the person's data are");
    }
    rows.checkAll();
    return person;
}

std::string readPersonName(SQLite::Database& database)
{
    SQLite::Statement statement(database, "SELECT name FROM person");
    if (!statement.executeStep()) return {};
    RowBytes ignored;
    return RowReader(statement, personTable, std::span(personColumns).subspan(1, 1), ignored).text();
}

void writePerson(SQLite::Database& database, const diary::Uuid& key, const diary::Person& person)
{
    SQLite::Statement statement(database,
                                "REPLACE INTO person (only, name, birth_day, nhs_number, cramps_since, tag) "
                                "VALUES (?, ?, ?, ?, ?, ?)");
    RowBytes bytes;
    bytes.begin(personTable);
    RowWriter row(statement, bytes);
    row.integer(1);
    row.text(person.name);
    row.day(person.dateOfBirth);
    row.coded(person.nhsNumber ? person.nhsNumber->digits() : std::string());
    row.coded(person.crampsSince ? person.crampsSince->text() : std::string());
    Digest digest;
    digest.add(row.tag(key));
    statement.exec();
    writeDigest(database, personTable, key, digest);
}

diary::SleepSchedule readSleep(SQLite::Database& database, const MaybeKey& key)
{
    diary::SleepSchedule sleep;
    CheckedRows rows(database, sleepTable, key);
    SQLite::Statement statement(
        database,
        "SELECT place, day, weekdays, night_from_min, night_to_min, tag FROM sleep_hours ORDER BY place");
    while (statement.executeStep()) {
        RowReader row = rows.begin(statement, sleepColumns);
        diary::SleepHours hours;
        hours.from = row.maybeDay();
        hours.weekdays = row.required(parseWeekdays(row.view()));
        hours.nightFrom = readClock(row);
        hours.nightTo = readClock(row);
        rows.end(row, "the sleep hours are");
        sleep.entries.push_back(hours);
    }
    rows.checkAll();
    return sleep;
}

void writeSleep(SQLite::Database& database, const diary::Uuid& key, const diary::SleepSchedule& sleep)
{
    database.exec("DELETE FROM sleep_hours");
    SQLite::Statement statement(
        database,
        "INSERT INTO sleep_hours (place, day, weekdays, night_from_min, night_to_min, tag) "
        "VALUES (?, ?, ?, ?, ?, ?)");
    Digest digest;
    RowBytes bytes;
    for (const diary::SleepHours& hours : sleep.entries) {
        bytes.begin(sleepTable);
        RowWriter row(statement, bytes);
        row.integer(digest.rows() + 1);
        row.day(hours.from);
        row.coded(formatWeekdays(hours.weekdays));
        row.integer(hours.nightFrom.count());
        row.integer(hours.nightTo.count());
        digest.add(row.tag(key));
        statement.exec();
        statement.reset();
    }
    writeDigest(database, sleepTable, key, digest);
}

}  // namespace cramp::store
