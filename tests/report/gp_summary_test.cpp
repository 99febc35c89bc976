// SPDX-License-Identifier: MIT
#include "report/gp_summary.h"

#include "report/support/diaries.h"
#include "report/support/report_texts.h"
#include "report/support/sample_diary.h"
#include "support/catch.h"

#include <algorithm>

using namespace cramp;
using namespace cramp::test;

namespace
{

GpSummary summaryOf(const Diary& diary)
{
    return makeGpSummary(diary, {}, reportTexts(), sampleChoices(), sampleNow());
}

GpSummary sample()
{
    return makeGpSummary(sampleDiary(), sampleAssessment(), reportTexts(), sampleChoices(), sampleNow());
}

template <typename Code>
std::string label(Code code)
{
    return reportTexts().labels.of(code);
}

const ReportFigure& figure(const GpSummary& summary, const std::string& label)
{
    const auto found = std::ranges::find(summary.headline, label, &ReportFigure::label);
    REQUIRE(found != summary.headline.end());
    return *found;
}

std::string feature(const GpSummary& summary, const std::string& label)
{
    const auto found = std::ranges::find(summary.features, label, &ReportFeature::label);
    REQUIRE(found != summary.features.end());
    return found->says;
}

// A diary with so many cramps in the period and before it, and so many nights vouched for in each.
Diary counted(int here, int before, int nightsHere, int nightsBefore)
{
    Diary diary;
    for (int index = 0; index < here; ++index)
        diary.episodes.push_back(episodeAt("2026-10-27T03:00:00+00:00"));
    for (int index = 0; index < before; ++index)
        diary.episodes.push_back(episodeAt("2026-09-29T03:00:00+01:00"));
    for (int index = 0; index < nightsHere; ++index)
        diary.nights.push_back({day("2026-10-28") + std::chrono::days(index), {}});
    for (int index = 0; index < nightsBefore; ++index)
        diary.nights.push_back({day("2026-09-30") + std::chrono::days(index), {}});
    return diary;
}

}  // namespace

TEST_CASE("the head says whose it is, what it is and how much of it is recorded")
{
    const GpSummary summary = sample();
    CHECK(summary.period == "26 October to 22 November 2026 (28 days)");
    CHECK(summary.name == "Alex O'Example");
    CHECK(summary.dateOfBirth == "4 March 1957");
    CHECK(summary.nhsNumber == "943 476 5919");
    CHECK(summary.nightsRecorded == "14 of 28 nights recorded");
    CHECK(summary.nightsDetail == "3 with cramps, 11 without, 13 not recorded, 1 not over yet");
    CHECK_THAT(summary.madeBy,
               Catch::Matchers::StartsWith("Made on 22 November 2026 at 09:00 with Cramp Diary 0.1.0."));
    CHECK_THAT(summary.provenance, Catch::Matchers::Contains("not a diagnosis"));
}

TEST_CASE("name, date of birth and NHS number stand there only if wanted")
{
    ReportChoices choices = sampleChoices();
    choices.withName = false;
    choices.withNhsNumber = false;
    const auto summary = makeGpSummary(sampleDiary(), {}, reportTexts(), choices, sampleNow());
    CHECK(summary.name.empty());
    CHECK(summary.dateOfBirth.empty());
    CHECK(summary.nhsNumber.empty());
}

