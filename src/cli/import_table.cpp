// SPDX-License-Identifier: MIT
#include "cli/import_table.h"

#include "cli/apply_fresh.h"
#include "cli/new_diary.h"
#include "cli/program_content.h"
#include "cli/word_reader.h"
#include "exchange/tables/foreign_words.h"
#include "exchange/tables/table_import.h"
#include "exchange/tables/table_questions.h"
#include "exchange/tables/table_report.h"
#include "platform/failure.h"
#include "platform/whole_file.h"
#include "store/diary_place.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <charconv>

namespace cramp::cli
{

namespace
{

namespace tables = exchange::tables;

constexpr std::string_view useForm =
    "NAME=USE with a use such as date, time, start, end, duration, pain, site, side, woke, count, note or "
    "ignore";
constexpr std::size_t mostLines = 100;

// What the person said of the table.
struct Answers {
    struct Column {
        std::string name;
        tables::ForeignUse use{};
    };
    std::vector<Column> columns;
    std::optional<tables::DateOrder> dates;
    std::optional<tables::DurationUnit> lengths;
    std::optional<tables::NightOfDate> night;
    std::optional<int> painTop;
    bool keepsOffsets = false;
};

template <typename Value>
std::optional<Value> readCode(WordReader& reader, const std::string& option,
                              std::optional<Value> (*fromCode)(std::string_view), std::string_view form)
{
    const auto word = reader.text(option);
    if (!word) return std::nullopt;
    const auto value = fromCode(*word);
    if (!value) reader.refuse(fmt::format("{}: \"{}\" is not {}.", option, *word, form));
    return value;
}

std::optional<int> readPainTop(WordReader& reader)
{
    const auto word = reader.text("--pain-top");
    if (!word) return std::nullopt;
    int top = 0;
    const auto [end, error] = std::from_chars(word->data(), word->data() + word->size(), top);
    const bool isNumber = error == std::errc() && end == word->data() + word->size();
    if (isNumber && top >= 2 && top <= 1000) return top;
    reader.refuse(fmt::format("--pain-top: \"{}\" is not a whole number from 2 to 1000.", *word));
    return std::nullopt;
}

std::vector<Answers::Column> readColumns(WordReader& reader, const Words& words)
{
    std::vector<Answers::Column> columns;
    for (const std::string& word : words.all("--column")) {
        const std::size_t sign = word.rfind('=');
        const auto use = sign == std::string::npos
                             ? std::nullopt
                             : tables::foreignUseFromCode(std::string_view(word).substr(sign + 1));
        if (use)
            columns.push_back({word.substr(0, sign), *use});
        else
            reader.refuse(fmt::format("--column: \"{}\" is not {}.", word, useForm));
    }
    return columns;
}

Answers readAnswers(WordReader& reader, const Words& words)
{
    Answers answers;
    answers.columns = readColumns(reader, words);
    answers.dates = readCode(reader, "--dates", &tables::dateOrderFromCode, "dmy, mdy or ymd");
    answers.lengths = readCode(reader, "--lengths", &tables::durationUnitFromCode, "s, min, h or h:mm");
    answers.night = readCode(reader, "--night-of", &tables::nightOfDateFromCode, "begins or ends");
    answers.painTop = readPainTop(reader);
    answers.keepsOffsets = reader.has("--zone-of-z");
    if (reader.has("--json") && !reader.has("--dry-run"))
        reader.refuse("--json goes with --dry-run: it says what would be taken in.");
    return answers;
}

// By the whole name; else without regard to capitals and blanks around it.
std::vector<tables::ChosenUse> chosenUses(const Answers& answers, const tables::ForeignTable& table)
{
    std::vector<tables::ChosenUse> chosen;
    std::vector<std::string> problems;
    for (const Answers::Column& column : answers.columns) {
        auto found = std::ranges::find(table.columns, column.name);
        const auto isAlike = [&](const std::string& name) {
            return tables::plainCell(name) == tables::plainCell(column.name);
        };
        if (found == table.columns.end()) found = std::ranges::find_if(table.columns, isAlike);
        if (found == table.columns.end())
            problems.push_back(
                fmt::format("--column: the table has no column \"{}\"; its columns are \"{}\".", column.name,
                            fmt::join(table.columns, "\", \"")));
        else
            chosen.push_back({static_cast<std::size_t>(found - table.columns.begin()), column.use});
    }
    if (!problems.empty()) throw platform::Failure(problems);
    return chosen;
}

tables::ForeignMapping mappingOf(const Answers& answers, const tables::ForeignTable& table)
{
    tables::ForeignMapping mapping = tables::guessMapping(table, chosenUses(answers, table));
    if (answers.dates) mapping.dateOrder = answers.dates;
    if (answers.lengths) mapping.durationUnit = answers.lengths;
    if (answers.night) mapping.nightOfDate = answers.night;
    if (answers.painTop) mapping.painTop = answers.painTop;
    mapping.keepsOffsets = answers.keepsOffsets;
    return mapping;
}

std::string lineText(const tables::ForeignProblem& problem)
{
    const std::string column = problem.column.empty() ? "" : ", " + problem.column;
    return fmt::format("  line {}{}: {}\n", problem.line, column, problem.message);
}

std::string listText(std::string_view title, const std::vector<tables::ForeignProblem>& problems)
{
    if (problems.empty()) return {};
    std::string text = fmt::format("{}:\n", title);
    for (std::size_t index = 0; index < std::min(problems.size(), mostLines); ++index)
        text += lineText(problems[index]);
    if (problems.size() > mostLines) text += fmt::format("  and {} more\n", problems.size() - mostLines);
    return text;
}

std::string binText(const tables::TableImport& import)
{
    std::string text;
    for (const tables::BinnedRow& row : import.inBin)
        text += fmt::format("  line {}: crampdiary undelete {}\n", row.line, row.id.text());
    return text.empty() ? text
                        : "These cramps are in the bin, where they stay until you put them back:\n" + text;
}

std::string counted(std::size_t count, std::string_view one, std::string_view many)
{
    return fmt::format("{} {}", count, count == 1 ? one : many);
}

// An earlier reading of the same table, as a question.
std::string earlierText(const tables::EarlierReading& earlier)
{
    return fmt::format(
        "This table was read before in another way. Of that reading your diary holds {} and {} with other "
        "dates, and {} with other facts. Give --replace to put this reading in their place (cramps with "
        "other "
        "dates go to the bin), or the answers of that time to keep them.",
        counted(earlier.moved.size(), "cramp", "cramps"),
        counted(earlier.nights.size(), "cramp-free night", "cramp-free nights"),
        counted(earlier.changed.size(), "cramp", "cramps"));
}

std::string resultText(const tables::ForeignEpisodes& found, const tables::TableImport& import)
{
    return countsText(import.counts) +
           listText(fmt::format("Left out of the table ({})", counted(found.leftOut(), "line", "lines")),
                    found.problems) +
           listText("These words are in the note instead", found.remarks) + binText(import);
}

class TableCommand
{
public:
    TableCommand(const CommandContext& context, const Words& words, const Answers& answers,
                 const std::string& bytes, const std::string& name)
        : m_context(context),
          m_words(words),
          m_labels(programLabels()),
          m_table(tables::readForeignTable(bytes, name)),
          m_mapping(mappingOf(answers, m_table))
    {
    }

