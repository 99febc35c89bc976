// SPDX-License-Identifier: MIT
#pragma once

#include "store/diary_store.h"

#include <filesystem>
#include <vector>

namespace cramp::store
{

// What can be read of a damaged diary, by reading its pages one by one: rows that are whole, as far as the
// file still tells it.

struct SalvagedKind {
    diary::RecordKind kind{};
    std::int64_t saved = 0;   // read from the damaged file
    std::int64_t lost = 0;    // known from what is left of it, and not read; more may be
    bool mayBeOlder = false;  // some are not what was saved last, or were removed since
};

struct DamagedDiaryParts {
    diary::Diary diary;               // its id is nil when it could not be read
    std::vector<SalvagedKind> kinds;  // in the order of RecordKind, without those of which there was nothing
    std::vector<diary::Date> lostDays;  // of episodes that were lost, as far as the index of times tells them
    std::int64_t unreadablePages = 0;   // that belonged to a table
    bool isHeldAgainstTags = false;     // every record is known to be as it was saved
};

// Throws Failure when nothing of a diary can be read.
DamagedDiaryParts readDamagedDiary(const std::filesystem::path& damaged);

struct Salvage {
    std::filesystem::path file;           // the new diary: "diary.salvaged-NOWTEXT.db"
    std::vector<SalvagedKind> kinds;      // as above
    std::optional<diary::Date> firstDay;  // of the episodes that were saved
    std::optional<diary::Date> lastDay;
    std::vector<diary::Date> lostDays;
    std::int64_t unreadablePages = 0;
    std::filesystem::path backup;  // the newest sound backup beside it; empty: none, or another person's
    std::int64_t fromBackup = 0;   // records that the damaged file lacked, or held in an older state
};

// Saves it into a new diary beside the damaged file, which stays as it is. now as text, as momentInName
// writes it. Throws Failure when nothing of a diary can be read, and when the new one cannot be written.
Salvage salvageDiary(const std::filesystem::path& damaged, const std::string& nowText);

// A diary in memory with what is whole of a damaged one, to be looked at; what is missing is said in a
// sentence
// ("It leaves out: episode 2."). Throws Failure when nothing of it is known to be whole.
struct DamagedLook {
    DiaryStore store;
    std::string sentence;
};
DamagedLook lookAtDamaged(const std::filesystem::path& damaged);

}  // namespace cramp::store
