// SPDX-License-Identifier: MIT
#pragma once

#include "seal/secret.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace cramp::seal
{

// The code that opens a locked diary when its passphrase is forgotten: twelve words of a list of 1,024, so
// 120 random bits, with one space between them. They are English in every language, and differ in their first
// four letters.

constexpr std::size_t recoveryWordCount = 12;

// All words, in the order of the alphabet.
std::span<const std::string_view> recoveryWords();

Secret newRecoveryCode();

// The code as it was made, from what a person typed: capitals, signs between the words, and what follows the
// first four letters of a word do not matter. None when it is not twelve words of the list.
std::optional<Secret> parseRecoveryCode(std::string_view typed);
// The first word that is not in the list, as it was typed; empty when all are.
std::string unknownRecoveryWord(std::string_view typed);

}  // namespace cramp::seal
