// SPDX-License-Identifier: MIT
#pragma once

#include "diary/change.h"
#include "platform/whole_file.h"
#include "seal/keys.h"
#include "store/verification.h"

#include <filesystem>
#include <memory>

namespace cramp::store
{

// Which part of a diary to read.
struct Slice {
    std::optional<diary::Date> from;  // by the day of a record (dayOf); none: no bound
    std::optional<diary::Date> to;    // inclusive
    bool withBin = false;
};

// Counts over a whole diary, which cost little.
struct RecordCounts {
    std::int64_t episodes = 0;  // without those in the bin
    std::int64_t binned = 0;    // episodes in the bin
};

// The diary on disk: one SQLite file. Once apply() has returned, the change is on the disk and survives a
// kill and a power cut (rollback journal, synchronous=EXTRA). Every row that is read is checked to be as it
// was written, and where all rows of a kind are read, that none is missing (row_tag.h); otherwise
// DamagedDiary is thrown. Two programs may use one file: a writer waits up to 5 s for the other. Every
// function throws Failure when the file cannot be read or written, is damaged, newer, or not a diary; nothing
// is changed then. One thread at a time may use a store; another thread opens its own.
class DiaryStore
{
public:
    // Make does not start a diary where one was emptied (diary_place.h); MakeAnew does.
    enum class WhenMissing { Make, MakeAnew, Fail };

    // Makes the file with mode 0600 (and its folders with 0700) before SQLite opens it. An older file is
    // backed up beside itself, then migrated; a newer or foreign one is refused and left untouched, and so is
    // one that this program cannot have written, or in whose pages or rows a short check finds damage
    // (DamagedDiary).
    static DiaryStore open(const std::filesystem::path& file, WhenMissing whenMissing);
    // An empty diary in memory only, with the id of another diary; file is only named in messages.
    static DiaryStore inMemory(const std::filesystem::path& file, const diary::Uuid& id);
    DiaryStore(DiaryStore&&) noexcept;
    DiaryStore& operator=(DiaryStore&&) noexcept;
    ~DiaryStore();

    const std::filesystem::path& file() const;
    diary::Uuid diaryId() const;
    // With which this diary is locked; null when it has no passphrase. What is written beside it is to be
    // sealed for them too (seal::sealText).
    std::shared_ptr<const seal::Keys> keys() const;

    // Reads records by the day they belong to; records without a day, the person and the sleep hours are
    // always read. Context items and plans belong to every slice that they overlap.
    diary::Diary read(const Slice& slice) const;
    // The part of the diary that assess() needs at a moment, however long the diary is: what happened in the
    // 190 days up to now (with two days to spare at both ends, for other offsets), the oldest episode and
    // check-in, the newest episode not after now, all context items, answers and visits, and the plans of
    // those days. The bin, exercises and trials are left out.
    diary::Diary readForTriage(const diary::Moment& now) const;
    std::optional<diary::Record> find(diary::RecordKind kind, const diary::RecordKey& key) const;
    // Finds an episode by its id alone, whether it is in the bin or not.
    std::optional<diary::Episode> findEpisode(const diary::Uuid& id) const;
    // The episode that is going on: the newest with status Ongoing that is not in the bin.
    std::optional<diary::Episode> ongoingEpisode() const;
    RecordCounts counts() const;

    // Applies a change in one transaction, all or nothing. Throws Failure when a record on disk differs from
    // the edit's before, and when the id of a new record is taken by a record of any kind. Every record must
    // pass validate() (asserted). A person or sleep hours that were never written count as empty. What was
    // written is read back before it counts as written; if that fails, it is damage, and nothing is changed.
    void apply(const diary::Change& change);

    // Verifies the whole file (verification.h says what); throws Failure naming what is damaged.
    Verified checkFile() const;
    // Makes a verified copy with mode 0600, whole or not at all. Throws Failure when the name is taken,
    // unless what has it may be replaced; the diary itself never is.
    void backupTo(const std::filesystem::path& copy,
                  platform::Existing existing = platform::Existing::Keep) const;
    // Makes the day's verified backup beside the diary (backup_files.h), unless there is one already, and
    // removes old ones (rotation.h). True when it made one.
    bool keepDailyBackup(diary::Date today) const;
    // Makes a verified copy that the person asks for, beside the daily ones, and returns where it is
    // (backup_files.h).
    std::filesystem::path keepAskedBackup(const diary::Moment& now) const;

    // Changes when another connection has written (PRAGMA data_version).
    std::int64_t dataVersion() const;
    // The number of rows that the read functions have fetched since the store was opened, which tests check.
    std::int64_t rowsRead() const;

private:
    struct Implementation;
    explicit DiaryStore(std::unique_ptr<Implementation> implementation);
    std::unique_ptr<Implementation> m_implementation;
};

}  // namespace cramp::store
