// SPDX-License-Identifier: MIT
#include "exchange/tables/column_names.h"

#include "exchange/tables/foreign_words.h"

#include <algorithm>
#include <array>
#include <span>

namespace cramp::exchange::tables
{

namespace
{

using Names = std::vector<std::string>;
using Words = std::span<const std::string_view>;

// Words of a name that tell of something else than the cramp.
constexpr auto otherSubjects = std::to_array<std::string_view>(
    {"sleep",       "asleep",      "bed",       "bedtime",  "mood",     "energy",   "stress",
     "anxiety",     "weight",      "bmi",       "steps",    "heart",    "pulse",    "hr",
     "bpm",         "temperature", "weather",   "humidity", "pressure", "glucose",  "exercise",
     "activity",    "activities",  "workout",   "walk",     "rem",      "deep",     "settle",
     "total",       "water",       "caffeine",  "alcohol",  "screen",   "tablet",   "tablets",
     "medication",  "medicine",    "medicines", "dose",     "session",  "sessions", "ahi",
     "offset",      "geohash",     "zone",      "timezone", "utc",      "created",  "updated",
     "modified",    "recovery",    "soreness",  "relief",   "killer",   "killers",  "painkiller",
     "painkillers", "treatment",   "remedy",    "helped",   "type",     "types",    "between",
     "period",      "age",         "birth",     "dob",      "weekday",  "reminder", "trigger",
     "triggers",    "uuid"});
// Words that a name made of nothing else may hold around "time" and "cramps".
constexpr auto clockWords = std::to_array<std::string_view>(
    {"time",  "of",  "the",   "cramp",  "cramps", "event", "attack",  "onset", "start", "started", "at",
     "local", "day", "h",     "hh",     "mm",     "ss",    "am",      "pm",    "hour",  "clock",   "it",
     "began", "in",  "night", "approx", "about",  "pain",  "uhrzeit", "zeit",  "uhr",   "leg",     "when"});
constexpr auto countWords = std::to_array<std::string_view>(
    {"count",    "number",   "no",   "of",    "cramp",   "cramps", "how",    "many",    "value",
     "quantity", "leg",      "legs", "had",   "any",     "a",      "did",    "you",     "have",
     "i",        "last",     "the",  "in",    "tonight", "night",  "krampf", "krampfe", "spasm",
     "spasms",   "episodes", "yes",  "there", "was",     "were"});
constexpr auto lengthWords =
    std::to_array<std::string_view>({"how", "many", "minutes", "mins", "min", "seconds", "secs", "sec",
                                     "hours", "hrs", "of", "cramp", "for", "the", "in", "it"});

bool isIn(Words words, const std::string& word)
{
    return std::ranges::find(words, word) != words.end();
}

bool hasOnly(const Names& words, Words allowed)
{
    return std::ranges::all_of(words, [&](const std::string& word) { return isIn(allowed, word); });
}

bool isAboutOthers(const Names& words)
{
    return std::ranges::any_of(words, [](const std::string& word) { return isIn(otherSubjects, word); });
}

bool hasBoth(const Names& words, std::string_view one, std::string_view other)
{
    return hasAnyOf(words, {one}) && hasAnyOf(words, {other});
}

// What a name says of time: when and how long.
NameHint timeHint(const Names& words)
{
    const bool isNight = hasAnyOf(words, {"night", "nights", "morning"});
    if (hasBoth(words, "date", "time") || hasAnyOf(words, {"datetime"})) return NameHint::Moment;
    if (hasAnyOf(words, {"duration", "lasted", "length", "dauer"}) || hasAnyOf(words, {"long"}))
        return NameHint::Duration;
    if (hasAnyOf(words, {"end", "ended", "ends", "finish", "finished", "stop", "stopped", "until", "ende"}) &&
        !isNight)
        return NameHint::End;
    if (hasAnyOf(words, {"minutes", "mins", "seconds", "secs", "hours", "hrs"}) &&
        hasOnly(words, lengthWords))
        return NameHint::Duration;
    if (hasAnyOf(words, {"start", "started", "starts", "began", "begin", "begun", "onset", "beginn"}))
        return NameHint::Start;
    if (hasAnyOf(words, {"date", "datum"})) return NameHint::Day;
    if (hasAnyOf(words, {"time", "uhrzeit", "zeit", "clock"}))
        return hasOnly(words, clockWords) ? NameHint::Clock : NameHint::Nothing;
    if (hasAnyOf(words, {"when"})) return NameHint::Moment;
    if (hasAnyOf(words, {"timestamp", "logged", "epoch"})) return NameHint::Entered;
    return hasAnyOf(words, {"day"}) || isNight ? NameHint::Day : NameHint::Nothing;
}

// What a name says of where and how bad.
NameHint factHint(const Names& words)
{
    if (hasAnyOf(words, {"where", "place", "site", "sites", "location", "muscle", "muscles", "position",
                         "positions", "part", "area", "stelle"}))
        return NameHint::Place;
    if (hasAnyOf(words, {"side", "seite", "sides"}) || hasBoth(words, "left", "right") ||
        words == Names{"l", "r"})
        return NameHint::Side;
    if (hasAnyOf(words,
                 {"pain", "severity", "intensity", "bad", "nrs", "vas", "schmerz", "starke", "strength"}))
        return NameHint::Pain;
    if (hasAnyOf(words, {"score", "rating"}) && words.size() <= 2) return NameHint::Pain;
    if (hasAnyOf(words, {"leg", "legs", "bein", "limb"})) return NameHint::Leg;
    return NameHint::Nothing;
}

// The number that ends behind "/", "-", "to" or "of", as the scales of names are written.
bool endsScale(std::string_view before)
{
    before = trimmed(before);
    return before.ends_with('/') || before.ends_with('-') || before.ends_with("to") || before.ends_with("of");
}

}  // namespace

NameHint hintOf(std::string_view name)
{
    const Names words = nameWords(name);
    if (hasAnyOf(words, {"note", "notes", "comment", "comments", "remark", "remarks", "notiz", "notizen",
                         "bemerkung", "kommentar"}))
        return NameHint::Note;
    const bool isWoke = hasAnyOf(words, {"woke", "woken", "awoke", "awake", "awakened", "geweckt"});
    if (isWoke && !hasAnyOf(words, {"time", "at", "minutes", "mins", "how", "total"})) return NameHint::Woke;
    if (words.empty() || isWoke || isAboutOthers(words)) {
        const bool isKind = words == Names{"type"} || hasBoth(words, "event", "type");
        return isKind ? NameHint::Kind : NameHint::Nothing;
    }
    if (hasOnly(words, countWords) &&
        hasAnyOf(words, {"count", "cramp", "cramps", "number", "many", "value", "quantity", "krampf",
                         "krampfe", "spasm", "spasms", "episodes"}))
        return NameHint::Count;
    if (hasAnyOf(words, {"feature", "category", "symptom", "event", "tracker", "item", "habit", "detail"}) &&
        words.size() <= 2 && !hasAnyOf(words, {"date", "time", "start", "end"}))
        return NameHint::Kind;
    const NameHint fact = factHint(words);
    if (fact != NameHint::Nothing && !hasAnyOf(words, {"start", "date", "duration", "time"})) return fact;
    return timeHint(words);
}

std::optional<DurationUnit> unitOf(std::string_view name)
{
    const std::string plain = plainCell(name);
    if (plain.find("h:mm") != std::string::npos) return DurationUnit::HoursAndMinutes;
    if (plain.find("m:ss") != std::string::npos) return DurationUnit::MinutesAndSeconds;
    const Names words = nameWords(name);
    if (hasAnyOf(words, {"s", "sec", "secs", "second", "seconds", "sek"})) return DurationUnit::Seconds;
    if (hasAnyOf(words, {"min", "mins", "minute", "minutes", "minuten"})) return DurationUnit::Minutes;
    if (hasAnyOf(words, {"h", "hr", "hrs", "hour", "hours", "std", "stunden"})) return DurationUnit::Hours;
    return std::nullopt;
}

std::optional<int> scaleTopOf(std::string_view name)
{
    const std::string plain = plainCell(name);
    std::optional<int> top;
    for (std::size_t place = 0; place < plain.size(); ++place) {
        const std::size_t end = std::min(plain.find_first_not_of("0123456789", place), plain.size());
        if (end == place) continue;
        const int number = CellWord{std::string_view(plain).substr(place, end - place), true}.number();
        if (number >= 2 && endsScale(std::string_view(plain).substr(0, place))) top = number;
        place = end;
    }
    return top;
}

}  // namespace cramp::exchange::tables
