// SPDX-License-Identifier: MIT
#pragma once

#include "diary/change.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace cramp::triage
{

// How soon to seek which help, the least first, so that the greater value is the more urgent.
enum class Urgency : std::uint8_t { SelfCare, Pharmacist, Routine, Urgent, Emergency };
// "self_care", "pharmacist", "routine", "urgent", "emergency".
std::string_view code(Urgency urgency);
std::optional<Urgency> urgencyFromCode(std::string_view code);

// A fact of one record that made a rule hold.
struct Evidence {
    // Which record: an id, a night's date, or "person" for the person's own data.
    diary::RecordKind kind{};
    std::string id;
    // As on the command line: "swelling:left", "weakness:both!sudden", "duration_s:720", "soreness_min:2000",
    // "site:hand:left", "woke", "sleep_disturbance:7", "function_affected", "episode", or a context code.
    std::string fact;
    // The record's start, at or from; none where it has none. A date alone has midnight and isDate.
    std::optional<diary::Moment> at;
    bool isDate = false;
    diary::Precision precision = diary::Precision::Exact;  // of that time; Night: only the night is known
    std::string name = {};                                 // of a context item, in the person's own words

    friend bool operator==(const Evidence&, const Evidence&) = default;
};

// A rule that holds, in words of content/, with what made it hold.
struct Finding {
    std::string rule;  // "U4"
    Urgency urgency{};
    std::string title;
    std::string why;
    std::string advice;
    std::string source;
    std::vector<Evidence> evidence;
    // Answers that would settle a detail the rule had to assume ("On which side was the swelling?"), as
    // content.
    std::vector<std::string> wouldSettle;

    friend bool operator==(const Finding&, const Finding&) = default;
};

// What the diary says at a moment. Derived, never stored.
struct Assessment {
    diary::Moment assessedAt;
    std::string rulesVersion;
    Urgency urgency = Urgency::SelfCare;  // the highest found
    std::vector<Finding> findings;        // the most urgent first; within a level in the order of the rules
    // Codes of symptoms and context items that some rule names and no record answers, in vocabulary order.
    std::vector<std::string> notAsked;
    // Nothing was looked at: the check is switched off, or not in this build. Never the same as nothing
    // found.
    bool isOff = false;

    friend bool operator==(const Assessment&, const Assessment&) = default;
};

}  // namespace cramp::triage
