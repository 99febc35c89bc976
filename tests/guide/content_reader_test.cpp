// SPDX-License-Identifier: MIT
#include "guide/content_reader.h"

#include "guide/page_reader.h"
#include "guide/support/small_guide.h"
#include "platform/failure.h"
#include "support/catch.h"

#include <algorithm>
#include <map>

using namespace cramp::guide;
using namespace cramp::platform;
using namespace cramp::test;
using nlohmann::json;
using Sentences = std::vector<std::string>;

namespace
{

// A key of a kind of block (of "page" and "item" too) and an object that has it.
using KeysOfKinds = std::map<std::pair<std::string, std::string>, json::json_pointer>;

// The first object with each key of each kind.
void gatherKeys(const json& value, const json::json_pointer& place, const std::string& kind,
                KeysOfKinds& keys)
{
    if (value.is_object())
        for (const auto& [key, element] : value.items()) {
            keys.try_emplace({kind, key}, place);
            gatherKeys(element, place / key, kind, keys);
        }
    if (!value.is_array()) return;
    for (std::size_t i = 0; i < value.size(); ++i)
        if (value[i].is_object()) gatherKeys(value[i], place / i, value[i].value("type", "item"), keys);
}

// Every page of the real guide as JSON, changed at will and read again.
class BreakablePages
{
public:
    BreakablePages()
    {
        const Guide guide = loadGuide(m_content);
        for (const Page& page : guide.pages())
            m_references.pages.insert(page.identifier);
        for (const Source& source : guide.sources())
            m_references.sources.insert(source.key);
    }

    std::vector<std::string> identifiers() const
    {
        return {m_references.pages.begin(), m_references.pages.end()};
    }

    static std::string fileOf(const std::string& identifier) { return "en/pages/" + identifier + ".json"; }

    json read(const std::string& identifier) const
    {
        return json::parse(m_content.readOrFail(fileOf(identifier)));
    }

    Sentences faultsOf(const std::string& identifier, const json& page) const
    {
        ContentFaults faults;
        readPage(page, fileOf(identifier), identifier, "en", m_references, faults);
        try {
            faults.throwIfAny();
        } catch (const Failure& failure) {
            return failure.sentences();
        }
        return {};
    }

private:
    Content m_content = bundledGuideContent();
    ContentReferences m_references;
};

// One of the faults begins so.
bool refuses(const Sentences& faults, const std::string& begin)
{
    return std::ranges::any_of(faults, [&](const std::string& fault) { return fault.starts_with(begin); });
}

bool mayBeMissing(const std::string& kind, const std::string& key)
{
    return (key == "sources" && kind != "evidence") || key == "foot";
}

}  // namespace

TEST_CASE("Whatever key of a page is renamed, of the wrong type or missing is refused with file and place")
{
    const BreakablePages pages;
    for (const std::string& identifier : pages.identifiers()) {
        const json page = pages.read(identifier);
        REQUIRE(pages.faultsOf(identifier, page).empty());
        KeysOfKinds keys;
        gatherKeys(page, json::json_pointer(), "page", keys);
        for (const auto& [kindAndKey, place] : keys) {
            const auto& [kind, key] = kindAndKey;
            const std::string begin = BreakablePages::fileOf(identifier) + " " + place.to_string() + "/";
            INFO(begin << key);
            json missing = page;
            missing[place].erase(key);
            if (mayBeMissing(kind, key))
                CHECK(pages.faultsOf(identifier, missing).empty());
            else
                CHECK(refuses(pages.faultsOf(identifier, missing), begin));
            json renamed = missing;
            renamed[place][key + "s"] = page[place][key];
            CHECK(refuses(pages.faultsOf(identifier, renamed), begin));
            json wrong = page;
            wrong[place][key] = json::object({{"wrong", 1}});
            CHECK(refuses(pages.faultsOf(identifier, wrong), begin));
        }
    }
}

TEST_CASE("Whatever key of the stretches, the sources or the words round a page is wrong is refused so too")
{
    const SmallGuide whole;
    REQUIRE(whole.faults().empty());
    for (const std::string file : {"en/stretches.json", "en/sources.json", "en/guide.json"}) {
        const json content = whole.read(file);
        KeysOfKinds keys;
        gatherKeys(content, json::json_pointer(), "file", keys);
        for (const auto& [kindAndKey, place] : keys) {
            const std::string& key = kindAndKey.second;
            json renamed = content;
            renamed[place].erase(key);
            renamed[place][key + "s"] = content[place][key];
            json wrong = content;
            wrong[place][key] = json::object({{"wrong", 1}});
            for (const json& broken : {renamed, wrong}) {
                SmallGuide small;
                small.write(file, broken);
                INFO(file << " " << place.to_string() << "/" << key);
                CHECK(refuses(small.faults(), file + " " + place.to_string() + "/" + key));
            }
        }
    }
}
