// SPDX-License-Identifier: MIT
#pragma once

#include "diary/diary.h"
#include "exchange/object_reader.h"

namespace cramp::exchange
{

// The parts that several records of the exchange format share. Slips are said; what is absent is none, an
// empty text or an empty list.

// What a stretch is, as the end of a sentence.
inline constexpr std::string_view aStretch = "a stretch code, or own: and an id";

// A code of a vocabulary; what is none "is not ...".
template <typename Enumeration>
std::optional<Enumeration> readCode(ObjectReader& object, std::string_view key, std::string_view what)
{
    return object.coded<Enumeration>(key, diary::fromCode<Enumeration>, what);
}

template <typename Value>
void takeIf(Value& place, const std::optional<Value>& value)
{
    if (value) place = *value;
}

// Reads a part or record and checks that nothing is over.
template <typename Kind>
Kind readWhole(Kind (*read)(ObjectReader&), JsonTree& tree, JsonTree::Index index, const JsonPath& place,
               Slips& slips)
{
    ObjectReader object(tree, index, place, slips);
    Kind record = read(object);
    object.refuseOtherKeys();
    return record;
}

template <typename Entry>
std::vector<Entry> readEach(ObjectReader& object, std::string_view key, Entry (*read)(ObjectReader&))
{
    std::vector<Entry> entries;
    object.each(key, [&](JsonTree::Index element, const JsonPath& place) {
        entries.push_back(readWhole(read, object.tree(), element, place, object.slips()));
    });
    return entries;
}

// Calls take(text, place) for each text of a list.
template <typename Take>
void eachText(ObjectReader& object, std::string_view key, Take take)
{
    object.each(key, [&](JsonTree::Index element, const JsonPath& place) {
        if (const auto text = object.textOf(element, place)) take(*text, place);
    });
}

std::string ownText(std::optional<std::string_view> text);
std::optional<diary::Side> readSide(ObjectReader& object, std::string_view what);
diary::Stamps readStamps(ObjectReader& object);
diary::SymptomEntry readSymptom(ObjectReader& object);
diary::SiteEntry readSite(ObjectReader& object);
diary::ReliefEntry readRelief(ObjectReader& object);
diary::TrialBlock readBlock(ObjectReader& object);
diary::SleepHours readSleepHours(ObjectReader& object);
std::vector<diary::Trigger> readTriggers(ObjectReader& object);
std::vector<diary::StretchReference> readParts(ObjectReader& object);
diary::Weekdays readWeekdays(ObjectReader& object);
// None where it is derived.
std::optional<diary::Period> readStatedPeriod(ObjectReader& object);
std::optional<diary::Picture> readPicture(ObjectReader& object);

}  // namespace cramp::exchange
