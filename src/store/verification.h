// SPDX-License-Identifier: MIT
#pragma once

#include <SQLiteCpp/Database.h>

#include <cstdint>
#include <filesystem>

namespace cramp::store
{

// What was verified in a diary file: every page is sound, and this many records are valid, as they were
// written, and complete.
struct Verified {
    std::int64_t episodes = 0;      // including those in the bin
    std::int64_t otherRecords = 0;  // including those in the bin
    std::int64_t binned = 0;        // of all kinds
    std::int64_t pages = 0;

    std::int64_t records() const { return episodes + otherRecords; }
    friend bool operator==(const Verified&, const Verified&) = default;
};

// Verifies the whole of a diary of the newest version: SQLite's own integrity check passes, every row fits
// its tag and decodes to a record that passes validate(), every table fits its digest, and ids are unique
// over all kinds. Throws Failure naming what is damaged; file is only named in messages.
Verified verify(SQLite::Database& database, const std::filesystem::path& file);

// Checks only the pages and indexes, and only where that takes just a moment: in a file of up to 4 MiB, which
// is many years of cramps. Throws Failure.
void checkBriefly(SQLite::Database& database, const std::filesystem::path& file);
// In such a file of the newest version, checks every row against its tag and every table against its digest.
// Throws Failure.
void checkTagsBriefly(SQLite::Database& database, const std::filesystem::path& file);

// Like verify, for a file of any version, without changing it.
Verified verifyDiaryFile(const std::filesystem::path& file);

}  // namespace cramp::store
