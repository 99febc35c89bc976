// SPDX-License-Identifier: MIT
#pragma once

#include "triage/diary_at.h"
#include "triage/rules.h"

namespace cramp::triage
{

// What the person's answers make of a finding ("Answers" on the page of rules). An answer belongs to one rule
// and changes no level.

// The day that an answer speaks of: the one it names, else that of its own time.
diary::Date dayOf(const diary::Answer& answer);

// The newest answer to a rule that can change its finding's state, by the day it speaks of; null: there is
// none. One that is binned, or that speaks of a day still to come, does not count; `later` does not for
// urgent and emergency rules, and getting help never.
const diary::Answer* standingAnswer(const Rule& rule, std::span<const diary::Answer> answers,
                                    const diary::Moment& now);

// What that answer does to the finding that rests on this evidence now. An emergency is answered while no
// fact is later than the answer; an urgent finding while all facts lie on or before its day, or with a result
// for 14 days (U3, U5: 84) unless worse; the others for 84 days (later: 28) unless worse.
AnswerEffect effectOf(const diary::Answer& answer, const Rule& rule, const std::vector<Evidence>& evidence,
                      const DiaryIndex& index, const diary::Moment& now);

}  // namespace cramp::triage
