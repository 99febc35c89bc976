// SPDX-License-Identifier: MIT
#include "cli/commands.h"
#include "cli/export_bytes.h"
#include "cli/summary_period.h"
#include "platform/failure.h"
#include "platform/whole_file.h"

#include <fmt/format.h>

#include <fstream>

namespace cramp::cli
{

namespace
{

constexpr std::string_view formatNames = "pdf, csv, nights-csv, text, json, html or fhir";
constexpr std::string_view standardOutput = "-";

std::optional<ExportFormat> readFormat(WordReader& reader, const std::string& target)
{
    if (const auto code = reader.text("--format")) {
        const auto format = exportFormatFromCode(*code);
        if (!format) reader.refuse(fmt::format("--format: \"{}\" is not {}.", *code, formatNames));
        return format;
    }
    if (target == standardOutput) {
        reader.refuse(fmt::format("For standard output say --format {}.", formatNames));
        return std::nullopt;
    }
    const auto format = exportFormatOfName(target);
    if (!format)
        reader.refuse(
            fmt::format("The ending of {} tells no format: end it with .pdf, .csv, .nights.csv, .txt, "
                        ".json, .html or .fhir.json, or say --format {}.",
                        target, formatNames));
    return format;
}

ExportChoice readChoice(WordReader& reader, const std::string& target, diary::Date today)
{
    ExportChoice choice;
    const auto format = readFormat(reader, target);
    choice.format = format.value_or(ExportFormat::Json);
    choice.withBin = reader.has("--with-bin");
    if (format && choice.withBin && *format != ExportFormat::Json)
        reader.refuse("--with-bin: the bin can be written to json alone.");
    choice.withNhsNumber = reader.has("--nhs-number");
    const bool namesPerson = isReport(choice.format) || choice.format == ExportFormat::Fhir;
    if (format && choice.withNhsNumber && !namesPerson)
        reader.refuse("--nhs-number: only for pdf, html, text and fhir.");
    choice.withNotes = reader.has("--with-notes");
    if (format && choice.withNotes && !namesPerson)
        reader.refuse("--with-notes: only for pdf, html, text and fhir; json and csv always hold the notes.");
    if (isReport(choice.format))
        choice.period = summaryPeriod(reader, today);
    else
        choice.part = reader.span();
    return choice;
}

bool isDatabase(const std::filesystem::path& file)
{
    constexpr std::string_view mark = "SQLite format 3";
    std::string beginning(mark.size(), '\0');
    std::ifstream stream(file, std::ios::binary);
    return stream.read(beginning.data(), static_cast<std::streamsize>(beginning.size())) && beginning == mark;
}

// An export must never stand where a diary stood.
void refuseDiaryAsTarget(const std::filesystem::path& target, const std::filesystem::path& diary)
{
    std::error_code ignored;
    if (std::filesystem::equivalent(target, diary, ignored) ||
        (std::filesystem::is_regular_file(target, ignored) && isDatabase(target)))
        throw platform::Failure(
            fmt::format("{} is a diary; an export would destroy it. Choose another name, or use "
                        "crampdiary backup for a copy.",
                        target.string()));
}

// A paper that a doctor reads does not show that cramps are missing from it; and a night whose cramp is lost
// would be one without.
void refuseOfDamaged(ExportFormat format)
{
    if (format == ExportFormat::Json || format == ExportFormat::Csv) return;
    throw platform::Failure(
        "Of a damaged diary only json and csv are exported: in a report nobody would see what is missing.");
}

Outcome runExport(const CommandContext& context, const Words& words)
{
    WordReader reader(context, words);
    const std::string target = reader.argument(0);
    const ExportChoice choice = readChoice(reader, target, context.now().date());
    if (!reader.problems().empty()) return Outcome::refusing(reader.problems());
    if (target != standardOutput) refuseDiaryAsTarget(target, context.diaryFile());
    if (context.isDamaged()) refuseOfDamaged(choice.format);
    const store::DiaryStore store = context.openDiary();
    std::string bytes = exportBytes(context, store, choice);
    if (target == standardOutput) return Outcome::printing(std::move(bytes));
    platform::writeWholeFile(target, bytes);
    return {};
}

}  // namespace

CommandSpec exportCommand()
{
    return {
        "export",
        "Write the diary or a report of it to a file, whole or not at all",
        {{"FILE", "the file to write; - is standard output"}},
        {{"--from", "DATE", "The first day"},
         {"--to", "DATE", "The last day"},
         {"--format", "F",
          "pdf, csv, nights-csv, text, json, html or fhir; without it, the ending of the name tells"},
         {"--with-bin", "", "Also what is in the bin (json)"},
         {"--with-notes", "", "Also your notes (pdf, html, text, fhir)"},
         {"--nhs-number", "", "Also the NHS number (pdf, html, text, fhir)"},
         damagedOption()},
        "A report (pdf, html, text, fhir) and nights-csv are made of a sound diary alone.\n"
        "Without dates json, csv, nights-csv and fhir hold everything, pdf, html and text the last 28 days.",
        &runExport};
}

}  // namespace cramp::cli
