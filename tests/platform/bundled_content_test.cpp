// SPDX-License-Identifier: MIT
#include "platform/bundled_content.h"

#include "platform/whole_file.h"
#include "support/catch.h"

#include <algorithm>
#include <filesystem>
#include <set>

using namespace cramp::platform;

TEST_CASE("the program holds every file of content/, byte for byte", "[content]")
{
    const std::filesystem::path content = std::filesystem::path(CRAMP_SOURCE) / "content";
    std::set<std::string> paths;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(content)) {
        if (entry.path().extension() != ".json") continue;
        const std::string path = entry.path().lexically_relative(content).string();
        CAPTURE(path);
        paths.insert(path);
        const bool isSame = bundledContent(path) == std::string_view(readWholeFile(entry.path()));
        CHECK(isSame);
    }
    const auto bundled = bundledContentPaths();
    CHECK(std::set<std::string>(bundled.begin(), bundled.end()) == paths);
    CHECK(std::ranges::is_sorted(bundled));
    CHECK_FALSE(paths.empty());
}

TEST_CASE("what is not in content/ is not there", "[content]")
{
    for (const char* path : {"", "en", "en/", "en/no_such_file.json", "/en/sources.json", "en/sources.json "})
        CHECK_FALSE(bundledContent(path));
}
