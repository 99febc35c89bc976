// SPDX-License-Identifier: MIT
#include "store/verification.h"

#include "diary/validation.h"
#include "store/opening.h"
#include "store/single_tables.h"
#include "store/store_failure.h"
#include "store/table.h"

#include <algorithm>

namespace cramp::store
{

namespace
{

// SQLite's own look at pages, indexes and column types; "ok" is all well.
void checkPages(SQLite::Database& database, const std::filesystem::path& file)
{
    std::string result = database.execAndGet("PRAGMA integrity_check(1)").getString();
    std::ranges::replace(result, '\n', ' ');
    if (result != "ok") throw damagedDiary(file, result);
}

void checkRecord(const diary::Record& record)
{
    const auto problems = diary::validate(record);
    if (problems.empty()) return;
    throw BadRow(
        fmt::format("{}, {}: {}", diary::describe(record), problems.front().field, problems.front().message));
}

void checkIds(std::vector<diary::Uuid>& ids)
{
    std::ranges::sort(ids);
    const auto twice = std::ranges::adjacent_find(ids);
    if (twice != ids.end()) throw BadRow("the id " + twice->text() + " is there twice");
}

Verified checkRecords(SQLite::Database& database)
{
    Verified verified;
    std::vector<diary::Uuid> ids;
    std::int64_t rowsRead = 0;
    Tables tables = makeTables(database, rowsRead);
    forEachTable(tables, [&]<typename Kind>(RecordTable<Kind>& table) {
        for (const Kind& record : table.select("TRUE")) {
            checkRecord(record);
            if constexpr (!std::is_same_v<Kind, diary::Night>) ids.push_back(record.id);
            if (record.stamps.binned) ++verified.binned;
            ++(std::is_same_v<Kind, diary::Episode> ? verified.episodes : verified.otherRecords);
        }
    });
    checkIds(ids);
    return verified;
}

}  // namespace

Verified verify(SQLite::Database& database, const std::filesystem::path& file)
{
    return guarded(file, [&] {
        checkPages(database, file);
        Verified verified = checkRecords(database);
        checkRecord(readPerson(database));
        readSleep(database);
        readDiaryId(database);
        verified.pages = database.execAndGet("PRAGMA page_count").getInt64();
        return verified;
    });
}

void checkBriefly(SQLite::Database& database, const std::filesystem::path& file)
{
    constexpr std::int64_t fewPages = 1024;
    if (database.execAndGet("PRAGMA page_count").getInt64() <= fewPages) checkPages(database, file);
}

Verified verifyDiaryFile(const std::filesystem::path& file)
{
    return guarded(file, [&] {
        SQLite::Database database = loadDiary(file, migrations());
        return verify(database, file);
    });
}

}  // namespace cramp::store
