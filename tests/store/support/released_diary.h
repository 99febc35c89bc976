// SPDX-License-Identifier: MIT
#pragma once

#include "store/support/store_helpers.h"

namespace cramp::test
{

// What the dumps of released diaries hold (tests/store/released/): a record of every kind with every field of
// version 1, and a bare one. Never changes; a new field gets a dump of its own version.
inline Diary releasedDiary()
{
    using std::chrono::hours;
    using std::chrono::minutes;
    const Stamps stamps{at("2026-11-02T03:20:00+00:00"), at("2026-11-02T08:01:02+00:00"),
                        at("2026-11-03T09:00:00+01:00")};
    Diary diary;
    diary.id = *Uuid::parse("ed2d5e07-31e0-43d7-8950-726cb23f9b43");
    diary.person = {"Ada Lovelace", day("1950-12-10"), NhsNumber::parse("943 476 5919")};
    Weekdays weekend;
    weekend.chosen[5] = weekend.chosen[6] = true;
    diary.sleep.entries = {{std::nullopt, {}, hours(22), hours(6)},
                           {day("2026-03-01"), weekend, hours(23) + minutes(30), hours(9)}};

    Episode full = episodeAt("2026-10-25T01:30:00+01:00", 1);
    full.startPrecision = Precision::About;
    full.duration = DurationSeconds::from(270);
    full.durationPrecision = Precision::About;
    full.sites = {
        {Site::Calf, Side::Left, "upper_outer"}, {Site::Back, Side::Midline, {}}, {Site::Hand, {}, {}}};
    full.statedPeriod = Period::Night;
    full.woke = true;
    full.pain = Pain::from(8);
    full.soreness = SorenessMinutes::from(2000);
    full.symptoms = {{Symptom::Weakness, Side::Left, true, Course::Sudden}, {Symptom::Fever, {}, false, {}}};
    full.relief = {{Relief::Stretch, true}, {Relief::Heat, false}, {Relief::Walk, {}}};
    full.triggers = {Trigger::Exercise, Trigger::HotDay};
    full.note = "It hurt;\nthen 'less' \\ so – 足";
    full.stamps = stamps;
    Episode bare;
    bare.id = numbered(2);
    bare.start = at("2026-11-02T03:12:00-05:00");
    bare.status = Status::Ongoing;
    diary.episodes = {full, bare};

    diary.checkIns = {{numbered(3),
                       at("2026-11-02T09:00:00+00:00"),
                       {{Symptom::Swelling, Side::Both, true, Course::Worsening}},
                       SleepDisturbance::from(7),
                       true,
                       "tired",
                       stamps}};
    diary.nights = {{day("2026-11-01"), {}}, {day("2026-11-05"), {{}, stamps.updated, stamps.binned}}};
    diary.context = {{numbered(4), ContextCode::Statin, false, "simvastatin 20 mg", day("2026-01-01"),
                      Precision::About, day("2026-06-30"), ContextChange::Raised, "at night", stamps}};
    diary.stretches = {
        {numbered(5), at("2026-11-01T21:30:00+00:00"), Stretch::X2b, 90, true, Side::Right, stamps},
        {numbered(6), at("2026-11-02T21:30:00+00:00"), numbered(9), {}, {}, {}, {}}};
    diary.answers = {{numbered(7), "U4", at("2026-11-02T10:00:00+00:00"), AnswerKind::Seen, day("2026-11-03"),
                      AnsweredBy::Gp, AnswerResult::RuledOut, "no clot", stamps}};
    diary.visits = {{numbered(8), day("2026-11-20"), "Dr Who", "Why me?", "blood test", stamps}};
    diary.exercises = {{numbered(9),
                        "Stairs",
                        {"Stand.\nHold on.", "", "Lower \\ your heels."},
                        {Stretch::X1, numbered(9)},
                        30,
                        10,
                        3,
                        ExerciseSides::Each,
                        Picture{PictureType::Png, "iVBORw0KGgo="},
                        stamps}};
    diary.plans = {{numbered(10), Stretch::D1, day("2026-11-01"), day("2026-12-01"), weekend,
                    hours(21) + minutes(15), stamps}};
    diary.trials = {
        {numbered(11),
         "Less tea",
         {{day("2026-11-01"), day("2026-11-07"), false}, {day("2026-11-08"), day("2026-11-14"), true}},
         "with milk",
         stamps}};
    return diary;
}

}  // namespace cramp::test
