// SPDX-License-Identifier: MIT
#include "guide/page_names.h"

#include "support/catch.h"

using namespace cramp::guide;

namespace
{

PageNames namesOf(const std::string& title, const std::vector<std::string>& keywords)
{
    Page page;
    page.name = title;
    page.keywords = keywords;
    return PageNames(page);
}

SoughtGroup word(const std::string& exact, const std::string& form = {}, double weight = 1)
{
    SoughtGroup group{{exact}, {{exact}}, weight};
    if (!form.empty()) group.forms.push_back({form});
    return group;
}

double pointsOf(const PageNames& names, const std::vector<SoughtGroup>& sought)
{
    return names.points(sought);
}

}  // namespace

TEST_CASE("A page that is called otherwise has no points")
{
    CHECK(pointsOf(namesOf("Quinine", {"tonic water"}), {word("bed")}) == 0);
    CHECK(pointsOf(namesOf("Quinine", {}), {}) == 0);
}

TEST_CASE("A title tells more than a keyword, and the exact word more than another form")
{
    const double exactTitle = pointsOf(namesOf("Good Stretches", {}), {word("stretches")});
    const double formTitle = pointsOf(namesOf("Stretches", {}), {word("stretching", "stretches")});
    const double exactKeyword = pointsOf(namesOf("Other", {"stretches"}), {word("stretches")});
    const double formKeyword = pointsOf(namesOf("Other", {"stretches"}), {word("stretching", "stretches")});
    CHECK(exactTitle > formTitle);
    CHECK(formTitle > exactKeyword);
    CHECK(exactKeyword > formKeyword);
    CHECK(formKeyword > 0);
}

TEST_CASE("Words in a row tell more than the same words apart")
{
    const std::vector<SoughtGroup> sought = {word("swollen"), word("leg")};
    CHECK(pointsOf(namesOf("Other", {"a swollen leg"}), sought) >
          pointsOf(namesOf("Other", {"leg", "swollen"}), sought));
}

TEST_CASE("The last word may be the beginning of a longer one, and heavier words count more")
{
    const PageNames names = namesOf("Statins", {});
    CHECK(names.points(std::vector{SoughtGroup{{"stat"}, {{"stat", true}}}}) > 0);
    CHECK(names.points(std::vector{SoughtGroup{{"stat"}, {{"stat", false}}}}) == 0);
    CHECK(pointsOf(names, {word("statins", {}, 2)}) > pointsOf(names, {word("statins", {}, 1)}));
}
