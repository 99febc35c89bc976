// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/exchange.h"

#include <string>
#include <vector>

namespace cramp::test
{

// Short ways to write exchange files down, good and bad.
inline const std::string idA = "ed2d5e07-31e0-53d7-8950-726cb23f9b43";
inline const std::string idB = "2763e01c-ca77-5f3d-9058-b93268d38567";

exchange::ExchangeFile readText(const std::string& text);

// The sentences that reading ends in; none when it succeeds.
std::vector<std::string> slipsOf(const std::string& text);

// A file without episodes, with these keys besides.
std::string fileWith(const std::string& rest);
// A file with an episode of these fields, and one with a record of a list.
std::string withEpisode(const std::string& fields);
std::string withRecord(const std::string& list, const std::string& fields);

using Sentences = std::vector<std::string>;

}  // namespace cramp::test
