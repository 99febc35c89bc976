// SPDX-License-Identifier: MIT
#include "exchange/tables/table_report.h"

#include "exchange/record_writer.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace cramp::exchange::tables
{

namespace
{

template <typename Value>
struct Coded {
    std::string_view code;
    Value value;
};

constexpr std::array uses = {
    Coded<ForeignUse>{"date", ForeignUse::Day},          Coded<ForeignUse>{"time", ForeignUse::Time},
    Coded<ForeignUse>{"start", ForeignUse::DateAndTime}, Coded<ForeignUse>{"end", ForeignUse::End},
    Coded<ForeignUse>{"duration", ForeignUse::Duration}, Coded<ForeignUse>{"pain", ForeignUse::PainScore},
    Coded<ForeignUse>{"site", ForeignUse::Place},        Coded<ForeignUse>{"side", ForeignUse::Side},
    Coded<ForeignUse>{"woke", ForeignUse::Woke},         Coded<ForeignUse>{"count", ForeignUse::Count},
    Coded<ForeignUse>{"note", ForeignUse::Note},         Coded<ForeignUse>{"ignore", ForeignUse::Nothing}};
constexpr std::array orders = {Coded<DateOrder>{"dmy", DateOrder::DayMonthYear},
                               Coded<DateOrder>{"mdy", DateOrder::MonthDayYear},
                               Coded<DateOrder>{"ymd", DateOrder::YearMonthDay}};
constexpr std::array nights = {Coded<NightOfDate>{"begins", NightOfDate::Begins},
                               Coded<NightOfDate>{"ends", NightOfDate::Ends}};
// The first of a value is the one that is written.
constexpr std::array units = {Coded<DurationUnit>{"s", DurationUnit::Seconds},
                              Coded<DurationUnit>{"min", DurationUnit::MinutesAndSeconds},
                              Coded<DurationUnit>{"h", DurationUnit::Hours},
                              Coded<DurationUnit>{"h:mm", DurationUnit::HoursAndMinutes}};

template <typename Table, typename Value>
std::string_view codeIn(const Table& table, Value value)
{
    const auto row = std::ranges::find_if(table, [value](const auto& each) { return each.value == value; });
    return row == table.end() ? std::string_view() : row->code;
}

template <typename Table>
auto valueIn(const Table& table, std::string_view code)
{
    const auto row = std::ranges::find_if(table, [code](const auto& each) { return each.code == code; });
    std::optional<decltype(Table::value_type::value)> value;
    if (row != table.end()) value = row->value;
    return value;
}

std::string_view nameOf(TextEncoding encoding)
{
    switch (encoding) {
        case TextEncoding::Utf8:
        case TextEncoding::Utf8WithMark: return "UTF-8";
        case TextEncoding::Utf16Little:
        case TextEncoding::Utf16Big: return "UTF-16";
        case TextEncoding::Latin1: return "Windows-1252";
    }
    return {};
}

template <typename Value>
std::string textOrNull(const std::optional<Value>& value)
{
    return value ? jsonText(code(*value)) : "null";
}

// "key": [items, each on a line of its own].
template <typename List, typename Write>
std::string listOf(std::string_view key, const List& list, Write write)
{
    std::string out = fmt::format(" \"{}\": [", key);
    bool isFirst = true;
    for (const auto& item : list) {
        out += isFirst ? "\n  " : ",\n  ";
        out += write(item);
        isFirst = false;
    }
    return out + "],\n";
}

std::string problemJson(const ForeignProblem& problem)
{
    return fmt::format(R"({{"line": {}, "column": {}, "reason": {}}})", problem.line,
                       problem.column.empty() ? "null" : jsonText(problem.column), jsonText(problem.message));
}

// A record as it is exported, with the line that it came from in front.
std::string withLine(std::size_t line, std::string_view record)
{
    return fmt::format("{{\"line\": {}, {}", line, record.substr(1));
}

std::string headJson(const TableReading& reading)
{
    const ForeignTable& table = reading.table;
    std::string out =
        fmt::format(" \"file\": {},\n \"encoding\": \"{}\",\n \"separator\": {},\n", jsonText(table.fileName),
                    nameOf(table.encoding), jsonText(std::string(1, table.separator)));
    return out + fmt::format(" \"header_line\": {},\n",
                             table.hasHeader ? std::to_string(table.headerLine) : "null");
}

// None where the dates are the same in every order.
std::optional<DateOrder> orderThatCounts(const TableReading& reading)
{
    const auto column = reading.mapping.dateColumn();
    if (!column) return std::nullopt;
    const auto cells = cellsOf(reading.table, *column);
    const bool isClear = readAlike(cells, DateOrder::DayMonthYear, DateOrder::MonthDayYear) &&
                         readAlike(cells, DateOrder::DayMonthYear, DateOrder::YearMonthDay);
    return isClear ? std::nullopt : reading.mapping.dateOrder;
}

std::string answersJson(const TableReading& reading)
{
    const ForeignMapping& mapping = reading.mapping;
    return fmt::format(
        " \"dates\": {},\n \"lengths\": {},\n \"night_of\": {},\n \"pain_top\": {},\n \"zone_of_z\": {},\n",
        textOrNull(orderThatCounts(reading)), textOrNull(mapping.durationUnit),
        textOrNull(mapping.nightOfDate),
        mapping.columnOf(ForeignUse::PainScore) ? std::to_string(mapping.painTop.value_or(10)) : "null",
        mapping.keepsOffsets);
}

std::string columnsJson(const TableReading& reading)
{
    std::vector<std::size_t> indices(reading.table.columns.size());
    for (std::size_t index = 0; index < indices.size(); ++index)
        indices[index] = index;
    return listOf("columns", indices, [&](std::size_t index) {
        return fmt::format(R"({{"name": {}, "use": "{}"}})", jsonText(reading.table.columns[index]),
                           code(reading.mapping.uses[index]));
    });
}

std::string recordsJson(const ForeignEpisodes& found, const diary::SleepSchedule& sleep)
{
    std::size_t index = 0;
    std::string out = listOf("episodes", found.episodes, [&](const diary::Episode& episode) {
        std::string record;
        writeEpisode(record, episode, sleep);
        return withLine(found.lines[index++], record);
    });
    index = 0;
    return out + listOf("nights", found.nights, [&](const diary::Night& night) {
               std::string record;
               writeRecord(record, night);
               return withLine(found.nightLines[index++], record);
           });
}

std::string countsJson(const diary::MergeCounts& counts)
{
    return fmt::format(" \"added\": {},\n \"updated\": {},\n \"unchanged\": {}\n", counts.added,
                       counts.updated, counts.unchanged);
}

std::string importJson(const TableImport& import)
{
    const auto idOf = [](const diary::Episode& episode) { return jsonText(episode.id.text()); };
    std::string out = listOf("in_bin", import.inBin, [](const BinnedRow& row) {
        return fmt::format(R"({{"line": {}, "id": "{}"}})", row.line, row.id.text());
    });
    out += listOf("read_otherwise", import.earlier.moved, idOf);
    out += listOf("nights_read_otherwise", import.earlier.nights,
                  [](const diary::Night& night) { return jsonText(diary::formatDate(night.night)); });
    out += listOf("would_change", import.earlier.changed, [](const diary::Edit& edit) {
        return jsonText(std::get<diary::Episode>(*edit.after).id.text());
    });
    return out + countsJson(import.counts);
}

}  // namespace

std::string_view code(ForeignUse use)
{
    return codeIn(uses, use);
}

std::optional<ForeignUse> foreignUseFromCode(std::string_view code)
{
    return valueIn(uses, code);
}

std::string_view code(DateOrder order)
{
    return codeIn(orders, order);
}

std::optional<DateOrder> dateOrderFromCode(std::string_view code)
{
    return valueIn(orders, code);
}

std::string_view code(NightOfDate night)
{
    return codeIn(nights, night);
}

std::optional<NightOfDate> nightOfDateFromCode(std::string_view code)
{
    return valueIn(nights, code);
}

std::string_view code(DurationUnit unit)
{
    return unit == DurationUnit::Minutes ? "min" : codeIn(units, unit);
}

std::optional<DurationUnit> durationUnitFromCode(std::string_view code)
{
    return valueIn(units, code);
}

std::string reportJson(const TableReading& reading, const ForeignEpisodes& found, const TableImport& import,
                       const diary::SleepSchedule& sleep)
{
    std::string out = "{\n" + headJson(reading) + columnsJson(reading) + answersJson(reading);
    out += recordsJson(found, sleep);
    out += listOf("left_out", found.problems, problemJson);
    out += listOf("remarks", found.remarks, problemJson);
    return out + importJson(import) + "}\n";
}

std::string ownReportJson(std::string_view fileName, const diary::Diary& incoming,
                          const diary::MergeCounts& counts)
{
    std::string out = fmt::format("{{\n \"file\": {},\n \"own\": true,\n", jsonText(fileName));
    out += listOf("episodes", incoming.episodes, [&](const diary::Episode& episode) {
        std::string record;
        writeEpisode(record, episode, incoming.sleep);
        return record;
    });
    out += listOf("nights", incoming.nights, [](const diary::Night& night) {
        std::string record;
        writeRecord(record, night);
        return record;
    });
    out += " \"left_out\": [],\n";
    return out + countsJson(counts) + "}\n";
}

}  // namespace cramp::exchange::tables
