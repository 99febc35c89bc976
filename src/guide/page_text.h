// SPDX-License-Identifier: MIT
#pragma once

#include "guide/guide.h"

#include <string>

namespace cramp::guide
{

// The guide for a terminal: plain UTF-8 text in lines of at most 78 characters, with a line end at the end.

// The page with its care cards by level, its sources, dates and the attribution.
std::string pageText(const Guide& guide, const Page& page, diary::Date today);

// The pages by section, each with its identifier and what it is about.
std::string pageListText(const Guide& guide);

// One stretch, as pages show it.
std::string stretchText(const Guide& guide, diary::Stretch id);

}  // namespace cramp::guide
