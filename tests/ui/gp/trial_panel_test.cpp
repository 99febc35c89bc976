// SPDX-License-Identifier: MIT
#include "ui/gp/trial_panel.h"

#include "report/summary/trial_plan.h"
#include "report/summary/trial_result.h"
#include "support/diaries.h"
#include "ui/format/qt_convert.h"
#include "ui/gp/trends_page.h"
#include "ui/pictures/picture_view.h"
#include "ui/support/shown_page.h"

using namespace cramp::report::summary;
using namespace cramp::ui::format;
using namespace cramp::ui::gp;
using namespace cramp::ui::host;
using namespace cramp::test;

using Shown = ShownPage<TrendsPage>;

namespace
{

template <typename Form>
void enterFirstDay(Shown& shown, const char* day)
{
    shown.page.findChild<Form*>()->template findChild<cramp::ui::widgets::DateField*>()->setText(
        QString::fromUtf8(day));
}

QAbstractButton* checkBoxOf(Shown& shown)
{
    return shown.page.findChild<TrialPlanForm*>()->findChild<cramp::ui::widgets::CheckBox*>();
}

// With it for two weeks until the 15th of November, then without it until the 29th; it is the 22nd.
cramp::diary::Trial runningPlan()
{
    cramp::diary::Trial trial;
    trial.id = id(900);
    trial.name = "Warm socks";
    trial.order = cramp::diary::BlockOrder::Drawn;
    trial.blocks = {{day("2026-11-02"), day("2026-11-15"), true},
                    {day("2026-11-16"), day("2026-11-29"), false},
                    {day("2026-11-30"), day("2026-12-13"), true},
                    {day("2026-12-14"), day("2026-12-27"), false}};
    trial.stamps.created = moment("2026-11-01T12:00+00:00");
    return trial;
}

std::vector<cramp::diary::Record> withRunningPlan()
{
    std::vector<cramp::diary::Record> records = exampleRecords();
    records.emplace_back(runningPlan());
    return records;
}

}  // namespace

