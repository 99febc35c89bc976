// SPDX-License-Identifier: MIT
#pragma once

#include "diary/change.h"
#include "diary/fact.h"

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
    diary::RecordKind kind{};
    diary::RecordKey key;  // which record; of the person there is only one
    diary::Fact fact;
    // The record's start, at or from; none where it has none. A date alone has midnight and isDate.
    std::optional<diary::Moment> at;
    bool isDate = false;
    diary::Precision precision = diary::Precision::Exact;  // of that time; Night: only the night is known
    std::string name = {};                                 // of a context item, in the person's own words

    friend bool operator==(const Evidence&, const Evidence&) = default;
};

// The record as the contract names it: an id, a night's date, or "person".
std::string recordText(const Evidence& evidence);
// How many different records the evidence comes from.
std::size_t recordCount(const std::vector<Evidence>& evidence);

// Advice on a medicine as it was published, and by whom. Nothing but a quotation tells anyone to stop one.
struct Quote {
    std::string words;
    std::string about;  // the signs that it was said for; may be empty
    std::string who;

    friend bool operator==(const Quote&, const Quote&) = default;
};

// Answered: the person said that they have talked about it, or (routine and pharmacist findings) asked to be
// reminded later, and nothing since has opened it again.
enum class FindingState : std::uint8_t { Open, Answered };
// "open", "answered".
std::string_view code(FindingState state);

// Why a finding is open although it was answered once.
enum class ReopenedBy : std::uint8_t {
    TimePassed,
    NewEntry,       // an urgent or emergency finding with an entry from after the answer
    GettingWorse,   // a sign since then that is recent or worsening
    NewSign,        // a sign, or a side, that the finding did not have
    NewItem,        // a medicine, condition or the like that began since then
    StillGoingOn,   // a cramp that is going on
    NewCramp,       // a cramp that the rule counts by itself
    ManyMoreCramps  // twice as many as before the answer
};

// What the person's newest answer to a rule does to its finding.
struct AnswerEffect {
    diary::Answer answer;
    diary::Date on{};                      // the day that the answer speaks of
    std::optional<diary::Date> until;      // its last day; none: as long as nothing new is recorded
    std::optional<ReopenedBy> reopenedBy;  // none: the finding is answered

    friend bool operator==(const AnswerEffect&, const AnswerEffect&) = default;
};

// A rule that holds, in words of content/.
struct Finding {
    std::string rule;  // "U4"
    Urgency urgency{};
    FindingState state = FindingState::Open;
    std::string title;
    std::string found;  // what the person recorded, in a sentence or more
    std::string why;
    std::string advice;
    std::vector<Quote> quotes;
    std::string source;
    std::vector<Evidence> evidence;      // what has no time first, then the oldest first; each fact once
    std::optional<AnswerEffect> answer;  // none: it was never answered
    std::string reopened;                // why it is open again, in a sentence; empty where it is not
    // The rule of a higher finding that has all signs of this one and stands for it; empty: none has. Such a
    // finding is shown under the other and not counted.
    std::string under;

    bool isOpen() const { return state == FindingState::Open; }
    friend bool operator==(const Finding&, const Finding&) = default;
};

// A sign that a rule which asks for new ones does not look at, and why.
enum class LeftOutBecause : std::uint8_t { Usual, LongStanding };
// "usual", "long_standing".
std::string_view code(LeftOutBecause because);

struct LeftOut {
    Evidence sign;
    LeftOutBecause because{};

    friend bool operator==(const LeftOut&, const LeftOut&) = default;
};

// What the diary says at a moment. Derived, never stored.
struct Assessment {
    diary::Moment assessedAt;
    std::string rulesVersion;
    Urgency urgency = Urgency::SelfCare;  // the highest of an open finding
    std::vector<Finding> findings;        // the most urgent first; within a level in the order of the rules
    std::vector<LeftOut> leftOut;         // of the last 28 days, oldest first
    // Codes of symptoms and context items that some rule names and no record answers, in vocabulary order.
    std::vector<std::string> notAsked;
    // Nothing was looked at, because the check is switched off. Never the same as nothing found.
    bool isOff = false;

    friend bool operator==(const Assessment&, const Assessment&) = default;
};

}  // namespace cramp::triage
