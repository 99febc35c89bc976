// SPDX-License-Identifier: MIT
// What the built program asks the system for is no more than needed.allow lists.
#include "support/catch.h"
#include "support/test_data.h"

#include <array>
#include <cstdio>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>

namespace
{

using Names = std::set<std::string>;

std::string outputOf(const std::string& command)
{
    FILE* pipe = popen(command.c_str(), "r");
    REQUIRE(pipe != nullptr);
    std::string output;
    std::array<char, 4096> part{};
    while (const auto size = fread(part.data(), 1, part.size(), pipe))
        output.append(part.data(), size);
    REQUIRE(pclose(pipe) == 0);
    return output;
}

Names neededIn(const std::string& readelf)
{
    static const std::regex needed(R"(\(NEEDED\)[^\[]*\[([^\]]+?)\.so[^\]]*\])");
    Names names;
    for (std::sregex_iterator match(readelf.begin(), readelf.end(), needed), end; match != end; ++match)
        names.insert((*match)[1]);
    return names;
}

Names allowedIn(std::istream&& list)
{
    Names names;
    for (std::string line; std::getline(list, line);)
        if (!line.empty() && line.front() != '#') names.insert(line);
    return names;
}

Names notAllowed(const Names& needed, const Names& allowed)
{
    Names rest;
    for (const auto& name : needed)
        if (!allowed.contains(name)) rest.insert(name);
    return rest;
}

}  // namespace

TEST_CASE("the program needs only the libraries that are allowed")
{
    const auto needed = neededIn(outputOf("LC_ALL=C readelf -d '" CRAMP_BUILD "/crampdiary'"));
    const auto allowed = allowedIn(std::ifstream(cramp::test::testData("needed.allow")));
    REQUIRE(needed.contains("libc"));
    REQUIRE_FALSE(allowed.contains("libQt6Network"));
    for (const auto& name : notAllowed(needed, allowed))
        FAIL_CHECK(name << " is not in tests/needed.allow");
}

TEST_CASE("a library that is not allowed is found")
{
    const auto needed = neededIn(
        " 0x0000000000000001 (NEEDED)             Shared library: [libQt6Core.so.6]\n"
        " 0x0000000000000001 (NEEDED)             Shared library: [libQt6Network.so.6]\n"
        " 0x000000000000001d (RUNPATH)            Library runpath: [/usr/lib]\n");
    CHECK(needed == Names{"libQt6Core", "libQt6Network"});
    CHECK(notAllowed(needed, allowedIn(std::istringstream("# Qt\nlibQt6Core\n\n"))) ==
          Names{"libQt6Network"});
}
