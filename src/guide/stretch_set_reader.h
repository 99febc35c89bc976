// SPDX-License-Identifier: MIT
#pragma once

#include "guide/content_reader.h"
#include "guide/stretch_set.h"

namespace cramp::guide
{

// Reads the object of stretch_sets.json; gathers what is wrong in it, each with its place.
StretchSets readStretchSets(const nlohmann::json& value, std::string_view file,
                            const ContentReferences& references, ContentFaults& faults);

}  // namespace cramp::guide
