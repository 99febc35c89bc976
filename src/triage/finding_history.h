// SPDX-License-Identifier: MIT
#pragma once

#include "triage/rules.h"

namespace cramp::triage
{

// A time through which a rule held without a break, by the diary as it is now, and what the person did about
// it.
struct FindingSpan {
    std::string rule;
    Urgency urgency{};
    std::string title;
    diary::Moment from;               // it held from here on; where the asked time begins, at the latest
    std::optional<diary::Moment> to;  // it holds no longer from here on; none: it holds now
    std::optional<diary::Instant> lastSign;  // of its newest record that has a time
    std::vector<diary::Answer>
        answers;  // from its beginning to the next beginning of the same rule, oldest first
    FindingState state = FindingState::Open;  // of one that holds now
    std::vector<Evidence> evidence = {};      // all that made it hold, each fact once

    // It holds and is answered; or it has ended, and the person has talked about it since its newest record.
    // Getting help is no answer.
    bool isAnswered() const;

    friend bool operator==(const FindingSpan&, const FindingSpan&) = default;
};

// When each finding of at least this level began and ended within (since, now], the earliest first. A pure
// function of the diary as it is now: what was written later about an earlier time counts for that time.
std::vector<FindingSpan> findingHistory(const diary::Diary& diary, const RuleSet& rules, Urgency least,
                                        const diary::Moment& since, const diary::Moment& now);

// The urgent and emergency findings that wait for an answer: they hold and are not answered, or time alone
// has ended them and nobody said what came of them. The most urgent first, then the newest.
std::vector<FindingSpan> waitingForAnswer(const std::vector<FindingSpan>& history);

}  // namespace cramp::triage
