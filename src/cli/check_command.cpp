// SPDX-License-Identifier: MIT
#include "cli/commands.h"
#include "cli/word_reader.h"
#include "platform/failure.h"
#include "store/backups.h"
#include "store/verification.h"

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

std::string backupText(const std::filesystem::path& diary)
{
    const auto backup = store::newestBackup(diary);
    if (!backup) return "There is no backup beside it.\n";
    try {
        return "Newest backup " + verifiedText(*backup, store::verifyDiaryFile(*backup));
    } catch (const platform::Failure& failure) {
        throw platform::Failure("The diary is sound, its newest backup is not: " + failure.sentence(),
                                failure.detail());
    }
}

Outcome runCheck(const CommandContext& context, const Words&)
{
    const store::DiaryStore store = context.openDiary();
    const std::string text = verifiedText(store.file(), store.checkFile());
    return Outcome::printing(text + backupText(store.file()));
}

}  // namespace

CommandSpec checkCommand()
{
    return {"check", "Verify the diary file and its newest backup", {}, {}, {}, &runCheck};
}

}  // namespace cramp::cli
