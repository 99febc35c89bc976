// SPDX-License-Identifier: MIT
#include "guide/content.h"

#include "platform/failure.h"
#include "platform/whole_file.h"
#include "support/catch.h"
#include "support/test_data.h"

using namespace cramp::guide;
using namespace cramp::platform;
using cramp::test::TemporaryFolder;

TEST_CASE("The bundled content is that of the source tree")
{
    const Content bundled = bundledGuideContent();
    const Content folder = folderContent(std::filesystem::path(CRAMP_SOURCE) / "content");
    REQUIRE(bundled.paths == folder.paths);
    for (const std::string& path : bundled.paths)
        CHECK(bundled.read(path) == folder.read(path));
}

TEST_CASE("A folder gives its JSON files by their path below it")
{
    const TemporaryFolder folder;
    std::filesystem::create_directories(folder / "en/pages");
    writeWholeFile(folder / "en/pages/b.json", "{}");
    writeWholeFile(folder / "en/a.json", "[]");
    writeWholeFile(folder / "en/notes.txt", "not content");
    const Content content = folderContent(folder.path());
    CHECK(content.paths == std::vector<std::string>{"en/a.json", "en/pages/b.json"});
    CHECK(content.readOrFail("en/pages/b.json") == "{}");
    CHECK_FALSE(content.read("en/notes.txt"));
}

TEST_CASE("A path outside of the content is not read")
{
    const TemporaryFolder folder;
    std::filesystem::create_directories(folder / "content");
    writeWholeFile(folder / "secret.json", "{}");
    CHECK_FALSE(folderContent(folder / "content").read("../secret.json"));
}

TEST_CASE("What is not there is named")
{
    const TemporaryFolder folder;
    CHECK_THROWS_WITH(folderContent(folder.path()).readOrFail("en/sources.json"),
                      "en/sources.json: this file of the content is missing.");
    CHECK_THROWS_AS(folderContent(folder / "nowhere"), Failure);
}
