// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cramp::guide
{

// The words nearest to a mistyped one: letters added, left out, exchanged or swapped with the next, one in
// words of three to five letters, two in longer ones; only the nearest are given. With asBeginning the word
// may be the beginning of a longer one. None for words with a digit: another number is never meant.
std::vector<std::string> nearestWords(std::string_view typed, std::span<const std::string> words,
                                      bool asBeginning);

}  // namespace cramp::guide
