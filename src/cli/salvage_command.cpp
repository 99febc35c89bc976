// SPDX-License-Identifier: MIT
#include "cli/commands.h"
#include "cli/word_reader.h"
#include "diary/record_kinds.h"
#include "store/backup_files.h"
#include "store/salvage.h"

#include <fmt/format.h>

#include <algorithm>

namespace cramp::cli
{

namespace
{

std::string kindsText(const store::Salvage& salvage)
{
    std::string text;
    for (const store::SalvagedKind& kind : salvage.kinds)
        text += fmt::format("{}: saved {}, not saved {}{}\n", diary::nameOf(kind.kind), kind.saved, kind.lost,
                            kind.mayBeOlder ? "; some are older than what was saved last" : "");
    return text;
}

std::string daysText(const store::Salvage& salvage)
{
    std::string text;
    if (salvage.firstDay)
        text += fmt::format("The episodes that were saved are of {} to {}.\n",
                            diary::formatDate(*salvage.firstDay), diary::formatDate(*salvage.lastDay));
    if (salvage.lostDays.empty()) return text;
    text += "Episodes that were not saved are of:";
    constexpr std::size_t most = 50;
    for (std::size_t index = 0; index < std::min(most, salvage.lostDays.size()); ++index)
        text += " " + diary::formatDate(salvage.lostDays[index]);
    return text + (salvage.lostDays.size() > most ? " and more days.\n" : "\n");
}

std::string sourcesText(const store::Salvage& salvage)
{
    std::string text;
    if (salvage.unreadablePages > 0)
        text += fmt::format("Pages that could not be read as they should: {}; more may be missing.\n",
                            salvage.unreadablePages);
    if (salvage.backup.empty()) return text + "There is no sound backup beside it to compare with.\n";
    return text + fmt::format("Taken besides from the backup {}: {}.\n", salvage.backup.string(),
                              salvage.fromBackup);
}

Outcome runSalvage(const CommandContext& context, const Words& words)
{
    const std::string file = words.argument(0);
    const store::Salvage salvage = store::salvageDiary(file, store::momentInName(context.now()));
    const std::string name = salvage.file.string();
    Outcome outcome = Outcome::printing(
        fmt::format("{} is a new diary with what could be read of {}, which stays as it is.\n", name, file) +
        kindsText(salvage) + daysText(salvage) + sourcesText(salvage) +
        fmt::format("Look at it with \"crampdiary --diary {0} list\"; to go on with it: \"crampdiary restore "
                    "{0}\".\n",
                    name));
    outcome.doneAnyway = fmt::format("What could be read is in {}.", name);
    return outcome;
}

}  // namespace

CommandSpec salvageCommand()
{
    return {"salvage",
            "Save what can be read of a damaged diary into a new one beside it",
            {{"FILE", "the damaged diary; it stays as it is"}},
            {},
            "Says what was saved and what was not. What the newest sound backup beside it knows besides is "
            "added.",
            &runSalvage};
}

}  // namespace cramp::cli
