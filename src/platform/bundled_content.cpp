// SPDX-License-Identifier: MIT
#include "platform/bundled_content.h"

#include <algorithm>
#include <array>

extern "C" {
#include "content_externs.inc"
}

namespace cramp::platform
{

namespace
{

struct BundledFile {
    std::string_view path;
    const char* begin;
    const char* end;
};

constexpr auto bundledFiles = std::to_array<BundledFile>({
#include "content_table.inc"
});

}  // namespace

std::optional<std::string_view> bundledContent(std::string_view path)
{
    const auto found = std::ranges::find(bundledFiles, path, &BundledFile::path);
    if (found == bundledFiles.end()) return std::nullopt;
    return std::string_view(found->begin, static_cast<std::size_t>(found->end - found->begin));
}

std::vector<std::string_view> bundledContentPaths()
{
    std::vector<std::string_view> paths;
    paths.reserve(std::size(bundledFiles));
    for (const BundledFile& file : bundledFiles)
        paths.push_back(file.path);
    std::ranges::sort(paths);
    return paths;
}

}  // namespace cramp::platform
