// SPDX-License-Identifier: MIT
#include "diary/partial_date.h"

#include "diary/local_time.h"

#include <fmt/format.h>

namespace cramp::diary
{

namespace
{

constexpr std::size_t lengthOfYear = 4;
constexpr std::size_t lengthOfMonth = 7;

}  // namespace

std::optional<PartialDate> PartialDate::parse(std::string_view text)
{
    // What is missing is made up and left out again, so that there is one reader of dates.
    std::string whole(text);
    if (text.size() == lengthOfYear) whole += "-01-01";
    if (text.size() == lengthOfMonth) whole += "-01";
    const auto date = parseDate(whole);
    if (!date) return std::nullopt;
    const auto day = calendarDay(*date);
    if (text.size() == lengthOfYear) return from(day.year());
    if (text.size() == lengthOfMonth) return from(day.year(), day.month());
    return from(day.year(), day.month(), day.day());
}

std::optional<PartialDate> PartialDate::from(std::chrono::year year, std::optional<std::chrono::month> month,
                                             std::optional<std::chrono::day> day)
{
    using namespace std::chrono_literals;
    const std::chrono::year_month_day whole(year, month.value_or(std::chrono::January), day.value_or(1d));
    if (year < 0y || year > 9999y || !whole.ok() || (day && !month)) return std::nullopt;
    return PartialDate(year, month, day);
}

std::string PartialDate::text() const
{
    std::string text = fmt::format("{:04}", static_cast<int>(m_year));
    if (m_month) text += fmt::format("-{:02}", static_cast<unsigned>(*m_month));
    if (m_day) text += fmt::format("-{:02}", static_cast<unsigned>(*m_day));
    return text;
}

}  // namespace cramp::diary
