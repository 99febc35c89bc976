// SPDX-License-Identifier: MIT
#include "guide/search_words.h"

#include "support/catch.h"

using namespace cramp::guide;
using Words = std::vector<std::string>;

TEST_CASE("Words are runs of letters and digits in small letters")
{
    CHECK(searchWords("A&E, or 999!") == Words{"a", "e", "or", "999"});
    CHECK(searchWords("Ménière") == Words{"ménière"});
    CHECK(searchWords(" -- \"\" ").empty());
    CHECK(searchWords("").empty());
}

TEST_CASE("A group is written as a search for any of its words")
{
    const SoughtGroup group{{"leg"}, {{"leg", true}, {"limb", false}}};
    CHECK(anyForm(group) == R"(("leg"* OR "limb"))");
    CHECK(anyExact(group) == R"(("leg"))");
    CHECK(group.forms[0].matches("legs"));
    CHECK_FALSE(group.forms[1].matches("limbs"));
}

TEST_CASE("The fewer pages have a word, the heavier it is; one that all have weighs next to nothing")
{
    for (std::size_t pages = 1; pages < 20; ++pages)
        CHECK(rarity(pages, 20) > rarity(pages + 1, 20));
    CHECK(rarity(20, 20) > 0);
    CHECK(rarity(20, 20) < 0.1);
}
