// SPDX-License-Identifier: MIT
#include "support/sample_diary.h"

#include "support/diaries.h"

namespace cramp::test
{

namespace
{

Episode cramp(std::uint64_t number, std::string_view start)
{
    Episode episode = episodeAt(start);
    episode.id = id(number);
    return episode;
}

Episode rated(std::uint64_t number, std::string_view start, std::int64_t seconds, std::int64_t pain)
{
    Episode episode = cramp(number, start);
    episode.duration = DurationSeconds::from(seconds);
    episode.pain = Pain::from(pain);
    episode.sites = {{Site::Calf, Side::Left, ""}};
    episode.relief = {{Relief::Stretch, pain < 7}};
    return episode;
}

void addEpisodes(Diary& diary)
{
    diary.episodes = {
        cramp(1, "2026-10-20T02:00:00+01:00"),        cramp(2, "2026-10-22T04:00:00+01:00"),
        rated(3, "2026-10-26T01:30:00+00:00", 90, 5), rated(4, "2026-10-27T03:12:00+00:00", 270, 8),
        rated(5, "2026-11-05T14:00:00+00:00", 45, 3), rated(6, "2026-11-21T23:50:00+00:00", 720, 9),
        cramp(7, "2026-11-22T08:55:00+00:00")};
    diary.episodes[3].woke = true;
    diary.episodes[3].soreness = SorenessMinutes::from(120);
    diary.episodes[3].sites.push_back({Site::Foot, Side::Left, "sole"});
    diary.episodes[4].woke = false;
    diary.episodes[4].soreness = SorenessMinutes::from(0);
    diary.episodes[4].triggers = {Trigger::Exercise};
    diary.episodes[5].woke = true;
    diary.episodes[5].symptoms = {{Symptom::Swelling, Side::Left, true, Course::Sudden},
                                  {Symptom::Redness, Side::Left, false, std::nullopt}};
    diary.episodes[5].note = "Could not <stand>; \"help\" & tea\nSecond line";
    diary.episodes[5].stamps.updated = moment("2026-11-22T07:30:00+00:00");
    diary.episodes[6].status = Status::Ongoing;
    Episode binned = rated(8, "2026-11-10T02:00:00+00:00", 5000, 10);
    binned.stamps.binned = moment("2026-11-11T02:00:00+00:00");
    diary.episodes.push_back(binned);
}

void addItems(Diary& diary)
{
    const auto add = [&](std::uint64_t number, ContextCode code, std::string name) -> ContextItem& {
        ContextItem& item = diary.context.emplace_back();
        item.id = id(number);
        item.code = code;
        item.name = std::move(name);
        return item;
    };
    ContextItem& statin = add(20, ContextCode::Statin, "atorvastatin 20 mg");
    statin.from = day("2026-11-03");
    statin.change = ContextChange::Raised;
    ContextItem& naproxen = add(21, ContextCode::Naproxen, "");
    naproxen.from = day("2026-01-10");
    naproxen.fromPrecision = Precision::About;
    naproxen.to = day("2026-10-30");
    add(22, ContextCode::Diabetes, "");
    add(23, ContextCode::Quinine, "").present = false;
    add(24, ContextCode::LongJourney, "Leeds <-> Rome").from = day("2026-10-15");
    add(25, ContextCode::Thiazide, "old").to = day("2026-01-01");
}

void addOthers(Diary& diary)
{
    for (const char* night :
         {"2026-10-01", "2026-11-01", "2026-11-02", "2026-11-03", "2026-11-04", "2026-11-10", "2026-11-11",
          "2026-11-12", "2026-11-13", "2026-11-14", "2026-11-15", "2026-11-16"})
        diary.nights.push_back(freeNight(night));
    CheckIn checkIn;
    checkIn.id = id(40);
    checkIn.at = moment("2026-11-20T09:00:00+00:00");
    checkIn.symptoms = {{Symptom::Tingling, std::nullopt, true, std::nullopt},
                        {Symptom::Fever, std::nullopt, false, std::nullopt}};
    checkIn.sleepDisturbance = SleepDisturbance::from(6);
    checkIn.functionAffected = true;
    diary.checkIns = {checkIn};
    diary.stretches = {
        {id(50), moment("2026-11-20T22:00:00+00:00"), Stretch::X4, 180, true, std::nullopt, {}}};
    diary.plans.push_back({id(51), Stretch::X4, day("2026-11-10"), std::nullopt, {}, std::nullopt, {}});
    diary.answers.push_back({id(60),
                             "U4",
                             moment("2026-11-22T08:00:00+00:00"),
                             AnswerKind::Seen,
                             day("2026-11-21"),
                             AnsweredBy::Gp,
                             AnswerResult::RuledOut,
                             "no clot",
                             {}});
    diary.visits.push_back({id(70), std::nullopt, "Dr Example", "Is it the <statin>?\nCan I swim?", "", {}});
}

}  // namespace

Diary sampleDiary()
{
    Diary diary;
    diary.id = id(99);
    diary.person = {"Alex O'Example", day("1957-03-04"), NhsNumber::parse("9434765919")};
    addEpisodes(diary);
    addItems(diary);
    addOthers(diary);
    sortByTime(diary);
    return diary;
}

Moment sampleNow()
{
    return moment("2026-11-22T09:00:00+00:00");
}

}  // namespace cramp::test
