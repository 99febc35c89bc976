// SPDX-License-Identifier: MIT
#include "guide/stretch_set_reader.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace cramp::guide
{

using nlohmann::json;

namespace
{

constexpr std::pair<std::string_view, StoppedLegs> legNames[] = {{"sign", StoppedLegs::Sign},
                                                                 {"both", StoppedLegs::Both}};

StretchSetPart readPart(ContentObject part, const ContentReferences& references)
{
    StretchSetPart read;
    read.name = part.text("name");
    read.steps = part.items("steps", references);
    part.finish();
    return read;
}

void readSet(StretchSets& sets, ContentObject object, const ContentReferences& references)
{
    StretchSet set;
    const std::string id = object.text("stretch");
    const auto stretch = diary::fromCode<diary::Stretch>(id);
    if (!stretch && !id.empty()) object.fault("stretch", "there is no stretch '" + id + "'");
    if (stretch && sets.of(*stretch) != nullptr) object.fault("stretch", "this stretch is there twice");
    set.stretch = stretch.value_or(diary::Stretch{});
    object.forEach("parts", [&](const json& element, const std::string& place) {
        set.parts.push_back(
            readPart(ContentObject(element, object.file(), place, object.faults()), references));
    });
    object.finish();
    sets.sets.push_back(std::move(set));
}

void readStop(StretchSets& sets, ContentObject object)
{
    StretchStop stop;
    stop.rule = object.text("rule");
    stop.legs = object.oneOf("legs", legNames);
    object.finish();
    if (std::ranges::find(sets.stops, stop.rule, &StretchStop::rule) != sets.stops.end())
        object.fault("rule", "this rule is there twice");
    sets.stops.push_back(std::move(stop));
}

}  // namespace

StretchSets readStretchSets(const json& value, std::string_view file, const ContentReferences& references,
                            ContentFaults& faults)
{
    ContentObject top(value, file, {}, faults);
    StretchSets sets;
    top.forEach("sets", [&](const json& element, const std::string& place) {
        readSet(sets, ContentObject(element, file, place, faults), references);
    });
    top.forEach("stops", [&](const json& element, const std::string& place) {
        readStop(sets, ContentObject(element, file, place, faults));
    });
    ContentObject words = top.object("stopWords");
    sets.words.stoppedLeft = words.text("left");
    sets.words.stoppedRight = words.text("right");
    sets.words.stoppedBoth = words.text("both");
    sets.words.stoppedTogether = words.text("bothTogether");
    sets.words.pageOne = words.text("pageOne");
    sets.words.pageBoth = words.text("pageBoth");
    words.finish();
    sets.words.ownWords = top.text("ownWords");
    sets.words.noCount = top.text("noCount");
    top.finish();
    return sets;
}

}  // namespace cramp::guide
