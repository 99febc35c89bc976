// SPDX-License-Identifier: MIT
#include "diary/coded_text.h"
#include "diary/text_check.h"
#include "diary/validation.h"
#include "exchange/csv_cells.h"
#include "exchange/exchange.h"
#include "exchange/file_kind.h"
#include "exchange/slips.h"
#include "platform/failure.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <unordered_map>

namespace cramp::exchange
{

namespace
{

constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";

// The columns that a file may have, in the order of the contract.
constexpr std::array<std::string_view, 18> columnNames = {"id",
                                                          "start",
                                                          "duration_s",
                                                          "period",
                                                          "woke",
                                                          "pain",
                                                          "soreness_min",
                                                          "sites",
                                                          "symptoms",
                                                          "relief",
                                                          "triggers",
                                                          "note",
                                                          "status",
                                                          "updated",
                                                          "start_precision",
                                                          "duration_precision",
                                                          "period_source",
                                                          "created"};

// One row by the names of its columns. What is absent or empty is none; what cannot be read is a slip with
// the line on which the record begins.
class RowReader
{
public:
    RowReader(const std::vector<std::string>& columns, const CsvRecord& record, Slips& slips)
        : m_columns(columns),
          m_record(record),
          m_slips(slips)
    {
    }

    void slip(std::string_view column, std::string_view message)
    {
        m_slips.add(fmt::format("line {}, {}: {}", m_record.line, column, message));
    }
    std::optional<std::string_view> cell(std::string_view column) const
    {
        const auto place = std::ranges::find(m_columns, column) - m_columns.begin();
        if (place == std::ssize(m_columns)) return std::nullopt;
        const std::string& text = m_record.cells[static_cast<std::size_t>(place)];
        if (text.empty()) return std::nullopt;
        return text;
    }
    // By a function from text to value; what cannot be read "is not ...", or as notIt() says.
    template <typename Value>
    std::optional<Value> parsed(std::string_view column, std::optional<Value> (*parse)(std::string_view),
                                std::string (*notIt)(std::string_view))
    {
        const auto text = cell(column);
        if (!text) return std::nullopt;
        auto value = parse(*text);
        if (!value) slip(column, notIt(*text));
        return value;
    }
    template <typename Value>
    std::optional<Value> coded(std::string_view column, std::string_view what)
    {
        const auto text = cell(column);
        if (!text) return std::nullopt;
        auto value = diary::fromCode<Value>(*text);
        if (!value) slip(column, inQuotes(*text).append(" is not ").append(what));
        return value;
    }
    template <typename Number>
    std::optional<Number> number(std::string_view column);
    std::optional<bool> truth(std::string_view column);
    template <typename Entry>
    std::vector<Entry> list(std::string_view column, std::optional<Entry> (*parse)(std::string_view),
                            std::string_view what);

private:
    const std::vector<std::string>& m_columns;
    const CsvRecord& m_record;
    Slips& m_slips;
};

template <typename Number>
std::optional<Number> RowReader::number(std::string_view column)
{
    const auto text = cell(column);
    if (!text) return std::nullopt;
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), value);
    const bool isWhole = end == text->data() + text->size() && error != std::errc::invalid_argument;
    if (!isWhole) {
        slip(column, inQuotes(*text) + " is not a whole number");
        return std::nullopt;
    }
    const auto result = error == std::errc() ? Number::from(value) : std::nullopt;
    if (!result) slip(column, notInRange(text->substr(0, 30), Number::lowest, Number::highest));
    return result;
}

std::optional<bool> RowReader::truth(std::string_view column)
{
    const auto text = cell(column);
    if (!text) return std::nullopt;
    if (*text == "true") return true;
    if (*text == "false") return false;
    slip(column, inQuotes(*text) + " is not true or false");
    return std::nullopt;
}

template <typename Entry>
std::vector<Entry> RowReader::list(std::string_view column, std::optional<Entry> (*parse)(std::string_view),
                                   std::string_view what)
{
    std::vector<Entry> entries;
    for (const std::string_view part : diary::splitList(cell(column).value_or(std::string_view()))) {
        if (auto entry = parse(part))
            entries.push_back(std::move(*entry));
        else
            slip(column, inQuotes(part).append(" is not ").append(what));
    }
    return entries;
}

