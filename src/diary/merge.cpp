// SPDX-License-Identifier: MIT
#include "diary/merge.h"

#include "diary/record_kinds.h"
#include "platform/failure.h"

#include <fmt/format.h>

#include <unordered_map>

namespace cramp::diary
{

namespace
{

// Where an id stands in a diary.
struct Place {
    RecordKind kind{};
    std::size_t index = 0;
};
using Places = std::unordered_map<Uuid, Place>;

Places placesOf(const Diary& diary)
{
    Places places;
    places.reserve(diary.episodes.size());
    const auto addAll = [&]<typename Kind>(const std::vector<Kind>& records) {
        if constexpr (!std::is_same_v<Kind, Night>)
            for (std::size_t index = 0; index < records.size(); ++index)
                places.insert({records[index].id, {recordKindOf<Kind>(), index}});
    };
    std::apply([&](const auto&... lists) { (addAll(lists), ...); }, recordLists(diary));
    return places;
}

std::unordered_map<std::int64_t, std::size_t> nightPlaces(const std::vector<Night>& nights)
{
    std::unordered_map<std::int64_t, std::size_t> places;
    for (std::size_t index = 0; index < nights.size(); ++index)
        places.insert({nights[index].night.time_since_epoch().count(), index});
    return places;
}

bool isNewer(const Stamps& incoming, const Stamps& mine)
{
    if (!incoming.updated) return false;
    return !mine.updated || incoming.updated->instant() > mine.updated->instant();
}

template <typename Kind>
void mergeRecord(Merge& merge, const Kind* mine, Kind incoming)
{
    if (mine == nullptr) {
        ++merge.counts.added;
        merge.change.edits.push_back({std::nullopt, std::move(incoming)});
    } else if (isNewer(incoming.stamps, mine->stamps)) {
        ++merge.counts.updated;
        merge.change.edits.push_back({*mine, std::move(incoming)});
    } else {
        ++merge.counts.unchanged;
    }
}

[[noreturn]] void failOtherKind(const Uuid& id, RecordKind there, RecordKind incoming)
{
    throw platform::Failure(
        fmt::format("The id {} belongs to a record of another kind in this diary (here: {}, in the "
                    "file: {}). Nothing was imported; give the record in the file an id of its own.",
                    id.text(), nameOf(there), nameOf(incoming)));
}

// Records without a night of the same date or a record of the same id are new.
template <typename Kind>
void mergeAll(Merge& merge, const Places& places, const Diary& mine, std::vector<Kind>&& incoming)
{
    const auto& records = recordsOf<Kind>(mine);
    for (Kind& record : incoming) {
        constexpr RecordKind kind = recordKindOf<Kind>();
        const auto found = places.find(record.id);
        if (found != places.end() && found->second.kind != kind)
            failOtherKind(record.id, found->second.kind, kind);
        const Kind* there = found == places.end() ? nullptr : &records.at(found->second.index);
        mergeRecord(merge, there, std::move(record));
    }
}

void mergeAll(Merge& merge, const Places&, const Diary& mine, std::vector<Night>&& incoming)
{
    const auto places = nightPlaces(mine.nights);
    for (const Night& night : incoming) {
        const auto found = places.find(night.night.time_since_epoch().count());
        mergeRecord(merge, found == places.end() ? nullptr : &mine.nights[found->second], night);
    }
}

template <typename Value>
bool differ(const std::optional<Value>& mine, const std::optional<Value>& incoming)
{
    return mine && incoming && *mine != *incoming;
}

void refuseOtherPerson(const Person& mine, const Person& incoming)
{
    if (differ(mine.dateOfBirth, incoming.dateOfBirth))
        throw platform::Failure(
            fmt::format("This file is for someone else. Its date of birth is {}, but this diary's is {}. "
                        "Nothing was imported.",
                        formatDate(*incoming.dateOfBirth), formatDate(*mine.dateOfBirth)));
    if (differ(mine.nhsNumber, incoming.nhsNumber))
        throw platform::Failure(
            fmt::format("This file is for someone else. Its NHS number is {}, but this diary's is {}. "
                        "Nothing was imported.",
                        incoming.nhsNumber->grouped(), mine.nhsNumber->grouped()));
}

void mergePerson(Merge& merge, const Person& mine, const Person& incoming)
{
    refuseOtherPerson(mine, incoming);
    Person merged = mine;
    if (merged.name.empty()) merged.name = incoming.name;
    if (!merged.dateOfBirth) merged.dateOfBirth = incoming.dateOfBirth;
    if (!merged.nhsNumber) merged.nhsNumber = incoming.nhsNumber;
    if (!merged.crampsSince) merged.crampsSince = incoming.crampsSince;
    if (merged != mine) merge.change.edits.push_back({mine, std::move(merged)});
}

void mergeSleep(Merge& merge, const SleepSchedule& mine, SleepSchedule&& incoming)
{
    if (mine.entries.empty() && !incoming.entries.empty())
        merge.change.edits.push_back({mine, std::move(incoming)});
}

}  // namespace

Merge merge(const Diary& mine, Diary incoming)
{
    Merge result;
    mergePerson(result, mine.person, incoming.person);
    mergeSleep(result, mine.sleep, std::move(incoming.sleep));
    const Places places = placesOf(mine);
    result.change.edits.reserve(incoming.episodes.size() + incoming.checkIns.size());
    std::apply([&](auto&... lists) { (mergeAll(result, places, mine, std::move(lists)), ...); },
               recordLists(incoming));
    return result;
}

}  // namespace cramp::diary
