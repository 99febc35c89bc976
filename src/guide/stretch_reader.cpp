// SPDX-License-Identifier: MIT
#include "guide/page_reader.h"
#include "guide/stretch_motion_reader.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace cramp::guide
{

using nlohmann::json;

namespace
{

constexpr int secondsOfAnHour = 3600;
constexpr int mostRepetitions = 1000;
constexpr int mostTimesADay = 24;

constexpr std::pair<std::string_view, StretchTarget> targets[] = {{"calf", StretchTarget::Calf},
                                                                  {"hamstring", StretchTarget::Hamstring},
                                                                  {"quadriceps", StretchTarget::Quadriceps},
                                                                  {"foot", StretchTarget::Foot},
                                                                  {"leg", StretchTarget::Leg}};
constexpr std::pair<std::string_view, StretchSides> sideNames[] = {{"each", StretchSides::Each},
                                                                   {"together", StretchSides::Together}};

std::optional<std::chrono::seconds> readSeconds(ContentObject& object, std::string_view key)
{
    const auto seconds = object.optionalInteger(key, 1, secondsOfAnHour);
    if (!seconds) return std::nullopt;
    return std::chrono::seconds(*seconds);
}

// Counts that are missing must be spoken of, so that nobody has to guess them.
void checkCounts(const StretchGuide& stretch, const ContentObject& object)
{
    const bool allGiven = stretch.hold && stretch.repetitions && stretch.timesADay;
    if (!allGiven && stretch.countsNote.empty())
        object.fault("counts_note", "a stretch without all its counts says here that no source gives them");
}

std::optional<StretchGuide> readStretch(const json& element, std::string_view file, const std::string& place,
                                        const ContentReferences& references, ContentFaults& faults)
{
    ContentObject object(element, file, place, faults);
    StretchGuide stretch;
    const std::string id = object.text("id");
    const auto known = diary::fromCode<diary::Stretch>(id);
    if (!known && !id.empty()) object.fault("id", "there is no stretch '" + id + "'");
    stretch.id = known.value_or(diary::Stretch{});
    stretch.name = object.text("name");
    stretch.summary = object.text("summary");
    stretch.during = object.flag("during");
    stretch.target = object.oneOf("target", targets);
    stretch.steps = object.items("steps", references);
    stretch.hold = readSeconds(object, "hold_s");
    stretch.rest = readSeconds(object, "rest_s");
    stretch.repetitions = object.optionalInteger("repetitions", 1, mostRepetitions);
    stretch.sides = object.oneOf("sides", sideNames);
    stretch.timesADay = object.optionalInteger("times_a_day", 1, mostTimesADay);
    stretch.countsNote = object.optionalText("counts_note");
    stretch.cautions = object.items("cautions", references);
    stretch.sources = object.sources("sources", references);
    object.forEach("motions", [&](const json& motion, const std::string& at) {
        stretch.motions.push_back(readMotion(motion, file, at, faults));
    });
    if (stretch.sources.empty()) object.fault("sources", "a stretch needs a source");
    checkCounts(stretch, object);
    object.finish();
    if (!known) return std::nullopt;
    return stretch;
}

}  // namespace

std::vector<StretchGuide> readStretches(const json& value, std::string_view file,
                                        const ContentReferences& references, ContentFaults& faults)
{
    ContentObject top(value, file, {}, faults);
    std::vector<StretchGuide> stretches;
    top.forEach("stretches", [&](const json& element, const std::string& place) {
        auto stretch = readStretch(element, file, place, references, faults);
        if (!stretch) return;
        if (std::ranges::find(stretches, stretch->id, &StretchGuide::id) != stretches.end())
            faults.add(file, place + "/id", "this stretch is there twice");
        stretches.push_back(std::move(*stretch));
    });
    for (const diary::Stretch id : diary::allValues<diary::Stretch>())
        if (std::ranges::find(stretches, id, &StretchGuide::id) == stretches.end())
            faults.add(file, "/stretches", "the stretch '" + std::string(diary::code(id)) + "' is missing");
    top.finish();
    std::ranges::stable_sort(stretches, {}, &StretchGuide::id);
    return stretches;
}

}  // namespace cramp::guide
