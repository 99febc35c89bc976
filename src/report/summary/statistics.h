// SPDX-License-Identifier: MIT
#pragma once

#include "report/summary/summary.h"

#include <array>
#include <cstdint>
#include <vector>

namespace cramp::report::summary
{

// Of values in any order; they are sorted in place of a copy.
Distribution distributionOf(std::vector<double> values);

// The rate of a period with `here` events over that of a period of the same length with `before` events, and
// its exact conditional 95 % interval. Both counts are 1 or more.
struct RateRatio {
    double ratio = 0;
    std::array<double, 2> ci95{};
};
RateRatio rateRatioOf(std::int64_t here, std::int64_t before);

}  // namespace cramp::report::summary
