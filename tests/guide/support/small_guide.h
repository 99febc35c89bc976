// SPDX-License-Identifier: MIT
#pragma once

#include "guide/guide.h"

#include <nlohmann/json.hpp>

#include <map>
#include <string>
#include <vector>

namespace cramp::test
{

// A small valid guide to break in one place: two pages, "first" and "second", and the real words, stretches
// and sources around them.
struct SmallGuide {
    std::map<std::string, std::string> files;

    SmallGuide();

    nlohmann::json read(const std::string& path) const;
    void write(const std::string& path, const nlohmann::json& value);
    // Sets what stands at a JSON pointer of a file.
    void set(const std::string& path, const std::string& place, const nlohmann::json& value);
    void remove(const std::string& path, const std::string& place);
    // The page "first" with these blocks and nothing else.
    void setBlocks(const nlohmann::json& blocks);

    guide::Content content() const;
    // The sentences of the Failure that loading ends with; none when it loads.
    std::vector<std::string> faults() const;
};

inline const std::string firstPage = "en/pages/first.json";

}  // namespace cramp::test
