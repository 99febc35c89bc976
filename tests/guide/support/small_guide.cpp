// SPDX-License-Identifier: MIT
#include "guide/support/small_guide.h"

#include "platform/failure.h"

namespace cramp::test
{

using nlohmann::json;

namespace
{

json page(const std::string& identifier, int position)
{
    return {{"@context", "https://schema.org"},
            {"@type", "MedicalWebPage"},
            {"identifier", identifier},
            {"name", "The page " + identifier},
            {"description", "A page for tests."},
            {"keywords", {"test"}},
            {"inLanguage", "en-GB"},
            {"audience", "Patient"},
            {"position", position},
            {"section", "Tests"},
            {"dateCreated", "2026-11-22"},
            {"hasPart", {{{"type", "paragraph"}, {"text", "Some words."}, {"sources", {"F5"}}}}}};
}

}  // namespace

SmallGuide::SmallGuide()
{
    const guide::Content real = guide::bundledGuideContent();
    for (const std::string path :
         {"en/sources.json", "en/guide.json", "en/stretches.json", "en/stretch_sets.json"})
        files[path] = real.readOrFail(path);
    write(firstPage, page("first", 1));
    write("en/pages/second.json", page("second", 2));
}

json SmallGuide::read(const std::string& path) const
{
    return json::parse(files.at(path));
}

void SmallGuide::write(const std::string& path, const json& value)
{
    files[path] = value.dump();
}

void SmallGuide::set(const std::string& path, const std::string& place, const json& value)
{
    json whole = read(path);
    whole[json::json_pointer(place)] = value;
    write(path, whole);
}

void SmallGuide::remove(const std::string& path, const std::string& place)
{
    const json::json_pointer pointer(place);
    json whole = read(path);
    whole[pointer.parent_pointer()].erase(pointer.back());
    write(path, whole);
}

void SmallGuide::setBlocks(const json& blocks)
{
    set(firstPage, "/hasPart", blocks);
}

guide::Content SmallGuide::content() const
{
    guide::Content content;
    for (const auto& [path, text] : files)
        content.paths.push_back(path);
    content.read = [copy = files](std::string_view path) -> std::optional<std::string> {
        const auto found = copy.find(std::string(path));
        if (found == copy.end()) return std::nullopt;
        return found->second;
    };
    return content;
}

std::vector<std::string> SmallGuide::faults() const
{
    try {
        guide::loadGuide(content());
    } catch (const platform::Failure& failure) {
        return failure.sentences();
    }
    return {};
}

}  // namespace cramp::test
