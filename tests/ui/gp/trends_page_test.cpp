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

TEST_CASE("the trends answer three questions, a picture under each, named and told in words", "[trends]")
{
    Shown shown;
    const QString texts = shown.texts();
    for (const char* question : {"Am I having fewer cramps?", "When do they come?", "What helped?"})
        CHECK(texts.contains(QString::fromUtf8(question)));
    CHECK(shown.page.findChildren<PictureView*>().size() == 3);
    shown.click("Every night, where, how bad and how long");
    const auto views = shown.page.findChildren<PictureView*>();
    REQUIRE(views.size() == 7);
    for (const PictureView* view : views) {
        CHECK_FALSE(view->accessibleName().isEmpty());
        INFO(view->accessibleName().toStdString());
        CHECK_FALSE(view->accessibleDescription().isEmpty());
        CHECK(view->height() == view->heightForWidth(view->width()));
    }
    CHECK(views[0]->accessibleDescription().contains(QStringLiteral("Nights recorded: ")));
    CHECK(views[3]->accessibleDescription().contains(QStringLiteral("State: not recorded")));
}

TEST_CASE("the change stands among the figures with its interval, or the reason why there is none",
          "[trends]")
{
    Shown shown;
    CHECK_FALSE(shown.texts().contains(QStringLiteral("No previous period to compare with")));
    shown.click("All the figures");
    CHECK(shown.texts().contains(QStringLiteral("No previous period to compare with")));
    // What was opened stays open when other days are chosen.
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
    CHECK(views.size() == 2);  // nothing was tried on a cramp
    CHECK(shown.texts().contains(QStringLiteral("At least 31 more nights must be recorded")));
}
