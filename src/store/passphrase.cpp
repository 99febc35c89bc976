// SPDX-License-Identifier: MIT
#include "store/passphrase.h"

#include "diary/text_check.h"
#include "platform/retried.h"
#include "seal/recovery_code.h"
#include "seal/sealed_page.h"
#include "store/backup_files.h"
#include "store/connection.h"
#include "store/diary_place.h"
#include "store/file_copy.h"
#include "store/opening.h"
#include "store/sealed_files.h"

#include <SQLiteCpp/Transaction.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <fstream>

namespace cramp::store
{

namespace
{

using std::filesystem::path;

constexpr std::size_t dataKeySize = 32;

seal::LockHeader requireLock(const path& file)
{
    if (auto header = readLock(file)) return std::move(*header);
    if (isLockedFile(file)) throw damagedDiary(file, "its lock is not as this program writes it");
    throw platform::Failure(
        fmt::format("The diary {} has no passphrase. Nothing was changed.", file.string()));
}

[[noreturn]] void failWrong(const path& file)
{
    throw WrongPassphrase(
        fmt::format("That does not open the diary {}. Check the passphrase, capitals too, or "
                    "enter the twelve words of the recovery code.",
                    file.string()));
}

seal::Secret dataKeyOf(const path& file, const seal::LockHeader& header, const seal::Secret& words)
{
    if (auto key = seal::openSlot(header, seal::SlotKind::Passphrase, words)) return std::move(*key);
    if (const auto code = seal::parseRecoveryCode(words.text()))
        if (auto key = seal::openSlot(header, seal::SlotKind::RecoveryCode, *code)) return std::move(*key);
    failWrong(file);
}

path targetOf(const path& file)
{
    return std::filesystem::is_symlink(file) ? std::filesystem::canonical(file) : file;
}

// Puts a copy of the diary with another lock, or none, in its place, while nobody can write. What others
// still have open is then no longer the diary, which SQLite notices before it writes
// (SQLITE_READONLY_DBMOVED).
void replaceDiary(const path& file, const std::optional<seal::LockHeader>& lock)
{
    guarded(file, [&] {
        const path target = targetOf(file);
        SQLite::Database present = openDiary(file, DiaryStore::WhenMissing::Fail, migrations());
        SQLite::Database holder = openFile(file, SQLite::OPEN_READWRITE);
        const SQLite::Transaction nobodyWrites(holder, SQLite::TransactionBehavior::IMMEDIATE);
        const UnfinishedFile unfinished(target);
        unfinished.fill([&] { copyDiary(present, file, unfinished, migrations(), lock); });
        unfinished.giveName(target, platform::Existing::Replace);
    });
}

// A disk that fails in the middle may hold the new header already.
void replaceHonestly(SQLite::Database& present, const path& file, const seal::LockHeader& header)
{
    try {
        replaceLock(present, header);
    } catch (const SQLite::Exception& error) {
        if (lockOf(present).value().slots != header.slots) throw;
        throw platform::Unconfirmed(
            fmt::format(
                "The change of the lock of the diary {} is made, but the disk did not confirm it, and "
                "what was replaced may still open it. Check the disk, then change it again.",
                file.string()),
            error.what());
    }
}

template <typename Change>
void changeLock(const path& file, Change change)
{
    guarded(file, [&] {
        SQLite::Database present = openFile(file, SQLite::OPEN_READWRITE);
        configure(present);
        const SQLite::Transaction nobodyWrites(present, SQLite::TransactionBehavior::EXCLUSIVE);
        auto header = lockOf(present).value();
        change(header);
        replaceHonestly(present, file, header);
    });
}

// Beside a diary "ann.db" are files of it: "ann.db.draft", "ann.before-v2.db". "ann-smith.db" is somebody
// else's diary, and "ann.json" is what a person made of it.
bool isBesideOf(const path& diaryFile, const path& other)
{
    const std::string name = other.filename().string();
    const std::string own = diaryFile.filename().string();
    if (name == own || name == own + "-journal") return false;
    const std::string stem = diaryFile.stem().string();
    const bool isCopy = other.stem().has_extension() && other.extension() == diaryFile.extension();
    return name.starts_with(own) || (isCopy && name.starts_with(stem + '.'));
}

// A draft, or an entry made while the diary was locked.
bool isSealed(const path& file)
{
    std::array<char, 64> beginning{};
    std::ifstream stream(file, std::ios::binary);
    stream.read(beginning.data(), beginning.size());
    return seal::isSealedText({beginning.data(), static_cast<std::size_t>(stream.gcount())});
}

}  // namespace

void requireLong(const seal::Secret& words)
{
    if (diary::countCharacters(words.text()) >= shortestPassphrase) return;
    throw platform::Failure(
        fmt::format("The passphrase is too short: it needs at least {} characters. Nothing was changed. Four "
                    "words that you "
                    "can remember make a good one.",
                    shortestPassphrase));
}

void unlock(const path& file, const seal::Secret& words)
{
    if (!isLockedFile(file)) return;
    const seal::LockHeader header = requireLock(file);
    seal::holdKeys(header.id, dataKeyOf(file, header, words));
}

void addPassphrase(const path& file, const Passphrase& passphrase, const seal::Secret& code)
{
    requireLong(passphrase.words);
    if (isLockedFile(file))
        throw platform::Failure(
            fmt::format("The diary {} has a passphrase already. Nothing was changed.", file.string()));
    const seal::Secret dataKey = seal::Secret::random(dataKeySize);
    seal::LockHeader header = seal::newHeader(dataKey);
    setSlot(header, seal::SlotKind::Passphrase, passphrase.words, dataKey, passphrase.cost);
    setSlot(header, seal::SlotKind::RecoveryCode, code, dataKey, passphrase.cost);
    seal::holdKeys(header.id, dataKey);
    replaceDiary(file, header);
}

void changePassphrase(const path& file, const seal::Secret& current, const Passphrase& passphrase)
{
    requireLong(passphrase.words);
    const seal::LockHeader header = requireLock(file);
    const seal::Secret dataKey = dataKeyOf(file, header, current);
    seal::holdKeys(header.id, dataKey);
    changeLock(file, [&](seal::LockHeader& changed) {
        setSlot(changed, seal::SlotKind::Passphrase, passphrase.words, dataKey, passphrase.cost);
    });
}

void changeRecoveryCode(const path& file, const seal::Secret& current, const seal::Secret& code)
{
    const seal::LockHeader header = requireLock(file);
    const seal::Secret dataKey = dataKeyOf(file, header, current);
    seal::holdKeys(header.id, dataKey);
    const seal::KdfCost cost = header.slots.front().cost;
    changeLock(file, [&](seal::LockHeader& changed) {
        setSlot(changed, seal::SlotKind::RecoveryCode, code, dataKey, cost);
    });
}

void removePassphrase(const path& file, const seal::Secret& current)
{
    unlock(file, current);
    requireLock(file);
    replaceDiary(file, std::nullopt);
}

std::vector<path> plainRemains(const path& file)
{
    std::vector<path> remains;
    const auto add = [&](const path& other) {
        if (!isLockedFile(other) && !isSealed(other)) remains.push_back(other);
    };
    for (const path& other : regularFilesIn(file.parent_path()))
        if (isBesideOf(file, other)) add(other);
    for (const BackupFile& backup : backupsOf(file))
        if (backup.kind != BackupKind::Replaced) add(backup.file);
    std::ranges::sort(remains);
    return remains;
}

}  // namespace cramp::store
