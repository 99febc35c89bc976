// SPDX-License-Identifier: MIT
#pragma once

#include "triage/found_dates.h"

namespace cramp::triage
{

// The signs among the evidence in sentences, those of the legs first, each sign of each side once: "Your left
// leg was swollen and felt warm to the touch on 21 November. You were short of breath on 22 November." A
// course is that of the newest record that has one. Of more than six signs the rest is counted.
std::string signSentences(const std::vector<Evidence>& evidence, const FoundWords& words,
                          const FoundDates& dates);

}  // namespace cramp::triage
