// SPDX-License-Identifier: MIT
#pragma once

#include "guide/content.h"
#include "guide/content_reader.h"
#include "guide/stretch_set.h"

namespace cramp::guide
{

// Reads the object of stretch_sets.json; gathers what is wrong in it, each with its place.
StretchSets readStretchSets(const nlohmann::json& value, std::string_view file,
                            const ContentReferences& references, ContentFaults& faults);

// <language>/stretch_sets.json alone, for who needs no page of the guide. Throws Failure as loadGuide() does.
StretchSets loadStretchSets(const Content& content, std::string_view language = "en");

}  // namespace cramp::guide
