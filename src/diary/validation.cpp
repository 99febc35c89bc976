// SPDX-License-Identifier: MIT
#include "diary/validation.h"

#include "diary/text_check.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <tuple>

namespace cramp::diary
{

namespace
{

constexpr std::size_t longestName = 200;
constexpr std::size_t longestNote = 10000;
constexpr std::size_t longestWords = 2000;
constexpr std::size_t longestStep = 1000;
constexpr std::size_t longestRegion = 40;
constexpr std::size_t longestPicture = 2800000;

using Problems = std::vector<Problem>;

void checkText(Problems& problems, std::string field, std::string_view text, std::size_t longest)
{
    if (auto problem = problemOfText(text, longest))
        problems.push_back({std::move(field), std::move(*problem)});
}

void checkSpan(Problems& problems, std::string field, std::optional<Date> from, std::optional<Date> to)
{
    if (from && to && *to < *from)
        problems.push_back({std::move(field), formatDate(*to) + " is before from, " + formatDate(*from)});
}

void checkLeast(Problems& problems, std::string field, std::optional<std::int64_t> value, std::int64_t least)
{
    if (value && *value < least)
        problems.push_back({std::move(field), fmt::format("{} is less than {}", *value, least)});
}

void checkSymptomSide(Problems& problems, const std::string& field, const SymptomEntry& entry)
{
    if (!entry.side) return;
    if (!isOfLeg(entry.kind))
        problems.push_back(
            {field, fmt::format("{} is a sign of the body and has no side", code(entry.kind))});
    else if (*entry.side == Side::Midline)
        problems.push_back({field, "midline is not left, right or both"});
}

void checkSymptoms(Problems& problems, const std::vector<SymptomEntry>& symptoms)
{
    std::set<std::tuple<Symptom, std::optional<Side>, bool>> seen;
    for (std::size_t index = 0; index < symptoms.size(); ++index) {
        const SymptomEntry& entry = symptoms[index];
        checkSymptomSide(problems, fmt::format("symptoms[{}].side", index), entry);
        if (seen.contains({entry.kind, entry.side, !entry.present}))
            problems.push_back({fmt::format("symptoms[{}]", index),
                                fmt::format("{} is both present and absent", code(entry.kind))});
        seen.insert({entry.kind, entry.side, entry.present});
    }
}

bool isRegionCharacter(char character)
{
    return (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9') ||
           character == '_';
}

void checkSites(Problems& problems, const std::vector<SiteEntry>& sites)
{
    for (std::size_t index = 0; index < sites.size(); ++index) {
        const SiteEntry& entry = sites[index];
        if (isOfLeg(entry.site) && entry.side == Side::Midline)
            problems.push_back({fmt::format("sites[{}].side", index),
                                fmt::format("midline is not a side of {}", code(entry.site))});
        if (entry.region.size() > longestRegion || !std::ranges::all_of(entry.region, isRegionCharacter))
            problems.push_back({fmt::format("sites[{}].region", index),
                                "is not 1 to 40 small letters, digits or underscores"});
    }
}

Problems problemsOf(const Episode& episode)
{
    Problems problems;
    if (episode.status == Status::Ongoing && episode.duration)
        problems.push_back({"duration_s", "an ongoing episode has no duration yet"});
    if (episode.durationPrecision == Precision::Night)
        problems.push_back({"duration_precision", "night is not exact or about"});
    checkSites(problems, episode.sites);
    checkSymptoms(problems, episode.symptoms);
    checkText(problems, "note", episode.note, longestNote);
    return problems;
}

Problems problemsOf(const CheckIn& checkIn)
{
    Problems problems;
    checkSymptoms(problems, checkIn.symptoms);
    checkText(problems, "note", checkIn.note, longestNote);
    return problems;
}

Problems problemsOf(const Night&)
{
    return {};
}

void checkUsualSide(Problems& problems, const ContextItem& item)
{
    if (!item.side) return;
    const auto sign = usualSign(item.code);
    if (!sign || !isOfLeg(*sign))
        problems.push_back(
            {"side", fmt::format("{} has no side; only a usual sign of the leg has one", code(item.code))});
    else if (*item.side == Side::Midline)
        problems.push_back({"side", "midline is not left, right or both"});
}

Problems problemsOf(const ContextItem& item)
{
    Problems problems;
    checkUsualSide(problems, item);
    checkText(problems, "name", item.name, longestName);
    checkSpan(problems, "to", item.from, item.to);
    if (item.fromPrecision == Precision::Night)
        problems.push_back({"from_precision", "night is not exact or about"});
    checkText(problems, "note", item.note, longestNote);
    return problems;
}

Problems problemsOf(const StretchSession& session)
{
    Problems problems;
    checkLeast(problems, "seconds", session.seconds, 1);
    if (session.side == Side::Midline) problems.push_back({"side", "midline is not left, right or both"});
    return problems;
}

bool isRuleName(std::string_view name)
{
    const auto isDigit = [](char digit) { return digit >= '0' && digit <= '9'; };
    return (name.size() == 2 || name.size() == 3) &&
           std::string_view("EUGP").find(name[0]) != std::string_view::npos &&
           std::ranges::all_of(name.substr(1), isDigit);
}

Problems problemsOf(const Answer& answer)
{
    Problems problems;
    if (!isRuleName(answer.rule)) problems.push_back({"rule", "is not a rule's name, such as U4"});
    checkText(problems, "words", answer.words, longestWords);
    return problems;
}

Problems problemsOf(const Visit& visit)
{
    Problems problems;
    checkText(problems, "with", visit.with, longestName);
    checkText(problems, "questions", visit.questions, longestNote);
    checkText(problems, "note", visit.note, longestNote);
    return problems;
}

bool isBase64Character(char character)
{
    return (character >= 'A' && character <= 'Z') || (character >= 'a' && character <= 'z') ||
           (character >= '0' && character <= '9') || character == '+' || character == '/' || character == '=';
}

void checkPicture(Problems& problems, const std::optional<Picture>& picture)
{
    if (!picture) return;
    if (picture->base64.size() > longestPicture)
        problems.push_back({"picture.base64", fmt::format("is longer than {} characters", longestPicture)});
    if (!std::ranges::all_of(picture->base64, isBase64Character))
        problems.push_back({"picture.base64", "is not base64"});
}

Problems problemsOf(const Exercise& exercise)
{
    Problems problems;
    checkText(problems, "name", exercise.name, longestName);
    for (std::size_t index = 0; index < exercise.steps.size(); ++index)
        checkText(problems, fmt::format("steps[{}]", index), exercise.steps[index], longestStep);
    checkLeast(problems, "hold_s", exercise.holdSeconds, 0);
    checkLeast(problems, "rest_s", exercise.restSeconds, 0);
    checkLeast(problems, "reps", exercise.repetitions, 1);
    checkPicture(problems, exercise.picture);
    return problems;
}

Problems problemsOf(const Plan& plan)
{
    Problems problems;
    checkSpan(problems, "to", plan.from, plan.to);
    return problems;
}

Problems problemsOf(const Trial& trial)
{
    Problems problems;
    checkText(problems, "name", trial.name, longestName);
    if (trial.blocks.empty()) problems.push_back({"blocks", "has no block; one or more are needed"});
    for (std::size_t index = 0; index < trial.blocks.size(); ++index)
        checkSpan(problems, fmt::format("blocks[{}].to", index), trial.blocks[index].from,
                  trial.blocks[index].to);
    checkText(problems, "note", trial.note, longestNote);
    return problems;
}

Problems problemsOf(const Person& person)
{
    Problems problems;
    checkText(problems, "name", person.name, longestName);
    return problems;
}

Problems problemsOf(const SleepSchedule&)
{
    return {};
}

}  // namespace

std::vector<Problem> validate(const Record& record)
{
    return std::visit([](const auto& value) { return problemsOf(value); }, record);
}

}  // namespace cramp::diary
