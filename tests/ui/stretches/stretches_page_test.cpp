// SPDX-License-Identifier: MIT
#include "ui/stretches/stretches_page.h"

#include "support/catch.h"
#include "ui/stretches/player_view.h"
#include "ui/stretches/stretch_stop_view.h"
#include "ui/support/fake_host.h"
#include "ui/support/find_widgets.h"
#include "ui/support/test_diary.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>

using namespace cramp::diary;
using namespace cramp::guide;
using namespace cramp::ui::host;
using namespace cramp::ui::stretches;
using namespace cramp::test;
using namespace std::chrono_literals;

namespace
{

CheckIn sign(Symptom symptom, std::optional<Side> side)
{
    CheckIn made;
    made.id = Uuid::random();
    made.at = moment("2026-11-21T09:00:00+00:00");
    made.symptoms = {{symptom, side, true, {}}};
    return made;
}

struct Shown {
    explicit Shown(const std::vector<Record>& records = {}) : diary(records), host(diary.session())
    {
        remake();
    }

    void remake()
    {
        page = std::make_unique<StretchesPage>(diary.context(), host, nullptr);
        page->resize(800, 700);
        page->refresh();
        page->show();
    }
    void click(const char* text)
    {
        QAbstractButton* button = buttonOf(*page, text);
        INFO(text);
        REQUIRE(button != nullptr);
        button->click();
        settle();
    }
    // The button of a row, by what a screen reader hears.
    void clickNamed(const char* name)
    {
        settle();
        for (QAbstractButton* button : page->findChildren<QAbstractButton*>())
            if (button->isVisibleTo(page.get()) && button->accessibleName() == QString::fromUtf8(name)) {
                button->click();
                return settle();
            }
        FAIL(name);
    }
    static void settle()
    {
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QApplication::processEvents();
    }
    bool says(const char* text) const
    {
        settle();
        return textsOf(*page).contains(QString::fromUtf8(text));
    }
    bool has(const char* button) const { return buttonOf(*page, button) != nullptr; }
    void skipToEnd()
    {
        while (page->player() != nullptr && !page->player()->player().isDone())
            click("Skip");
    }

    TestDiary diary;
    FakeHost host;
    std::unique_ptr<StretchesPage> page;
};

}  // namespace

TEST_CASE("every stretch and every move for a cramp stands on the page")
{
    Shown shown;
    for (const StretchGuide& stretch : shown.diary.context().guide().stretches()) {
        INFO(stretch.name);
        CHECK(textsOf(*shown.page).contains(QString::fromStdString(stretch.name)));
    }
    CHECK(shown.says("Hold for 10 seconds. Rest for 10 seconds."));
}

TEST_CASE("the bedtime set starts, and its end is in the diary and can be undone")
{
    Shown shown;
    shown.page->start(Stretch::X4);
    REQUIRE(shown.page->player() != nullptr);
    CHECK(shown.page->player()->player().programme().reference == StretchReference(Stretch::X4));
    shown.diary.advance(200s);
    shown.skipToEnd();
    REQUIRE(shown.diary.onDisk().stretches.size() == 1);
    const StretchSession session = shown.diary.onDisk().stretches[0];
    CHECK(session.stretch == StretchReference(Stretch::X4));
    CHECK(session.at == moment(TestDiary::usualNow));
    CHECK(session.completed == false);
    CHECK(session.side == Side::Both);
    CHECK(shown.says("Saved in your diary."));
    shown.host.trigger(ActionId::Undo);
    shown.page->refresh();
    CHECK(shown.says("you undid it"));
    CHECK(shown.diary.onDisk().stretches.empty());
    shown.click("Close");
    CHECK(shown.page->player() == nullptr);
}

TEST_CASE("a leg with a sign is never stretched: the page says why and shows the care card")
{
    Shown shown({sign(Symptom::Swelling, Side::Left)});
    CHECK(shown.says("Do not stretch or rub your left leg"));
    shown.page->start(Stretch::X4);
    CHECK(shown.page->player() == nullptr);
    REQUIRE(shown.page->stop() != nullptr);
    CHECK(shown.says("You may have a blood clot in your leg"));
    CHECK(shown.says("Ask for an urgent GP appointment"));
    SECTION("the other leg may be")
    {
        shown.click("Stretch my right leg only");
        REQUIRE(shown.page->player() != nullptr);
        for (const PlayerMove& move : shown.page->player()->player().moves())
            CHECK(move.side != Side::Left);
        shown.skipToEnd();
        CHECK(shown.diary.onDisk().stretches.at(0).side == Side::Right);
    }
    SECTION("why")
    {
        shown.click("Why you are seeing this");
        CHECK(shown.host.pages == std::vector{PageId::Check});
        CHECK(shown.page->stop() == nullptr);
    }
    SECTION("a movement of both legs has to wait")
    {
        shown.page->start(Stretch::X1);
        CHECK(shown.page->player() == nullptr);
        CHECK(shown.says("This stretch uses both legs"));
        CHECK_FALSE(shown.has("Stretch my right leg only"));
    }
}

