// SPDX-License-Identifier: MIT
#pragma once

#include "diary/change.h"

#include <vector>

namespace cramp::session
{

// A sign that is added to an old episode would be looked for in the wrong days. So a form asks whether it is
// there now, and what is answered becomes a check-in of now (triage-rules: "What a symptom code means").

// The signs present in `after` and not in `before`, if the episode began over 12 hours before now.
std::vector<diary::SymptomEntry> signsToAskAbout(const diary::Episode& before, const diary::Episode& after,
                                                 const diary::Moment& now);

// The answers as a check-in of now. A no is an answer too.
diary::Edit signsNow(const diary::Uuid& id, std::vector<diary::SymptomEntry> answers,
                     const diary::Moment& now);

// Whether the change adds a sign that is there now: to a check-in or an episode of the last 12 hours. After
// such an entry the check asks its questions.
bool addsSignOfNow(const diary::Change& change, const diary::Moment& now);

}  // namespace cramp::session
