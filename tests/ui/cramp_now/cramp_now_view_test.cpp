// SPDX-License-Identifier: MIT
#include "ui/cramp_now/cramp_now_view.h"

#include "ui/support/cramp_screen.h"

#include <QShortcut>

using namespace cramp::diary;
using namespace cramp::session;
using namespace cramp::store;
using namespace cramp::ui::host;
using namespace cramp::ui::theme;
using namespace cramp::test;
using namespace std::chrono_literals;

TEST_CASE("the screen shows the running clock and since when")
{
    Screen night;
    night.wait(167s);
    const QString texts = textsOf(*night.view);
    CHECK(texts.contains(QStringLiteral("2:47")));
    CHECK(texts.contains(QStringLiteral("Cramp since 03:12 · saved")));
}

TEST_CASE("keys and presses are dead for the first second")
{
    Screen night;
    night.wait(999ms);
    night.press(Qt::Key_Return);
    night.press(Qt::Key_Space);
    night.press(Qt::Key_1);
    night.press(Qt::Key_Escape);
    CHECK(night.onDisk().status == Status::Ongoing);
    CHECK(night.onDisk().sites.empty());
    CHECK_FALSE(night.closed);
    night.wait(1ms);
    night.press(Qt::Key_Return);
    CHECK(night.onDisk().status == Status::Incomplete);
}

TEST_CASE("a key that is held ends nothing, however long")
{
    Screen night;
    night.wait(3s);
    night.press(Qt::Key_Return, true);
    night.press(Qt::Key_Space, true);
    CHECK(night.onDisk().status == Status::Ongoing);
}

TEST_CASE("Space and Enter end the cramp, on the disk at once")
{
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter}) {
        Screen night;
        night.wait(245s);
        night.press(key);
        CHECK(night.onDisk().status == Status::Incomplete);
        CHECK(night.onDisk().duration->value() == 245);
        CHECK(textsOf(*night.view).contains(QStringLiteral("It lasted 4 min 5 s · saved")));
    }
}

TEST_CASE("the keys 1 to 4 choose a place, and the same again takes it back")
{
    Screen night;
    night.wait(2s);
    night.press(Qt::Key_1);
    CHECK(night.onDisk().sites == std::vector<SiteEntry>{{Site::Calf, Side::Left, {}}});
    CHECK(buttonOf(*night.view, "Left calf")->isChecked());
    night.press(Qt::Key_4);
    CHECK(night.onDisk().sites == std::vector<SiteEntry>{{Site::Foot, Side::Right, {}}});
    CHECK_FALSE(buttonOf(*night.view, "Left calf")->isChecked());
    night.press(Qt::Key_4);
    CHECK(night.onDisk().sites.empty());
    night.click("Right calf");
    CHECK(night.onDisk().sites == std::vector<SiteEntry>{{Site::Calf, Side::Right, {}}});
}

TEST_CASE("Escape hides the screen, and the cramp goes on")
{
    Screen night;
    night.wait(2s);
    night.press(Qt::Key_Escape);
    CHECK(night.closed);
    CHECK_FALSE(night.view->isVisible());
    CHECK(night.onDisk().status == Status::Ongoing);
}

TEST_CASE("for 8 seconds the end can be undone, then the screen goes")
{
    Screen night;
    night.wait(60s);
    night.press(Qt::Key_Return);
    night.wait(7s);
    CHECK_FALSE(night.closed);
    SECTION("undone, the clock runs on from the onset")
    {
        night.click("Undo: it has not passed");
        CHECK(night.onDisk().status == Status::Ongoing);
        CHECK_FALSE(night.onDisk().duration);
        night.wait(60s);
        CHECK_FALSE(night.closed);
        CHECK(textsOf(*night.view).contains(QStringLiteral("2:07")));
    }
    SECTION("not undone, it returns to Today")
    {
        night.wait(1s);
        CHECK(night.closed);
        CHECK(night.onDisk().duration->value() == 60);
    }
}

TEST_CASE("the second press of a double press does not undo the end or close the screen")
{
    Screen night;
    night.wait(60s);
    night.press(Qt::Key_Return);
    night.press(Qt::Key_Return);
    night.press(Qt::Key_Space);
    CHECK(night.onDisk().status == Status::Incomplete);
    CHECK_FALSE(night.closed);
}

TEST_CASE("the end can be undone by its key at once")
{
    Screen night;
    night.wait(60s);
    night.press(Qt::Key_Return);
    night.press(Qt::Key_U);
    CHECK(night.onDisk().status == Status::Ongoing);
    // The press that undid it, held, does not end it again.
    night.press(Qt::Key_Return);
    CHECK(night.onDisk().status == Status::Ongoing);
}

TEST_CASE("the program can be left from the screen, and the cramp goes on")
{
    Screen night;
    auto* quitting = night.view->findChild<QShortcut*>();
    REQUIRE(quitting != nullptr);
    CHECK(quitting->key() == QKeySequence(Qt::CTRL | Qt::Key_Q));
    Q_EMIT quitting->activated();
    CHECK(night.host.actions == std::vector{ActionId::Quit});
    CHECK_FALSE(night.view->isVisible());
    CHECK(night.onDisk().status == Status::Ongoing);
}

