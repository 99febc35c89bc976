// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/tables/table_import.h"

namespace cramp::exchange::tables
{

// The words by which the command line and the report name what a column is used for: "date", "start", "site".
std::string_view code(ForeignUse use);
std::optional<ForeignUse> foreignUseFromCode(std::string_view code);
// "dmy", "mdy", "ymd".
std::string_view code(DateOrder order);
std::optional<DateOrder> dateOrderFromCode(std::string_view code);
// "begins", "ends".
std::string_view code(NightOfDate night);
std::optional<NightOfDate> nightOfDateFromCode(std::string_view code);
// "s", "min", "h", "h:mm"; "min" also reads 1:30 as minutes and seconds.
std::string_view code(DurationUnit unit);
std::optional<DurationUnit> durationUnitFromCode(std::string_view code);

// What was understood of a table, as a JSON object: how the file was read, the columns and their uses, the
// line of their names, episodes and nights as the exchange format writes them with their lines, the lines
// left out with the reason, and what an import would come to.
std::string reportJson(const TableReading& reading, const ForeignEpisodes& found, const TableImport& import,
                       const diary::SleepSchedule& sleep);
// The same of a file that this program wrote: the names and lines of a table stay empty.
std::string ownReportJson(std::string_view fileName, const diary::Diary& incoming,
                          const diary::MergeCounts& counts);

}  // namespace cramp::exchange::tables
