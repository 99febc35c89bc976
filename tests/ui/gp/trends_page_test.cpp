// SPDX-License-Identifier: MIT
#include "ui/gp/trends_page.h"

#include "ui/pictures/picture_view.h"
#include "ui/support/shown_page.h"

#include <QTableWidget>

using namespace cramp::diary;
using namespace cramp::ui::gp;
using namespace cramp::ui::pictures;
using namespace cramp::test;

using Shown = ShownPage<TrendsPage>;

TEST_CASE("the trends show six pictures, each named and told in words for those who hear them")
{
    const Shown shown;
    const auto views = shown.page.findChildren<PictureView*>();
    REQUIRE(views.size() == 6);
    for (const PictureView* view : views) {
        CHECK_FALSE(view->accessibleName().isEmpty());
        INFO(view->accessibleName().toStdString());
        CHECK_FALSE(view->accessibleDescription().isEmpty());
        CHECK(view->height() == view->heightForWidth(view->width()));
    }
    CHECK(views[0]->accessibleDescription().contains(QStringLiteral("Nights recorded: ")));
    CHECK(views[2]->accessibleDescription().contains(QStringLiteral("State: not recorded")));
}

TEST_CASE("the change stands in words with its interval, or the reason why there is none")
{
    Shown shown;
    CHECK(shown.texts().contains(QStringLiteral("No previous period to compare with")));
    shown.click("Last 4 weeks");
    CHECK(shown.texts().contains(QStringLiteral("Rate ratio")));
    CHECK(shown.texts().contains(QStringLiteral("not the same as a night without cramps")));
}

TEST_CASE("a picture's figures are shown as a table when asked for")
{
    Shown shown;
    CHECK(shown.page.findChildren<QTableWidget*>().isEmpty());
    shown.click("Show as a table");
    const auto* table = shown.page.findChild<QTableWidget*>();
    REQUIRE(table != nullptr);
    CHECK_FALSE(table->accessibleName().isEmpty());
    CHECK(table->rowCount() > 0);
}

TEST_CASE("days of which nothing is recorded have no pictures, and are not called free of cramps")
{
    const Shown shown(std::vector<Record>{});
    CHECK(shown.page.findChildren<PictureView*>().isEmpty());
    CHECK(shown.texts().contains(QStringLiteral("Nothing is recorded for these dates.")));
    CHECK(shown.texts().contains(QStringLiteral("not the same as a night without cramps")));
}

TEST_CASE("one night that was answered is enough for the pictures")
{
    Night night;
    night.night = parseDate("2026-11-20").value();
    const Shown shown(std::vector<Record>{night});
    const auto views = shown.page.findChildren<PictureView*>();
    REQUIRE(views.size() == 6);
    CHECK(shown.texts().contains(QStringLiteral("No previous period to compare with")));
}
