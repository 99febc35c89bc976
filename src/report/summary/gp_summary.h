// SPDX-License-Identifier: MIT
#pragma once

#include "guide/labels.h"
#include "report/summary/gp_page.h"
#include "report/summary/over_time.h"
#include "report/summary/report_words.h"
#include "report/summary/summary.h"
#include "report/summary/trial_result.h"
#include "triage/finding_history.h"

#include <array>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace cramp::report::summary
{

// What a GP reads in half a minute, as texts and numbers in the order of the page: HTML and the PDF draw this
// one value. It holds what the diary holds: no diagnosis, no score. An empty text or list means that the
// section says that there is nothing (the words of report.json), never that there is no such thing.

// What the person may leave out; the report says what was. Warning signs and the headline always stand.
enum class ReportSection : std::uint8_t {
    Sites,
    Relief,
    Trials,
    Hours,
    Weeks,
    Medicines,
    Conditions,
    Features,
    Questions,
    Pictures,
    Entries
};
inline constexpr std::array allReportSections = {
    ReportSection::Sites,     ReportSection::Relief,    ReportSection::Trials,     ReportSection::Hours,
    ReportSection::Weeks,     ReportSection::Medicines, ReportSection::Conditions, ReportSection::Features,
    ReportSection::Questions, ReportSection::Pictures,  ReportSection::Entries};
// The key of its title in the words of the report.
std::string_view titleKeyOf(ReportSection section);

// What to hand over. The generator is the program's name and version.
struct ReportChoices {
    diary::DateSpan span;
    bool withName = true;  // and date of birth
    bool withNhsNumber = false;
    bool withNotes = false;     // typed notes beside the entries
    bool withInitials = false;  // in the title of the document
    std::set<ReportSection> leftOut;
    std::string generator;
};

struct ReportTexts {
    const guide::Labels& labels;
    const ReportWords& words;
};

// "Cramps a week" - "3.5" - "14 cramps in 28 days". A value that the diary cannot tell is "not recorded".
struct ReportFigure {
    std::string label;
    std::string value;
    std::string detail;  // may be empty

    friend bool operator==(const ReportFigure&, const ReportFigure&) = default;
};

// The period beside the one of the same length just before, on recorded nights.
struct ReportChange {
    std::string text;      // "3.85 night cramps per recorded week, 6.36 in the previous 28 days"; or why not
    std::string interval;  // "Rate ratio 0.61, 95% interval 0.28 to 1.31"; empty without a ratio
    std::string caution;   // what the interval rests on; empty without a ratio
    std::optional<double> ratio;  // that of the figures

    friend bool operator==(const ReportChange&, const ReportChange&) = default;
};

// What changed since the last visit, a sentence each.
struct ReportSince {
    std::string title;  // "Since the appointment on 20 October 2026 (Dr Patel)"; empty: there was none
    std::vector<std::string> lines;

    friend bool operator==(const ReportSince&, const ReportSince&) = default;
};

struct ReportSite {
    diary::Site site{};
    std::optional<diary::Side> side;
    std::string label;  // "Left calf"
    std::int64_t episodes = 0;

    friend bool operator==(const ReportSite&, const ReportSite&) = default;
};

struct ReportRelief {
    std::string label;
    std::int64_t tried = 0;
    std::int64_t answered = 0;  // of these: whether it eased
    std::int64_t eased = 0;

    friend bool operator==(const ReportRelief&, const ReportRelief&) = default;
};

// A change that the person marked, before and after.
struct ReportTrial {
    std::string name;  // in own words
    std::string when;  // "With it: 19 October to 15 November 2026"
    TrialText found;

    friend bool operator==(const ReportTrial&, const ReportTrial&) = default;
};

// A bar of the chart of cramps a week: a week, a part of one, or in a long period a calendar month.
struct ReportWeek {
    WeekCounts counts;
    std::string label;      // "26 Oct"
    bool isBefore = false;  // of the span before the period
};

// A line on the chart's time axis: a medicine begun, changed or ended, a stretch plan begun.
struct ReportMarker {
    diary::Date date{};
    std::string label;

    friend bool operator==(const ReportMarker&, const ReportMarker&) = default;
};

// What the diary says to a question that a GP asks. Not asked: nobody answered all that a no would need.
enum class AskedAnswer : std::uint8_t { Yes, No, NotAsked };

struct ReportFeature {
    std::string label;  // "Gone within 10 minutes"
    std::string says;   // "Yes, 12 of 13 timed"
    AskedAnswer answer = AskedAnswer::NotAsked;

    friend bool operator==(const ReportFeature&, const ReportFeature&) = default;
};

// An episode of the period as texts, for the appendix; empty where nothing is recorded.
struct ReportEntry {
    std::string when;    // "22 Nov 2026, 03:12"
    std::string period;  // "Night"
    std::string lasted;
    std::string pain;  // "7"
    std::string woke;
    std::string where;
    std::string signs;
    std::string helped;
    std::string note;  // only if notes are wanted

    friend bool operator==(const ReportEntry&, const ReportEntry&) = default;
};

struct GpSummary {
    Summary figures;
    std::set<ReportSection> leftOut;
    bool has(ReportSection section) const { return !leftOut.contains(section); }

    // 1. Who made it and what it is.
    std::string title;  // "Leg cramp diary"
    std::string
        documentTitle;  // of the file: "Leg cramp diary, A. E.: 3 November to 30 November 2026 (28 days)"
    std::string period;
    std::string name;
    std::string dateOfBirth;
    std::string nhsNumber;
    std::string crampsSince;     // when cramps first came: "April 1998"; empty: not recorded
    std::string nightsRecorded;  // "20 of 28 nights recorded"
    std::string nightsDetail;    // "9 with cramps, 11 without; 7 not recorded, 1 not over"
    std::string provenance;      // self-recorded, not checked, not a diagnosis
    std::string madeBy;          // when, with which program and rules

    // 2. The headline figures, in the order of the page, and the change.
    std::vector<ReportFigure> headline;
    ReportChange change;
    ReportSince since;

    // 3. Where, the most frequent first; whether it keeps to one side.
    std::vector<ReportSite> sites;
    std::string sidedness;

    // 4. What was tried and whether it eased, the most tried first.
    std::vector<ReportRelief> relief;
    // What the person changed, of which a part lies in the period, the earliest first.
    std::vector<ReportTrial> trials;

    // 5. Cramps a week, with the medicines on the same axis.
    // The span before, then the period, the earliest first; none of days before the diary began.
    std::vector<ReportWeek> weeks;
    bool isByMonth = false;  // they are calendar months: the period is longer than half a year
    std::vector<ReportMarker> markers;

    // 6. Ten questions that a GP asks, and what the person wants from the visit, in own words.
    std::vector<ReportFeature> features;
    std::string questions;

    // 7. For the pictures: every night of the period, and pain and duration over time.
    std::vector<NightRow> nights;
    std::vector<SpanDistribution> pain;
    std::vector<SpanDistribution> minutes;

    // 8. The entries, the earliest first.
    std::vector<ReportEntry> entries;

    // What page 1 says of all that, on paper and as text.
    GpPage page;
};

// The urgent findings that the report tells as past, from their true beginnings on. The diary is the whole
// one.
std::vector<triage::FindingSpan> reportHistory(const diary::Diary& diary, const triage::RuleSet& rules,
                                               const diary::DateSpan& span, const diary::Moment& now);

// The diary is the whole one: the last visit may lie further back than the period. Binned records are left
// out. The assessment is that of now; the history, that of reportHistory(), may be left out.
GpSummary makeGpSummary(const diary::Diary& diary, const triage::Assessment& assessment,
                        const ReportTexts& texts, const ReportChoices& choices, const diary::Moment& now,
                        const std::vector<triage::FindingSpan>& history = {});

}  // namespace cramp::report::summary
