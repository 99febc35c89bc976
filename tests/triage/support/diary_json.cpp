// SPDX-License-Identifier: MIT
#include "triage/support/diary_json.h"

#include <nlohmann/json.hpp>

#include <fstream>
#include <stdexcept>

namespace cramp::test
{

namespace
{

using Json = nlohmann::json;

// Calls the reader of each key; a key without one is refused, so that no part of a case is passed over.
template <typename Readers>
void readKeys(const Json& object, const Readers& reader)
{
    for (const auto& [key, value] : object.items()) {
        if (!reader(key, value)) throw std::invalid_argument("a case cannot hold \"" + key + "\"");
    }
}

template <typename Code>
Code codeOf(const Json& json)
{
    return diary::fromCode<Code>(json.get<std::string>()).value();
}

diary::Moment momentOf(const Json& json)
{
    return diary::parseMoment(json.get<std::string>()).value();
}

diary::Date dateOf(const Json& json)
{
    return diary::parseDate(json.get<std::string>()).value();
}

diary::SymptomEntry readSymptom(const Json& json)
{
    diary::SymptomEntry entry;
    readKeys(json, [&](const std::string& key, const Json& value) {
        if (key == "kind") return entry.kind = codeOf<diary::Symptom>(value), true;
        if (key == "side") return entry.side = codeOf<diary::Side>(value), true;
        if (key == "present") return entry.present = value.get<bool>(), true;
        if (key == "course") return entry.course = codeOf<diary::Course>(value), true;
        if (key == "onset") return entry.onset = codeOf<diary::Onset>(value), true;
        return false;
    });
    return entry;
}

diary::SiteEntry readSite(const Json& json)
{
    diary::SiteEntry entry;
    readKeys(json, [&](const std::string& key, const Json& value) {
        if (key == "site") return entry.site = codeOf<diary::Site>(value), true;
        if (key == "side") return entry.side = codeOf<diary::Side>(value), true;
        if (key == "region") return entry.region = value.get<std::string>(), true;
        return false;
    });
    return entry;
}

diary::ReliefEntry readRelief(const Json& json)
{
    diary::ReliefEntry entry;
    readKeys(json, [&](const std::string& key, const Json& value) {
        if (key == "kind") return entry.kind = codeOf<diary::Relief>(value), true;
        if (key == "eased") return entry.eased = value.get<bool>(), true;
        return false;
    });
    return entry;
}

template <typename Read>
auto readList(const Json& json, Read read)
{
    std::vector<decltype(read(json))> list;
    for (const auto& entry : json) {
        list.push_back(read(entry));
    }
    return list;
}

diary::Episode readEpisode(const Json& json)
{
    diary::Episode episode;
    readKeys(json, [&](const std::string& key, const Json& value) {
        if (key == "id") return episode.id = diary::Uuid::parse(value.get<std::string>()).value(), true;
        if (key == "start") return episode.start = momentOf(value), true;
        if (key == "duration_s")
            return episode.duration = diary::DurationSeconds::from(value.get<int>()), true;
        if (key == "sites") return episode.sites = readList(value, readSite), true;
        if (key == "woke") return episode.woke = value.get<bool>(), true;
        if (key == "soreness_min")
            return episode.soreness = diary::SorenessMinutes::from(value.get<int>()), true;
        if (key == "symptoms") return episode.symptoms = readList(value, readSymptom), true;
        if (key == "triggers")
            return episode.triggers =
                       readList(value, [](const Json& t) { return codeOf<diary::Trigger>(t); }),
                   true;
        if (key == "pain") return episode.pain = diary::Pain::from(value.get<int>()), true;
        if (key == "relief") return episode.relief = readList(value, readRelief), true;
        if (key == "status") return episode.status = codeOf<diary::Status>(value), true;
        if (key == "binned") return episode.stamps.binned = momentOf(value), true;
        return false;
    });
    return episode;
}

diary::CheckIn readCheckIn(const Json& json)
{
    diary::CheckIn checkIn;
    readKeys(json, [&](const std::string& key, const Json& value) {
        if (key == "id") return checkIn.id = diary::Uuid::parse(value.get<std::string>()).value(), true;
        if (key == "at") return checkIn.at = momentOf(value), true;
        if (key == "symptoms") return checkIn.symptoms = readList(value, readSymptom), true;
        if (key == "sleep_disturbance")
            return checkIn.sleepDisturbance = diary::SleepDisturbance::from(value.get<int>()), true;
        if (key == "function_affected") return checkIn.functionAffected = value.get<bool>(), true;
        if (key == "binned") return checkIn.stamps.binned = momentOf(value), true;
        return false;
    });
    return checkIn;
}

diary::ContextItem readItem(const Json& json)
{
    diary::ContextItem item;
    readKeys(json, [&](const std::string& key, const Json& value) {
        if (key == "id") return item.id = diary::Uuid::parse(value.get<std::string>()).value(), true;
        if (key == "kind")
            return codeOf<diary::ContextKind>(value) ==
                   diary::kindOf(codeOf<diary::ContextCode>(json.at("code")));
        if (key == "code") return item.code = codeOf<diary::ContextCode>(value), true;
        if (key == "side") return item.side = codeOf<diary::Side>(value), true;
        if (key == "present") return item.present = value.get<bool>(), true;
        if (key == "from") return item.from = dateOf(value), true;
        if (key == "to") return item.to = dateOf(value), true;
        if (key == "change")
            return item.change = diary::contextChangeFromCode(value.get<std::string>()), true;
        if (key == "binned") return item.stamps.binned = momentOf(value), true;
        return false;
    });
    return item;
}

diary::Answer readAnswer(const Json& json)
{
    diary::Answer answer;
    readKeys(json, [&](const std::string& key, const Json& value) {
        const auto text = value.get<std::string>();
        if (key == "id") return answer.id = diary::Uuid::parse(text).value(), true;
        if (key == "rule") return answer.rule = text, true;
        if (key == "at") return answer.at = momentOf(value), true;
        if (key == "answer") return answer.answer = diary::answerKindFromCode(text).value(), true;
        if (key == "on") return answer.on = dateOf(value), true;
        if (key == "by") return answer.by = diary::answeredByFromCode(text), true;
        if (key == "result") return answer.result = diary::answerResultFromCode(text), true;
        return false;
    });
    return answer;
}

diary::Diary readDiary(const Json& json)
{
    diary::Diary diary;
    readKeys(json, [&](const std::string& key, const Json& value) {
        if (key == "format") return value == "crampdiary";
        if (key == "version") return value == 1 || value == 2;
        if (key == "person") return diary.person.dateOfBirth = dateOf(value.at("date_of_birth")), true;
        if (key == "episodes") return diary.episodes = readList(value, readEpisode), true;
        if (key == "checkins") return diary.checkIns = readList(value, readCheckIn), true;
        if (key == "context") return diary.context = readList(value, readItem), true;
        if (key == "answers") return diary.answers = readList(value, readAnswer), true;
        return false;
    });
    return diary;
}

}  // namespace

DiaryCase readDiaryCase(const std::filesystem::path& file)
{
    std::ifstream stream(file);
    const Json json = Json::parse(stream);
    const Json& expect = json.at("expect");
    return {file.filename().string(),
            json.at("name").get<std::string>(),
            momentOf(json.at("now")),
            readDiary(json.at("diary")),
            expect.at("urgency").get<std::string>(),
            expect.at("findings").get<std::vector<std::string>>(),
            expect.value("answered", std::vector<std::string>())};
}

}  // namespace cramp::test
