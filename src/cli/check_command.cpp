// SPDX-License-Identifier: MIT
#include "cli/commands.h"
#include "cli/word_reader.h"
#include "platform/failure.h"
#include "store/proven_backup.h"

#include <fmt/format.h>

namespace cramp::cli
{

namespace
{

std::string verifiedText(const std::filesystem::path& file, const store::Verified& verified)
{
    return fmt::format("{}: sound. Verified: episodes {}, other records {}; of them in the bin {}.\n",
                       file.string(), verified.episodes, verified.otherRecords, verified.binned);
}

// The newest backup must be sound; an older one that is, is named.
std::string backupText(const std::filesystem::path& diary, diary::Date today)
{
    store::requireBackupsListed(diary);
    const auto newest = store::newestBackup(diary, today);
    if (!newest) return "There is no backup beside it.\n";
    try {
        return "Newest backup " + verifiedText(newest->file, store::verifyDiaryFile(newest->file));
    } catch (const platform::Failure& failure) {
        const auto sound = store::newestProvenBackup(diary, today);
        throw platform::Failure(
            "The diary is sound, its newest backup is not: " + failure.sentence() +
                (sound ? fmt::format(" The newest sound one is {}.", sound->backup.file.string()) : ""),
            failure.detail());
    }
}

Outcome runCheck(const CommandContext& context, const Words&)
{
    const store::DiaryStore store = context.openDiary();
    const std::string text = verifiedText(store.file(), store.checkFile());
    return Outcome::printing(text + backupText(store.file(), context.now().date()));
}

}  // namespace

CommandSpec checkCommand()
{
    return {"check", "Verify the diary file and its newest backup", {}, {}, {}, &runCheck};
}

}  // namespace cramp::cli
