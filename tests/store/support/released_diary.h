// SPDX-License-Identifier: MIT
#pragma once

#include "store/support/store_helpers.h"

namespace cramp::test
{

// What the dump of the first released version holds (tests/store/released/): a record of every kind with
// every field of version 1, and a bare one. Never changes; a new field gets a dump of its own version.
inline diary::Diary firstReleasedDiary()
{
    using std::chrono::hours;
    using std::chrono::minutes;
    const diary::Stamps stamps{at("2026-11-02T03:20:00+00:00"), at("2026-11-02T08:01:02+00:00"),
                               at("2026-11-03T09:00:00+01:00")};
    diary::Diary diary;
    diary.id = *diary::Uuid::parse("ed2d5e07-31e0-43d7-8950-726cb23f9b43");
    diary.person = {"Ada Lovelace", day("1950-12-10"), diary::NhsNumber::parse("943 476 5919")};
    diary::Weekdays weekend;
    weekend.chosen[5] = weekend.chosen[6] = true;
    diary.sleep.entries = {{std::nullopt, {}, hours(22), hours(6)},
                           {day("2026-03-01"), weekend, hours(23) + minutes(30), hours(9)}};

    diary::Episode full = episodeAt("2026-10-25T01:30:00+01:00", 1);
    full.startPrecision = diary::Precision::About;
    full.duration = diary::DurationSeconds::from(270);
    full.durationPrecision = diary::Precision::About;
    full.sites = {{diary::Site::Calf, diary::Side::Left, "upper_outer"},
                  {diary::Site::Back, diary::Side::Midline, {}},
                  {diary::Site::Hand, {}, {}}};
    full.statedPeriod = diary::Period::Night;
    full.woke = true;
    full.pain = diary::Pain::from(8);
    full.soreness = diary::SorenessMinutes::from(2000);
    full.symptoms = {{diary::Symptom::Weakness, diary::Side::Left, true, diary::Course::Sudden},
                     {diary::Symptom::Fever, {}, false, {}}};
    full.relief = {{diary::Relief::Stretch, true}, {diary::Relief::Heat, false}, {diary::Relief::Walk, {}}};
    full.triggers = {diary::Trigger::Exercise, diary::Trigger::HotDay};
    full.note = "It hurt;\nthen 'less' \\ so – 足";
    full.stamps = stamps;
    diary::Episode bare;
    bare.id = numbered(2);
    bare.start = at("2026-11-02T03:12:00-05:00");
    bare.status = diary::Status::Ongoing;
    diary.episodes = {full, bare};

    diary.checkIns = {{numbered(3),
                       at("2026-11-02T09:00:00+00:00"),
                       {{diary::Symptom::Swelling, diary::Side::Both, true, diary::Course::Worsening}},
                       diary::SleepDisturbance::from(7),
                       true,
                       "tired",
                       stamps}};
    diary.nights = {{day("2026-11-01"), {}}, {day("2026-11-05"), {{}, stamps.updated, stamps.binned}}};
    diary.context = {{numbered(4),
                      diary::ContextCode::Statin,
                      false,
                      "simvastatin 20 mg",
                      day("2026-01-01"),
                      diary::Precision::About,
                      day("2026-06-30"),
                      diary::ContextChange::Raised,
                      "at night",
                      {},
                      stamps}};
    diary.stretches = {{numbered(5), at("2026-11-01T21:30:00+00:00"), diary::Stretch::X2b, 90, true,
                        diary::Side::Right, stamps},
                       {numbered(6), at("2026-11-02T21:30:00+00:00"), numbered(9), {}, {}, {}, {}}};
    diary.answers = {{numbered(7), "U4", at("2026-11-02T10:00:00+00:00"), diary::AnswerKind::Seen,
                      day("2026-11-03"), diary::AnsweredBy::Gp, diary::AnswerResult::RuledOut, "no clot",
                      stamps}};
    diary.visits = {{numbered(8), day("2026-11-20"), "Dr Who", "Why me?", "blood test", stamps}};
    diary.exercises = {{numbered(9),
                        "Stairs",
                        {"Stand.\nHold on.", "", "Lower \\ your heels."},
                        {diary::Stretch::X1, numbered(9)},
                        30,
                        10,
                        3,
                        diary::ExerciseSides::Each,
                        diary::Picture{diary::PictureType::Png, "iVBORw0KGgo="},
                        stamps}};
    diary.plans = {{numbered(10), diary::Stretch::D1, day("2026-11-01"), day("2026-12-01"), weekend,
                    hours(21) + minutes(15), stamps}};
    diary.trials = {
        {numbered(11),
         "Less tea",
         {{day("2026-11-01"), day("2026-11-07"), false}, {day("2026-11-08"), day("2026-11-14"), true}},
         diary::BlockOrder::Chosen,
         "with milk",
         stamps}};
    return diary;
}

// Version 2 has all that and its own fields.
inline void addFieldsOfVersion2(diary::Diary& diary)
{
    diary.person.crampsSince = diary::PartialDate::parse("1998-04");
    diary.checkIns[0].symptoms[0].onset = diary::Onset::Longer;
    diary.episodes[0].symptoms.push_back({diary::Symptom::Shaking, {}, true, {}, diary::Onset::Recent});
    diary::ContextItem usual;
    usual.id = numbered(12);
    usual.code = diary::ContextCode::UsualNumbness;
    usual.from = day("2020-01-01");
    usual.fromPrecision = diary::Precision::About;
    usual.side = diary::Side::Left;
    diary.context.push_back(usual);
    diary::Answer later;
    later.id = numbered(13);
    later.rule = "G1";
    later.at = at("2026-11-02T10:05:00+00:00");
    later.answer = diary::AnswerKind::Later;
    diary.answers.push_back(later);
    diary.trials[0].order = diary::BlockOrder::Drawn;
    diary::sortByTime(diary);
}

// What the dump of a released version holds.
inline diary::Diary releasedDiary(std::int64_t version)
{
    diary::Diary diary = firstReleasedDiary();
    if (version >= 2) addFieldsOfVersion2(diary);
    return diary;
}

}  // namespace cramp::test
