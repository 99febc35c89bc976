// SPDX-License-Identifier: MIT
#pragma once

#include "store/diary_store.h"

#include <filesystem>
#include <vector>

namespace cramp::store
{

// What can still be read of a damaged diary when its pages are read one by one: the rows that are whole, as
// far as the file can still show it.

struct SalvagedKind {
    diary::RecordKind kind{};
    std::int64_t saved = 0;   // read from the damaged file
    std::int64_t lost = 0;    // known to have existed, but not read; there may be more
    bool mayBeOlder = false;  // some are older than what was saved last, or were removed since
};

struct DamagedDiaryParts {
    diary::Diary diary;                 // its id is nil if that could not be read
    std::vector<SalvagedKind> kinds;    // in the order of RecordKind, without empty ones
    std::vector<diary::Date> lostDays;  // of lost episodes, as far as the index of times tells
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

// Saves these parts as a new diary beside the damaged file, which stays as it is. nowText: as momentInName
// writes it. Throws Failure when nothing of a diary can be read, and when the new one cannot be written.
Salvage salvageDiary(const std::filesystem::path& damaged, const std::string& nowText);

// What is whole of a damaged diary, as a diary in memory to look at, with a sentence that says what is
// missing ("It leaves out: episode 2."). Throws Failure when nothing is known to be whole.
struct DamagedLook {
    DiaryStore store;
    std::string sentence;
};
DamagedLook lookAtDamaged(const std::filesystem::path& damaged);

}  // namespace cramp::store
