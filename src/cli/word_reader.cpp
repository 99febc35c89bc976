// SPDX-License-Identifier: MIT
#include "cli/word_reader.h"

#include "cli/duration_text.h"

#include <fmt/format.h>

#include <charconv>

namespace cramp::cli
{

namespace
{

constexpr std::string_view timeForm =
    "a time such as 2026-11-02T03:12 or, with an offset, 2026-11-02T03:12+00:00";
constexpr std::chrono::hours farthestOffset(14);

std::optional<std::int64_t> parseWholeNumber(std::string_view text)
{
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return value;
}

}  // namespace

void WordReader::refuseWord(const std::string& option, const std::string& word, std::string_view form)
{
    refuse(fmt::format("{}: \"{}\" is not {}.", option, word, form));
}

std::optional<std::string> WordReader::text(const std::string& option) const
{
    const auto words = m_words.all(option);
    if (words.empty()) return std::nullopt;
    return words.front();
}

std::optional<bool> WordReader::eitherFlag(const std::string& yes, const std::string& no)
{
    if (has(yes) && has(no)) refuse(fmt::format("{} and {} exclude each other; give one of them.", yes, no));
    if (has(yes)) return true;
    if (has(no)) return false;
    return std::nullopt;
}

std::optional<diary::Moment> WordReader::localMoment(const std::string& option, const std::string& word)
{
    const auto wall = diary::parseWallClock(word);
    if (!wall) {
        refuseWord(option, word, timeForm);
        return std::nullopt;
    }
    const auto moment = diary::momentOf(*wall, m_context.zone());
    if (!moment)
        refuse(
            fmt::format("{}: {} never was: the clock went forward over it. Give the time that the clock "
                        "showed, or one with an offset such as {}+00:00.",
                        option, word, word));
    else if (std::chrono::abs(moment->offset) > farthestOffset)
        refuse(
            fmt::format("{}: at {} the clock here was more than 14 hours from UTC, which no record can "
                        "hold. Give the time with an offset.",
                        option, word));
    return moment;
}

std::optional<diary::Moment> WordReader::moment(const std::string& option)
{
    const auto word = text(option);
    if (!word) return std::nullopt;
    if (const auto moment = diary::parseMoment(*word)) return moment;
    return localMoment(option, *word);
}

std::optional<diary::Date> WordReader::date(const std::string& option)
{
    const auto word = text(option);
    if (!word) return std::nullopt;
    const auto date = diary::parseDate(*word);
    if (!date) refuseWord(option, *word, "a day of the calendar such as 2026-11-02");
    return date;
}

std::optional<diary::DurationSeconds> WordReader::duration(const std::string& option)
{
    const auto word = text(option);
    if (!word) return std::nullopt;
    const auto seconds = parseDurationText(*word);
    if (!seconds) {
        refuseWord(option, *word, "a length of time such as 270, 270s, 4m30s, 1h or 0:04:30");
        return std::nullopt;
    }
    const auto duration = diary::DurationSeconds::from(*seconds);
    if (!duration) refuseWord(option, *word, "1 second to 24 hours");
    return duration;
}

std::optional<diary::Pain> WordReader::pain(const std::string& option)
{
    const auto word = text(option);
    if (!word) return std::nullopt;
    const auto number = parseWholeNumber(*word);
    const auto pain = number ? diary::Pain::from(*number) : std::nullopt;
    if (!pain) refuse(fmt::format("{}: {} is not 0 to 10, a whole number.", option, *word));
    return pain;
}

OpenSpan WordReader::span()
{
    const OpenSpan span{date("--from"), date("--to")};
    if (span.from && span.to && *span.to < *span.from)
        refuse(fmt::format("--to: {} is before --from, {}.", diary::formatDate(*span.to),
                           diary::formatDate(*span.from)));
    return span;
}

std::optional<diary::Uuid> WordReader::id(std::size_t index)
{
    const std::string word = argument(index);
    const auto id = diary::Uuid::parse(word);
    if (!id)
        refuse(
            fmt::format("ID: \"{}\" is not an id such as ed2d5e07-31e0-53d7-8950-726cb23f9b43; "
                        "crampdiary list shows them.",
                        word));
    return id;
}

}  // namespace cramp::cli
