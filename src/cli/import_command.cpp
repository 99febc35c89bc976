// SPDX-License-Identifier: MIT
#include "cli/apply_fresh.h"
#include "cli/commands.h"
#include "cli/export_format.h"
#include "cli/new_diary.h"
#include "cli/word_reader.h"
#include "diary/merge.h"
#include "exchange/exchange.h"
#include "platform/whole_file.h"

#include <fmt/format.h>

namespace cramp::cli
{

namespace
{

// What the content does not tell, the name does: a .json file with no brace in front is bad JSON, not bad
// CSV.
exchange::ExchangeFile readFileOrInput(const CommandContext& context, const std::string& name)
{
    if (name == "-") return exchange::readDiaryFile(context.environment().readInput(), "Standard input");
    const std::string bytes = platform::readWholeFile(name);
    return exportFormatOfName(name) == ExportFormat::Json ? exchange::readExchange(bytes, name)
                                                          : exchange::readDiaryFile(bytes, name);
}

// Merges into what the diary holds; returns what that came to.
diary::MergeCounts importInto(store::DiaryStore& store, const diary::Diary& incoming)
{
    diary::MergeCounts counts;
    applyFresh(store, [&](const store::DiaryStore& present) {
        diary::Merge merged = diary::merge(present.read({{}, {}, true}), incoming);
        counts = merged.counts;
        merged.change.name = "import";
        return std::move(merged.change);
    });
    return counts;
}

diary::MergeCounts importAll(const CommandContext& context, const diary::Diary& incoming)
{
    diary::MergeCounts counts;
    fillDiary(context.diaryFile(), [&](store::DiaryStore& store) { counts = importInto(store, incoming); });
    return counts;
}

// What an import would come to; a missing diary stays missing.
diary::MergeCounts tryImport(const CommandContext& context, const diary::Diary& incoming)
{
    if (!std::filesystem::exists(context.diaryFile())) return diary::merge({}, incoming).counts;
    return diary::merge(context.openDiary().read({{}, {}, true}), incoming).counts;
}

Outcome runImport(const CommandContext& context, const Words& words)
{
    const diary::Diary incoming = readFileOrInput(context, words.argument(0)).diary;
    const bool isDryRun = words.has("--dry-run");
    const diary::MergeCounts counts = isDryRun ? tryImport(context, incoming) : importAll(context, incoming);
    Outcome outcome = Outcome::printing(
        fmt::format("added {}, updated {}, unchanged {}\n", counts.added, counts.updated, counts.unchanged));
    if (!isDryRun) outcome.doneAnyway = "The import is in the diary.";
    return outcome;
}

}  // namespace

CommandSpec importCommand()
{
    return {"import",
            "Take in a file that export wrote, JSON or CSV; whole or not at all",
            {{"FILE", "the file to read; - is standard input"}},
            {{"--dry-run", "", "Say what would be taken in, and change nothing"}},
            "A record that is there already is replaced only by one that was updated later.",
            &runImport};
}

}  // namespace cramp::cli
