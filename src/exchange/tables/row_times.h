// SPDX-License-Identifier: MIT
#pragma once

#include "diary/episode.h"
#include "exchange/tables/foreign_mapping.h"

#include <string>

namespace cramp::exchange::tables
{

// When a row's cramp started and ended.
class RowTimes
{
public:
    RowTimes(const ForeignTable& table, const ForeignMapping& mapping, const platform::LocalZone& zone,
             const diary::Moment& now)
        : m_table(table),
          m_mapping(mapping),
          m_zone(zone),
          m_now(now)
    {
    }

    // What is wrong with a cell.
    struct Fault {
        std::size_t column = 0;
        std::string message;
    };

    struct Start {
        diary::Moment at;
        diary::Precision precision = diary::Precision::Exact;
        diary::Date written{};                      // the date of the row
        std::optional<std::chrono::seconds> clock;  // of the row, or of its cell of both
        std::optional<Fault> fault;
    };
    Start startOf(const CsvRecord& row) const;

    // From a start whose time is known; none without a column for the end, with an empty cell or a fault.
    struct Length {
        std::optional<diary::DurationSeconds> duration;
        std::optional<Fault> fault;
    };
    Length lengthOf(const CsvRecord& row, const Start& start) const;

    // The night that a row is about which says that there was no cramp in it.
    diary::Date nightOf(const Start& start) const;

private:
    std::optional<DateAndTime> readCell(std::string_view cell) const;
    void readClock(const CsvRecord& row, DateAndTime& read, Start& start) const;
    std::optional<diary::Moment> momentOf(const DateAndTime& read) const;
    void placeInNight(const DateAndTime& read, Start& start) const;
    void checkTime(std::size_t column, const std::string& cell, Start& start) const;

    const ForeignTable& m_table;
    const ForeignMapping& m_mapping;
    const platform::LocalZone& m_zone;
    const diary::Moment& m_now;
};

}  // namespace cramp::exchange::tables
