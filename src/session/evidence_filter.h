// SPDX-License-Identifier: MIT
#pragma once

#include "session/episode_rows.h"
#include "triage/finding.h"

namespace cramp::session
{

// The cramps that a finding rests on, as a list of cramps can be narrowed to them: from the first to the last
// of their days, and with the symptom if all of them are named for one symptom. It may let cramps between
// them through as well, and leaves none of them out. Nothing: the evidence holds no cramp.
std::optional<EpisodeFilter> filterOf(const std::vector<triage::Evidence>& evidence);

}  // namespace cramp::session
