// SPDX-License-Identifier: MIT
#include "triage/found_dates.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace cramp::triage
{

namespace
{

// The day that a person would name: of a time of which only the night is known, that of its evening.
diary::Date dayOf(const Evidence& evidence)
{
    return evidence.precision == diary::Precision::Night ? diary::nightOf(*evidence.at) : evidence.at->date();
}

}  // namespace

std::string FoundDates::date(diary::Date date, diary::Precision precision) const
{
    const auto day = diary::calendarDay(date);
    const std::string number = std::to_string(static_cast<unsigned>(day.day()));
    const std::string year = std::to_string(static_cast<int>(day.year()));
    const bool isThisYear = day.year() == diary::calendarDay(m_today).year();
    std::string text =
        m_words.sentence(isThisYear ? "date" : "date.year",
                         {{"day", number}, {"month", m_words.month(day.month())}, {"year", year}});
    return precision == diary::Precision::About ? m_words.sentence("date.about", {{"date", text}}) : text;
}

std::string FoundDates::on(const std::vector<const Evidence*>& evidence) const
{
    std::map<diary::Date, diary::Precision> days;
    for (const Evidence* each : evidence)
        if (each->at) days.try_emplace(dayOf(*each), each->precision);
    if (days.empty()) return {};
    const auto& [last, precision] = *days.rbegin();
    if (days.size() == 1)
        return m_words.sentence(precision == diary::Precision::Night ? "on.night" : "on",
                                {{"date", date(last)}});
    if (days.size() == 2)
        return m_words.sentence("on.two", {{"first", date(days.begin()->first)}, {"last", date(last)}});
    return m_words.sentence("on.days", {{"n", std::to_string(days.size())}, {"date", date(last)}});
}

std::string FoundDates::time(const diary::Moment& moment) const
{
    const auto minutes = std::chrono::floor<std::chrono::minutes>(moment.timeOfDay()).count();
    const auto hour = minutes / 60;
    return m_words.sentence("time", {{"hour", std::to_string(hour % 12 == 0 ? 12 : hour % 12)},
                                     {"minute", fmt::format("{:02}", minutes % 60)},
                                     {"half", hour < 12 ? "am" : "pm"}});
}

std::string FoundDates::length(std::chrono::seconds length) const
{
    constexpr std::int64_t minute = 60, hour = 60 * minute, day = 24 * hour, leastInDays = 3 * day;
    std::int64_t rest = length.count();
    std::string text;
    const auto add = [&](std::int64_t unit, std::string_view one, std::string_view many) {
        const std::int64_t count = rest / unit;
        rest %= unit;
        if (count == 0) return;
        if (!text.empty()) text += ' ';
        text += m_words.sentence(count == 1 ? one : many, {{"n", std::to_string(count)}});
    };
    if (rest >= leastInDays) {
        add(day, "day", "days");
        return text;
    }
    const bool hasHours = rest >= hour;
    add(hour, "hour", "hours");
    add(minute, "minute", "minutes");
    if (!hasHours) add(1, "second", "seconds");
    return text;
}

std::string FoundDates::list(const std::vector<std::string>& parts) const
{
    std::string text = parts.empty() ? std::string() : parts.front();
    for (std::size_t i = 1; i < parts.size(); ++i) {
        const bool isLast = i + 1 == parts.size();
        text = m_words.sentence(isLast ? "list.and" : "list.comma", {{"front", text}, {"next", parts[i]}});
    }
    return text;
}

}  // namespace cramp::triage