TEST_CASE("the headline is that of the sample, counted by hand")
{
    const GpSummary summary = sample();
    // Of the period: the 26th and 27th of October, the 5th, 21st and 22nd of November.
    CHECK(figure(summary, "Cramps a week") ==
          ReportFigure{"Cramps a week", "1.25", "5 cramps in 28 days, 0 to 2 in a full week"});
    CHECK(figure(summary, "Nights with cramps in 2 weeks") ==
          ReportFigure{"Nights with cramps in 2 weeks", "at least 1.5", "3 of 14 nights recorded"});
    CHECK(figure(summary, "At night") == ReportFigure{"At night", "60%", "3 at night, 2 by day"});
    CHECK(figure(summary, "Nights woken") ==
          ReportFigure{"Nights woken", "2", "2 of 5 cramps woke the person"});
    // 45, 90, 270, 720 s; pain 3, 5, 8, 9.
    CHECK(figure(summary, "How long (median)").value == "3 min");
    CHECK(figure(summary, "How long (median)").detail ==
          "middle half 1 min 19 s to 6 min 23 s, longest 12 min, mean 4 min 41 s (SD 5 min 8 s); 4 timed");
    CHECK(figure(summary, "Pain (median)").value == "6.5 of 10");
    CHECK(figure(summary, "Pain (median)").detail ==
          "middle half 4.5 to 8.2, worst 9, mean 6.2 (SD 2.8); 4 rated");
}

TEST_CASE("what is not recorded is said to be not recorded, never none")
{
    const GpSummary summary = summaryOf({});
    CHECK(figure(summary, "Cramps a week").value == "0");
    CHECK(figure(summary, "At night").value == "not recorded");
    CHECK(figure(summary, "Nights woken").value == "not recorded");
    CHECK(figure(summary, "How long (median)").value == "not recorded");
    CHECK(figure(summary, "Pain (median)").value == "not recorded");
    CHECK(figure(summary, "Nights with cramps in 2 weeks").value == "at least 0");
    for (const ReportFeature& each : summary.features)
        CHECK(each.says == "not recorded");
    CHECK(summary.sidedness.empty());
    CHECK(summary.entries.empty());
    CHECK(summary.questions.empty());
}

TEST_CASE("one timed cramp has no middle half")
{
    Diary diary;
    diary.episodes = {episodeAt("2026-11-05T03:00:00+00:00")};
    diary.episodes[0].duration = DurationSeconds::from(61);
    CHECK(figure(summaryOf(diary), "How long (median)") ==
          ReportFigure{"How long (median)", "1 min 1 s", "1 timed"});
}

TEST_CASE("the change is told in plain words, with its interval and what that rests on")
{
    const auto change = [](int here, int before) { return summaryOf(counted(here, before, 20, 20)).change; };
    const ReportChange fewer = change(14, 20);
    CHECK(fewer.text == "30% fewer than in the 28 days before (20 cramps)");
    CHECK(fewer.interval == "Rate ratio 0.7, 95% interval 0.33 to 1.46; 5 a week before");
    CHECK_THAT(fewer.caution, Catch::Matchers::Contains("independently"));
    CHECK(fewer.ratio == 0.7);
    CHECK(change(14, 10).text == "40% more than in the 28 days before (10 cramps)");
    CHECK(change(15, 6).text == "2.5 times as many as in the 28 days before (6 cramps)");
    CHECK(change(1, 1).text == "As many as in the 28 days before (1 cramp)");
}

TEST_CASE("there is no ratio without cramps in both spans")
{
    const auto change = [](int here, int before) { return summaryOf(counted(here, before, 20, 20)).change; };
    CHECK(change(0, 2).text == "No cramps recorded in this period; 2 cramps in the 28 days before");
    CHECK(change(2, 0).text == "No cramps recorded in the 28 days before");
    CHECK(change(0, 0).text == "No cramps recorded in this period or in the 28 days before");
    for (const auto& [here, before] : {std::pair(0, 2), {2, 0}, {0, 0}}) {
        CHECK_FALSE(change(here, before).ratio);
        CHECK(change(here, before).interval.empty());
        CHECK(change(here, before).caution.empty());
    }
}

TEST_CASE("there is no ratio when under half the nights of either span are recorded")
{
    // One night has cramps in each: 13 vouched for make 14 of 28, which is half.
    CHECK(summaryOf(counted(4, 8, 13, 13)).change.ratio == 0.5);
    const ReportChange here = summaryOf(counted(4, 8, 12, 13)).change;
    CHECK_FALSE(here.ratio);
    CHECK(here.text ==
          "Too few nights recorded to compare with the 28 days before (8 cramps): 13 of 28 nights in this "
          "period, "
          "14 of 28 before");
    CHECK_FALSE(summaryOf(counted(4, 8, 13, 12)).change.ratio);
}

