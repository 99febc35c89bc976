// SPDX-License-Identifier: MIT
#include "store/verification.h"

#include "diary/validation.h"
#include "store/opening.h"
#include "store/single_tables.h"
#include "store/store_failure.h"
#include "store/table.h"

#include <SQLiteCpp/Transaction.h>

#include <algorithm>

namespace cramp::store
{

namespace
{

// True when checking all of the file takes only a moment.
bool isSmall(SQLite::Database& database)
{
    constexpr std::int64_t fewPages = 1024;
    return database.execAndGet("PRAGMA page_count").getInt64() <= fewPages;
}

// SQLite's own check of pages, indexes and column types, which answers "ok" when all is well.
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

Verified checkRecords(SQLite::Database& database, const diary::Uuid& key)
{
    Verified verified;
    std::vector<diary::Uuid> ids;
    RowAccess access{key};
    Tables tables = makeTables(database, access);
    forEachTable(tables, [&]<typename Kind>(RecordTable<Kind>& table) {
        for (const Kind& record : table.selectDays({}, true)) {
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
        const diary::Uuid key = readDiaryId(database);
        Verified verified = checkRecords(database, key);
        checkRecord(readPerson(database, key));
        readSleep(database, key);
        verified.pages = database.execAndGet("PRAGMA page_count").getInt64();
        return verified;
    });
}

void checkBriefly(SQLite::Database& database, const std::filesystem::path& file)
{
    if (isSmall(database)) checkPages(database, file);
}

void checkTagsBriefly(SQLite::Database& database, const std::filesystem::path& file)
{
    guarded(file, [&] {
        // Reads a single state of the file, because others may write.
        const SQLite::Transaction reading(database);
        if (!isSmall(database)) return;
        const diary::Uuid key = readDiaryId(database);
        RowAccess access{key};
        Tables tables = makeTables(database, access);
        forEachTable(tables, [&](auto& table) { table.checkTags(); });
        readPerson(database, key);
        readSleep(database, key);
    });
}

Verified verifyDiaryFile(const std::filesystem::path& file)
{
    return guarded(file, [&] {
        SQLite::Database database = loadDiary(file, migrations());
        return verify(database, file);
    });
}

}  // namespace cramp::store
