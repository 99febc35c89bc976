// SPDX-License-Identifier: MIT
#pragma once

#include "diary/records.h"

#include <chrono>
#include <cstddef>
#include <optional>
#include <variant>
#include <vector>

namespace cramp::triage
{

// The language that rules are written in: closed, small, and the same as content/rules.schema.json. A
// condition holds when records are there. There is no "not" and no upper count, so that one more recorded
// sign can never make a finding go away; what may is a closed list: `eased`, an onset of longer, a steady
// course, a usual item, complete tetanus jabs and older cramps.
//
// "Within N days" is (now - N x 24 h, now] for episodes and check-ins, and from now's date back to N days
// before it for the first day of a context item. What a missing detail means stands at each condition.

using Days = std::chrono::days;

// The longest window a rule may have. The diary that assess() is given reaches back 190 calendar days; wall
// clocks may differ by more than a day.
inline constexpr Days longestWindow{186};

// One leg: left, right, or no side given. Both legs: recorded as both, or left in one place and right in
// another.
enum class SideWanted : std::uint8_t { Any, OneLeg, BothLegs };

// What is left out: New, long-standing records; Short, also those whose onset is longer; Fresh, long-standing
// and steady ones; Acute, all of these. Recent: only recent records count.
enum class Standing : std::uint8_t { Any, New, Short, Fresh, Acute, Recent };

// A sign on a day from the first day of one of the medicines (open if missing) to some days after its last
// (likewise).
struct WhileTaking {
    std::vector<diary::ContextCode> medicines;
    Days lag{0};
};

// One of the signs is recorded as present within the window.
struct SignsWanted {
    std::vector<diary::Symptom> anyOf;
    Days within{0};
    std::vector<diary::Course> courses;  // Sudden or Worsening; empty: with any course or none
    Standing standing = Standing::Any;
    bool apart = false;  // in check-ins alone
    std::optional<WhileTaking> whileTaking;
};

// For both legs the records of the pair are new where recent ones are asked for; that one is recent, and a
// course, may stand on any of them.
struct SymptomCondition {
    SignsWanted signs;
    SideWanted side = SideWanted::Any;
};

// The signs are recorded on so many different days of the wall clock.
struct SymptomDaysCondition {
    SignsWanted signs;
    std::size_t atLeast = 0;
};

// One of the items holds today, or ended so many days ago at most. A missing end is open, but after_birth
// without a last day ends 42 days after the first.
struct ActiveCondition {
    std::vector<diary::ContextCode> anyOf;
    Days endedWithin{0};
};

// None of the items holds today. Of protections alone.
struct UnlessActiveCondition {
    std::vector<diary::ContextCode> anyOf;
};

// One of the items began within the window. An exposure without a first day did; any other item without one
// did not. No recorded change is `started`.
struct StartedCondition {
    std::vector<diary::ContextCode> anyOf;
    Days within{0};
    std::vector<diary::ContextChange> changes;  // empty: any
    bool thenEpisode = false;                   // and an episode on the first day or later
};

// One of the exposures ended (last day; today where it is missing or still to come) at most so many days ago,
// and there is an episode on its first day or later.
struct ExposureEndedCondition {
    std::vector<diary::ContextCode> anyOf;
    Days within{0};
    std::optional<Days> beganWithin;  // and its first day lies within so many days, or is missing
};

// One of the items began within the window, by one of the changes, and so many episodes of the last 28 days
// lie on its first day or later, at twice the daily rate of the 28 days before it (their own rate over 14
// days at least). It does not hold where cramps are usual from before the first day and the diary holds
// nothing older than it. Without a first day the number alone counts, unless cramps are usual.
struct MoreCrampsSinceCondition {
    StartedCondition item;
    std::size_t atLeast = 0;
};

// One episode for which all that is given holds.
struct EpisodeCondition {
    std::optional<Days> within;  // none: ever
    std::optional<std::chrono::seconds> lastedOver;
    std::optional<std::chrono::minutes> sorenessOver;
    std::vector<diary::Site> sites;  // empty: anywhere
};

// An episode that is going on, began over and under so long ago, and that no relief is recorded as having
// eased. No answer about easing is not eased.
struct OngoingCondition {
    std::chrono::seconds over{0};
    std::chrono::seconds under{0};
};

// So many episodes for each of which all that is given holds.
struct EpisodeCountCondition {
    std::size_t atLeast = 0;
    Days within{0};
    std::optional<std::chrono::minutes> sorenessOver;
    std::vector<diary::Site> sites;        // empty: anywhere
    std::vector<diary::Trigger> triggers;  // empty: any or none
    bool byDay = false;                    // began from 07:00 to 21:59 on the record's own clock
    std::size_t onDays = 1;                // and they lie on at least so many dates
};

// So many episodes within the window, at least `times` as many as in the window of the same length before it,
// and an episode or check-in older than `olderThan`.
struct EpisodeIncreaseCondition {
    std::size_t atLeast = 0;
    Days within{0};
    std::size_t times = 0;
    Days olderThan{0};
};

// On so many different nights an episode woke the person or a check-in tells of disturbed sleep (it speaks of
// the night of the date before).
struct DisturbedNightsCondition {
    std::size_t atLeast = 0;
    Days within{0};
    std::int64_t disturbanceAtLeast = 0;
};

// Episodes on so many nights of some `inARow` consecutive ones.
struct CrampNightsCondition {
    std::size_t atLeast = 0;
    Days inARow{0};
    Days within{0};
};

// A check-in says that cramps stopped the person doing things by day.
struct FunctionAffectedCondition {
    Days within{0};
};

// The person is younger than so many whole years today; does not hold without a date of birth.
struct AgeCondition {
    int under = 0;
};

struct Condition;

// So many of the parts hold: one of them for any, every one for all.
struct Combination {
    std::size_t atLeast = 0;
    std::vector<Condition> of;
};

// The one part holds with the signs of the left leg and those without a side, or with those of the right leg
// and those without; `both` is neither.
struct SameLegCondition {
    std::vector<Condition> of;
};

struct Condition {
    std::variant<SymptomCondition, SymptomDaysCondition, ActiveCondition, UnlessActiveCondition,
                 StartedCondition, ExposureEndedCondition, MoreCrampsSinceCondition, EpisodeCondition,
                 OngoingCondition, EpisodeCountCondition, EpisodeIncreaseCondition, DisturbedNightsCondition,
                 CrampNightsCondition, FunctionAffectedCondition, AgeCondition, Combination, SameLegCondition>
        is;
};

}  // namespace cramp::triage
