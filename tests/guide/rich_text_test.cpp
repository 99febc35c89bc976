// SPDX-License-Identifier: MIT
#include "guide/rich_text.h"

#include "support/catch.h"

using namespace cramp::guide;

namespace
{

std::vector<Span> spansOf(std::string_view markup)
{
    const auto parsed = parseMarkup(markup);
    INFO(markup);
    REQUIRE(std::holds_alternative<Text>(parsed));
    return std::get<Text>(parsed).spans;
}

std::string problemOf(std::string_view markup)
{
    const auto parsed = parseMarkup(markup);
    return std::holds_alternative<Text>(parsed) ? std::string() : std::get<MarkupProblem>(parsed).what;
}

}  // namespace

TEST_CASE("Text without marks is one plain span")
{
    CHECK(spansOf("2 * 3 (about) 6, 5 < 6 & so on") == std::vector<Span>{{"2 * 3 (about) 6, 5 < 6 & so on"}});
}

TEST_CASE("Bold and links become spans of their own")
{
    CHECK(spansOf("Call **999** now") == std::vector<Span>{{"Call "}, {"999", true, {}}, {" now"}});
    CHECK(spansOf("See [the stretches](stretches).") ==
          std::vector<Span>{{"See "}, {"the stretches", false, "stretches"}, {"."}});
    CHECK(spansOf("[NHS](https://www.nhs.uk/a?b=1#c)") ==
          std::vector<Span>{{"NHS", false, "https://www.nhs.uk/a?b=1#c"}});
    CHECK(spansOf("[NHS](https://www.nhs.uk)").front().leavesTheProgram());
    CHECK_FALSE(spansOf("[more](about)").front().leavesTheProgram());
}

TEST_CASE("Bold may stand within a link and round one")
{
    CHECK(spansOf("[a **b** c](about)") ==
          std::vector<Span>{{"a ", false, "about"}, {"b", true, "about"}, {" c", false, "about"}});
    CHECK(spansOf("**a [b](about) c**") ==
          std::vector<Span>{{"a ", true, {}}, {"b", true, "about"}, {" c", true, {}}});
}

TEST_CASE("The plain words of a text hold no marks")
{
    CHECK(std::get<Text>(parseMarkup("See **the** [stretches](stretches).")).plain() == "See the stretches.");
}

TEST_CASE("Markup that an author can hardly have meant is refused")
{
    CHECK(problemOf("") == "the text is empty");
    CHECK(problemOf(" a") == "the text begins or ends with a blank");
    CHECK(problemOf("a\nb") == "the text holds a line end, a tab or another control character");
    CHECK(problemOf("a **b") == "a ** has no ** after it");
    CHECK(problemOf("a **** b") == "there are no words between ** and **");
    CHECK(problemOf("a [b") == "a '[' has no ']' after it");
    CHECK(problemOf("a b]") == "a ']' has no '[' before it");
    CHECK(problemOf("[](about)") == "a link has no words");
    CHECK(problemOf("[a] (about)") == "a link is written [words](target): the target is missing");
    CHECK(problemOf("[a](about") == "a link is written [words](target): the target is missing");
    CHECK(problemOf("[a [b](c)](d)") == "a link stands within a link");
}

TEST_CASE("A link leads to a page or to an https address")
{
    for (const std::string target : {"", "About", "about#limits", "../about", "http://nhs.uk", "https://",
                                     "https:///a", "https://a b", "javascript:alert", "file:///etc/passwd"})
        CHECK(problemOf("[a](" + target + ")") ==
              "the link target '" + target + "' is no page and no https:// address");
}

TEST_CASE("A page identifier is made of lower-case letters, digits and hyphens")
{
    CHECK(isPageIdentifier("in-a-cramp"));
    CHECK(isPageIdentifier("x2"));
    for (const std::string wrong : {"", "2x", "-a", "A", "a_b", "a.b", "a b", "é"})
        CHECK_FALSE(isPageIdentifier(wrong));
}