TEST_CASE("a sign without a side, or an emergency, stops both legs")
{
    Shown unknown({sign(Symptom::Swelling, std::nullopt)});
    unknown.page->start(Stretch::X3);
    CHECK(unknown.page->player() == nullptr);
    CHECK(unknown.says("Do not stretch or rub your legs"));
    CHECK_FALSE(unknown.has("Stretch my right leg only"));
    Shown emergency({sign(Symptom::Swelling, Side::Left), sign(Symptom::CoughingBlood, std::nullopt)});
    emergency.page->start(Stretch::X3);
    CHECK(emergency.page->player() == nullptr);
    CHECK(emergency.says("Call 999 now."));
}

TEST_CASE("a sign that comes while it plays ends the playing")
{
    Shown shown;
    shown.page->start(Stretch::X4);
    shown.host.apply({"check", {addition(sign(Symptom::Swelling, Side::Right), shown.diary.now())}});
    shown.page->refresh();
    CHECK(shown.page->player() == nullptr);
    CHECK(shown.page->stop() != nullptr);
}

TEST_CASE("what is left is offered again, also after the program was closed, until the day is over")
{
    Shown shown;
    shown.page->start(Stretch::X4);
    shown.click("Start");
    shown.click("Skip");
    shown.click("Stop");
    CHECK(shown.page->player() == nullptr);
    CHECK(shown.says("You stopped this at 08:00."));
    CHECK(shown.diary.onDisk().stretches.empty());
    shown.remake();
    SECTION("gone on with")
    {
        shown.clickNamed("Continue: The bedtime set");
        REQUIRE(shown.page->player() != nullptr);
        CHECK(shown.page->player()->player().move().phase == PlayerPhase::Hold);
        CHECK(shown.page->player()->player().isPaused());
    }
    SECTION("saved as far as it went")
    {
        shown.clickNamed("Save what I did: The bedtime set");
        REQUIRE(shown.diary.onDisk().stretches.size() == 1);
        CHECK(shown.diary.onDisk().stretches[0].completed == false);
        CHECK_FALSE(shown.says("You stopped this"));
    }
    SECTION("forgotten")
    {
        shown.clickNamed("Discard it: The bedtime set");
        CHECK_FALSE(shown.says("You stopped this"));
        CHECK(shown.diary.onDisk().stretches.empty());
    }
    SECTION("not the next day")
    {
        shown.diary.advance(std::chrono::hours(24));
        shown.page->refresh();
        CHECK_FALSE(shown.says("You stopped this"));
    }
    SECTION("not for a leg that has a sign since")
    {
        shown.host.apply({"check", {addition(sign(Symptom::Swelling, Side::Right), shown.diary.now())}});
        shown.page->refresh();
        shown.clickNamed("Continue: The bedtime set");
        CHECK(shown.page->player() == nullptr);
        CHECK(shown.page->stop() != nullptr);
    }
}

TEST_CASE("closing the window while it plays keeps the place, until it is played to its end")
{
    Shown shown;
    shown.page->start(Stretch::X4);
    shown.click("Start");
    shown.page->hide();
    MachineSettings& settings = shown.diary.context().settings;
    CHECK_FALSE(settings.stretchPlace().isEmpty());
    shown.page->show();
    shown.skipToEnd();
    CHECK(settings.stretchPlace().isEmpty());
    CHECK(shown.diary.onDisk().stretches.size() == 1);
}

TEST_CASE("left before it began, there is nothing to go on with")
{
    Shown shown;
    shown.page->start(Stretch::X4);
    shown.click("Stop");
    CHECK_FALSE(shown.says("You stopped this"));
}

TEST_CASE("an exercise that is gone is told")
{
    Shown shown;
    shown.page->start(Uuid::random());
    CHECK(shown.page->player() == nullptr);
    CHECK(shown.host.told.size() == 1);
}

