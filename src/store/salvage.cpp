// SPDX-License-Identifier: MIT
#include "store/salvage.h"

#include "diary/merge.h"
#include "store/connection.h"
#include "store/file_nature.h"
#include "store/opening.h"
#include "store/page_scan.h"
#include "store/proven_backup.h"
#include "store/sealed_files.h"
#include "store/single_tables.h"
#include "store/store_failure.h"
#include "store/unfinished_file.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace cramp::store
{

namespace
{

// The bytes of a file while nobody is in the middle of a write.
std::string bytesOf(const std::filesystem::path& file)
{
    SQLite::Database database = openFile(file, SQLite::OPEN_READONLY);
    const SharedLock nobodyWrites(database);
    return readAllBytes(database);
}

// What is saved of a locked diary gets the same lock.
std::optional<seal::LockHeader> lockOfFile(const std::filesystem::path& file)
{
    SQLite::Database database = openFile(file, SQLite::OPEN_READONLY);
    return lockOf(database);
}

std::int64_t versionIn(std::string_view bytes)
{
    constexpr std::size_t versionPlace = 60;
    const std::int64_t newest = std::ssize(migrations());
    std::int64_t version = 0;
    for (std::size_t place = versionPlace; place < std::min(versionPlace + 4, bytes.size()); ++place)
        version = version << 8U | static_cast<std::uint8_t>(bytes[place]);
    return version > 0 && version <= newest ? version : newest;
}

// The numbers of the rows that are in the index of ids but were not saved; none when the index has fewer rows
// than were saved.
template <typename Kind>
std::optional<std::set<std::int64_t>> missingRows(const PageScan& scan, const std::vector<Kind>& saved)
{
    std::set<diary::Uuid> ids;
    for (const Kind& record : saved)
        ids.insert(record.id);
    std::set<std::int64_t> missing;
    std::size_t known = 0;
    for (const PageRow& row : scan.indexRows(fmt::format("sqlite_autoindex_{}_1", Codec<Kind>::table))) {
        diary::Uuid::Bytes bytes{};
        if (row.values.size() != 2 || row.values[0].bytes.size() != bytes.size()) continue;
        ++known;
        std::ranges::copy(row.values[0].bytes, reinterpret_cast<char*>(bytes.data()));
        if (!ids.contains(diary::Uuid(bytes))) missing.insert(row.values[1].integer);
    }
    if (known < saved.size()) return std::nullopt;
    return missing;
}

std::vector<diary::Date> daysOf(const PageScan& scan, const std::set<std::int64_t>& rows)
{
    constexpr std::int64_t farthest = 4'000'000;
    std::vector<diary::Date> days;
    for (const PageRow& row : scan.indexRows("episode_by_start")) {
        if (row.values.size() != 3 || !rows.contains(row.values[2].integer)) continue;
        const std::int64_t day = row.values[1].integer;
        if (day > -farthest && day < farthest) days.push_back(diary::Date(std::chrono::days(day)));
    }
    std::ranges::sort(days);
    return days;
}

// saved: the number of records; 0 for the person and the sleep hours, of which there is only one.
SalvagedKind countKind(diary::RecordKind kind, std::int64_t saved, std::int64_t lost, const Digest& taken,
                       const std::optional<Digest>& had)
{
    if (had) lost = std::max(lost, had->rows() - taken.rows());
    return {kind, saved, lost, had && lost == 0 && *had != taken};
}

void countKinds(DamagedDiaryParts& parts, const SalvagedRows& rows, const PageScan& scan)
{
    const auto add = [&](diary::RecordKind kind, const std::string& table, std::int64_t saved,
                         std::int64_t lost) {
        const auto counted = countKind(kind, saved, lost, rows.takenOf(table), scan.digestOf(table));
        if (counted.saved > 0 || counted.lost > 0 || counted.mayBeOlder) parts.kinds.push_back(counted);
    };
    const auto addKind = [&]<typename Kind>(const std::vector<Kind>& saved) {
        const std::string table(Codec<Kind>::table);
        std::int64_t lost = rows.lostOf(table);
        if constexpr (!std::is_same_v<Kind, diary::Night>) {
            const auto missing = missingRows(scan, saved);
            if (missing) lost = std::ssize(*missing);
            if constexpr (std::is_same_v<Kind, diary::Episode>)
                if (missing) parts.lostDays = daysOf(scan, *missing);
        }
        add(diary::recordKindOf<Kind>(), table, std::ssize(saved), lost);
    };
    std::apply([&](const auto&... lists) { (addKind(lists), ...); }, diary::recordLists(parts.diary));
    add(diary::RecordKind::Person, "person", 0, rows.lostOf("person"));
    add(diary::RecordKind::SleepSchedule, "sleep_hours", 0, rows.lostOf("sleep_hours"));
    // With only a part of the sleep hours, cramps would be assigned to the wrong nights.
    if (!parts.kinds.empty() && parts.kinds.back().kind == diary::RecordKind::SleepSchedule)
        parts.diary.sleep = {};
}

diary::Diary diaryOfBackup(const std::filesystem::path& file)
{
    // Loaded into memory, because a backup is only read.
    SQLite::Database database = guarded(file, [&] { return loadDiary(file, migrations()); });
    diary::Diary diary;
    diary.id = readDiaryId(database);
    diary.person = readPerson(database, diary.id);
    diary.sleep = readSleep(database, diary.id);
    RowAccess access{diary.id};
    Tables tables = makeTables(database, access);
    forEachTable(tables, [&]<typename Kind>(RecordTable<Kind>& table) {
        diary::recordsOf<Kind>(diary) = table.selectDays({}, true);
    });
    return diary;
}

// What only the newest backup has; nothing when it is another person's.
diary::Change missingFrom(diary::Diary& diary, const std::filesystem::path& damaged, Salvage& salvage)
{
    const auto proven = newestProvenBackup(damaged, {}, 1);
    if (!proven) return {};
    try {
        const diary::Diary backup = diaryOfBackup(proven->backup.file);
        const diary::Merge merged = diary::merge(diary, backup);
        if (diary.id == diary::Uuid()) diary.id = backup.id;
        salvage.backup = proven->backup.file;
        salvage.fromBackup = merged.counts.added + merged.counts.updated;
        return merged.change;
    } catch (const platform::Failure&) {
        return {};
    }
}

diary::Change additionOf(const diary::Diary& diary)
{
    diary::Change change{"salvage", {}};
    std::apply(
        [&](const auto&... lists) {
            const auto add = [&](const auto& list) {
                for (const auto& record : list)
                    change.edits.push_back({std::nullopt, record});
            };
            (add(lists), ...);
        },
        diary::recordLists(diary));
    if (diary.person != diary::Person()) change.edits.push_back({diary::Person(), diary.person});
    if (diary.sleep != diary::SleepSchedule()) change.edits.push_back({diary::SleepSchedule(), diary.sleep});
    return change;
}

void keepId(const std::filesystem::path& file, const diary::Uuid& id)
{
    if (id == diary::Uuid()) return;
    SQLite::Database database = openFile(file, SQLite::OPEN_READWRITE);
    configure(database);
    writeDiaryId(database, id);
}

void writeDiary(const UnfinishedFile& unfinished, const diary::Diary& diary, const diary::Change& more,
                const std::optional<seal::LockHeader>& lock)
{
    if (lock) writeLock(unfinished.path(), *lock);
    DiaryStore::open(unfinished.path(), DiaryStore::WhenMissing::Make);
    keepId(unfinished.path(), diary.id);
    {
        DiaryStore store = DiaryStore::open(unfinished.path(), DiaryStore::WhenMissing::Fail);
        store.apply(additionOf(diary));
        store.apply(more);
    }
    verifyDiaryFile(unfinished.path());
}

[[noreturn]] void failNothing(const std::filesystem::path& file)
{
    throw platform::Failure(fmt::format(
        "Nothing of a diary can be read in {}. It was left as it is; restore a backup.", file.string()));
}

std::string leftOutText(const DamagedDiaryParts& parts)
{
    std::vector<std::string> lost;
    std::vector<std::string_view> older;
    for (const SalvagedKind& kind : parts.kinds) {
        if (kind.lost > 0) lost.push_back(fmt::format("{} {}", diary::nameOf(kind.kind), kind.lost));
        if (kind.mayBeOlder) older.push_back(diary::nameOf(kind.kind));
    }
    std::string text = lost.empty() ? "No record of it is known to be lost."
                                    : fmt::format("What is shown leaves out: {}.", fmt::join(lost, ", "));
    if (!older.empty())
        text += fmt::format(" Some of what is shown is older than what was saved last: {}.",
                            fmt::join(older, ", "));
    return text;
}

// None when the file holds nothing of a diary of that version.
std::optional<DamagedDiaryParts> partsOf(std::string_view bytes, std::int64_t version)
{
    SalvagedRows rows(version);
    PageScan scan(bytes, rows);
    scan.scan();
    DamagedDiaryParts parts;
    parts.diary = rows.diary();
    parts.unreadablePages = scan.unreadablePages();
    parts.isHeldAgainstTags = rows.key().has_value();
    countKinds(parts, rows, scan);
    const bool isAnythingSaved =
        std::ranges::any_of(parts.kinds, [](const SalvagedKind& kind) { return kind.saved > 0; });
    if (!isAnythingSaved && parts.diary.person == diary::Person()) return std::nullopt;
    return parts;
}

}  // namespace

DamagedDiaryParts readDamagedDiary(const std::filesystem::path& damaged)
{
    std::error_code error;
    if (!std::filesystem::is_regular_file(damaged, error)) throw missingDiary(damaged);
    const std::string bytes = guarded(damaged, [&] { return bytesOf(damaged); });
    const std::int64_t said = versionIn(bytes);
    if (auto parts = partsOf(bytes, said)) return std::move(*parts);
    // The version number itself may be damaged.
    for (std::int64_t version = std::ssize(migrations()); version > 0; --version)
        if (version != said)
            if (auto parts = partsOf(bytes, version)) return std::move(*parts);
    failNothing(damaged);
}

Salvage salvageDiary(const std::filesystem::path& damaged, const std::string& nowText)
{
    DamagedDiaryParts parts = readDamagedDiary(damaged);
    Salvage salvage;
    salvage.kinds = parts.kinds;
    salvage.lostDays = parts.lostDays;
    salvage.unreadablePages = parts.unreadablePages;
    if (!parts.diary.episodes.empty()) {
        salvage.firstDay = parts.diary.episodes.front().start.date();
        salvage.lastDay = parts.diary.episodes.back().start.date();
    }
    const diary::Change more = missingFrom(parts.diary, damaged, salvage);
    const UnfinishedFile unfinished(damaged);
    unfinished.fill(
        [&] { guarded(damaged, [&] { writeDiary(unfinished, parts.diary, more, lockOfFile(damaged)); }); });
    salvage.file = unfinished.giveFreeName(damaged, "salvaged-" + nowText);
    return salvage;
}

DamagedLook lookAtDamaged(const std::filesystem::path& damaged)
{
    const DamagedDiaryParts parts = readDamagedDiary(damaged);
    if (!parts.isHeldAgainstTags)
        throw damagedDiary(damaged, "what is left of it cannot be told from what was altered");
    DamagedLook look{DiaryStore::inMemory(damaged, parts.diary.id), leftOutText(parts)};
    look.store.apply(additionOf(parts.diary));
    return look;
}

}  // namespace cramp::store