TEST_CASE("places stand with their counts, and one-sidedness is said")
{
    const GpSummary summary = sample();
    REQUIRE(summary.sites.size() == 2);
    CHECK(summary.sites[0] == ReportSite{Site::Calf, Side::Left, "Left calf", 4});
    CHECK(summary.sites[1] == ReportSite{Site::Foot, Side::Left, "Left foot", 1});
    CHECK(summary.sidedness ==
          "By side: left 4, right 0, both 0, side not recorded 0. Every cramp with a side recorded was on "
          "the left.");
    Diary diary;
    diary.episodes = {episodeAt("2026-11-05T03:00:00+00:00"), episodeAt("2026-11-06T03:00:00+00:00"),
                      episodeAt("2026-11-07T03:00:00+00:00"), episodeAt("2026-11-08T03:00:00+00:00")};
    diary.episodes[0].sites = {{Site::Calf, Side::Right, ""}};
    diary.episodes[1].sites = {{Site::Calf, Side::Left, ""}, {Site::Foot, Side::Right, ""}};
    diary.episodes[2].sites = {{Site::Calf, std::nullopt, ""}};
    diary.episodes[3].sites = {{Site::Hand, Side::Left, ""}};
    CHECK(summaryOf(diary).sidedness == "By side: left 0, right 1, both 1, side not recorded 1.");
}

TEST_CASE("what was tried is told with how often it eased")
{
    Diary diary;
    diary.episodes = {episodeAt("2026-11-05T03:00:00+00:00"), episodeAt("2026-11-06T03:00:00+00:00"),
                      episodeAt("2026-11-07T03:00:00+00:00")};
    diary.episodes[0].relief = {{Relief::Walk, false}, {Relief::Stretch, true}};
    diary.episodes[1].relief = {{Relief::Stretch, false}};
    diary.episodes[2].relief = {{Relief::Stretch, std::nullopt}, {Relief::Heat, true}};
    const GpSummary summary = summaryOf(diary);
    REQUIRE(summary.relief.size() == 3);
    CHECK(summary.relief[0] == ReportRelief{"Stretching", 3, 1, 1, "eased it 1 of 3 times, 1 not said"});
    CHECK(summary.relief[1] == ReportRelief{"Walking", 1, 0, 1, "tried once: did not ease it"});
    CHECK(summary.relief[2] == ReportRelief{"Heat", 1, 1, 0, "tried once: eased it"});
    CHECK(summary.stretching == "No stretch sessions are recorded.");
    CHECK(sample().stretching == "Stretched on 1 of 28 days. Planned: Bedtime set, since 10 November 2026.");
}

TEST_CASE("warnings bear their evidence and what was done")
{
    const GpSummary summary = sample();
    REQUIRE(summary.warnings.size() == 1);
    const ReportWarning& warning = summary.warnings[0];
    CHECK(warning.urgencyLabel == "Urgent");
    CHECK(warning.evidence ==
          std::vector<std::string>{"Swelling (left leg, came on suddenly), 21 November 2026 at 23:50",
                                   label(ContextCode::LongJourney) + ", 15 October 2026"});
    CHECK(warning.done == "Seen by a GP on 21 November 2026: ruled out. Own words: no clot");
    ReportChoices choices = sampleChoices();
    choices.withNotes = false;
    const auto plain = makeGpSummary(sampleDiary(), sampleAssessment(), reportTexts(), choices, sampleNow());
    CHECK(plain.warnings[0].done == "Seen by a GP on 21 November 2026: ruled out");
}

