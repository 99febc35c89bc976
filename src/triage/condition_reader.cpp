// SPDX-License-Identifier: MIT
#include "triage/condition_reader.h"

#include "triage/json_fields.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace cramp::triage
{

namespace
{

using std::chrono::minutes;
using std::chrono::seconds;

constexpr std::int64_t mostRecords = 1000;
constexpr std::int64_t mostSeconds = diary::DurationSeconds::highest;
constexpr std::int64_t mostMinutes = std::chrono::minutes(std::chrono::weeks(1)).count();
constexpr std::int64_t mostYears = 120;
constexpr std::size_t deepestNesting = 8;

template <typename Enumeration>
using Words = std::vector<std::pair<std::string_view, Enumeration>>;

const Words<SideWanted> sideWords = {{"one_leg", SideWanted::OneLeg}, {"both_legs", SideWanted::BothLegs}};
const Words<CourseWanted> courseWords = {{"sudden", CourseWanted::Sudden},
                                         {"worsening", CourseWanted::Worsening},
                                         {"steady", CourseWanted::Steady},
                                         {"improving", CourseWanted::Improving},
                                         {"not_recorded", CourseWanted::NotRecorded}};

template <typename Enumeration>
std::optional<Enumeration> wordOf(const Words<Enumeration>& words, std::string_view text)
{
    const auto found = std::ranges::find(words, text, &Words<Enumeration>::value_type::first);
    if (found == words.end()) return std::nullopt;
    return found->second;
}

// The values that the texts of a field stand for; refuses a text that stands for none.
template <typename Parse>
auto values(JsonFields& fields, std::string_view key, std::string_view kind, Parse parse)
{
    std::vector<typename decltype(parse(std::string_view()))::value_type> found;
    for (const std::string& text : fields.texts(key)) {
        const auto value = parse(text);
        if (!value) fields.refuse("\"" + text + "\" is not a " + std::string(kind));
        found.push_back(*value);
    }
    return found;
}

std::vector<diary::Symptom> symptoms(JsonFields& fields)
{
    return values(fields, "any_of", "symptom code", diary::fromCode<diary::Symptom>);
}

std::vector<diary::ContextCode> items(JsonFields& fields)
{
    return values(fields, "any_of", "context code", diary::fromCode<diary::ContextCode>);
}

Days window(JsonFields& fields, std::string_view key = "within_days")
{
    return Days(fields.number(key, 1, longestWindow.count()));
}

std::size_t count(JsonFields& fields, std::string_view key = "at_least")
{
    return static_cast<std::size_t>(fields.number(key, 1, mostRecords));
}

SideWanted readSide(JsonFields& fields)
{
    if (!fields.has("side")) return SideWanted::Any;
    const auto text = fields.text("side");
    const auto side = wordOf(sideWords, text);
    if (!side) fields.refuse("\"" + text + "\" is not a side that a rule can ask for");
    return *side;
}

std::optional<WhileTaking> readWhileTaking(JsonFields& fields)
{
    if (!fields.has("while_taking")) return std::nullopt;
    const auto text = fields.text("while_taking");
    const auto code = diary::fromCode<diary::ContextCode>(text);
    if (!code || diary::kindOf(*code) != diary::ContextKind::Medicine)
        fields.refuse("\"" + text + "\" is not a code of a medicine");
    return WhileTaking{*code, Days(fields.number("lag_days", 0, longestWindow.count()))};
}

void checkSides(const JsonFields& fields, const SymptomCondition& condition)
{
    if (condition.side == SideWanted::Any) return;
    if (!std::ranges::all_of(condition.anyOf, [](diary::Symptom symptom) { return diary::isOfLeg(symptom); }))
        fields.refuse("asks for the side of a sign that has none");
    const bool asksForMore = condition.whileTaking || condition.thenEpisode ||
                             std::ranges::count(condition.courses, CourseWanted::NotRecorded) > 0;
    if (condition.side == SideWanted::BothLegs && asksForMore)
        fields.refuse("asks more of both legs than a course");
}

Condition readSymptom(JsonFields& fields)
{
    SymptomCondition condition;
    condition.anyOf = symptoms(fields);
    condition.within = window(fields);
    condition.side = readSide(fields);
    if (fields.has("course")) {
        condition.courses = values(fields, "course", "course",
                                   [](std::string_view text) { return wordOf(courseWords, text); });
    }
    condition.whileTaking = readWhileTaking(fields);
    condition.thenEpisode = fields.flagIfThere("then_episode").value_or(false);
    checkSides(fields, condition);
    return {std::move(condition)};
}

Condition readSymptomDays(JsonFields& fields)
{
    return {SymptomDaysCondition{symptoms(fields), count(fields), window(fields)}};
}

Condition readActive(JsonFields& fields)
{
    return {ActiveCondition{items(fields)}};
}

Condition readStarted(JsonFields& fields)
{
    StartedCondition condition{items(fields), window(fields), {}, false};
    if (fields.has("change")) {
        condition.changes = values(fields, "change", "change", diary::contextChangeFromCode);
        if (!std::ranges::all_of(condition.anyOf, [](diary::ContextCode code) {
                return diary::kindOf(code) == diary::ContextKind::Medicine;
            }))
            fields.refuse("asks for a change of something that is not a medicine");
    }
    condition.thenEpisode = fields.flagIfThere("then_episode").value_or(false);
    return {std::move(condition)};
}

Condition readExposureEnded(JsonFields& fields)
{
    ExposureEndedCondition condition{items(fields), window(fields)};
    if (!std::ranges::all_of(condition.anyOf, [](diary::ContextCode code) {
            return diary::kindOf(code) == diary::ContextKind::Exposure;
        }))
        fields.refuse("asks for the end of something that is not an exposure");
    return {std::move(condition)};
}

Condition readEpisode(JsonFields& fields)
{
    EpisodeCondition condition;
    if (fields.has("within_days")) condition.within = window(fields);
    if (const auto s = fields.numberIfThere("lasted_over_s", 0, mostSeconds))
        condition.lastedOver = seconds(*s);
    if (const auto s = fields.numberIfThere("lasted_at_most_s", 1, mostSeconds))
        condition.lastedAtMost = seconds(*s);
    condition.eased = fields.flagIfThere("eased");
    if (const auto m = fields.numberIfThere("soreness_over_min", 0, mostMinutes))
        condition.sorenessOver = minutes(*m);
    if (fields.has("sites"))
        condition.sites = values(fields, "sites", "site code", diary::fromCode<diary::Site>);
    const bool isPlain = !condition.lastedOver && !condition.lastedAtMost && !condition.eased &&
                         !condition.sorenessOver && condition.sites.empty();
    if (!condition.within && !isPlain) fields.refuse("within_days", "is missing");
    if (condition.lastedAtMost && condition.eased != true)
        fields.refuse("a longer cramp must not lower the urgency: lasted_at_most_s needs eased");
    return {std::move(condition)};
}

Condition readOngoing(JsonFields& fields)
{
    const auto over = fields.number("began_over_s_ago", 0, mostSeconds);
    return {
        OngoingCondition{seconds(over), seconds(fields.number("began_under_s_ago", over + 1, mostSeconds))}};
}

Condition readEpisodeCount(JsonFields& fields)
{
    return {EpisodeCountCondition{count(fields), window(fields)}};
}

Condition readEpisodeIncrease(JsonFields& fields)
{
    EpisodeIncreaseCondition condition{count(fields), window(fields), count(fields, "times"),
                                       window(fields, "older_than_days")};
    if (condition.within * 2 > longestWindow) fields.refuse("within_days", "is too long to look back twice");
    return {condition};
}

Condition readDisturbedNights(JsonFields& fields)
{
    return {
        DisturbedNightsCondition{count(fields), window(fields),
                                 fields.number("sleep_disturbance_at_least", diary::SleepDisturbance::lowest,
                                               diary::SleepDisturbance::highest)}};
}

Condition readCrampNights(JsonFields& fields)
{
    const auto within = window(fields);
    const auto inARow = Days(fields.number("in_a_row", 1, within.count()));
    const auto atLeast = static_cast<std::size_t>(fields.number("at_least", 1, inARow.count()));
    return {CrampNightsCondition{atLeast, inARow, within}};
}

Condition readFunctionAffected(JsonFields& fields)
{
    return {FunctionAffectedCondition{window(fields)}};
}

Condition readAge(JsonFields& fields)
{
    return {AgeCondition{static_cast<int>(fields.number("under_years", 1, mostYears))}};
}

std::vector<Condition> readParts(JsonFields& fields);

Condition readAll(JsonFields& fields)
{
    auto parts = readParts(fields);
    const auto all = parts.size();
    return {Combination{all, std::move(parts)}};
}

Condition readAny(JsonFields& fields)
{
    return {Combination{1, readParts(fields)}};
}

Condition readAtLeast(JsonFields& fields)
{
    auto parts = readParts(fields);
    const auto count = fields.number("count", 1, static_cast<std::int64_t>(parts.size()));
    return {Combination{static_cast<std::size_t>(count), std::move(parts)}};
}

using Reader = Condition (*)(JsonFields&);
constexpr std::array<std::pair<std::string_view, Reader>, 16> readers = {{
    {"symptom", readSymptom},
    {"symptom_days", readSymptomDays},
    {"active", readActive},
    {"started", readStarted},
    {"exposure_ended", readExposureEnded},
    {"episode", readEpisode},
    {"ongoing_episode", readOngoing},
    {"episode_count", readEpisodeCount},
    {"episode_increase", readEpisodeIncrease},
    {"disturbed_nights", readDisturbedNights},
    {"cramp_nights", readCrampNights},
    {"function_affected", readFunctionAffected},
    {"age", readAge},
    {"all", readAll},
    {"any", readAny},
    {"at_least", readAtLeast},
}};

std::vector<Condition> readParts(JsonFields& fields)
{
    std::vector<Condition> parts;
    const auto place = fields.placeOf("of");
    if (static_cast<std::size_t>(std::ranges::count(place, '[')) > deepestNesting)
        fields.refuse("conditions are nested too deeply");
    for (const auto& part : fields.list("of")) {
        parts.push_back(readCondition(part, place + "[" + std::to_string(parts.size()) + "]"));
    }
    return parts;
}

}  // namespace

Condition readCondition(const nlohmann::json& json, const std::string& place)
{
    JsonFields fields(json, place);
    const auto kind = fields.text("is");
    const auto reader = std::ranges::find(readers, kind, &std::pair<std::string_view, Reader>::first);
    if (reader == readers.end()) fields.refuse("\"" + kind + "\" is not a condition");
    Condition condition = reader->second(fields);
    fields.end();
    return condition;
}

}  // namespace cramp::triage
