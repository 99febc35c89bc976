// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace cramp::cli
{

// A text in lines of at most 78 characters, broken at spaces, each after so many blanks, with a line end at
// the end. A word that is longer stands on a line of its own.
std::string wrapped(std::string_view text, std::size_t indent = 0);

// The same with a word in the first line's indent: "Pain      median 7".
std::string labelled(std::string_view label, std::string_view text, std::size_t indent);

// What a person wrote, as a part of one line: line ends and tabs are blanks.
std::string flattened(std::string text);

}  // namespace cramp::cli
