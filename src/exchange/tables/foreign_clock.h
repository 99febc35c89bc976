// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace cramp::exchange::tables
{

// Since midnight: "03:12", "3.12", "3:12:30.5", "3h12", "0312", "3 am", "3:12 p.m.", "3:12 Uhr"; a word such
// as "about" may stand before it. Fractions of a second are left out.
std::optional<std::chrono::seconds> readTime(std::string_view text);
// "about 3am", "~03:12": the time is not known to the minute.
bool isAboutTime(std::string_view text);

}  // namespace cramp::exchange::tables
