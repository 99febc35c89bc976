// SPDX-License-Identifier: MIT
#include "store/diary_store.h"

#include "platform/retried.h"
#include "store/backup_files.h"
#include "store/change_writer.h"
#include "store/connection.h"
#include "store/file_copy.h"
#include "store/making.h"
#include "store/migrations.h"
#include "store/opening.h"
#include "store/proven_backup.h"
#include "store/read_back.h"
#include "store/rotation.h"
#include "store/sealed_files.h"
#include "store/single_tables.h"
#include "store/store_failure.h"

#include <SQLiteCpp/Transaction.h>
#include <fmt/format.h>
#include <sqlite3.h>

#include <algorithm>
#include <cerrno>

namespace cramp::store
{

namespace
{

using std::chrono::days;

constexpr days triageDays(190);
constexpr days triageMargin(2);

std::int64_t dayNumber(diary::Date date)
{
    return date.time_since_epoch().count();
}

DayRange rangeOf(const Slice& slice)
{
    DayRange range;
    if (slice.from) range.from = dayNumber(*slice.from);
    if (slice.to) range.to = dayNumber(*slice.to);
    return range;
}

// Adds the records that are not there yet.
template <typename Kind>
void addMissing(std::vector<Kind>& records, std::vector<Kind> others)
{
    for (Kind& other : others)
        if (std::ranges::find(records, other.id, &Kind::id) == records.end())
            records.push_back(std::move(other));
}

// A failure that may occur when everything is written and SQLite can no longer roll it back.
bool mayBeWritten(const SQLite::Exception& error)
{
    switch (error.getExtendedErrorCode()) {
        case SQLITE_IOERR_DELETE:
        case SQLITE_IOERR_DELETE_NOENT:
        case SQLITE_IOERR_DIR_FSYNC:
        case SQLITE_IOERR_UNLOCK:
        case SQLITE_IOERR_RDLOCK:
        case SQLITE_IOERR_LOCK: return true;
        default: return false;
    }
}

[[noreturn]] void failUnconfirmed(const std::filesystem::path& file, const SQLite::Exception& error)
{
    throw platform::Unconfirmed(
        fmt::format("The diary {} holds the change, but the disk did not confirm it, and a power cut could "
                    "undo it. Do not enter it again; check the disk.",
                    file.string()),
        error.what());
}

[[noreturn]] void failUnknown(const std::filesystem::path& file, const SQLite::Exception& error)
{
    throw platform::InDoubt(
        fmt::format("The disk failed. It is not known whether the diary {} holds the change: check the disk, "
                    "and look before you enter it again.",
                    file.string()),
        error.what());
}

}  // namespace

struct DiaryStore::Implementation {
    Implementation(std::filesystem::path path, SQLite::Database opened)
        : file(std::move(path)),
          database(std::move(opened)),
          tables(makeTables(database, access)),
          dataVersion(database, "PRAGMA data_version")
    {
    }

    template <typename Kind>
    RecordTable<Kind>& table()
    {
        return std::get<RecordTable<Kind>>(tables);
    }
    // Everything, the key too, is read from one state of the file: a restore gives the file another key.
    template <typename Work>
    auto reading(Work work)
    {
        return guarded(file, [&] {
            SQLite::Transaction transaction(database);
            refuseNewer();
            access.key = readDiaryId(database);
            auto result = work();
            transaction.commit();
            return result;
        });
    }
    // A newer program may have migrated the file while it is open here.
    void refuseNewer()
    {
        if (versionOf(database) > std::ssize(migrations())) throw newerDiary(file);
    }
    diary::Diary readSingles()
    {
        diary::Diary diary;
        diary.id = access.key.value();
        diary.person = readPerson(database, access.key);
        diary.sleep = readSleep(database, access.key);
        return diary;
    }
    // The disk may fail when everything is written, and SQLite then reports that nothing was.
    void commit(SQLite::Transaction& transaction, const diary::Change& change)
    {
        try {
            transaction.commit();
        } catch (const SQLite::Exception& error) {
            const int reason = errno;  // tells a full disk from a broken one; reading overwrites it
            if (mayBeWritten(error)) {
                const auto isHeld = holds(change);
                if (!isHeld) failUnknown(file, error);
                if (*isHeld) failUnconfirmed(file, error);
            }
            errno = reason;
            throw;
        }
    }
    // None when the file cannot be read.
    std::optional<bool> holds(const diary::Change& change)
    {
        try {
            sqlite3_exec(database.getHandle(), "ROLLBACK", nullptr, nullptr, nullptr);
            readBack(database, change);
            return true;
        } catch (const BadRow&) {
            return false;
        } catch (const SQLite::Exception&) {
            return std::nullopt;
        }
    }
    template <typename Kind>
    void readDays(diary::Diary& diary, const DayRange& range, bool withBin = false)
    {
        diary::recordsOf<Kind>(diary) = table<Kind>().selectDays(range, withBin);
    }

