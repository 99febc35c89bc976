// SPDX-License-Identifier: MIT
#include "seal/secret.h"

#include "support/catch.h"

#include <algorithm>
#include <utility>

using namespace cramp::seal;

TEST_CASE("a secret holds its bytes until it is moved away")
{
    Secret secret(std::string_view("correct horse"));
    CHECK(secret.text() == "correct horse");
    CHECK(secret.size() == 13);
    const Secret moved = std::move(secret);
    CHECK(moved.text() == "correct horse");
    CHECK(Secret(4).text() == std::string_view("\0\0\0\0", 4));
}

TEST_CASE("random secrets differ")
{
    CHECK(Secret::random(32).text() != Secret::random(32).text());
}

TEST_CASE("a text that held a secret is empty once it is wiped")
{
    std::string text = "correct horse";
    const char* const bytes = text.data();
    wipe(text);
    CHECK(text.empty());
    CHECK(std::all_of(bytes, bytes + text.capacity(), [](char byte) { return byte == '\0'; }));
}
