// SPDX-License-Identifier: MIT
#pragma once

#include "seal/lock_header.h"
#include "store/store_failure.h"

#include <filesystem>
#include <vector>

namespace cramp::store
{

// The passphrase of a diary. With it the diary, its journal and its backups hold nothing readable; how they
// are stored is published in seal/lock_header.h and seal/sealed_page.h. Everybody who can open a locked diary
// holds its keys in this process (seal::holdKeys). Every function throws Failure, and then nothing was
// changed.

// The passphrase or recovery code does not open the lock.
class WrongPassphrase : public platform::Failure
{
public:
    using platform::Failure::Failure;
};

// words: the passphrase, or the words of the recovery code as they were typed.
struct Passphrase {
    seal::Secret words;
    seal::KdfCost cost = {};  // of a new one
};

constexpr std::size_t shortestPassphrase = 8;  // characters

// Throws Failure when a passphrase is shorter than that.
void requireLong(const seal::Secret& words);

// Holds the keys of a locked diary or backup from now on. Does nothing for a plain one.
void unlock(const std::filesystem::path& file, const seal::Secret& words);

// Gives a plain diary a lock: a locked copy is written, verified, and takes its name; then its keys are held.
// Other programs that have the diary open must open it again. code: as newRecoveryCode makes it.
void addPassphrase(const std::filesystem::path& file, const Passphrase& passphrase, const seal::Secret& code);
// Backups that were made before still open with the old passphrase. current: the passphrase, or the recovery
// code.
void changePassphrase(const std::filesystem::path& file, const seal::Secret& current,
                      const Passphrase& passphrase);
// A new recovery code in place of the one before.
void changeRecoveryCode(const std::filesystem::path& file, const seal::Secret& current,
                        const seal::Secret& code);
// Makes the diary a plain one; backups stay locked.
void removePassphrase(const std::filesystem::path& file, const seal::Secret& current);

// Readable files that belong to a locked diary and lie beside it: older backups, replaced and salvaged
// diaries, a draft.
std::vector<std::filesystem::path> plainRemains(const std::filesystem::path& file);

}  // namespace cramp::store
