// SPDX-License-Identifier: MIT
#pragma once

#include "guide/content_reader.h"
#include "guide/stretch_motion.h"

namespace cramp::guide
{

// One motion of a stretch from its JSON. Faults joints bent further than people bend them: the ranges of the
// American Academy of Orthopaedic Surgeons as given by Norkin and White, Measurement of Joint Motion; knee,
// ankle and the toes as they go under the body's weight or in the hand.
StretchMotion readMotion(const nlohmann::json& value, std::string_view file, const std::string& place,
                         ContentFaults& faults);

}  // namespace cramp::guide
