// SPDX-License-Identifier: MIT
#include "ui/app/viewing_folder.h"

#include "platform/whole_file.h"
#include "support/catch.h"
#include "support/test_data.h"

#include <optional>

using namespace cramp::platform;
using namespace cramp::test;
using namespace cramp::ui::app;

TEST_CASE("a copy that is looked at lies below the diary's own folder, for its owner alone, and goes")
{
    const TemporaryFolder home;
    std::filesystem::path folder;
    {
        const ViewingFolder viewing(home.path());
        folder = viewing.path();
        CHECK(folder.parent_path() == home.path());
        CHECK(std::filesystem::status(folder).permissions() == std::filesystem::perms::owner_all);
    }
    CHECK_FALSE(std::filesystem::exists(folder));
}

TEST_CASE("what a killed program left behind goes with the next one, and what is in use stays")
{
    const TemporaryFolder home;
    const auto leftOver = home / ".viewing-abcdef";
    std::filesystem::create_directory(leftOver);
    writeWholeFile(leftOver / "review.db", "somebody's diary");
    const ViewingFolder first(home.path());
    CHECK_FALSE(std::filesystem::exists(leftOver));
    const ViewingFolder second(home.path());
    CHECK(std::filesystem::exists(first.path()));
    CHECK(std::filesystem::exists(second.path()));
}
