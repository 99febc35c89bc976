// SPDX-License-Identifier: MIT
#include "exchange/part_reader.h"

namespace cramp::exchange
{

std::optional<diary::Side> readSide(ObjectReader& object, std::string_view what)
{
    return readCode<diary::Side>(object, "side", what);
}

std::string ownText(std::optional<std::string_view> text)
{
    return std::string(text.value_or(std::string_view()));
}

diary::Stamps readStamps(ObjectReader& object)
{
    return {object.moment("created"), object.moment("updated"), object.moment("binned")};
}

diary::SymptomEntry readSymptom(ObjectReader& object)
{
    object.require({"kind"});
    diary::SymptomEntry entry;
    takeIf(entry.kind, readCode<diary::Symptom>(object, "kind", "a symptom code"));
    entry.side = readSide(object, "left, right or both");
    entry.present = object.truth("present").value_or(true);
    entry.course = readCode<diary::Course>(object, "course", "sudden, worsening, steady or improving");
    entry.onset = readCode<diary::Onset>(object, "onset", "recent or longer");
    return entry;
}

diary::SiteEntry readSite(ObjectReader& object)
{
    object.require({"site"});
    diary::SiteEntry entry;
    takeIf(entry.site, readCode<diary::Site>(object, "site", "a site code"));
    entry.side = readSide(object, "left, right, both or midline");
    const auto region = object.text("region");
    if (region && region->empty())
        object.slip("region", "is not 1 to 40 small letters, digits or underscores");
    entry.region = ownText(region);
    return entry;
}

diary::ReliefEntry readRelief(ObjectReader& object)
{
    object.require({"kind"});
    diary::ReliefEntry entry;
    takeIf(entry.kind, readCode<diary::Relief>(object, "kind", "a relief code"));
    entry.eased = object.truth("eased");
    return entry;
}

diary::TrialBlock readBlock(ObjectReader& object)
{
    object.require({"from", "to", "with"});
    diary::TrialBlock block;
    takeIf(block.from, object.date("from"));
    takeIf(block.to, object.date("to"));
    takeIf(block.with, object.truth("with"));
    return block;
}

std::vector<diary::Trigger> readTriggers(ObjectReader& object)
{
    std::vector<diary::Trigger> triggers;
    eachText(object, "triggers", [&](std::string_view text, const JsonPath& place) {
        const auto trigger = diary::fromCode<diary::Trigger>(text);
        if (trigger)
            triggers.push_back(*trigger);
        else
            ObjectReader::slipAt(object.slips(), place, inQuotes(text) + " is not a trigger code");
    });
    return triggers;
}

std::vector<diary::StretchReference> readParts(ObjectReader& object)
{
    std::vector<diary::StretchReference> parts;
    eachText(object, "parts", [&](std::string_view text, const JsonPath& place) {
        const auto part = diary::parseStretchReference(text);
        if (part)
            parts.push_back(*part);
        else
            ObjectReader::slipAt(object.slips(), place, inQuotes(text).append(" is not ").append(aStretch));
    });
    return parts;
}

diary::Weekdays readWeekdays(ObjectReader& object)
{
    diary::Weekdays weekdays;
    eachText(object, "weekdays", [&](std::string_view text, const JsonPath& place) {
        const auto index = diary::weekdayFromCode(text);
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

diary::Picture readWholePicture(ObjectReader& object)
{
    object.require({"type", "base64"});
    diary::Picture picture;
    takeIf(picture.type,
           object.coded<diary::PictureType>("type", diary::pictureTypeFromCode, "image/png or image/jpeg"));
    picture.base64 = ownText(object.text("base64"));
    return picture;
}

}  // namespace

diary::SleepHours readSleepHours(ObjectReader& object)
{
    object.require({"night_from", "night_to"});
    diary::SleepHours hours;
    hours.from = object.date("from");
    hours.weekdays = readWeekdays(object);
    takeIf(hours.nightFrom, object.clock("night_from"));
    takeIf(hours.nightTo, object.clock("night_to"));
    return hours;
}

std::optional<diary::Period> readStatedPeriod(ObjectReader& object)
{
    const auto period = readCode<diary::Period>(object, "period", "night or day");
    const auto source = readCode<diary::PeriodSource>(object, "period_source", "derived or stated");
    return source == diary::PeriodSource::Stated ? period : std::nullopt;
}

std::optional<diary::Picture> readPicture(ObjectReader& object)
{
    const auto child = object.child("picture");
    if (child == JsonTree::none) return std::nullopt;
    const JsonPath place{&object.place(), "picture", 0};
    return readWhole<diary::Picture>(readWholePicture, object.tree(), child, place, object.slips());
}

}  // namespace cramp::exchange