TEST_CASE("a set of one's own is put together, changed, deleted, and each can be undone")
{
    Shown shown;
    shown.click("Make a stretch set…");
    shown.click("Save");
    CHECK(shown.diary.onDisk().exercises.empty());
    CHECK(shown.says("Enter a name for the set."));
    shown.page->findChild<QLineEdit*>()->setText(QStringLiteral("My evening"));
    auto* all = shown.page->findChild<QComboBox*>();
    all->setCurrentIndex(all->findData(QStringLiteral("X3")));
    shown.click("Add");
    all->setCurrentIndex(all->findData(QStringLiteral("X5")));
    shown.click("Add");
    shown.click("Move up");
    shown.click("Save");
    REQUIRE(shown.diary.onDisk().exercises.size() == 1);
    CHECK(shown.diary.onDisk().exercises[0].name == "My evening");
    CHECK(shown.diary.onDisk().exercises[0].parts == std::vector<StretchReference>{Stretch::X5, Stretch::X3});
    shown.clickNamed("Start: My evening");
    REQUIRE(shown.page->player() != nullptr);
    CHECK(shown.page->player()->player().programme().parts.size() == 2);
    shown.click("Stop");
    shown.clickNamed("Edit…: My evening");
    shown.page->findChild<QListWidget*>()->setCurrentRow(0);
    shown.click("Remove");
    shown.click("Save");
    CHECK(shown.diary.onDisk().exercises[0].parts == std::vector<StretchReference>{Stretch::X3});
    shown.clickNamed("Delete: My evening");
    CHECK(shown.diary.onDisk().exercises.empty());
    shown.host.trigger(ActionId::Undo);
    CHECK(shown.diary.onDisk().exercises.size() == 1);
}

TEST_CASE("a set without a stretch is not saved")
{
    Shown shown;
    shown.click("Make a stretch set…");
    shown.page->findChild<QLineEdit*>()->setText(QStringLiteral("Empty"));
    shown.click("Save");
    CHECK(shown.says("Add at least 1 stretch."));
    shown.click("Leave without saving");
    CHECK(shown.diary.onDisk().exercises.empty());
}

TEST_CASE("a plan is made, shown with how often it was done, changed and ended")
{
    StretchSession done;
    done.id = Uuid::random();
    done.at = moment("2026-11-21T21:00:00+00:00");
    done.stretch = Stretch::X4;
    Shown shown({done});
    shown.click("Make a plan…");
    shown.click("Tue");
    shown.click("Sun");
    shown.click("Save");
    REQUIRE(shown.diary.onDisk().plans.size() == 1);
    const Plan plan = shown.diary.onDisk().plans[0];
    CHECK(plan.stretch == StretchReference(Stretch::X4));
    CHECK(plan.from == parseDate("2026-11-22").value());
    CHECK(plan.weekdays.chosen[1]);
    CHECK(plan.weekdays.chosen[6]);
    CHECK(shown.says("Tuesday, Sunday, from 22 November 2026"));
    shown.clickNamed("Edit the plan…: The bedtime set");
    shown.click("Tue");
    shown.click("Sun");
    shown.click("Save");
    CHECK(shown.says("every evening, from 22 November 2026"));
    shown.diary.advance(std::chrono::hours(72));
    shown.page->refresh();
    CHECK(shown.says("Done on 0 of the last 3 planned evenings."));
    shown.clickNamed("End the plan: The bedtime set");
    CHECK(shown.diary.onDisk().plans[0].to == parseDate("2026-11-24").value());
    CHECK(shown.says("You have no plan yet."));
    shown.host.trigger(ActionId::Undo);
    CHECK_FALSE(shown.diary.onDisk().plans[0].to);
}

TEST_CASE("a plan that is ended on its first day never was")
{
    Plan plan;
    plan.id = Uuid::random();
    plan.stretch = Stretch::X4;
    plan.from = parseDate("2026-11-22").value();
    Shown shown({plan});
    shown.clickNamed("End the plan: The bedtime set");
    CHECK(shown.diary.onDisk().plans.empty());
}

TEST_CASE("a plan for an exercise that is gone says so")
{
    Plan plan;
    plan.id = Uuid::random();
    plan.stretch = Uuid::random();
    plan.from = parseDate("2026-11-22").value();
    Shown shown({plan});
    CHECK(shown.says("An exercise you have deleted"));
}
