// SPDX-License-Identifier: MIT
#pragma once

#include "diary/change.h"
#include "platform/whole_file.h"
#include "store/verification.h"

#include <filesystem>
#include <memory>

namespace cramp::store
{

// Which part of a diary to read.
struct Slice {
    std::optional<diary::Date> from;  // by the day of a record (dayOf); missing: open
    std::optional<diary::Date> to;    // inside
    bool withBin = false;
};

// Counts over a whole diary, cheap to ask.
struct RecordCounts {
    std::int64_t episodes = 0;  // without those in the bin
    std::int64_t binned = 0;    // episodes in the bin
};

// What remembers: one SQLite file. What apply() returned from is on the disk and survives a kill and a power
// cut (rollback journal, synchronous=EXTRA). Every row that is read is known to be as it was written, and
// where all rows of a kind are read, that they are all (row_tag.h); else it is a DamagedDiary. Two programs
// may use one file: a writer waits up to 5 s for the other. Every function throws Failure when the file
// cannot be read or written, is damaged, newer, or not a diary; then nothing was changed. One thread at a
// time may use a store; another thread opens its own.
class DiaryStore
{
public:
    // Make does not begin a diary where one was emptied (diary_place.h); MakeAnew does.
    enum class WhenMissing { Make, MakeAnew, Fail };

    // Makes the file with mode 0600 (and its folders with 0700) before SQLite opens it. An older file is
    // backed up beside itself, then migrated; a newer or foreign one is refused untouched, and so is one that
    // is not what this program writes, or whose pages or rows a short check finds damaged (DamagedDiary).
    static DiaryStore open(const std::filesystem::path& file, WhenMissing whenMissing);
    // An empty diary that is in memory alone, with an id of another; file is for sentences.
    static DiaryStore inMemory(const std::filesystem::path& file, const diary::Uuid& id);
    DiaryStore(DiaryStore&&) noexcept;
    DiaryStore& operator=(DiaryStore&&) noexcept;
    ~DiaryStore();

    const std::filesystem::path& file() const;
    diary::Uuid diaryId() const;

    // Records by the day they belong to; records without a day, the person and the sleep hours always.
    // Context items and plans belong to a slice that they overlap.
    diary::Diary read(const Slice& slice) const;
    // The part of the diary that assess() needs at a moment, however long the diary is: what happened in the
    // 190 days up to now (with two days to spare at both ends, for other offsets), the oldest episode and
    // check-in, the newest episode not after now, all context items, answers and visits, and the plans of
    // those days. Without the bin, exercises and trials.
    diary::Diary readForTriage(const diary::Moment& now) const;
    std::optional<diary::Record> find(diary::RecordKind kind, const diary::RecordKey& key) const;
    // Ids of episodes and where they stand: found by id alone, in the bin or not.
    std::optional<diary::Episode> findEpisode(const diary::Uuid& id) const;
    // The episode that is going on: the newest with status Ongoing that is not in the bin.
    std::optional<diary::Episode> ongoingEpisode() const;
    RecordCounts counts() const;

    // Applies a change in one transaction, all or nothing. Refuses with a Failure when a record on disk is
    // not the edit's before, and when the id of a new one is taken, by any kind of record. Every record must
    // pass validate() (asserted). Person and sleep hours that were never written are the empty ones. What was
    // written is read back before it counts as written; what cannot be, is damage, and nothing was changed.
    void apply(const diary::Change& change);

    // Verifies the whole file (verification.h says what); throws Failure naming what is damaged.
    Verified checkFile() const;
    // A verified copy with mode 0600, whole or not at all. What has the name already is a Failure unless it
    // may be replaced; the diary itself never is.
    void backupTo(const std::filesystem::path& copy,
                  platform::Existing existing = platform::Existing::Keep) const;
    // The verified backup of a day beside the diary (backups.h), unless there is one; the old ones go
    // round (rotation.h). True when it made one.
    bool keepDailyBackup(diary::Date today) const;
    // A verified copy that the person asks for, beside the daily ones; where, is returned (backups.h).
    std::filesystem::path keepAskedBackup(const diary::Moment& now) const;

    // Changes when another connection has written (PRAGMA data_version).
    std::int64_t dataVersion() const;
    // Rows that read functions have fetched since the store was opened: what the gates count.
    std::int64_t rowsRead() const;

private:
    struct Implementation;
    explicit DiaryStore(std::unique_ptr<Implementation> implementation);
    std::unique_ptr<Implementation> m_implementation;
};

}  // namespace cramp::store