TEST_CASE("signs there, asked and absent, and not asked stand apart")
{
    const GpSummary summary = sample();
    REQUIRE(summary.signs.size() == 2);
    CHECK(summary.signs[0] == ReportSign{"Tingling", "20 Nov", 1, false});
    CHECK(summary.signs[1] == ReportSign{"Swelling (left leg, came on suddenly)", "21 Nov", 1, true});
    CHECK(summary.askedAbsent ==
          std::vector{label(Symptom::Redness), label(Symptom::Fever), label(ContextCode::Quinine)});
    // Redness and fever were answered within the period, whatever their windows in triage.
    CHECK(summary.notAsked == std::vector{label(Symptom::Breathless), label(ContextCode::Statin)});
}

TEST_CASE("a sign of many days names five of them")
{
    Diary diary;
    for (int index = 0; index < 7; ++index) {
        CheckIn checkIn;
        checkIn.id = id(static_cast<std::uint64_t>(500 + index));
        checkIn.at = moment("2026-11-01T09:00:00+00:00");
        checkIn.at.wall += std::chrono::days(index);
        checkIn.symptoms = {{Symptom::Numbness, Side::Left, true, std::nullopt}};
        diary.checkIns.push_back(checkIn);
    }
    const GpSummary summary = summaryOf(diary);
    REQUIRE(summary.signs.size() == 1);
    CHECK(summary.signs[0].dates == "1 Nov, 2 Nov, 3 Nov, 4 Nov, 5 Nov and 2 more");
    CHECK(summary.signs[0].times == 7);
}

TEST_CASE("medicines stand with when they began or changed, and mark the time axis")
{
    const GpSummary summary = sample();
    REQUIRE(summary.medicines.size() == 2);
    CHECK(summary.medicines[0].label == "Naproxen");
    CHECK(summary.medicines[0].when == "started about 10 January 2026, until 30 October 2026");
    CHECK(summary.medicines[0].changedInPeriod);
    CHECK(summary.medicines[1].label == "Statin: atorvastatin 20 mg");
    CHECK(summary.medicines[1].when == "dose raised 3 November 2026");
    REQUIRE(summary.markers.size() == 3);
    CHECK(summary.markers[0] == ReportMarker{day("2026-10-30"), "Naproxen ended"});
    CHECK(summary.markers[1] == ReportMarker{day("2026-11-03"), "Statin: atorvastatin 20 mg raised"});
    CHECK(summary.markers[2] == ReportMarker{day("2026-11-10"), "Stretch plan: Bedtime set"});
    REQUIRE(summary.conditions.size() == 1);
    CHECK(summary.conditions[0].label == "Diabetes");
    CHECK(summary.conditions[0].when == "start not recorded");
    REQUIRE(summary.exposures.size() == 1);
    CHECK(summary.exposures[0].when == "15 October 2026");
}

TEST_CASE("the weeks of the chart are those before and those of the period, without a gap")
{
    const GpSummary summary = sample();
    REQUIRE(summary.weeks.size() == 8);
    CHECK(summary.weeks[0].isBefore);
    CHECK(summary.weeks[3].isBefore);
    CHECK_FALSE(summary.weeks[4].isBefore);
    CHECK(summary.weeks[4].label == "26 Oct");
    for (std::size_t index = 1; index < summary.weeks.size(); ++index)
        CHECK(summary.weeks[index].span.from == summary.weeks[index - 1].span.to + std::chrono::days(1));
    CHECK(summary.weeks[3].episodes == 2);
    CHECK(summary.weeks[4].episodes == 2);
}

TEST_CASE("the seven features say what the diary holds")
{
    const GpSummary summary = sample();
    CHECK(summary.features.size() == 7);
    CHECK(feature(summary, "Strong pain") == "median 6.5 of 10, worst 9 (4 rated)");
    CHECK(feature(summary, "Seconds to 10 minutes") == "3 of 4 timed lasted 10 minutes or less");
    CHECK(feature(summary, "In the calf or foot") == "4 of 4 with a place");
    CHECK(feature(summary, "Seldom in the thigh") == "0 of 4 with a place were in the thigh");
    CHECK(feature(summary, "Sore afterwards") == "1 of 2 with an answer; longest 2 h");
    CHECK(feature(summary, "Sleep disturbed") == "woken on 2 nights; disturbance median 6 of 10 (1 rated)");
    CHECK(feature(summary, "Distress") == "not asked as such; cramps affected the day in 1 of 1 answers");
}