void readRow(RowReader& row, diary::Episode& episode)
{
    for (const std::string_view column : {"id", "start"})
        if (!row.cell(column)) row.slip(column, "is missing");
    episode.id = row.parsed<diary::Uuid>("id", diary::Uuid::parse, notAnId).value_or(diary::Uuid());
    episode.start =
        row.parsed<diary::Moment>("start", diary::parseMoment, notATime).value_or(diary::Moment());
    episode.duration = row.number<diary::DurationSeconds>("duration_s");
    episode.woke = row.truth("woke");
    episode.pain = row.number<diary::Pain>("pain");
    episode.soreness = row.number<diary::SorenessMinutes>("soreness_min");
    episode.sites = row.list<diary::SiteEntry>("sites", diary::parseSite, "a site, such as calf:left");
    episode.symptoms = row.list<diary::SymptomEntry>(
        "symptoms", diary::parseSymptom, "a symptom, such as numbness:left, weakness!sudden or no-swelling");
    episode.relief =
        row.list<diary::ReliefEntry>("relief", diary::parseRelief, "a relief, such as stretch:eased");
    episode.triggers = row.list<diary::Trigger>("triggers", diary::parseTrigger, "a trigger code");
    episode.note = unguarded(row.cell("note").value_or(std::string_view()));
    episode.status = row.coded<diary::Status>("status", "ongoing, incomplete or complete")
                         .value_or(diary::Status::Complete);
    episode.stamps.updated = row.parsed<diary::Moment>("updated", diary::parseMoment, notATime);
    episode.startPrecision = row.coded<diary::Precision>("start_precision", "exact, about or night")
                                 .value_or(diary::Precision::Exact);
    episode.durationPrecision =
        row.coded<diary::Precision>("duration_precision", "exact or about").value_or(diary::Precision::Exact);
    const auto period = row.coded<diary::Period>("period", "night or day");
    const auto source = row.coded<diary::PeriodSource>("period_source", "derived or stated");
    if (source == diary::PeriodSource::Stated) episode.statedPeriod = period;
    episode.stamps.created = row.parsed<diary::Moment>("created", diary::parseMoment, notATime);
}

// Reads the records below the header.
class CsvTable
{
public:
    explicit CsvTable(Slips& slips) : m_slips(slips) {}

    // The columns; slips when they are not those of an episode.
    void takeHeader(const CsvRecord& record)
    {
        m_columns = record.cells;
        for (const std::string& column : m_columns) {
            if (std::ranges::find(columnNames, column) == columnNames.end())
                m_slips.add(fmt::format("line 1: {} is not a column of this format", inQuotes(column)));
            else if (std::ranges::count(m_columns, column) > 1)
                m_slips.add(fmt::format("line 1: the column {} stands there twice", column));
        }
        for (const std::string_view needed : {"id", "start"})
            if (std::ranges::find(m_columns, needed) == m_columns.end())
                m_slips.add(fmt::format("line 1: the column {} is missing", needed));
    }

    void take(const CsvRecord& record)
    {
        if (record.cells.size() != m_columns.size()) {
            m_slips.add(fmt::format("line {}: has {} cells, the first line has {}", record.line,
                                    record.cells.size(), m_columns.size()));
            return;
        }
        const std::size_t slipsBefore = m_slips.count();
        RowReader row(m_columns, record, m_slips);
        diary::Episode episode;
        readRow(row, episode);
        if (m_slips.count() > slipsBefore) return;
        for (const diary::Problem& problem : diary::validate(episode))
            row.slip(problem.field, problem.message);
        const auto [first, isNew] = m_lines.try_emplace(episode.id, record.line);
        if (!isNew)
            row.slip("id",
                     fmt::format("{} is used twice (first on line {})", episode.id.text(), first->second));
        m_episodes.push_back(std::move(episode));
    }

    std::vector<diary::Episode> episodes() && { return std::move(m_episodes); }

private:
    Slips& m_slips;
    std::vector<std::string> m_columns;
    std::unordered_map<diary::Uuid, std::size_t> m_lines;
    std::vector<diary::Episode> m_episodes;
};

void readRecords(const OwnCsv& csv, CsvTable& table, Slips& slips)
{
    CsvScanner scanner(csv.text, csv.separator, csv.firstLine);
    bool isHeader = true;
    while (!scanner.isDone() && !slips.isFull()) {
        const CsvRecord record = scanner.next();
        if (!scanner.problem().empty())
            slips.add(fmt::format("line {}: {}", record.line, scanner.problem()));
        else if (isHeader)
            table.takeHeader(record);
        else
            table.take(record);
        if (isHeader && !slips.isEmpty()) return;  // the columns are not known
        isHeader = false;
    }
}

}  // namespace

std::vector<diary::Episode> readCsv(std::string_view bytes, std::string_view fileName)
{
    if (const auto bad = diary::firstBadUtf8(bytes))
        throw platform::Failure(fmt::format("{}: line {} is not UTF-8 text; save the file as UTF-8", fileName,
                                            std::ranges::count(bytes.substr(0, *bad), '\n') + 1));
    if (bytes.starts_with(byteOrderMark)) bytes.remove_prefix(byteOrderMark.size());
    if (bytes.empty())
        throw platform::Failure(fmt::format("{}: is empty; its first line must name the columns", fileName));
    Slips slips;
    CsvTable table(slips);
    readRecords(ownCsvOf(bytes).value_or(OwnCsv{',', bytes, 1}), table, slips);
    if (!slips.isEmpty()) throw platform::Failure(slips.sentences());
    return std::move(table).episodes();
}

}  // namespace cramp::exchange
