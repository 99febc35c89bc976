// SPDX-License-Identifier: MIT
#include "report/summary/report_words.h"

#include "guide/content_reader.h"
#include "platform/failure.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace cramp::report::summary
{

namespace
{

// Whether UTF-8 holds letters of Hebrew, Arabic or another script that runs to the left, by the first bytes
// of the blocks that hold them (U+0590 to U+08FF, U+FB1D to U+FEFF, U+10800 to U+10FFF, U+1E800 to U+1EFFF).
bool runsToTheLeft(std::string_view text)
{
    const auto byte = [text](std::size_t at) {
        return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U;
    };
    for (std::size_t at = 0; at < text.size(); ++at) {
        const unsigned lead = byte(at), next = byte(at + 1), third = byte(at + 2);
        if (lead >= 0xD6 && lead <= 0xDF) return true;
        if (lead == 0xE0 && next >= 0xA0 && next <= 0xA3) return true;
        if (lead == 0xEF && next >= 0xAC && next != 0xB8 && next <= 0xBB) return true;
        if (lead == 0xF0 && (next == 0x90 || next == 0x9E) && third >= 0xA0) return true;
    }
    return false;
}

// Keeps such a text from mixing with what stands around it (Unicode's first strong isolate).
std::string isolated(const std::string& text)
{
    return runsToTheLeft(text) ? "\u2068" + text + "\u2069" : text;
}

}  // namespace

ReportWords ReportWords::load(std::string_view json, std::string_view fileName)
{
    guide::ContentFaults faults;
    const auto value = guide::parseContent(json, fileName, faults);
    guide::ContentObject root(*value, fileName, "", faults);
    ReportWords words;
    words.m_fileName = fileName;
    const std::vector<std::string> groups = root.keys();  // the readers keep views of the keys they ask for
    for (const std::string& group : groups) {
        guide::ContentObject texts = root.object(group);
        const std::vector<std::string> keys = texts.keys();
        for (const std::string& key : keys)
            words.m_texts.emplace(fmt::format("{}.{}", group, key), texts.text(key));
        texts.finish();
    }
    root.finish();
    faults.throwIfAny();
    return words;
}

const std::string& ReportWords::of(std::string_view key) const
{
    const auto found = m_texts.find(key);
    if (found == m_texts.end())
        throw platform::Failure(fmt::format("{}: the text {} is missing.", m_fileName, key));
    return found->second;
}

std::string ReportWords::of(std::string_view key, Values values) const
{
    std::string_view rest = of(key);
    std::string text;
    for (auto open = rest.find('{'); open != std::string_view::npos; open = rest.find('{')) {
        const auto close = std::min(rest.find('}', open), rest.size());
        const auto name = rest.substr(open + 1, close - open - 1);
        const auto value = std::ranges::find(values, name, [](const auto& pair) { return pair.first; });
        if (value == values.end() || close == rest.size())
            throw platform::Failure(
                fmt::format("{}: the text {} has the unknown placeholder {}.", m_fileName, key, name));
        text.append(rest.substr(0, open)).append(isolated(value->second));
        rest.remove_prefix(close + 1);
    }
    return text.append(rest);
}

std::string ReportWords::counted(std::string_view key, std::int64_t n) const
{
    return of(fmt::format("{}_{}", key, n == 1 ? "one" : "many"), {{"n", std::to_string(n)}});
}

namespace
{

std::string dayOfMonth(diary::Date date)
{
    return std::to_string(static_cast<unsigned>(diary::calendarDay(date).day()));
}

std::string monthKey(std::string_view kind, diary::Date date)
{
    return fmt::format("date.{}_{}", kind, static_cast<unsigned>(diary::calendarDay(date).month()));
}

std::string yearOf(diary::Date date)
{
    return std::to_string(static_cast<int>(diary::calendarDay(date).year()));
}

}  // namespace

std::string ReportWords::date(diary::Date date) const
{
    return of("date.full",
              {{"day", dayOfMonth(date)}, {"month", of(monthKey("month", date))}, {"year", yearOf(date)}});
}

std::string ReportWords::date(const diary::PartialDate& date) const
{
    const std::string year = std::to_string(static_cast<int>(date.year()));
    if (!date.month()) return year;
    const std::string month = of(fmt::format("date.month_{}", static_cast<unsigned>(*date.month())));
    if (!date.day()) return of("date.month_year", {{"month", month}, {"year", year}});
    const std::string day = std::to_string(static_cast<unsigned>(*date.day()));
    return of("date.full", {{"day", day}, {"month", month}, {"year", year}});
}

std::string ReportWords::shortDate(diary::Date date) const
{
    return of("date.short", {{"day", dayOfMonth(date)}, {"month", of(monthKey("short", date))}});
}

std::string ReportWords::dateAndTime(const diary::Moment& moment) const
{
    const auto minutes = std::chrono::floor<std::chrono::minutes>(moment.timeOfDay());
    return of("date.with_time", {{"date", date(moment.date())}, {"time", diary::formatClock(minutes)}});
}

std::string ReportWords::shortDateAndTime(const diary::Moment& moment) const
{
    const auto minutes = std::chrono::floor<std::chrono::minutes>(moment.timeOfDay());
    return of("date.short_with_time", {{"date", shortDate(moment.date())},
                                       {"year", yearOf(moment.date())},
                                       {"time", diary::formatClock(minutes)}});
}

std::string ReportWords::dateSpan(diary::Date from, diary::Date to) const
{
    if (from == to) return date(from);
    const bool isOneYear = diary::calendarDay(from).year() == diary::calendarDay(to).year();
    const std::string begin =
        isOneYear ? of("date.no_year", {{"day", dayOfMonth(from)}, {"month", of(monthKey("month", from))}})
                  : date(from);
    return of("date.span", {{"from", begin}, {"to", date(to)}});
}

std::string ReportWords::duration(double seconds) const
{
    auto rest = static_cast<std::int64_t>(std::llround(seconds));
    std::string text;
    const auto add = [&](std::string_view key, std::int64_t unit, bool always) {
        const auto count = rest / unit;
        rest %= unit;
        if (count == 0 && !always) return;
        if (!text.empty()) text += ' ';
        text += of(key, {{"n", std::to_string(count)}});
    };
    add("duration.hours", 3600, false);
    add("duration.minutes", 60, false);
    add("duration.seconds", 1, text.empty());
    return text;
}

std::string ReportWords::list(const std::vector<std::string>& parts) const
{
    std::string text;
    for (std::size_t index = 0; index < parts.size(); ++index) {
        const bool isLast = index + 1 == parts.size();
        if (index == 0)
            text = parts[0];
        else if (isLast)
            text = of("list.and", {{"front", text}, {"last", parts[index]}});
        else
            text = of("list.comma", {{"front", text}, {"next", parts[index]}});
    }
    return text;
}

std::string formatNumber(double value, int decimals)
{
    std::string text = fmt::format("{:.{}f}", value, decimals);
    if (text.find('.') == std::string::npos) return text;
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.') text.pop_back();
    return text == "-0" ? "0" : text;
}

}  // namespace cramp::report::summary