TEST_CASE("exactly ten minutes is within ten minutes")
{
    Diary diary;
    diary.episodes = {episodeAt("2026-11-05T03:00:00+00:00"), episodeAt("2026-11-06T03:00:00+00:00")};
    diary.episodes[0].duration = DurationSeconds::from(600);
    diary.episodes[1].duration = DurationSeconds::from(601);
    CHECK(feature(summaryOf(diary), "Seconds to 10 minutes") == "1 of 2 timed lasted 10 minutes or less");
}

TEST_CASE("the questions are those of the visit to come")
{
    CHECK(sample().questions == "Is it the <statin>?\nCan I swim?");
    const auto visit = [](std::uint64_t number, std::optional<Date> on, std::string questions) {
        return Visit{id(number), on, "", std::move(questions), "", {}};
    };
    Diary diary;
    diary.visits = {visit(1, std::nullopt, "undated"), visit(2, day("2026-11-21"), "past"),
                    visit(3, day("2026-12-05"), "later"), visit(4, day("2026-11-22"), "today")};
    CHECK(summaryOf(diary).questions == "today");
    diary.visits.pop_back();
    CHECK(summaryOf(diary).questions == "later");
    diary.visits.pop_back();
    CHECK(summaryOf(diary).questions == "undated");
    diary.visits[0].stamps.binned = sampleNow();
    CHECK(summaryOf(diary).questions.empty());
}

TEST_CASE("entries say each cramp of the period; notes only if wanted")
{
    const GpSummary summary = sample();
    REQUIRE(summary.entries.size() == 5);
    CHECK(summary.entries[1] == ReportEntry{"27 October 2026 at 03:12", "Night", "4 min 30 s", "8", "yes",
                                            "Left calf; Left foot", "", "Stretching: did not ease it", ""});
    CHECK(summary.entries[3].note == "Could not <stand>; \"help\" & tea\nSecond line");
    CHECK(summary.entries[4].lasted == "going on");
    ReportChoices choices = sampleChoices();
    choices.withNotes = false;
    const auto plain = makeGpSummary(sampleDiary(), {}, reportTexts(), choices, sampleNow());
    CHECK(plain.entries[3].note.empty());
}

TEST_CASE("an entry of which only the night is known, and one that is not finished")
{
    Diary diary;
    diary.episodes = {episodeAt("2026-11-05T00:00:00+00:00")};
    diary.episodes[0].startPrecision = Precision::Night;
    diary.episodes[0].status = Status::Incomplete;
    diary.episodes[0].duration = DurationSeconds::from(60);
    diary.episodes[0].durationPrecision = Precision::About;
    const GpSummary summary = summaryOf(diary);
    REQUIRE(summary.entries.size() == 1);
    CHECK(summary.entries[0].when == "night of 4 November 2026");
    CHECK(summary.entries[0].period.empty());
    CHECK(summary.entries[0].lasted == "about 1 min");
    CHECK(summary.entries[0].note == "entry not finished");
    CHECK(figure(summary, "At night").detail == "1 not known");
}

TEST_CASE("random diaries make a page without a missing word")
{
    for (std::uint64_t seed = 1; seed <= 25; ++seed) {
        CAPTURE(seed);
        const Diary diary = randomDiary(seed, 60);
        ReportChoices choices = sampleChoices();
        choices.span = {day("2026-03-01"), day("2026-10-31")};
        const auto summary = makeGpSummary(diary, sampleAssessment(), reportTexts(), choices,
                                           moment("2026-11-01T09:00:00+00:00"));
        CHECK(std::ssize(summary.entries) == summary.figures.episodes.total);
        std::int64_t signs = 0;
        for (const ReportSign& sign : summary.signs)
            signs += sign.times;
        CHECK(signs >= std::ssize(summary.signs));
    }
}
