// SPDX-License-Identifier: MIT
#include "store/salvage.h"

#include "diary/merge.h"
#include "store/connection.h"
#include "store/diary_store.h"
#include "store/file_nature.h"
#include "store/opening.h"
#include "store/proven_backup.h"
#include "store/salvaged_rows.h"
#include "store/single_tables.h"
#include "store/store_failure.h"
#include "store/unfinished_file.h"

#include <algorithm>

namespace cramp::store
{

namespace
{

using Roots = std::map<std::string, std::uint32_t>;

// The bytes of a file while nobody is in the middle of a write.
std::string bytesOf(const std::filesystem::path& file)
{
    SQLite::Database database = openFile(file, SQLite::OPEN_READONLY);
    const SharedLock nobodyWrites(database);
    return readAllBytes(database);
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

// Reads the pages of a damaged file into rows.
class PageScan
{
public:
    PageScan(std::string_view bytes, SalvagedRows& rows)
        : m_pages(bytes),
          m_rows(rows),
          m_free(m_pages.freePages())
    {
        readRoots();
    }

    void scan()
    {
        // What the tables still hold comes first; what lies beside them may be older.
        for (const auto& [table, root] : m_roots)
            if (m_rows.tables().contains(table)) scanTable(table, root);
        for (std::uint32_t page = 2; page <= m_pages.pageCount(); ++page)
            if (!m_seen.contains(page) && !m_free.contains(page)) scanStray(page);
    }
    std::int64_t unreadablePages() const { return m_unreadablePages; }

    // The rows of an index, in no order.
    std::vector<PageRow> indexRows(const std::string& index) const
    {
        std::vector<PageRow> found;
        const auto root = m_roots.find(index);
        if (root == m_roots.end()) return found;
        std::int64_t ignored = 0;
        for (const std::uint32_t page : m_pages.treeOf(root->second)) {
            const PageType type = m_pages.typeOf(page);
            if (type != PageType::IndexLeaf && type != PageType::IndexInterior) continue;
            auto rows = m_pages.rowsOf(page, ignored);
            std::ranges::move(rows, std::back_inserter(found));
        }
        return found;
    }

private:
    // From the table of tables; where that cannot be read, as every diary begins.
    void readRoots()
    {
        m_roots = m_rows.tables();
        std::int64_t ignored = 0;
        for (const std::uint32_t page : m_pages.treeOf(1)) {
            if (m_pages.typeOf(page) != PageType::TableLeaf) continue;
            for (const PageRow& row : m_pages.rowsOf(page, ignored))
                if (row.values.size() == 5)
                    m_roots[row.values[1].bytes] = static_cast<std::uint32_t>(row.values[3].integer);
        }
    }
    void scanTable(const std::string& table, std::uint32_t root)
    {
        for (const std::uint32_t page : m_pages.treeOf(root)) {
            const PageType type = m_pages.typeOf(page);
            if (!m_seen.insert(page).second || type == PageType::TableInterior) continue;
            if (type == PageType::TableLeaf)
                takeRows(table, page);
            else
                takeByLook(table, page);
        }
    }
    void scanStray(std::uint32_t page)
    {
        const PageType type = m_pages.typeOf(page);
        if (type == PageType::Other) {
            for (const PageRow& row : m_pages.rowsByLook(page))
                m_rows.takeIfGood({}, row);
            return;
        }
        if (type != PageType::TableLeaf) return;
        takeRows({}, page);
    }
    // expected: the table whose tree led to the page; empty when none did.
    void takeRows(const std::string& expected, std::uint32_t page)
    {
        std::int64_t unreadable = 0;
        const auto rows = m_pages.rowsOf(page, unreadable);
        const std::string table = m_rows.tableOf(rows, expected);
        if (table.empty()) return;
        for (const PageRow& row : rows)
            m_rows.take(table, row);
        if (unreadable == 0) return;
        m_rows.countLost(table, unreadable);
        for (const PageRow& row : m_pages.rowsByLook(page))
            m_rows.takeIfGood(table, row);
    }
    void takeByLook(const std::string& table, std::uint32_t page)
    {
        ++m_unreadablePages;
        for (const PageRow& row : m_pages.rowsByLook(page))
            m_rows.takeIfGood(table, row);
    }

    PageFile m_pages;
    SalvagedRows& m_rows;
    Roots m_roots;
    std::set<std::uint32_t> m_free;
    std::set<std::uint32_t> m_seen;  // pages of tables
    std::int64_t m_unreadablePages = 0;
};

// The numbers of the rows that the index of ids knows and that were not saved; none when the index knows less
// than what was saved.
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

void count(Salvage& salvage, const diary::Diary& diary, const SalvagedRows& rows, const PageScan& scan)
{
    const auto countKind = [&]<typename Kind>(const std::vector<Kind>& saved) {
        std::int64_t lost = rows.lostOf(std::string(Codec<Kind>::table));
        if constexpr (!std::is_same_v<Kind, diary::Night>) {
            const auto missing = missingRows(scan, saved);
            if (missing) lost = std::ssize(*missing);
            if constexpr (std::is_same_v<Kind, diary::Episode>)
                if (missing) salvage.lostDays = daysOf(scan, *missing);
        }
        if (!saved.empty() || lost > 0)
            salvage.kinds.push_back({diary::recordKindOf<Kind>(), std::ssize(saved), lost});
    };
    std::apply([&](const auto&... lists) { (countKind(lists), ...); }, diary::recordLists(diary));
    salvage.unreadablePages = scan.unreadablePages();
    if (diary.episodes.empty()) return;
    salvage.firstDay = diary.episodes.front().start.date();
    salvage.lastDay = diary.episodes.back().start.date();
}

diary::Diary diaryOfBackup(const std::filesystem::path& file)
{
    // In memory: a backup is only read.
    SQLite::Database database = guarded(file, [&] { return loadDiary(file, migrations()); });
    diary::Diary diary;
    diary.id = readDiaryId(database);
    diary.person = readPerson(database);
    diary.sleep = readSleep(database);
    std::int64_t rowsRead = 0;
    Tables tables = makeTables(database, rowsRead);
    forEachTable(tables, [&]<typename Kind>(RecordTable<Kind>& table) {
        diary::recordsOf<Kind>(diary) = table.select("TRUE");
    });
    return diary;
}

// What the newest backup knows besides; nothing when it is another person's.
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
    SQLite::Statement statement(database, "UPDATE diary SET id = ?");
    statement.bind(1, id.bytes().data(), static_cast<int>(id.bytes().size()));
    statement.exec();
}

void writeDiary(const UnfinishedFile& unfinished, const diary::Diary& diary, const diary::Change& more)
{
    {
        DiaryStore store = DiaryStore::open(unfinished.path(), DiaryStore::WhenMissing::Make);
        store.apply(additionOf(diary));
        store.apply(more);
    }
    keepId(unfinished.path(), diary.id);
    verifyDiaryFile(unfinished.path());
}

[[noreturn]] void failNothing(const std::filesystem::path& file)
{
    throw platform::Failure(fmt::format(
        "Nothing of a diary can be read in {}. It was left as it is; restore a backup.", file.string()));
}

}  // namespace

Salvage salvageDiary(const std::filesystem::path& damaged, const std::string& nowText)
{
    std::error_code error;
    if (!std::filesystem::is_regular_file(damaged, error)) throw missingDiary(damaged);
    const std::string bytes = guarded(damaged, [&] { return bytesOf(damaged); });
    Salvage salvage;
    SalvagedRows rows(versionIn(bytes));
    PageScan scan(bytes, rows);
    scan.scan();
    diary::Diary diary = rows.diary();
    count(salvage, diary, rows, scan);
    const bool isAnythingSaved =
        std::ranges::any_of(salvage.kinds, [](const SalvagedKind& kind) { return kind.saved > 0; });
    if (!isAnythingSaved && diary.person == diary::Person()) failNothing(damaged);
    const diary::Change more = missingFrom(diary, damaged, salvage);
    const UnfinishedFile unfinished(damaged);
    unfinished.fill([&] { guarded(damaged, [&] { writeDiary(unfinished, diary, more); }); });
    salvage.file = unfinished.giveFreeName(damaged, "salvaged-" + nowText);
    return salvage;
}

}  // namespace cramp::store
