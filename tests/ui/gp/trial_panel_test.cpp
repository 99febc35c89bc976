// SPDX-License-Identifier: MIT
#include "ui/gp/trial_panel.h"

#include "report/summary/trial_result.h"
#include "ui/format/qt_convert.h"
#include "ui/gp/trends_page.h"
#include "ui/support/shown_page.h"

using namespace cramp::report::summary;
using namespace cramp::ui::format;
using namespace cramp::ui::gp;
using namespace cramp::ui::host;
using namespace cramp::test;

using Shown = ShownPage<TrendsPage>;

TEST_CASE("a change that is marked becomes a before and after of equal spans")
{
    Shown shown;
    shown.click("Record a change…");
    shown.click("Stretching every evening");
    shown.page.findChild<TrialPanel*>()->findChild<cramp::ui::widgets::DateField*>()->setText(
        QStringLiteral("19/10/2026"));
    shown.click("Save this change");
    const auto trials = shown.diary.onDisk().trials;
    REQUIRE(trials.size() == 1);
    CHECK(trials[0].name == "Stretching every evening");
    CHECK(trials[0].blocks == beforeAndAfter(toDate(QDate(2026, 10, 19))));
    CHECK(shown.texts().contains(QStringLiteral("Without it: ")));
    CHECK(shown.has("Record a change…"));
}

TEST_CASE("a change without a kind or a name is not saved, and says so")
{
    Shown shown;
    shown.click("Record a change…");
    shown.click("Something else");
    shown.click("Save this change");
    CHECK(shown.diary.onDisk().trials.empty());
    CHECK(shown.texts().contains(QStringLiteral("Choose what you changed")));
    shown.page.findChild<TrialPanel*>()->findChild<QLineEdit*>()->setText(QStringLiteral("  Warm   socks "));
    shown.click("Save this change");
    REQUIRE(shown.diary.onDisk().trials.size() == 1);
    CHECK(shown.diary.onDisk().trials[0].name == "Warm socks");
}

TEST_CASE("a change can be removed, which can be undone")
{
    Shown shown;
    shown.click("Record a change…");
    shown.click("A new mattress");
    shown.click("Save this change");
    shown.click("Delete");
    CHECK(shown.diary.onDisk().trials.empty());
    shown.host.trigger(ActionId::Undo);
    CHECK(shown.diary.onDisk().trials.size() == 1);
}
