// SPDX-License-Identifier: MIT
#include "support/sample_diary.h"

#include "support/diaries.h"

namespace cramp::test
{

namespace
{

diary::Episode cramp(std::uint64_t number, std::string_view start)
{
    diary::Episode episode = episodeAt(start);
    episode.id = id(number);
    return episode;
}

diary::Episode rated(std::uint64_t number, std::string_view start, std::int64_t seconds, std::int64_t pain)
{
    diary::Episode episode = cramp(number, start);
    episode.duration = diary::DurationSeconds::from(seconds);
    episode.pain = diary::Pain::from(pain);
    episode.sites = {{diary::Site::Calf, diary::Side::Left, ""}};
    episode.relief = {{diary::Relief::Stretch, pain < 7}};
    return episode;
}

void addEpisodes(diary::Diary& diary)
{
    diary.episodes = {
        cramp(1, "2026-10-20T02:00:00+01:00"),        cramp(2, "2026-10-22T04:00:00+01:00"),
        rated(3, "2026-10-26T01:30:00+00:00", 90, 5), rated(4, "2026-10-27T03:12:00+00:00", 270, 8),
        rated(5, "2026-11-05T14:00:00+00:00", 45, 3), rated(6, "2026-11-21T23:50:00+00:00", 720, 9),
        cramp(7, "2026-11-22T08:55:00+00:00")};
    diary.episodes[3].woke = true;
    diary.episodes[3].soreness = diary::SorenessMinutes::from(120);
    diary.episodes[3].sites.push_back({diary::Site::Foot, diary::Side::Left, "sole"});
    diary.episodes[4].woke = false;
    diary.episodes[4].soreness = diary::SorenessMinutes::from(0);
    diary.episodes[4].triggers = {diary::Trigger::Exercise};
    diary.episodes[5].woke = true;
    diary.episodes[5].symptoms = {{diary::Symptom::Swelling, diary::Side::Left, true, diary::Course::Sudden},
                                  {diary::Symptom::Redness, diary::Side::Left, false, std::nullopt}};
    diary.episodes[5].note = "Could not <stand>; \"help\" & tea\nSecond line";
    diary.episodes[5].stamps.updated = moment("2026-11-22T07:30:00+00:00");
    diary.episodes[6].status = diary::Status::Ongoing;
    diary::Episode binned = rated(8, "2026-11-10T02:00:00+00:00", 5000, 10);
    binned.stamps.binned = moment("2026-11-11T02:00:00+00:00");
    diary.episodes.push_back(binned);
}

void addItems(diary::Diary& diary)
{
    const auto add = [&](std::uint64_t number, diary::ContextCode code,
                         std::string name) -> diary::ContextItem& {
        diary::ContextItem& item = diary.context.emplace_back();
        item.id = id(number);
        item.code = code;
        item.name = std::move(name);
        return item;
    };
    diary::ContextItem& statin = add(20, diary::ContextCode::Statin, "atorvastatin 20 mg");
    statin.from = day("2026-11-03");
    statin.change = diary::ContextChange::Raised;
    diary::ContextItem& naproxen = add(21, diary::ContextCode::Naproxen, "");
    naproxen.from = day("2026-01-10");
    naproxen.fromPrecision = diary::Precision::About;
    naproxen.to = day("2026-10-30");
    add(22, diary::ContextCode::Diabetes, "");
    add(23, diary::ContextCode::Quinine, "").present = false;
    add(24, diary::ContextCode::LongJourney, "Leeds <-> Rome").from = day("2026-10-15");
    add(25, diary::ContextCode::Thiazide, "old").to = day("2026-01-01");
}

void addOthers(diary::Diary& diary)
{
    for (const char* night :
         {"2026-10-01", "2026-11-01", "2026-11-02", "2026-11-03", "2026-11-04", "2026-11-10", "2026-11-11",
          "2026-11-12", "2026-11-13", "2026-11-14", "2026-11-15", "2026-11-16"})
        diary.nights.push_back(freeNight(night));
    diary::CheckIn checkIn;
    checkIn.id = id(40);
    checkIn.at = moment("2026-11-20T09:00:00+00:00");
    checkIn.symptoms = {{diary::Symptom::Tingling, std::nullopt, true, std::nullopt},
                        {diary::Symptom::Fever, std::nullopt, false, std::nullopt}};
    checkIn.sleepDisturbance = diary::SleepDisturbance::from(6);
    checkIn.functionAffected = true;
    diary.checkIns = {checkIn};
    diary.stretches = {
        {id(50), moment("2026-11-20T22:00:00+00:00"), diary::Stretch::X4, 180, true, std::nullopt, {}}};
    diary.plans.push_back(
        {id(51), diary::Stretch::X4, day("2026-11-10"), std::nullopt, {}, std::nullopt, {}});
    diary.answers.push_back({id(60),
                             "U4",
                             moment("2026-11-22T08:00:00+00:00"),
                             diary::AnswerKind::Seen,
                             day("2026-11-21"),
                             diary::AnsweredBy::Gp,
                             diary::AnswerResult::RuledOut,
                             "no clot",
                             {}});
    diary.visits.push_back({id(70), std::nullopt, "Dr Example", "Is it the <statin>?\nCan I swim?", "", {}});
}

}  // namespace

diary::Diary sampleDiary()
{
    diary::Diary diary;
    diary.id = id(99);
    diary.person = {"Alex O'Example", day("1957-03-04"), diary::NhsNumber::parse("9434765919")};
    addEpisodes(diary);
    addItems(diary);
    addOthers(diary);
    diary::sortByTime(diary);
    return diary;
}

diary::Moment sampleNow()
{
    return moment("2026-11-22T09:00:00+00:00");
}

}  // namespace cramp::test