TEST_CASE("a change that is marked becomes a before and after of equal spans")
{
    Shown shown;
    shown.click("Record a change…");
    shown.click("Stretching every evening");
    enterFirstDay<ChangeForm>(shown, "19/10/2026");
    shown.click("Save this change");
    const auto trials = shown.diary.onDisk().trials;
    REQUIRE(trials.size() == 1);
    CHECK(trials[0].name == "Stretching every evening");
    CHECK(trials[0].order == cramp::diary::BlockOrder::Chosen);
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

TEST_CASE("a plan of blocks is drawn by lot when it is saved, and can be undone")
{
    Shown shown;
    shown.click("Plan blocks…");
    CHECK_FALSE(shown.has("Record a change…"));
    CHECK(shown.texts().contains(QStringLiteral("40 weeks in all, until 29 August 2027.")));
    shown.click("Stretching every evening");
    enterFirstDay<TrialPlanForm>(shown, "1/12/2026");
    shown.click("2 weeks");
    shown.click("3 pairs");
    shown.click("Draw the order and save");
    const auto trials = shown.diary.onDisk().trials;
    REQUIRE(trials.size() == 1);
    CHECK(trials[0].name == "Stretching every evening");
    CHECK(trials[0].order == cramp::diary::BlockOrder::Drawn);
    const auto pairs = drawnPairs(trials[0]);
    REQUIRE(pairs.size() == 3);
    CHECK(pairs[0].daysEach() == 14);
    CHECK(trials[0].blocks.front().from == day("2026-12-01"));
    CHECK(shown.has("Record a change…"));
    CHECK(shown.texts().contains(QStringLiteral("Which came first in each pair was drawn by lot.")));
    CHECK(shown.texts().contains(QStringLiteral("it, from 1 December 2026.")));
    CHECK(shown.texts().contains(QStringLiteral("the plan runs until 22 February 2027")));
    CHECK_FALSE(shown.has("End now"));
    shown.host.trigger(ActionId::Undo);
    CHECK(shown.diary.onDisk().trials.empty());
}

TEST_CASE("the form says that fewer than five pairs give no answer")
{
    Shown shown;
    shown.click("Plan blocks…");
    CHECK_FALSE(shown.texts().contains(QStringLiteral("An answer needs at least 5 pairs.")));
    shown.click("4 pairs");
    CHECK(shown.texts().contains(QStringLiteral("An answer needs at least 5 pairs.")));
    CHECK(shown.texts().contains(QStringLiteral("32 weeks in all")));
    shown.click("Cancel");
    CHECK(shown.diary.onDisk().trials.empty());
    CHECK(shown.has("Plan blocks…"));
}

TEST_CASE("a plan cannot start on a day that has been")
{
    Shown shown;
    shown.click("Plan blocks…");
    shown.click("Stretching every evening");
    enterFirstDay<TrialPlanForm>(shown, "21/11/2026");
    shown.click("Draw the order and save");
    CHECK(shown.diary.onDisk().trials.empty());
    CHECK(shown.texts().contains(QStringLiteral("Enter today or a later day")));
    enterFirstDay<TrialPlanForm>(shown, "22/11/2026");
    shown.click("Draw the order and save");
    CHECK(shown.diary.onDisk().trials.size() == 1);
    CHECK_FALSE(shown.texts().contains(QStringLiteral("Enter today or a later day")));
}

TEST_CASE("a plan to stop quinine is made with one's GP, and nobody is told to stop")
{
    Shown shown;
    shown.click("Plan blocks…");
    CHECK_FALSE(checkBoxOf(shown)->isVisibleTo(&shown.page));
    shown.click("Stopping quinine with my GP");
    CHECK(shown.texts().contains(QStringLiteral("plan with your GP, not on your own")));
    shown.click("Read about it in the guide");
    CHECK(shown.host.guidePages == std::vector<QString>{QStringLiteral("quinine")});
    shown.click("Draw the order and save");
    CHECK(shown.diary.onDisk().trials.empty());
    CHECK(shown.texts().contains(QStringLiteral("Ask first, then tick “My GP has agreed to this plan”.")));
    checkBoxOf(shown)->click();
    shown.click("Draw the order and save");
    REQUIRE(shown.diary.onDisk().trials.size() == 1);
    // What the blocks are with and without is taking it: "with it" must never mean the opposite.
    CHECK(shown.diary.onDisk().trials[0].name == "Taking quinine, as agreed with my GP");
}

TEST_CASE("another choice takes back what was agreed to before")
{
    Shown shown;
    shown.click("Plan blocks…");
    shown.click("A medicine");
    checkBoxOf(shown)->click();
    shown.click("Stopping quinine with my GP");
    CHECK_FALSE(checkBoxOf(shown)->isChecked());
    shown.click("Draw the order and save");
    CHECK(shown.diary.onDisk().trials.empty());
}

TEST_CASE("a plan says which block it is today, and all of them when asked")
{
    Shown shown(withRunningPlan());
    const QString texts = shown.texts();
    CHECK(texts.contains(QStringLiteral("This block: without it, until 29 November 2026.")));
    CHECK(texts.contains(QStringLiteral("Next block: with it, from 30 November 2026.")));
    CHECK(texts.contains(QStringLiteral("Too early to tell: the plan runs until 27 December 2026")));
    CHECK_FALSE(texts.contains(QStringLiteral("With it: 2 November")));
    shown.click("Show all blocks");
    CHECK(shown.texts().contains(QStringLiteral("With it: 2 November to 15 November 2026\nWithout it: 16 ")));
}

TEST_CASE("what ends last stands first, and a form opens above it")
{
    std::vector<cramp::diary::Record> records = withRunningPlan();
    cramp::diary::Trial past = runningPlan();
    past.id = id(901);
    past.name = "Cold feet";
    past.blocks = beforeAndAfter(day("2026-09-01"));
    records.insert(records.begin(), past);
    Shown shown(records);
    const QString texts = shown.texts();
    CHECK(texts.indexOf(QStringLiteral("Warm socks")) < texts.indexOf(QStringLiteral("Cold feet")));
    shown.click("Plan blocks…");
    const auto* panel = shown.page.findChild<TrialPanel*>();
    const auto* form = shown.page.findChild<TrialPlanForm*>();
    const auto* view = panel->findChild<cramp::ui::pictures::PictureView*>();
    REQUIRE(view != nullptr);
    CHECK(form->mapTo(panel, QPoint(0, form->height())).y() <= view->mapTo(panel, QPoint()).y());
}

TEST_CASE("the weeks of a trial are dots with a description of their own")
{
    const Shown shown(withRunningPlan());
    const auto* view = shown.page.findChild<TrialPanel*>()->findChild<cramp::ui::pictures::PictureView*>();
    REQUIRE(view != nullptr);
    CHECK(view->accessibleName().startsWith(QStringLiteral("Warm socks: ")));
    const QStringList lines = view->accessibleDescription().split(QLatin1Char('\n'));
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].startsWith(QStringLiteral("Week from: 2 November 2026. Block: with it. Night cramps: ")));
    CHECK(lines[2].startsWith(QStringLiteral("Week from: 16 November 2026. Block: without it. ")));
    CHECK(view->picture().rowAt(QPointF(view->width() - 30, 60), view->rect(), {}) == std::size_t(2));
}

TEST_CASE("a plan can be ended early, which can be undone")
{
    Shown shown(withRunningPlan());
    shown.click("End now");
    const auto ended = shown.diary.onDisk().trials;
    REQUIRE(ended.size() == 1);
    REQUIRE(ended[0].blocks.size() == 2);
    // In the morning the last night is that of the evening before.
    CHECK(ended[0].blocks[1].to == day("2026-11-21"));
    CHECK_FALSE(shown.has("End now"));
    shown.host.trigger(ActionId::Undo);
    CHECK(shown.diary.onDisk().trials[0].blocks == runningPlan().blocks);
}

TEST_CASE("an open form of the panel is not forgotten")
{
    Shown shown;
    CHECK_FALSE(shown.page.hasUnsaved());
    shown.click("Plan blocks…");
    CHECK_FALSE(shown.page.hasUnsaved());
    shown.click("3 pairs");
    CHECK(shown.page.hasUnsaved());
    shown.click("Cancel");
    CHECK_FALSE(shown.page.hasUnsaved());
}
