// SPDX-License-Identifier: MIT
#pragma once

#include "diary/vocabulary.h"

#include <set>
#include <string_view>
#include <vector>

namespace cramp::report::summary
{

// The order in which a GP would ask for further signs and circumstances, given those that are there. It
// decides nothing but what stands first.
class Relevance
{
public:
    explicit Relevance(const std::set<diary::Symptom>& present);

    // The lower, the sooner.
    std::size_t rankOf(std::string_view code) const;

private:
    std::vector<std::string_view> m_order;
};

}  // namespace cramp::report::summary
