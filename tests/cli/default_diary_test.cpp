// SPDX-License-Identifier: MIT
#include "cli/default_diary.h"

#include "platform/failure.h"
#include "support/catch.h"

#include <map>

using namespace cramp::cli;

namespace
{

std::filesystem::path placeWith(std::map<std::string, std::string> variables)
{
    CliEnvironment environment;
    environment.variable = [&variables](const std::string& name) -> std::optional<std::string> {
        const auto found = variables.find(name);
        if (found == variables.end()) return std::nullopt;
        return found->second;
    };
    return defaultDiaryFile(environment);
}

}  // namespace

TEST_CASE("The default diary is at the place for application data")
{
    CHECK(placeWith({{"XDG_DATA_HOME", "/data"}, {"HOME", "/home/ann"}}) == "/data/crampdiary/diary.db");
    CHECK(placeWith({{"HOME", "/home/ann"}}) == "/home/ann/.local/share/crampdiary/diary.db");
}

TEST_CASE("A data home that is empty or relative does not count")
{
    CHECK(placeWith({{"XDG_DATA_HOME", ""}, {"HOME", "/h"}}) == "/h/.local/share/crampdiary/diary.db");
    CHECK(placeWith({{"XDG_DATA_HOME", "data"}, {"HOME", "/h"}}) == "/h/.local/share/crampdiary/diary.db");
}

TEST_CASE("Without a home the person is told to name a file")
{
    CHECK_THROWS_WITH(placeWith({}), Catch::Contains("--diary"));
}