    Outcome run()
    {
        const auto questions = tables::questionSentences(m_table, m_mapping);
        if (!questions.empty()) throw platform::Failure(questions);
        m_found =
            tables::readForeignEpisodes(m_table, m_mapping, m_labels, m_context.zone(), m_context.now());
        const bool isDryRun = m_words.has("--dry-run");
        if (isDryRun && m_words.has("--json")) return Outcome::printing(dryReport());
        refuseNothing();
        Outcome outcome = Outcome::printing(resultText(m_found, isDryRun ? dryImport() : importAll()));
        if (!isDryRun) outcome.doneAnyway = "The import is in the diary.";
        return outcome;
    }

private:
    tables::TableReading reading() const
    {
        return {m_table, m_mapping, m_labels, m_context.zone(), m_context.now()};
    }

    // A table of which no line could be read is no import.
    void refuseNothing() const
    {
        if (m_table.rows.empty() || !m_found.episodes.empty() || !m_found.nights.empty()) return;
        std::vector<std::string> sentences{
            fmt::format("{}: no line could be read as a cramp or a cramp-free night.", m_table.fileName)};
        for (const tables::ForeignProblem& problem : m_found.problems)
            sentences.push_back(lineText(problem).substr(2));
        for (std::string& sentence : sentences)
            if (sentence.ends_with('\n')) sentence.pop_back();
        throw platform::Failure(sentences);
    }

