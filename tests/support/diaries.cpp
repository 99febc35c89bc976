// SPDX-License-Identifier: MIT
#include "support/diaries.h"

#include "support/catch.h"

namespace cramp::test
{

diary::Moment moment(std::string_view text)
{
    const auto result = diary::parseMoment(text);
    REQUIRE(result);
    return *result;
}

diary::Date day(std::string_view text)
{
    const auto result = diary::parseDate(text);
    REQUIRE(result);
    return *result;
}

diary::Uuid id(std::uint64_t number)
{
    diary::Uuid::Bytes bytes{0x10, 0x20, 0x30, 0x40, 0x50, 0x60, 0x40, 0x70, 0x80};
    for (std::size_t index = 15; index > 8; --index) {
        bytes[index] = static_cast<std::uint8_t>(number & 0xff);
        number >>= 8;
    }
    return diary::Uuid(bytes);
}

diary::Episode episodeAt(std::string_view start)
{
    static std::uint64_t count = 0;
    diary::Episode episode;
    episode.id = id(++count);
    episode.start = moment(start);
    return episode;
}

diary::Night freeNight(std::string_view night)
{
    return {day(night), {}};
}

diary::Episode lasting(diary::Episode episode, std::int64_t seconds)
{
    episode.duration = diary::DurationSeconds::from(seconds);
    return episode;
}

diary::DateSpan span(std::string_view from, std::string_view to)
{
    return {day(from), day(to)};
}

diary::Diary diaryOf(std::vector<diary::Episode> episodes, std::vector<diary::Night> nights)
{
    diary::Diary diary;
    diary.episodes = std::move(episodes);
    diary.nights = std::move(nights);
    return diary;
}

}  // namespace cramp::test
