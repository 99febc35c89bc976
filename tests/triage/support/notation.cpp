// SPDX-License-Identifier: MIT
#include "triage/support/notation.h"

#include "diary/coded_text.h"
#include "diary/validation.h"

#include <charconv>
#include <stdexcept>

namespace cramp::test
{

namespace
{

[[noreturn]] void refuse(std::string_view what)
{
    throw std::invalid_argument("not in the notation: " + std::string(what));
}

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    while (!text.empty()) {
        const auto end = std::min(text.find(separator), text.size());
        if (end > 0) parts.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

std::int64_t readNumber(std::string_view text)
{
    std::int64_t number = 0;
    if (text.starts_with('+')) text.remove_prefix(1);
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size()) refuse(text);
    return number;
}

std::int64_t secondsOfUnit(char unit)
{
    switch (unit) {
        case 'd': return 86400;
        case 'h': return 3600;
        case 'm': return 60;
        case 's': return 1;
        default: refuse(std::string_view(&unit, 1));
    }
}

diary::Moment readMoment(std::string_view text, const diary::Moment& now)
{
    if (const auto moment = diary::parseMoment(text)) return *moment;
    diary::Moment moment = now;
    if (text == "0") return moment;
    while (!text.empty()) {
        const auto end = text.find_first_of("dhms");
        if (end == std::string_view::npos) refuse(text);
        moment.wall += std::chrono::seconds(readNumber(text.substr(0, end)) * secondsOfUnit(text[end]));
        text.remove_prefix(end + 1);
    }
    return moment;
}

diary::Date readDate(std::string_view text, const diary::Moment& now)
{
    if (const auto date = diary::parseDate(text)) return *date;
    return now.date() + std::chrono::days(readNumber(text));
}

// The part of a word behind "name:".
std::optional<std::string_view> valueOf(std::string_view word, std::string_view name)
{
    if (!word.starts_with(name) || word.size() <= name.size() || word[name.size()] != ':')
        return std::nullopt;
    return word.substr(name.size() + 1);
}

void readEpisodeWord(diary::Episode& episode, std::string_view word)
{
    if (word == "ongoing") {
        episode.status = diary::Status::Ongoing;
    } else if (word == "woke" || word == "not-woke") {
        episode.woke = word == "woke";
    } else if (const auto duration = valueOf(word, "duration_s")) {
        episode.duration = diary::DurationSeconds::from(readNumber(*duration)).value();
    } else if (const auto soreness = valueOf(word, "soreness_min")) {
        episode.soreness = diary::SorenessMinutes::from(readNumber(*soreness)).value();
    } else if (const auto site = valueOf(word, "site")) {
        episode.sites.push_back(diary::parseSite(*site).value());
    } else if (const auto relief = diary::parseRelief(word)) {
        episode.relief.push_back(*relief);
    } else if (const auto trigger = diary::parseTrigger(word)) {
        episode.triggers.push_back(*trigger);
    } else if (const auto symptom = diary::parseSymptom(word)) {
        episode.symptoms.push_back(*symptom);
    } else {
        refuse(word);
    }
}

void readCheckInWord(diary::CheckIn& checkIn, std::string_view word)
{
    if (word == "function_affected" || word == "not-function_affected") {
        checkIn.functionAffected = word == "function_affected";
    } else if (const auto disturbance = valueOf(word, "sleep_disturbance")) {
        checkIn.sleepDisturbance = diary::SleepDisturbance::from(readNumber(*disturbance)).value();
    } else if (const auto symptom = diary::parseSymptom(word)) {
        checkIn.symptoms.push_back(*symptom);
    } else {
        refuse(word);
    }
}

void readItemWord(diary::ContextItem& item, std::string_view word, const diary::Moment& now)
{
    if (word == "absent") {
        item.present = false;
    } else if (const auto from = valueOf(word, "from")) {
        item.from = readDate(*from, now);
    } else if (const auto to = valueOf(word, "to")) {
        item.to = readDate(*to, now);
    } else if (const auto change = diary::contextChangeFromCode(word)) {
        item.change = change;
    } else {
        refuse(word);
    }
}

void readRecord(NotedDiary& noted, std::string_view text, std::uint32_t number)
{
    auto words = split(text, ' ');
    if (words.size() < 2) refuse(text);
    const auto kind = words[0];
    const auto first = words[1];
    diary::Stamps stamps;
    if (words.back() == "binned") {
        stamps.binned = noted.now;
        words.pop_back();
    }
    const std::span rest = std::span(words).subspan(2);
    const diary::Uuid id = numberedId(number);
    auto& diary = noted.diary;
    if (kind == "now") {
        noted.now = diary::parseMoment(first).value();
    } else if (kind == "born") {
        diary.person.dateOfBirth = readDate(first, noted.now);
    } else if (kind == "episode") {
        diary::Episode& episode = diary.episodes.emplace_back();
        episode.id = id;
        episode.start = readMoment(first, noted.now);
        episode.stamps = stamps;
        for (const auto word : rest) {
            readEpisodeWord(episode, word);
        }
        if (!diary::validate(episode).empty()) refuse(text);
    } else if (kind == "checkin") {
        diary::CheckIn& checkIn = diary.checkIns.emplace_back();
        checkIn.id = id;
        checkIn.at = readMoment(first, noted.now);
        checkIn.stamps = stamps;
        for (const auto word : rest) {
            readCheckInWord(checkIn, word);
        }
        if (!diary::validate(checkIn).empty()) refuse(text);
    } else if (kind == "item") {
        diary::ContextItem& item = diary.context.emplace_back();
        item.id = id;
        const auto colon = first.find(':');
        item.code = diary::fromCode<diary::ContextCode>(first.substr(0, colon)).value();
        if (colon != first.npos) item.side = diary::fromCode<diary::Side>(first.substr(colon + 1)).value();
        item.stamps = stamps;
        for (const auto word : rest) {
            readItemWord(item, word, noted.now);
        }
        if (!diary::validate(item).empty()) refuse(text);
    } else {
        refuse(kind);
    }
}

}  // namespace

NotedDiary readNotation(std::string_view text)
{
    NotedDiary noted;
    noted.now = diary::parseMoment(usualNow).value();
    std::uint32_t number = 0;
    try {
        for (const auto record : split(text, '|')) {
            readRecord(noted, record, ++number);
        }
    } catch (const std::bad_optional_access&) {
        refuse(text);
    }
    return noted;
}

diary::Uuid numberedId(std::uint32_t number)
{
    diary::Uuid::Bytes bytes{};
    for (std::size_t i = 0; i < 4; ++i) {
        bytes.at(15 - i) = static_cast<std::uint8_t>(number >> (8 * i));
    }
    return diary::Uuid(bytes);
}

}  // namespace cramp::test
