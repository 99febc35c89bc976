// SPDX-License-Identifier: MIT
#include "cli/apply_fresh.h"
#include "cli/commands.h"
#include "cli/export_format.h"
#include "cli/import_table.h"
#include "cli/new_diary.h"
#include "cli/word_reader.h"
#include "diary/merge.h"
#include "exchange/exchange.h"
#include "exchange/tables/own_file.h"
#include "exchange/tables/table_report.h"
#include "platform/whole_file.h"
#include "store/diary_place.h"

#include <fmt/format.h>

namespace cramp::cli
{

namespace
{

constexpr std::string_view nameOfInput = "Standard input";

std::string bytesOf(const CommandContext& context, const std::string& name)
{
    return name == "-" ? context.environment().readInput() : platform::readWholeFile(name);
}

// What the content does not tell, the name does: a .json file with no brace in front is bad JSON, not bad
// CSV.
exchange::ExchangeFile readOwnFile(const std::string& bytes, const std::string& name)
{
    if (name == "-") return exchange::readDiaryFile(bytes, nameOfInput);
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
    if (!store::isDiaryThere(context.diaryFile())) return diary::merge({}, incoming).counts;
    return diary::merge(context.openDiary().read({{}, {}, true}), incoming).counts;
}

Outcome importOwn(const CommandContext& context, const Words& words, const diary::Diary& incoming)
{
    const bool isDryRun = words.has("--dry-run");
    const diary::MergeCounts counts = isDryRun ? tryImport(context, incoming) : importAll(context, incoming);
    if (isDryRun && words.has("--json"))
        return Outcome::printing(exchange::tables::ownReportJson(words.argument(0), incoming, counts));
    Outcome outcome = Outcome::printing(countsText(counts));
    if (!isDryRun) outcome.doneAnyway = "The import is in the diary.";
    return outcome;
}

// The options that say how a table is read say nothing of another file.
std::vector<std::string> misplacedOptions(const Words& words)
{
    std::vector<std::string> problems;
    for (const OptionSpec& option : tableOptions())
        if (words.has(option.name)) problems.push_back(fmt::format("{} goes with --table.", option.name));
    return problems;
}

Outcome runImport(const CommandContext& context, const Words& words)
{
    const bool isTable = words.has("--table");
    const auto misplaced = misplacedOptions(words);
    if (!isTable && !misplaced.empty()) return Outcome::refusing(misplaced);
    const std::string name = words.argument(0);
    const std::string bytes = bytesOf(context, name);
    if (!isTable) return importOwn(context, words, readOwnFile(bytes, name).diary);
    // A file of this program's own is known as such, so that its cramps do not come in twice.
    const auto own = exchange::tables::ownFileText(bytes);
    if (own) return importOwn(context, words, readOwnFile(*own, name).diary);
    return importTable(context, words, bytes, name == "-" ? std::string(nameOfInput) : name);
}

std::vector<OptionSpec> importOptions()
{
    std::vector<OptionSpec> options = {{"--dry-run", "", "Say what would be taken in, and change nothing"},
                                       {"--table", "", "Read a table that another program or a person made"}};
    for (OptionSpec& option : tableOptions())
        options.push_back(std::move(option));
    return options;
}

}  // namespace

CommandSpec importCommand()
{
    return {
        "import",
        "Take in a file that export wrote, JSON or CSV, whole or not at all; or a table",
        {{"FILE", "the file to read; - is standard input"}},
        importOptions(),
        "A record that is there already is replaced only by one that was updated later.\n"
        "A table is read as its columns suggest; what they leave open is asked, and nothing is taken in\n"
        "before it is answered. USE is date, time, start (date and time in one), end, duration, pain, site,\n"
        "side, woke, count (how many cramps, or whether), note or ignore.",
        &runImport};
}

}  // namespace cramp::cli
