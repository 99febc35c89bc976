// SPDX-License-Identifier: MIT
#include "cli/commands.h"
#include "cli/word_reader.h"
#include "store/backups.h"

#include <fmt/format.h>

namespace cramp::cli
{

namespace
{

Outcome runBackup(const CommandContext& context, const Words& words)
{
    const std::string copy = words.argument(0);
    context.openDiary().backupTo(copy);
    return Outcome::printing(fmt::format("{} is a verified copy of the diary.\n", copy));
}

Outcome runRestore(const CommandContext& context, const Words& words)
{
    const std::string backup = words.argument(0);
    const auto kept = store::restoreBackup(backup, context.diaryFile(), store::momentInName(context.now()));
    std::string text = fmt::format("{} holds now what {} holds.\n", context.diaryFile().string(), backup);
    if (kept) text += fmt::format("The diary before is kept as {}.\n", kept->string());
    Outcome outcome = Outcome::printing(text);
    outcome.doneAnyway = "The diary is restored.";
    return outcome;
}

}  // namespace

CommandSpec backupCommand()
{
    return {
        "backup",  "Write a verified copy of the diary", {{"FILE", "the copy; a name that is free"}}, {}, {},
        &runBackup};
}

CommandSpec restoreCommand()
{
    return {"restore",
            "Make the diary what a backup holds; the present one is kept beside it",
            {{"FILE", "the backup"}},
            {},
            {},
            &runRestore};
}

}  // namespace cramp::cli
