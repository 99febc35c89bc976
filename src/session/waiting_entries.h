// SPDX-License-Identifier: MIT
#pragma once

#include "diary/change.h"
#include "diary/episode.h"
#include "seal/keys.h"
#include "store/diary_store.h"

#include <filesystem>
#include <vector>

namespace cramp::session
{

// Cramps that were recorded while the diary was locked. Each is a file beside the diary, "diary.db.waiting-"
// and the id of the cramp, sealed for the diary's public key: whoever wrote it cannot read it again without
// the open lock. The diary takes them in as soon as it is open.

std::filesystem::path waitingFileOf(const std::filesystem::path& diary, const diary::Uuid& cramp);

// Writes the cramp as it is now, in place of what was written of it before; it is on the disk afterwards.
// Throws Failure.
void writeWaiting(const std::filesystem::path& diary, const seal::PublicKey& key,
                  const diary::Episode& cramp);
void removeWaiting(const std::filesystem::path& diary, const diary::Uuid& cramp);

struct WaitingEntries {
    std::vector<diary::Episode> cramps;             // the oldest first
    std::vector<std::filesystem::path> unreadable;  // for another lock, or damaged

    friend bool operator==(const WaitingEntries&, const WaitingEntries&) = default;
};

// All that wait beside a diary that is open. Throws Failure.
WaitingEntries readWaiting(const store::DiaryStore& diary);

// What adds them; without those that the diary holds already, whose files a crash has left.
diary::Change additionOf(const std::vector<diary::Episode>& cramps, const store::DiaryStore& diary,
                         const diary::Moment& now);

}  // namespace cramp::session
