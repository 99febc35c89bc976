// SPDX-License-Identifier: MIT
#pragma once

#include "guide/content_reader.h"
#include "guide/stretch.h"

namespace cramp::guide
{

// One page from its JSON; the identifier is that of its file name.
Page readPage(const nlohmann::json& value, std::string_view file, std::string_view identifier,
              std::string_view language, const ContentReferences& references, ContentFaults& faults);

// The stretches of stretches.json, in the order of the vocabulary; each of it must be there once.
std::vector<StretchGuide> readStretches(const nlohmann::json& value, std::string_view file,
                                        const ContentReferences& references, ContentFaults& faults);

}  // namespace cramp::guide
