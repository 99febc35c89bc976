// SPDX-License-Identifier: MIT
#include "exchange/part_reader.h"

namespace cramp
{

std::optional<Side> readSide(ObjectReader& object, std::string_view what)
{
    return readCode<Side>(object, "side", what);
}

std::string ownText(std::optional<std::string_view> text)
{
    return std::string(text.value_or(std::string_view()));
}

Stamps readStamps(ObjectReader& object)
{
    return {object.moment("created"), object.moment("updated"), object.moment("binned")};
}

SymptomEntry readSymptom(ObjectReader& object)
{
    object.require({"kind"});
    SymptomEntry entry;
    takeIf(entry.kind, readCode<Symptom>(object, "kind", "a symptom code"));
    entry.side = readSide(object, "left, right or both");
    entry.present = object.truth("present").value_or(true);
    entry.course = readCode<Course>(object, "course", "sudden, worsening, steady or improving");
    return entry;
}

SiteEntry readSite(ObjectReader& object)
{
    object.require({"site"});
    SiteEntry entry;
    takeIf(entry.site, readCode<Site>(object, "site", "a site code"));
    entry.side = readSide(object, "left, right, both or midline");
    const auto region = object.text("region");
    if (region && region->empty())
        object.slip("region", "is not 1 to 40 small letters, digits or underscores");
    entry.region = ownText(region);
    return entry;
}

ReliefEntry readRelief(ObjectReader& object)
{
    object.require({"kind"});
    ReliefEntry entry;
    takeIf(entry.kind, readCode<Relief>(object, "kind", "a relief code"));
    entry.eased = object.truth("eased");
    return entry;
}

TrialBlock readBlock(ObjectReader& object)
{
    object.require({"from", "to", "with"});
    TrialBlock block;
    takeIf(block.from, object.date("from"));
    takeIf(block.to, object.date("to"));
    takeIf(block.with, object.truth("with"));
    return block;
}

std::vector<Trigger> readTriggers(ObjectReader& object)
{
    std::vector<Trigger> triggers;
    eachText(object, "triggers", [&](std::string_view text, const Place& place) {
        const auto trigger = fromCode<Trigger>(text);
        if (trigger)
            triggers.push_back(*trigger);
        else
            ObjectReader::slipAt(object.slips(), place, inQuotes(text) + " is not a trigger code");
    });
    return triggers;
}

std::vector<StretchReference> readParts(ObjectReader& object)
{
    std::vector<StretchReference> parts;
    eachText(object, "parts", [&](std::string_view text, const Place& place) {
        const auto part = parseStretchReference(text);
        if (part)
            parts.push_back(*part);
        else
            ObjectReader::slipAt(object.slips(), place, inQuotes(text).append(" is not ").append(aStretch));
    });
    return parts;
}

Weekdays readWeekdays(ObjectReader& object)
{
    Weekdays weekdays;
    eachText(object, "weekdays", [&](std::string_view text, const Place& place) {
        const auto index = weekdayFromCode(text);
        if (index)
            weekdays.chosen[*index] = true;
        else
            ObjectReader::slipAt(object.slips(), place,
                                 inQuotes(text) + " is not mon, tue, wed, thu, fri, sat or sun");
    });
    return weekdays;
}

namespace
{

Picture readWholePicture(ObjectReader& object)
{
    object.require({"type", "base64"});
    Picture picture;
    takeIf(picture.type, object.coded<PictureType>("type", pictureTypeFromCode, "image/png or image/jpeg"));
    picture.base64 = ownText(object.text("base64"));
    return picture;
}

}  // namespace

SleepHours readSleepHours(ObjectReader& object)
{
    object.require({"night_from", "night_to"});
    SleepHours hours;
    hours.from = object.date("from");
    hours.weekdays = readWeekdays(object);
    takeIf(hours.nightFrom, object.clock("night_from"));
    takeIf(hours.nightTo, object.clock("night_to"));
    return hours;
}

std::optional<Period> readStatedPeriod(ObjectReader& object)
{
    const auto period = readCode<Period>(object, "period", "night or day");
    const auto source = readCode<PeriodSource>(object, "period_source", "derived or stated");
    return source == PeriodSource::Stated ? period : std::nullopt;
}

std::optional<Picture> readPicture(ObjectReader& object)
{
    const auto child = object.child("picture");
    if (child == JsonTree::none) return std::nullopt;
    const Place place{&object.place(), "picture", 0};
    return readWhole<Picture>(readWholePicture, object.tree(), child, place, object.slips());
}

}  // namespace cramp
