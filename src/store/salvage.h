// SPDX-License-Identifier: MIT
#pragma once

#include "diary/change.h"

#include <filesystem>
#include <vector>

namespace cramp::store
{

// Saves what can be read of a damaged diary, by reading its pages one by one, into a new diary beside it.

struct SalvagedKind {
    diary::RecordKind kind{};
    std::int64_t saved = 0;  // read from the damaged file
    std::int64_t lost = 0;   // known from what is left of it, and not read; more may be
};

struct Salvage {
    std::filesystem::path file;       // the new diary: "diary.salvaged-NOWTEXT.db"
    std::vector<SalvagedKind> kinds;  // in the order of RecordKind, without those of which there was nothing
    std::optional<diary::Date> firstDay;  // of the episodes that were saved
    std::optional<diary::Date> lastDay;
    std::vector<diary::Date> lostDays;  // of episodes that were lost, as far as the index of times tells them
    std::int64_t unreadablePages = 0;   // that belonged to a table
    std::filesystem::path backup;       // the newest sound backup beside it; empty: none, or another person's
    std::int64_t fromBackup = 0;        // records that the damaged file lacked, or held in an older state
};

// The damaged file stays as it is. now as text, as momentInName writes it. Throws Failure when nothing of a
// diary can be read, and when the new one cannot be written.
Salvage salvageDiary(const std::filesystem::path& damaged, const std::string& nowText);

}  // namespace cramp::store
