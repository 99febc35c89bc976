// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace cramp::diary
{

// A date known as well as it is known: a year of 0000 to 9999, with its month if that is known, with its day
// if that is known too. Always of the calendar.
class PartialDate
{
public:
    // "1998", "1998-04" or "1998-04-12"; none for anything else and for what is not in the calendar.
    static std::optional<PartialDate> parse(std::string_view text);
    // None for a day without its month, and for what is not in the calendar.
    static std::optional<PartialDate> from(std::chrono::year year,
                                           std::optional<std::chrono::month> month = std::nullopt,
                                           std::optional<std::chrono::day> day = std::nullopt);

    std::chrono::year year() const { return m_year; }
    const std::optional<std::chrono::month>& month() const { return m_month; }
    const std::optional<std::chrono::day>& day() const { return m_day; }
    // As parse() reads it.
    std::string text() const;

    friend bool operator==(const PartialDate&, const PartialDate&) = default;

private:
    PartialDate(std::chrono::year year, std::optional<std::chrono::month> month,
                std::optional<std::chrono::day> day)
        : m_year(year),
          m_month(month),
          m_day(day)
    {
    }

    std::chrono::year m_year;
    std::optional<std::chrono::month> m_month;
    std::optional<std::chrono::day> m_day;
};

}  // namespace cramp::diary
