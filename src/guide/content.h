// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cramp::guide
{

// Where the content comes from: the program itself, or a folder that an author works in. Paths are those
// below content/, such as "en/pages/overview.json".
struct Content {
    std::vector<std::string> paths;  // in the order of the alphabet
    // None for a path that is not there. Throws Failure when a file cannot be read.
    std::function<std::optional<std::string>(std::string_view path)> read;

    // Throws Failure naming the file when it is not there.
    std::string readOrFail(std::string_view path) const;
};

Content bundledGuideContent();

// All .json files below the folder; a folder that is no folder fails.
Content folderContent(const std::filesystem::path& folder);

}  // namespace cramp::guide