TEST_CASE("after 10 minutes the urgent card stands in the place of the picture, the buttons where they were")
{
    Screen night;
    night.wait(2s);
    QApplication::processEvents();
    const QPoint before = buttonOf(*night.view, "It has passed")->mapTo(night.view.get(), QPoint());
    night.wait(598s);
    CHECK_FALSE(textsOf(*night.view).contains(QStringLiteral("111")));
    night.wait(1s);
    QApplication::processEvents();
    CHECK(textsOf(*night.view)
              .contains(QStringLiteral("Ask for an urgent GP appointment or get help from NHS 111")));
    CHECK(buttonOf(*night.view, "It has passed")->mapTo(night.view.get(), QPoint()) == before);
    CHECK(night.onDisk().status == Status::Ongoing);
}

TEST_CASE("up to 30 minutes the end is taken, past them it is asked")
{
    Screen night(1800s);
    night.wait(1s);
    CHECK(buttonOf(*night.view, "It has passed") != nullptr);
    night.press(Qt::Key_Return);
    CHECK(night.onDisk().status == Status::Ongoing);
    SECTION("about so long after it began")
    {
        night.click("15 minutes after it began");
        CHECK(night.onDisk().duration->value() == 900);
        CHECK(night.onDisk().durationPrecision == Precision::About);
    }
    SECTION("not known")
    {
        night.click("I do not know");
        CHECK_FALSE(night.onDisk().duration);
        CHECK(night.onDisk().status == Status::Incomplete);
    }
    SECTION("still going on")
    {
        night.click("It is still going on");
        CHECK(night.onDisk().status == Status::Ongoing);
        CHECK(buttonOf(*night.view, "It has passed") != nullptr);
    }
    SECTION("just now")
    {
        night.click("Just now, after 30 min");
        CHECK(night.onDisk().duration->value() == 1801);
    }
}

TEST_CASE("a cramp opened past 30 minutes is asked about, and a new one is one press away")
{
    Screen night(6h);
    night.wait(2s);
    CHECK(textsOf(*night.view).contains(QStringLiteral("When did it pass?")));
    night.press(Qt::Key_Return);
    CHECK(night.onDisk().status == Status::Ongoing);
    night.click("That has passed, I have a new cramp");
    CHECK(night.onDisk().status == Status::Incomplete);
    const Diary diary = night.diary.onDisk();
    REQUIRE(diary.episodes.size() == 2);
    CHECK(diary.episodes[1].status == Status::Ongoing);
    CHECK(diary.episodes[1].start == night.diary.now());
    CHECK(buttonOf(*night.view, "It has passed") != nullptr);
}

TEST_CASE("after more than a day nothing takes the present for the end")
{
    Screen night(25h);
    for (const QAbstractButton* button : night.view->findChildren<QAbstractButton*>())
        CHECK_FALSE(button->text().startsWith(QStringLiteral("Just now")));
}

TEST_CASE("time that went by while the computer slept is asked about")
{
    Screen night;
    night.wait(60s);
    night.lapse(4h);
    CHECK(textsOf(*night.view).contains(QStringLiteral("When did it pass?")));
    CHECK(night.onDisk().status == Status::Ongoing);
}

TEST_CASE("a cramp that another program ended closes the screen")
{
    Screen night;
    night.wait(2s);
    {
        DiaryStore other = DiaryStore::open(night.diary.file(), DiaryStore::WhenMissing::Fail);
        const Episode open = night.onDisk();
        other.apply({"end", {crampPassed(open, night.diary.now())}});
    }
    night.diary.session().refresh();
    night.wait(1s);
    CHECK(night.closed);
}

TEST_CASE("the window is red on black in the sleep hours for as long as the screen shows")
{
    Appearance::apply(Appearance(Theme::Light, 1.0));
    {
        Screen night;
        CHECK(Appearance::current().theme() == Theme::Night);
        night.wait(2s);
        night.press(Qt::Key_Escape);
        CHECK(Appearance::current().theme() == Theme::Light);
    }
    Screen day(0s, "2026-11-22T14:00:00+00:00");
    CHECK(Appearance::current().theme() == Theme::Light);
}

TEST_CASE("a press that cannot be saved changes no picture")
{
    Screen night;
    night.wait(60s);
    {
        // Another program changed the cramp: what is on the disk is not what this screen knows.
        DiaryStore other = DiaryStore::open(night.diary.file(), DiaryStore::WhenMissing::Fail);
        other.apply(
            {"place", {siteChosen(night.onDisk(), SiteTarget{Site::Calf, Side::Left}, night.diary.now())}});
    }
    night.press(Qt::Key_Return);
    CHECK(night.host.failures.size() == 1);
    CHECK(buttonOf(*night.view, "It has passed") != nullptr);
    CHECK(night.onDisk().status == Status::Ongoing);
}

TEST_CASE("after any sleep of the computer the end is asked, before 30 minutes too")
{
    Screen night;
    night.wait(60s);
    SECTION("by the clock")
    {
        night.lapse(10min);
        CHECK(textsOf(*night.view).contains(QStringLiteral("When did it pass?")));
    }
    SECTION("by a press that comes before the clock")
    {
        night.keys += 10min;
        night.diary.advance(10min);
        night.press(Qt::Key_Return);
        CHECK(textsOf(*night.view).contains(QStringLiteral("When did it pass?")));
    }
    CHECK(night.onDisk().status == Status::Ongoing);
    night.click("It is still going on");
    night.wait(2s);
    night.press(Qt::Key_Return);
    CHECK(night.onDisk().duration->value() == 662);
}

TEST_CASE("closed by the desktop, the screen says so, and the cramp goes on")
{
    Screen night;
    night.wait(2s);
    night.view->close();
    CHECK(night.closed);
    CHECK(night.onDisk().status == Status::Ongoing);
}
