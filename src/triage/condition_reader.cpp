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
constexpr std::int64_t mostEndedDays = 3650;
constexpr std::size_t deepestNesting = 8;

template <typename Enumeration>
using Words = std::vector<std::pair<std::string_view, Enumeration>>;

const Words<SideWanted> sideWords = {{"one_leg", SideWanted::OneLeg}, {"both_legs", SideWanted::BothLegs}};
const Words<diary::Course> courseWords = {{"sudden", diary::Course::Sudden},
                                          {"worsening", diary::Course::Worsening}};
const Words<Standing> standingWords = {{"new", Standing::New},
                                       {"short", Standing::Short},
                                       {"fresh", Standing::Fresh},
                                       {"acute", Standing::Acute},
                                       {"recent", Standing::Recent}};

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

template <typename Enumeration>
Enumeration readWord(JsonFields& fields, std::string_view key, const Words<Enumeration>& words)
{
    if (!fields.has(key)) return {};
    const auto text = fields.text(key);
    const auto value = wordOf(words, text);
    if (!value) fields.refuse(key, "is \"" + text + "\", which a rule cannot ask for");
    return *value;
}

// A flag that is left out rather than false.
bool readFlag(JsonFields& fields, std::string_view key)
{
    const auto flag = fields.flagIfThere(key);
    if (flag == false) fields.refuse(key, "is left out where it is false");
    return flag.has_value();
}

template <typename Codes>
void checkKind(JsonFields& fields, const Codes& codes, diary::ContextKind kind, const std::string& problem)
{
    if (!std::ranges::all_of(codes, [&](diary::ContextCode code) { return diary::kindOf(code) == kind; }))
        fields.refuse(problem);
}

std::optional<WhileTaking> readWhileTaking(JsonFields& fields)
{
    if (!fields.has("while_taking")) return std::nullopt;
    auto medicines = values(fields, "while_taking", "context code", diary::fromCode<diary::ContextCode>);
    checkKind(fields, medicines, diary::ContextKind::Medicine,
              "\"while_taking\" holds what is not a medicine");
    return WhileTaking{std::move(medicines), Days(fields.number("lag_days", 0, longestWindow.count()))};
}

SignsWanted readSigns(JsonFields& fields)
{
    SignsWanted signs;
    signs.anyOf = symptoms(fields);
    signs.within = window(fields);
    if (fields.has("course"))
        signs.courses = values(fields, "course", "course that a rule can ask for",
                               [](std::string_view text) { return wordOf(courseWords, text); });
    signs.standing = readWord(fields, "standing", standingWords);
    signs.apart = readFlag(fields, "apart");
    signs.whileTaking = readWhileTaking(fields);
    return signs;
}

Condition readSymptom(JsonFields& fields)
{
    SymptomCondition condition{readSigns(fields), readWord(fields, "side", sideWords)};
    const auto& wanted = condition.signs.anyOf;
    if (condition.side != SideWanted::Any &&
        !std::ranges::all_of(wanted, [](diary::Symptom s) { return diary::isOfLeg(s); }))
        fields.refuse("asks for the side of a sign that has none");
    return {std::move(condition)};
}

Condition readSymptomDays(JsonFields& fields)
{
    auto signs = readSigns(fields);
    return {SymptomDaysCondition{std::move(signs), count(fields)}};
}

Condition readActive(JsonFields& fields)
{
    const auto ended = fields.numberIfThere("ended_within_days", 1, mostEndedDays);
    return {ActiveCondition{items(fields), Days(ended.value_or(0))}};
}

Condition readUnlessActive(JsonFields& fields)
{
    UnlessActiveCondition condition{items(fields)};
    checkKind(fields, condition.anyOf, diary::ContextKind::Protection,
              "asks for the absence of what does not protect");
    return {std::move(condition)};
}

StartedCondition readBeginning(JsonFields& fields)
{
    StartedCondition condition{items(fields), window(fields), {}, false};
    if (!fields.has("change")) return condition;
    condition.changes = values(fields, "change", "change", diary::contextChangeFromCode);
    checkKind(fields, condition.anyOf, diary::ContextKind::Medicine,
              "asks for a change of something that is not a medicine");
    return condition;
}

Condition readStarted(JsonFields& fields)
{
    auto condition = readBeginning(fields);
    condition.thenEpisode = readFlag(fields, "then_episode");
    return {std::move(condition)};
}

Condition readMoreCrampsSince(JsonFields& fields)
{
    auto item = readBeginning(fields);
    return {MoreCrampsSinceCondition{std::move(item), count(fields)}};
}

