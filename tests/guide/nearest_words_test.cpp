// SPDX-License-Identifier: MIT
#include "guide/nearest_words.h"

#include "support/catch.h"

using namespace cramp::guide;
using Words = std::vector<std::string>;

namespace
{

const Words guideWords{"calf", "camp", "cramp", "leg", "magnesium", "pregnancy", "quinine", "999"};

Words nearest(const std::string& typed, bool asBeginning = false)
{
    return nearestWords(typed, guideWords, asBeginning);
}

}  // namespace

TEST_CASE("One slip in a short word: another letter, one more, one less, two swapped")
{
    CHECK(nearest("kramp") == Words{"cramp"});
    CHECK(nearest("crramp") == Words{"cramp"});
    CHECK(nearest("crap") == Words{"cramp"});
    CHECK(nearest("carmp") == Words{"camp", "cramp"});
    CHECK(nearest("clf") == Words{"calf"});
}

TEST_CASE("Two slips only in words of six letters and more")
{
    CHECK(nearest("kranp").empty());
    CHECK(nearest("magnisum") == Words{"magnesium"});
    CHECK(nearest("pregnensy") == Words{"pregnancy"});
    CHECK(nearest("pregnxxxx").empty());
}

TEST_CASE("Only the nearest are given")
{
    CHECK(nearestWords("cramps", Words{"cramp", "camps", "tramps", "tramp"}, false) ==
          Words{"cramp", "camps", "tramps"});
}

TEST_CASE("The beginning of a word may be mistyped too")
{
    CHECK(nearest("magniz").empty());
    CHECK(nearest("magniz", true) == Words{"magnesium"});
    CHECK(nearest("kwin", true).empty());
}

TEST_CASE("Numbers and tiny words are never replaced")
{
    CHECK(nearest("998").empty());
    CHECK(nearest("99").empty());
    CHECK(nearest("lg").empty());
    CHECK(nearest("").empty());
}
