// SPDX-License-Identifier: MIT
#pragma once

// The one place that knows which Catch2 is there: version 2 (Debian 12) or 3.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
using Catch::Approx;
namespace Catch
{
// Version 2 has this name for what version 3 calls ContainsSubstring.
inline Matchers::StringContainsMatcher Contains(const std::string& part)
{
    return Matchers::ContainsSubstring(part);
}
}  // namespace Catch
#else
#include <catch2/catch.hpp>
#endif