Condition readExposureEnded(JsonFields& fields)
{
    ExposureEndedCondition condition{items(fields), window(fields), {}};
    if (const auto days = fields.numberIfThere("began_within_days", 1, mostEndedDays))
        condition.beganWithin = Days(*days);
    checkKind(fields, condition.anyOf, diary::ContextKind::Exposure,
              "asks for the end of something that is not an exposure");
    return {std::move(condition)};
}

std::optional<minutes> readSoreness(JsonFields& fields)
{
    const auto soreness = fields.numberIfThere("soreness_over_min", 0, mostMinutes);
    return soreness ? std::optional(minutes(*soreness)) : std::nullopt;
}

std::vector<diary::Site> readSites(JsonFields& fields)
{
    if (!fields.has("sites")) return {};
    return values(fields, "sites", "site code", diary::fromCode<diary::Site>);
}

Condition readEpisode(JsonFields& fields)
{
    EpisodeCondition condition;
    if (fields.has("within_days")) condition.within = window(fields);
    if (const auto s = fields.numberIfThere("lasted_over_s", 0, mostSeconds))
        condition.lastedOver = seconds(*s);
    condition.sorenessOver = readSoreness(fields);
    condition.sites = readSites(fields);
    const bool isPlain = !condition.lastedOver && !condition.sorenessOver && condition.sites.empty();
    if (!condition.within && !isPlain) fields.refuse("within_days", "is missing");
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
    EpisodeCountCondition condition;
    condition.atLeast = count(fields);
    condition.within = window(fields);
    condition.sorenessOver = readSoreness(fields);
    condition.sites = readSites(fields);
    if (fields.has("trigger"))
        condition.triggers = values(fields, "trigger", "trigger code", diary::fromCode<diary::Trigger>);
    condition.byDay = readFlag(fields, "by_day");
    const auto most = static_cast<std::int64_t>(condition.atLeast);
    if (const auto days = fields.numberIfThere("on_days", 2, most))
        condition.onDays = static_cast<std::size_t>(*days);
    return {std::move(condition)};
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

bool mayStandInSameLeg(const Condition& condition)
{
    if (std::holds_alternative<SameLegCondition>(condition.is)) return false;
    if (const auto* symptom = std::get_if<SymptomCondition>(&condition.is))
        return symptom->side != SideWanted::BothLegs;
    const auto* combination = std::get_if<Combination>(&condition.is);
    return !combination || std::ranges::all_of(combination->of, mayStandInSameLeg);
}

Condition readSameLeg(JsonFields& fields)
{
    SameLegCondition condition;
    condition.of.push_back(readCondition(fields.object("of"), fields.placeOf("of")));
    if (!mayStandInSameLeg(condition.of.front()))
        fields.refuse("asks for both legs, or for the same leg twice, in one leg");
    return {std::move(condition)};
}

using Reader = Condition (*)(JsonFields&);
constexpr std::array<std::pair<std::string_view, Reader>, 19> readers = {{
    {"symptom", readSymptom},
    {"symptom_days", readSymptomDays},
    {"active", readActive},
    {"unless_active", readUnlessActive},
    {"started", readStarted},
    {"exposure_ended", readExposureEnded},
    {"more_cramps_since", readMoreCrampsSince},
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
    {"same_leg", readSameLeg},
}};

std::size_t nestingOf(std::string_view place)
{
    std::size_t nesting = 0;
    for (auto at = place.find(".of"); at != place.npos; at = place.find(".of", at + 1))
        ++nesting;
    return nesting;
}

std::vector<Condition> readParts(JsonFields& fields)
{
    std::vector<Condition> parts;
    const auto place = fields.placeOf("of");
    for (const auto& part : fields.list("of")) {
        parts.push_back(readCondition(part, place + "[" + std::to_string(parts.size()) + "]"));
    }
    return parts;
}

}  // namespace

Condition readCondition(const nlohmann::json& json, const std::string& place)
{
    JsonFields fields(json, place);
    if (nestingOf(place) > deepestNesting) fields.refuse("conditions are nested too deeply");
    const auto kind = fields.text("is");
    const auto reader = std::ranges::find(readers, kind, &std::pair<std::string_view, Reader>::first);
    if (reader == readers.end()) fields.refuse("\"" + kind + "\" is not a condition");
    Condition condition = reader->second(fields);
    fields.end();
    return condition;
}

}  // namespace cramp::triage