    tables::TableImport importInto(const diary::Diary& mine) const
    {
        tables::TableImport import = tables::importOf(mine, m_found, reading());
        if (m_words.has("--replace")) tables::replaceEarlier(import, m_context.now());
        return import;
    }

    diary::Diary present() const
    {
        if (!store::isDiaryThere(m_context.diaryFile())) return {};
        return m_context.openDiary().read({{}, {}, true});
    }

    // What an import would come to; a missing diary stays missing.
    tables::TableImport dryImport() const
    {
        tables::TableImport import = importInto(present());
        refuseEarlier(import);
        return import;
    }

    std::string dryReport() const
    {
        const diary::Diary mine = present();
        return tables::reportJson(reading(), m_found, importInto(mine), mine.sleep);
    }

    static void refuseEarlier(const tables::TableImport& import)
    {
        if (!import.earlier.isEmpty()) throw platform::Failure(earlierText(import.earlier));
    }

    tables::TableImport importAll() const
    {
        tables::TableImport result;
        fillDiary(m_context.diaryFile(), [&](store::DiaryStore& store) {
            applyFresh(store, [&](const store::DiaryStore& present) {
                result = importInto(present.read({{}, {}, true}));
                refuseEarlier(result);
                diary::Change change = result.change;
                change.name = "import";
                return change;
            });
        });
        return result;
    }

    const CommandContext& m_context;
    const Words& m_words;
    guide::Labels m_labels;
    tables::ForeignTable m_table;
    tables::ForeignMapping m_mapping;
    tables::ForeignEpisodes m_found;
};

}  // namespace

Outcome importTable(const CommandContext& context, const Words& words, const std::string& bytes,
                    const std::string& name)
{
    WordReader reader(context, words);
    const Answers answers = readAnswers(reader, words);
    if (!reader.problems().empty()) return Outcome::refusing(reader.problems());
    return TableCommand(context, words, answers, bytes, name).run();
}

std::string countsText(const diary::MergeCounts& counts)
{
    return fmt::format("added {}, updated {}, unchanged {}\n", counts.added, counts.updated,
                       counts.unchanged);
}

std::vector<OptionSpec> tableOptions()
{
    return {{"--column", "NAME=USE", "What a column of the table holds", true},
            {"--dates", "dmy|mdy|ymd", "The order of day, month and year"},
            {"--lengths", "s|min|h|h:mm", "What lengths count"},
            {"--night-of", "begins|ends", "Which night a date without a time means"},
            {"--pain-top", "N", "The highest number on the scale of pain, when it is not 10"},
            {"--zone-of-z", "", "Keep times with Z or an offset on the clock they were written on"},
            {"--replace", "", "Put this reading in the place of an earlier one of the same table"},
            {"--json", "", "With --dry-run: print what was understood as JSON"}};
}

}  // namespace cramp::cli
