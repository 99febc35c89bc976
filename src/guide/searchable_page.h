// SPDX-License-Identifier: MIT
#pragma once

#include "guide/guide.h"

#include <string>
#include <vector>

namespace cramp::guide
{

// A part of a page under one heading, as the words that a search looks through.
struct SearchableSection {
    std::string heading;  // empty for what stands above the first heading
    std::string text;
};

// The page's sections in its order; the first stands above the first heading and holds the description.
std::vector<SearchableSection> searchableSections(const Guide& guide, const Page& page);

}  // namespace cramp::guide
