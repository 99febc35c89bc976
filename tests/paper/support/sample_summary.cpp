// SPDX-License-Identifier: MIT
#include "paper/support/sample_summary.h"

namespace cramp::test
{

namespace
{

using std::chrono::days;

constexpr diary::Date firstDay = diary::Date(std::chrono::year(2026) / 10 / 26);

std::vector<report::summary::ReportWeek> weeks()
{
    const std::array<std::int64_t, 8> episodes = {5, 6, 4, 5, 6, 2, 0, 6};
    const std::array<std::int64_t, 8> recorded = {7, 7, 6, 7, 7, 4, 0, 6};
    std::vector<report::summary::ReportWeek> list;
    for (std::size_t i = 0; i < episodes.size(); ++i) {
        report::summary::ReportWeek week;
        week.counts.span.from = firstDay + days(7 * (static_cast<int>(i) - 4));
        week.counts.span.to = week.counts.span.from + days(6);
        week.counts.nightCramps = episodes[i];
        week.counts.nights = {7, std::min(episodes[i], recorded[i]),
                              recorded[i] - std::min(episodes[i], recorded[i]), 7 - recorded[i], 0};
        week.isBefore = i < 4;
        list.push_back(week);
    }
    return list;
}

// The weeks of the period as figures, and a night of each kind.
void addNights(report::summary::GpSummary& summary)
{
    for (const report::summary::ReportWeek& week : summary.weeks)
        if (!week.isBefore) summary.figures.weeks.push_back(week.counts);
    constexpr std::array states = {diary::NightState::WithCramps, diary::NightState::CrampFree,
                                   diary::NightState::NotRecorded};
    for (int i = 0; i < 28; ++i) {
        const diary::NightState state =
            i == 27 ? diary::NightState::NotOver : states.at(static_cast<std::size_t>(i % 3));
        const bool hasCramps = state == diary::NightState::WithCramps;
        summary.nights.push_back({firstDay + days(i), state, hasCramps ? 1 + i % 4 : 0, std::nullopt,
                                  hasCramps ? std::optional<std::int64_t>(4 + i % 5) : std::nullopt,
                                  std::nullopt});
    }
}

// Weeks of pain and duration, the third without any.
void addSpans(report::summary::GpSummary& summary)
{
    for (int week = 0; week < 4; ++week) {
        const diary::DateSpan span{firstDay + days(7 * week), firstDay + days(7 * week + 6)};
        report::summary::Distribution pain, minutes;
        if (week != 2) {
            pain = {4, 5.5, 1.2, 5.0 + week, 4.0 + week, 6.0 + week, 7.0 + week};
            minutes = {4, 5.5, 1.2, 3.0 + week, 2.0, 6.0 + week, 12.0 + week};
        }
        summary.pain.push_back({span, pain});
        summary.minutes.push_back({span, minutes});
    }
    summary.figures.episodes.total = 14;
    summary.figures.pain.n = 13;
    summary.figures.durationSeconds.n = 13;
}

// Nights of eight weeks: those of the period, and four weeks before without a record.
report::summary::NightStrip stripOf(const report::summary::GpSummary& summary)
{
    report::summary::NightStrip strip;
    strip.span = {firstDay - days(28), firstDay + days(27)};
    for (int i = -28; i < 0; ++i)
        strip.nights.push_back({firstDay + days(i), diary::NightState::NotRecorded, 0, {}, {}, {}});
    for (report::summary::NightRow night : summary.nights) {
        if (night.nightCramps > 0) night.woke = night.nightCramps % 2 == 0;
        strip.nights.push_back(night);
    }
    strip.rows = {{"Atorvastatin",
                   {{std::nullopt, firstDay + days(7), "20 mg until 2 Nov", true},
                    {firstDay + days(8), std::nullopt, "40 mg from 3 Nov", true}}},
                  {"Magnesium", {{firstDay - days(14), firstDay - days(7), "12 Oct to 19 Oct", true}}},
                  {"Salmeterol", {{std::nullopt, std::nullopt, {}, false}}}};
    strip.changes = {firstDay - days(14), firstDay - days(6), firstDay + days(8)};
    return strip;
}

void addBox(report::summary::SignBox& box)
{
    box.pressing = {{"Swelling, left leg", "20 and 21 Nov, getting worse"},
                    {"Warm skin, left leg", "20 Nov"}};
    box.others = {{"Tingling, both legs", "3 and 5 Nov"}};
    box.askedOn = "20 November 2026";
    box.absent = {"no breathlessness", "no chest pain", "no fever"};
    box.notAsked = {"dark urine", "saddle numbness", "weight loss"};
    box.seen = "Seen by a GP on 21 November 2026: ruled out";
}

void addPage(report::summary::GpSummary& summary)
{
    report::summary::GpPage& page = summary.page;
    page.born = "born 4 May 1951 (75)";
    page.since = "Leg cramps since 2019";
    page.kept = "17 of 27 nights recorded (63%): too few to judge the pattern.";
    addBox(page.box);
    page.numbers = {
        {"4.5", "night cramps a week", "11 night cramps on 17 recorded nights in the last 28 days"},
        {"9", "nights woken of 17", "recorded in the last 28 days"},
        {"6", "of 10 for pain (median)", "IQR 5 to 7, worst 9 (13 rated)"}};
    page.strip = stripOf(summary);
    page.hoursCounted = "14 cramps, midday to midday";
    page.medicines = {{"Atorvastatin 40 mg (statin)", "increased from 20 mg on 3 November 2026"},
                      {"Salmeterol (long-acting beta agonist), started May 2019", ""}};
    page.medicinesBelow = {{"Said no to:", "quinine"}};
    page.conditions = {{"Diabetes, since 2012", ""}, {"Long journey", "12 November 2026"}};
    page.conditionsBelow = {{"Said no to:", "kidney disease and liver disease"}};
    page.places = {{"Side:", "left 11, right 1, both 2, not recorded 0"},
                   {"Site:", "Left calf 8, left foot 3, both calves 2, back of right thigh 1"}};
    page.relief = {{"Eased it:", "Stretching 6 of 8 answered, massage 2 of 3 answered"},
                   {"Stretches:", "Stretched on 11 of 28 days."},
                   {"The day before:", "Exercise 4; nothing recorded for 10 of 14"}};
}

void addWho(report::summary::GpSummary& summary)
{
    summary.title = "Leg cramp diary";
    summary.documentTitle = "Leg cramp diary: 26 October to 22 November 2026";
    summary.period = "26 October to 22 November 2026";
    summary.name = "Ann Example";
    summary.dateOfBirth = "4 May 1951";
    summary.nhsNumber = "943 476 5919";
    summary.provenance =
        "Recorded by the person themselves, not checked by anyone. It is not a diagnosis. A night that is "
        "not "
        "recorded is not a night without cramps.";
    summary.madeBy = "Made on 22 November 2026 at 09:00 with Cramp Diary 0.1.0, rules 1.";
}

report::summary::ReportEntry entry(std::size_t index)
{
    report::summary::ReportEntry made;
    made.when = std::to_string(1 + index % 28) + " Nov 2026, 03:12";
    made.period = "Night";
    made.lasted = "4 minutes 30 seconds";
    made.pain = std::to_string(index % 11);
    made.woke = index % 2 == 0 ? "Yes" : "No";
    made.where = "Left calf, left foot";
    made.signs = index % 5 == 0 ? "Tingling (left leg)" : "";
    made.helped = "Stretching eased it";
    made.note = index % 7 == 0 ? "After a long day on my feet in the garden." : "";
    return made;
}

void addFigures(report::summary::GpSummary& summary)
{
    summary.nightsRecorded = "17 of 28 nights recorded";
    summary.nightsDetail = "9 with cramps, 8 without; 10 not recorded, 1 not over";
    summary.headline = {{"Cramps a week", "3.5", "14 cramps in 28 days"},
                        {"Nights with cramps", "9", "4.5 in two weeks"},
                        {"At night", "79%", "11 at night, 3 by day"},
                        {"Woken", "9 times", "of 14 cramps"},
                        {"Usual duration", "4 min 30 s", "median of 13; middle half 2 to 6 min"},
                        {"Longest", "12 min", "20 November 2026"},
                        {"Usual pain", "6 of 10", "median of 13; middle half 5 to 7"},
                        {"Worst pain", "9 of 10", "20 November 2026"}};
    summary.change = {"30% fewer than in the 28 days before (20 cramps)",
                      "Rate ratio 0.70, 95% interval 0.33 to 1.46",
                      "It holds if cramps come independently, and is wider if they cluster.", 0.7};
    summary.figures.hours[2] = 4;
    summary.figures.hours[3] = 6;
    summary.figures.hours[23] = 1;
    summary.figures.hours[14] = 3;
}

}  // namespace

report::summary::GpSummary emptySummary()
{
    report::summary::GpSummary summary;
    summary.figures.span = {firstDay, firstDay + days(27)};
    addWho(summary);
    summary.nightsRecorded = "0 of 28 nights recorded";
    summary.nightsDetail = "27 not recorded, 1 not over";
    summary.headline = {{"Cramps a week", "0", "0 cramps in 28 days"},
                        {"Nights with cramps", "0", ""},
                        {"At night", "not recorded", ""},
                        {"Woken", "not recorded", ""},
                        {"Usual duration", "not recorded", ""},
                        {"Longest", "not recorded", ""},
                        {"Usual pain", "not recorded", ""},
                        {"Worst pain", "not recorded", ""}};
    summary.change.text = "Too few nights are recorded to compare with the 28 days before.";
    summary.page.kept = "0 of 27 nights recorded (0%): too few to judge the pattern.";
    summary.page.box.note = "No symptoms recorded in this period. This does not exclude a problem.";
    summary.page.numbers = {{"?", "night cramps a week", "0 night cramps on 0 recorded nights"},
                            {"0", "nights woken of 0", "recorded in the last 28 days"},
                            {"?", "of 10 for pain (median)", "pain not recorded; duration not recorded"}};
    summary.page.strip.span = {firstDay - days(28), firstDay + days(27)};
    summary.page.hoursCounted = "0 cramps, midday to midday";
    for (int number = 1; number <= 10; ++number)
        summary.features.push_back({"Question number " + std::to_string(number), "Not asked"});
    for (report::summary::ReportWeek week : weeks()) {
        week.counts.nightCramps = 0;
        week.counts.nights = {7, 0, 0, 7, 0};
        summary.weeks.push_back(week);
    }
    return summary;
}

report::summary::GpSummary sampleSummary()
{
    report::summary::GpSummary summary;
    summary.figures.span = {firstDay, firstDay + days(27)};
    addWho(summary);
    addFigures(summary);
    summary.sites = {{diary::Site::Calf, diary::Side::Left, "Left calf", 8},
                     {diary::Site::Foot, diary::Side::Left, "Left foot", 3},
                     {diary::Site::Calf, diary::Side::Both, "Both calves", 2},
                     {diary::Site::ThighBack, diary::Side::Right, "Back of right thigh", 1}};
    summary.sidedness = "Mostly left: 11 of 14";
    summary.relief = {{"Stretching", 8, 8, 6}, {"Massage", 5, 3, 2}, {"Heat", 1, 1, 0}};
    summary.weeks = weeks();
    addNights(summary);
    addSpans(summary);
    summary.markers = {{firstDay + days(8), "Statin: atorvastatin 20 mg, raised"},
                       {firstDay + days(7), "Stretch plan: calf stretch each evening"}};
    for (int number = 1; number <= 10; ++number)
        summary.features.push_back({"Question number " + std::to_string(number), "Not asked"});
    summary.questions = "Could the new tablet have to do with it? I would like to sleep through.";
    for (std::size_t i = 0; i < 14; ++i)
        summary.entries.push_back(entry(i));
    addPage(summary);
    return summary;
}

report::summary::GpSummary fullSummary(std::size_t entries)
{
    report::summary::GpSummary summary = sampleSummary();
    summary.name = "Wilhelmina Alexandrina Featherstonehaugh-Cholmondeley of Upper Wolverhampton";
    for (int i = 0; i < 24; ++i) {
        const std::string number = std::to_string(i);
        summary.page.box.others.push_back({"Other sign number " + number, "3 and 5 Nov"});
        summary.page.box.absent.push_back("no sign number " + number);
        summary.page.medicines.push_back({"A tablet with a long name 500 mg/1000 mg number " + number, ""});
        summary.page.conditions.push_back({"Condition number " + number, "since 2020"});
        summary.page.strip.rows.push_back({"Tablet " + number, {{std::nullopt, std::nullopt, {}, false}}});
    }
    summary.entries.clear();
    for (std::size_t i = 0; i < entries; ++i)
        summary.entries.push_back(entry(i));
    return summary;
}

}  // namespace cramp::test
