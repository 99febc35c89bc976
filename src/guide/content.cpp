// SPDX-License-Identifier: MIT
#include "guide/content.h"

#include "platform/bundled_content.h"
#include "platform/failure.h"
#include "platform/whole_file.h"

#include <algorithm>

namespace cramp::guide
{

std::string Content::readOrFail(std::string_view path) const
{
    auto bytes = read(path);
    if (!bytes) throw platform::Failure(std::string(path) + ": this file of the content is missing.");
    return std::move(*bytes);
}

Content bundledGuideContent()
{
    Content content;
    for (const std::string_view path : platform::bundledContentPaths())
        content.paths.emplace_back(path);
    content.read = [](std::string_view path) -> std::optional<std::string> {
        const auto bytes = platform::bundledContent(path);
        if (!bytes) return std::nullopt;
        return std::string(*bytes);
    };
    return content;
}

Content folderContent(const std::filesystem::path& folder)
{
    namespace fs = std::filesystem;
    std::error_code error;
    if (!fs::is_directory(folder, error))
        throw platform::Failure(folder.string() +
                                " is not a folder. Give a folder that holds the content, such as en/pages.");
    Content content;
    fs::recursive_directory_iterator files(folder, error);
    for (; !error && files != fs::recursive_directory_iterator(); files.increment(error))
        if (files->path().extension() == ".json" && files->is_regular_file(error))
            content.paths.push_back(files->path().lexically_relative(folder).generic_string());
    if (error) throw platform::Failure("The folder " + folder.string() + " cannot be read.", error.message());
    std::ranges::sort(content.paths);
    content.read = [folder, paths = content.paths](std::string_view path) -> std::optional<std::string> {
        if (!std::ranges::binary_search(paths, path)) return std::nullopt;
        return platform::readWholeFile(folder / path);
    };
    return content;
}

}  // namespace cramp::guide
