// SPDX-License-Identifier: MIT
#pragma once

#include <SQLiteCpp/Database.h>

#include <cstdint>
#include <filesystem>

namespace cramp::store
{

// What was verified of a diary file: that every page is sound, and that this many records are good ones, as
// they were written, and all that there were.
struct Verified {
    std::int64_t episodes = 0;      // with those in the bin
    std::int64_t otherRecords = 0;  // with those in the bin
    std::int64_t binned = 0;        // of all kinds
    std::int64_t pages = 0;

    std::int64_t records() const { return episodes + otherRecords; }
    friend bool operator==(const Verified&, const Verified&) = default;
};

// Looks at all of a diary of the newest version: SQLite's own integrity check, every row held against its
// tag, decoded and held against validate(), every table against its digest, ids unique over all kinds. Throws
// Failure naming what is damaged; file is for sentences.
Verified verify(SQLite::Database& database, const std::filesystem::path& file);

// Looks at the pages and indexes alone, where that takes only a moment: in a file of up to 4 MiB, which is
// many years of cramps. Throws Failure.
void checkBriefly(SQLite::Database& database, const std::filesystem::path& file);
// In such a file, of the newest version, holds every row against its tag and every table against its digest.
// Throws Failure.
void checkTagsBriefly(SQLite::Database& database, const std::filesystem::path& file);

// As verify, of a file of any version, without changing it.
Verified verifyDiaryFile(const std::filesystem::path& file);

}  // namespace cramp::store
