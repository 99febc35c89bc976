// SPDX-License-Identifier: MIT
#pragma once

#include "report/summary/summary.h"

#include <optional>
#include <string>
#include <vector>

namespace cramp::report::summary
{

// Page 1 of the report, as texts and numbers in the order of the page. It holds what the person recorded and
// nothing else: no rule, no advice, no diagnosis. Each fact stands once, in a clinician's words.

// A sign, or another fact that a rule looks at, with all days on which it was recorded.
struct SignFact {
    std::string label;  // "Swelling, left leg"
    std::string when;   // "20 and 21 Nov, worsening"; empty: without a date
};

struct SignBox {
    std::string note;                // that nothing was recorded, or that the check was off; may be empty
    std::vector<SignFact> pressing;  // what urgent and emergency findings of the period rest on
    std::vector<SignFact> others;    // of milder findings, and whatever else was recorded in the period
    std::string askedOn;             // "20 November to 22 November 2026"; empty: nothing was asked and absent
    std::vector<std::string> absent;    // "no fever", the most relevant to the signs first
    std::vector<std::string> notAsked;  // at most 8, likewise
    std::string
        seen;  // "Seen by a GP on 21 November 2026: ruled out"; empty: there is nothing to be seen about
};

// "4.8" - "night cramps a week" - "20 night cramps on 24 recorded nights in the last 28 days".
struct KeyNumber {
    std::string value;
    std::string label;
    std::string detail;
};

// A time through which a dose was taken or an exercise done; without an end it goes on.
struct TimelineBar {
    std::optional<diary::Date> from;
    std::optional<diary::Date> to;  // the last day
    std::string label;              // "40 mg from 30 Sep"; may be empty
    bool isChanged = false;         // it began or ended within the strip
};

struct TimelineRow {
    std::string name;
    std::vector<TimelineBar> bars;  // the earliest first
};

// The nights of 8 to 12 weeks up to the last day of the period, and what was taken on the same axis.
struct NightStrip {
    diary::DateSpan span;
    std::vector<NightRow> nights;      // those since the diary began
    std::vector<TimelineRow> rows;     // those with a change first
    std::vector<diary::Date> changes;  // days on which a medicine began, changed or ended; each once
};

// "Atorvastatin 40 mg" and what changed, which the page sets in bold.
struct ItemLine {
    std::string text;
    std::string changed;  // "increased from 20 mg on 30 September 2026"; empty: nothing did
};

struct LabelledText {
    std::string label;
    std::string text;
};

struct GpPage {
    std::string born;       // "born 4 March 1955 (71)"; empty: not known or not wanted
    std::string since;      // "Leg cramps since 2019"; empty: not recorded
    std::string kept;       // "77 of 84 nights recorded (92%): enough to judge the pattern."
    bool isEnough = false;  // 14 recorded nights, and 70 % of those that are over
    SignBox box;
    std::vector<KeyNumber> numbers;  // three, of the last 28 days of the period
    NightStrip strip;
    std::string hoursCounted;  // "64 cramps, midday to midday"
    std::vector<ItemLine> medicines;
    std::vector<LabelledText> medicinesBelow;  // what the person does not take
    std::vector<ItemLine> conditions;          // and exposures that do not stand in the box
    std::vector<LabelledText> conditionsBelow;
    std::vector<LabelledText> places;  // sides and places
    std::vector<LabelledText> relief;  // what eased it, stretches, what came before
};

}  // namespace cramp::report::summary