    std::filesystem::path file;
    SQLite::Database database;
    RowAccess access;
    Tables tables;
    SQLite::Statement dataVersion;
};

DiaryStore::DiaryStore(std::unique_ptr<Implementation> implementation)
    : m_implementation(std::move(implementation))
{
}
DiaryStore::DiaryStore(DiaryStore&&) noexcept = default;
DiaryStore& DiaryStore::operator=(DiaryStore&&) noexcept = default;
DiaryStore::~DiaryStore() = default;

DiaryStore DiaryStore::open(const std::filesystem::path& file, WhenMissing whenMissing)
{
    return guarded(file, [&] {
        return DiaryStore(std::make_unique<Implementation>(file, openDiary(file, whenMissing, migrations())));
    });
}

DiaryStore DiaryStore::inMemory(const std::filesystem::path& file, const diary::Uuid& id)
{
    return guarded(file, [&] {
        SQLite::Database memory = openMemory();
        configure(memory);
        migrate(memory, migrations(), [] {});
        writeDiaryId(memory, id);
        return DiaryStore(std::make_unique<Implementation>(file, std::move(memory)));
    });
}

const std::filesystem::path& DiaryStore::file() const
{
    return m_implementation->file;
}

diary::Uuid DiaryStore::diaryId() const
{
    return guarded(file(), [&] { return readDiaryId(m_implementation->database); });
}

std::shared_ptr<const seal::Keys> DiaryStore::keys() const
{
    return keysOf(m_implementation->database);
}

diary::Diary DiaryStore::read(const Slice& slice) const
{
    const DayRange range = rangeOf(slice);
    return m_implementation->reading([&] {
        diary::Diary diary = m_implementation->readSingles();
        forEachTable(m_implementation->tables, [&]<typename Kind>(RecordTable<Kind>&) {
            m_implementation->readDays<Kind>(diary, range, slice.withBin);
        });
        diary::sortByTime(diary);
        return diary;
    });
}

diary::Diary DiaryStore::readForTriage(const diary::Moment& now) const
{
    const DayRange recent{dayNumber(now.date() - triageDays - triageMargin),
                          dayNumber(now.date() + triageMargin)};
    const std::int64_t instant = now.instant().time_since_epoch().count();
    Implementation& store = *m_implementation;
    return store.reading([&] {
        diary::Diary diary = store.readSingles();
        store.readDays<diary::Episode>(diary, recent);
        store.readDays<diary::CheckIn>(diary, recent);
        store.readDays<diary::Night>(diary, recent);
        store.readDays<diary::StretchSession>(diary, recent);
        store.readDays<diary::Plan>(diary, recent);
        store.readDays<diary::ContextItem>(diary, {});
        store.readDays<diary::Answer>(diary, {});
        store.readDays<diary::Visit>(diary, {});
        constexpr auto oldest = "binned IS NULL ORDER BY start LIMIT 1";
        addMissing(diary.episodes, store.table<diary::Episode>().select(oldest));
        addMissing(diary.checkIns, store.table<diary::CheckIn>().select(oldest));
        addMissing(diary.episodes, store.table<diary::Episode>().select(
                                       "binned IS NULL AND start <= ? ORDER BY start DESC LIMIT 1", instant));
        diary::sortByTime(diary);
        return diary;
    });
}

std::optional<diary::Record> DiaryStore::find(diary::RecordKind kind, const diary::RecordKey& key) const
{
    Implementation& store = *m_implementation;
    return store.reading([&]() -> std::optional<diary::Record> {
        if (kind == diary::RecordKind::Person) return readPerson(store.database, store.access.key);
        if (kind == diary::RecordKind::SleepSchedule) return readSleep(store.database, store.access.key);
        std::optional<diary::Record> record;
        forEachTable(store.tables, [&]<typename Kind>(RecordTable<Kind>& table) {
            if (diary::recordKindOf<Kind>() != kind) return;
            if (auto found = table.find(std::get<typename RecordTable<Kind>::Key>(key)))
                record = std::move(*found);
        });
        return record;
    });
}

std::optional<diary::Episode> DiaryStore::findEpisode(const diary::Uuid& id) const
{
    return m_implementation->reading([&] { return m_implementation->table<diary::Episode>().find(id); });
}

std::optional<diary::Episode> DiaryStore::ongoingEpisode() const
{
    return m_implementation->reading([&]() -> std::optional<diary::Episode> {
        auto episodes = m_implementation->table<diary::Episode>().select(
            "status = 'ongoing' AND binned IS NULL ORDER BY start DESC, id DESC LIMIT 1");
        if (episodes.empty()) return std::nullopt;
        return std::move(episodes.front());
    });
}

RecordCounts DiaryStore::counts() const
{
    return guarded(file(), [&] {
        SQLite::Statement statement(m_implementation->database,
                                    "SELECT (SELECT count(*) FROM episode),"
                                    " (SELECT count(*) FROM episode WHERE binned IS NOT NULL)");
        statement.executeStep();
        const std::int64_t binned = statement.getColumn(1).getInt64();
        return RecordCounts{statement.getColumn(0).getInt64() - binned, binned};
    });
}

void DiaryStore::apply(const diary::Change& change)
{
    Implementation& store = *m_implementation;
    guarded(file(), [&] {
        SQLite::Transaction transaction(store.database, SQLite::TransactionBehavior::IMMEDIATE);
        store.refuseNewer();
        store.access.key = readDiaryId(store.database);
        ChangeWriter writer(store.database, store.tables, *store.access.key);
        for (const diary::Edit& edit : change.edits)
            writer.write(edit);
        writer.finish();
        readBack(store.database, change);
        store.commit(transaction, change);
    });
}

Verified DiaryStore::checkFile() const
{
    return guarded(file(), [&] {
        SQLite::Database copy = loadDiary(m_implementation->database, file(), migrations());
        return verify(copy, file());
    });
}

void DiaryStore::backupTo(const std::filesystem::path& copy, platform::Existing existing) const
{
    copyDiary(m_implementation->database, file(), copy, migrations(), existing);
}

bool DiaryStore::keepDailyBackup(diary::Date today) const
{
    return guarded(file(), [&] {
        const auto copy = dailyBackup(file(), today);
        if (isBackupThere(copy)) return false;
        makeDiaryFolder(copy.parent_path());
        backupTo(copy);
        removeOldBackups(file(), today, verifyDiaryFile(copy).records());
        return true;
    });
}

std::filesystem::path DiaryStore::keepAskedBackup(const diary::Moment& now) const
{
    auto copy = askedBackup(file(), momentInName(now));
    makeDiaryFolder(copy.parent_path());
    backupTo(copy);
    return copy;
}

std::int64_t DiaryStore::dataVersion() const
{
    return guarded(file(), [&] {
        SQLite::Statement& statement = m_implementation->dataVersion;
        statement.tryReset();
        statement.executeStep();
        const std::int64_t version = statement.getColumn(0).getInt64();
        statement.reset();
        return version;
    });
}

std::int64_t DiaryStore::rowsRead() const
{
    return m_implementation->access.rowsRead;
}

}  // namespace cramp::store
