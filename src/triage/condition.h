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
// condition holds when records are there; there is no "not" and no upper count, so that one more recorded
// sign can never make a finding go away. The one exception is `eased`, which U1 and G6 turn on.
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

// NotRecorded: the record gives no course.
enum class CourseWanted : std::uint8_t { Sudden, Worsening, Steady, Improving, NotRecorded };

// A sign on a day from the first day of a medicine (open if missing) to some days after its last (likewise).
struct WhileTaking {
    diary::ContextCode medicine{};
    Days lag{0};
};

// One of the signs is recorded as present within the window. For both legs a course may stand on any of the
// records that form the pair.
struct SymptomCondition {
    std::vector<diary::Symptom> anyOf;
    Days within{0};
    SideWanted side = SideWanted::Any;
    std::vector<CourseWanted> courses;  // empty: with any course or none
    std::optional<WhileTaking> whileTaking;
    bool thenEpisode = false;  // and an episode began later
};

// One of the signs is recorded as present on so many different days of the wall clock.
struct SymptomDaysCondition {
    std::vector<diary::Symptom> anyOf;
    std::size_t atLeast = 0;
    Days within{0};
};

// One of the items holds today. A missing end is open, but after_birth without a last day ends 42 days after
// the first.
struct ActiveCondition {
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

// One of the exposures ended (last day, else first day, else today) at most so many days ago, and there is an
// episode on its first day or later.
struct ExposureEndedCondition {
    std::vector<diary::ContextCode> anyOf;
    Days within{0};
};

// One episode for which all that is given holds. Eased false: no relief is recorded as having eased it.
struct EpisodeCondition {
    std::optional<Days> within;  // none: ever
    std::optional<std::chrono::seconds> lastedOver;
    std::optional<std::chrono::seconds> lastedAtMost;
    std::optional<bool> eased;
    std::optional<std::chrono::minutes> sorenessOver;
    std::vector<diary::Site> sites;  // empty: anywhere
};

// An episode that is going on, began over and under so long ago, and that no relief is recorded as having
// eased.
struct OngoingCondition {
    std::chrono::seconds over{0};
    std::chrono::seconds under{0};
};

struct EpisodeCountCondition {
    std::size_t atLeast = 0;
    Days within{0};
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

struct Condition {
    std::variant<SymptomCondition, SymptomDaysCondition, ActiveCondition, StartedCondition,
                 ExposureEndedCondition, EpisodeCondition, OngoingCondition, EpisodeCountCondition,
                 EpisodeIncreaseCondition, DisturbedNightsCondition, CrampNightsCondition,
                 FunctionAffectedCondition, AgeCondition, Combination>
        is;
};

}  // namespace cramp::triage
