// SPDX-License-Identifier: MIT
#include "benchmark/made_up_diary.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <array>
#include <iterator>
#include <random>

namespace cramp::benchmark
{

namespace
{

template <typename Choices>
const char* one(const Choices& choices, std::mt19937& random)
{
    return choices[random() % choices.size()];
}

void appendEpisode(std::string& json, std::chrono::sys_seconds start, std::mt19937& random)
{
    constexpr std::array sites{"calf", "calf", "calf", "foot", "toes", "thigh_back", "shin"};
    constexpr std::array sides{"left", "right", "both"};
    constexpr std::array symptoms{"tingling", "twitching", "numbness"};
    constexpr std::array reliefs{"stretch", "massage", "walk", "heat"};
    constexpr std::array triggers{"exercise", "long_standing", "hot_day", "alcohol"};
    auto out = std::back_inserter(json);
    const auto a = random(), b = random(), c = random(), d = random();
    const std::time_t seconds = std::chrono::system_clock::to_time_t(start);
    fmt::format_to(
        out, R"({{"id":"{:08x}-{:04x}-4{:03x}-8{:03x}-{:08x}{:04x}","start":"{:%Y-%m-%dT%H:%M:%S}+00:00")", a,
        b >> 16, b & 0xfff, c >> 20, d, c & 0xffff, fmt::gmtime(seconds));
    fmt::format_to(out, R"(,"duration_s":{},"pain":{},"woke":{})", 20 + random() % 900, random() % 11,
                   random() % 3 != 0);
    fmt::format_to(out, R"(,"sites":[{{"site":"{}","side":"{}"}}])", one(sites, random), one(sides, random));
    if (random() % 4 == 0)
        fmt::format_to(out, R"(,"symptoms":[{{"kind":"{}","side":"left"}}])", one(symptoms, random));
    fmt::format_to(out, R"(,"relief":[{{"kind":"{}","eased":true}}])", one(reliefs, random));
    if (random() % 2 == 0) fmt::format_to(out, R"(,"triggers":["{}"])", one(triggers, random));
    if (random() % 5 == 0) fmt::format_to(out, R"(,"note":"made up, number {}")", random() % 1000);
    json += '}';
}

}  // namespace

std::string madeUpDiary(int episodes, std::chrono::sys_seconds until)
{
    constexpr std::chrono::seconds span = std::chrono::days(20 * 365);
    std::mt19937 random(20);
    std::string json = R"({"format":"crampdiary","version":1,"episodes":[)";
    for (int number = 0; number < episodes; ++number) {
        if (number > 0) json += ",\n";
        appendEpisode(json, until - span / episodes * (episodes - number), random);
    }
    return json + "]}\n";
}

}  // namespace cramp::benchmark
