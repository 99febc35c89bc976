// SPDX-License-Identifier: MIT
#include "ui/cramp_now/cramp_now_view.h"

#include "ui/cramp_now/good_night_stage.h"
#include "ui/support/cramp_screen.h"
#include "ui/support/kept_appearance.h"

#include <QAccessible>
#include <QImage>
#include <QShortcut>

#include <algorithm>

using namespace cramp::diary;
using namespace cramp::session;
using namespace cramp::store;
using namespace cramp::ui::cramp_now;
using namespace cramp::ui::host;
using namespace cramp::ui::theme;
using namespace cramp::test;
using namespace std::chrono_literals;

namespace
{

bool says(const Screen& night, const char* text)
{
    return textsOf(*night.view).contains(QString::fromUtf8(text));
}

// The most blue and green light of any point: white has 255 of both.
int mostLight(const Screen& night)
{
    QApplication::processEvents();
    const QImage picture = night.view->grab().toImage();
    int most = 0;
    for (int y = 0; y < picture.height(); y += 2)
        for (int x = 0; x < picture.width(); x += 2) {
            const QColor point = picture.pixelColor(x, y);
            most = std::max({most, point.blue(), point.green()});
        }
    return most;
}

bool isBlack(const Screen& night)
{
    QImage picture = night.view->grab().toImage();
    QImage black(picture.size(), picture.format());
    black.fill(Qt::black);
    return picture == black;
}

// What is read out to those who hear the window.
QString heard(const Screen& night)
{
    for (QWidget* child : night.view->findChildren<QWidget*>())
        if (QAccessible::queryAccessibleInterface(child)->role() == QAccessible::Notification)
            return child->accessibleName();
    return {};
}

// It has passed, a place is given, and the good-night words show.
void goToBed(Screen& night)
{
    night.wait(60s);
    night.press(Qt::Key_Return);
    night.wait(1s);
    night.press(Qt::Key_1);
    REQUIRE(says(night, "Saved. Back to sleep."));
}

}  // namespace

TEST_CASE("the screen shows the running clock and since when")
{
    Screen night;
    night.wait(167s);
    CHECK(says(night, "2:47"));
    CHECK(says(night, "since 03:12"));
}

TEST_CASE("each stage is read out: what helps, its next part, where it was, good night, and 10 minutes")
{
    Screen night;
    CHECK(heard(night).startsWith(QStringLiteral("Straighten your leg.")));
    night.wait(2s);
    night.press(Qt::Key_2);
    night.wait(1s);
    CHECK(heard(night).contains(QStringLiteral("foot"), Qt::CaseInsensitive));
    night.wait(11min);
    CHECK(heard(night).contains(QStringLiteral("10 minutes")));
    night.press(Qt::Key_Return);
    CHECK(heard(night) == QStringLiteral("Saved. Where was it?"));
    night.wait(2s);
    night.press(Qt::Key_1);
    CHECK(heard(night).startsWith(QStringLiteral("Saved. Back to sleep.")));
}

TEST_CASE("keys and presses are dead for the first second")
{
    Screen night;
    night.wait(999ms);
    night.press(Qt::Key_Return);
    night.press(Qt::Key_Space);
    night.press(Qt::Key_2);
    night.press(Qt::Key_Escape);
    CHECK(night.onDisk().status == Status::Ongoing);
    CHECK_FALSE(buttonOf(*night.view, "Foot")->isChecked());
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
        CHECK(says(night, "Where was it?"));
        CHECK(says(night, "03:12, about 4 minutes. Saved."));
    }
}

TEST_CASE("a cramp at night is three keys: it began, it has passed, where it was")
{
    Screen night;
    night.wait(60s);
    night.press(Qt::Key_Return);
    night.wait(1s);
    night.press(Qt::Key_2);
    CHECK(night.onDisk().sites == std::vector<SiteEntry>{{Site::Calf, Side::Right, {}}});
    CHECK(says(night, "Saved. Back to sleep."));
    CHECK_FALSE(night.closed);
}

TEST_CASE("the move of the first stage decides the four places, and there are eight others")
{
    Screen night;
    night.wait(2s);
    night.press(Qt::Key_2);
    night.press(Qt::Key_Return);
    night.wait(1s);
    for (const char* place : {"Left foot", "Right foot", "Toes of the left foot", "Toes of the right foot"})
        CHECK(buttonOf(*night.view, place) != nullptr);
    night.press(Qt::Key_5);
    CHECK(buttonOf(*night.view, "Left foot") == nullptr);
    CHECK(buttonOf(*night.view, "Somewhere else") == nullptr);
    CHECK(buttonOf(*night.view, "Leave it until morning") != nullptr);
    night.press(Qt::Key_1);
    CHECK(night.onDisk().sites == std::vector<SiteEntry>{{Site::Calf, Side::Left, {}}});
    CHECK(says(night, "Saved. Back to sleep."));
}

TEST_CASE("the second press of a double press answers nothing")
{
    Screen night;
    night.wait(60s);
    night.press(Qt::Key_Return);
    night.press(Qt::Key_Return);
    night.press(Qt::Key_Space);
    night.press(Qt::Key_1);
    CHECK(night.onDisk().status == Status::Incomplete);
    CHECK(night.onDisk().sites.empty());
    CHECK(says(night, "Where was it?"));
    night.wait(1s);
    night.press(Qt::Key_Return);
    CHECK(says(night, "Saved. Back to sleep."));
    CHECK(night.onDisk().sites.empty());
}

TEST_CASE("it can still be there: the clock runs on from the onset")
{
    Screen night;
    night.wait(60s);
    night.press(Qt::Key_Return);
    night.wait(7s);
    SECTION("by its button")
    {
        night.click("It is still there");
    }
    SECTION("by its key")
    {
        night.press(Qt::Key_U);
    }
    CHECK(night.onDisk().status == Status::Ongoing);
    CHECK_FALSE(night.onDisk().duration);
    // The press that took it back, held, does not end it again.
    night.press(Qt::Key_Return);
    CHECK(night.onDisk().status == Status::Ongoing);
    night.wait(60s);
    CHECK(says(night, "2:07"));
    night.press(Qt::Key_Return);
    CHECK(night.onDisk().duration->value() == 127);
}

TEST_CASE("without an answer it is left until morning, and the screen goes dark")
{
    Screen night;
    night.wait(60s);
    night.press(Qt::Key_Return);
    night.wait(119s);
    CHECK(says(night, "Where was it?"));
    night.wait(1s);
    CHECK(says(night, "Saved. Back to sleep."));
    CHECK(night.onDisk().sites.empty());
}

TEST_CASE("good night is 20 seconds of words, then black without a pointer, until a key")
{
    const KeptAppearance kept;
    Screen night;
    goToBed(night);
    night.wait(19s);
    CHECK_FALSE(isBlack(night));
    night.wait(1s);
    CHECK(isBlack(night));
    CHECK(night.view->findChild<GoodNightStage*>()->cursor().shape() == Qt::BlankCursor);
    night.wait(2h);
    CHECK(isBlack(night));
    night.press(Qt::Key_Space);
    CHECK(night.view->focusWidget() == buttonOf(*night.view, "I have another cramp"));
    CHECK(buttonOf(*night.view, "Open the diary") != nullptr);
    CHECK(night.diary.onDisk().episodes.size() == 1);
    SECTION("the key that woke it starts nothing")
    {
        night.press(Qt::Key_Return);
        CHECK(night.diary.onDisk().episodes.size() == 1);
    }
    SECTION("another cramp")
    {
        night.wait(1s);
        night.press(Qt::Key_Return);
        const Diary diary = night.diary.onDisk();
        REQUIRE(diary.episodes.size() == 2);
        CHECK(diary.episodes[1].status == Status::Ongoing);
        CHECK(diary.episodes[1].start == night.diary.now());
        CHECK(diary.episodes[0].duration->value() == 60);
        CHECK(buttonOf(*night.view, "It has passed") != nullptr);
    }
    SECTION("the diary")
    {
        night.click("Open the diary");
        CHECK(night.closed);
    }
    SECTION("no answer, and it is black again")
    {
        night.wait(20s);
        CHECK(isBlack(night));
    }
}

TEST_CASE("after the sleep hours the first key opens Today")
{
    Screen night;
    goToBed(night);
    night.wait(4h);
    CHECK_FALSE(night.closed);
    night.press(Qt::Key_Space);
    CHECK(night.closed);
}

TEST_CASE("by day there is no good night: the place closes the screen")
{
    Screen day(0s, "2026-11-22T14:00:00+00:00");
    day.wait(60s);
    day.press(Qt::Key_Return);
    day.wait(1s);
    day.press(Qt::Key_1);
    CHECK(day.closed);
    CHECK(day.onDisk().sites.size() == 1);
}

TEST_CASE("no stage of the night is white, not even for a moment")
{
    const KeptAppearance kept;
    Appearance::apply(Appearance(Theme::Light, 1.0));
    Screen night;
    constexpr int ofRed = 0x80;
    CHECK(mostLight(night) <= ofRed);
    night.wait(601s);
    CHECK(mostLight(night) <= ofRed);
    night.press(Qt::Key_Return);
    CHECK(mostLight(night) <= ofRed);
    night.wait(1s);
    night.press(Qt::Key_5);
    CHECK(mostLight(night) <= ofRed);
    night.press(Qt::Key_1);
    CHECK(mostLight(night) <= ofRed);
    night.press(Qt::Key_1);
    CHECK(mostLight(night) <= ofRed);
    Screen asked(6h, "2026-11-22T00:12:00+00:00");
    CHECK(mostLight(asked) <= ofRed);
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

TEST_CASE("up to 30 minutes the end is taken, past them it is asked before anything is said of its length")
{
    Screen night;
    night.wait(1800s);
    CHECK(says(night, "10 minutes is long for a cramp."));
    CHECK(buttonOf(*night.view, "It has passed") != nullptr);
    night.wait(1s);
    CHECK(says(night, "When did it pass?"));
    CHECK_FALSE(says(night, "long for a cramp"));
    CHECK(night.diary.session().assessment().findings.empty());
    night.press(Qt::Key_Return);
    CHECK(night.onDisk().status == Status::Ongoing);
    SECTION("about so long after it began")
    {
        for (const char* answer : {"1 minute after it started", "2 minutes after it started",
                                   "5 minutes after it started", "10 minutes after it started"})
            CHECK(buttonOf(*night.view, answer) != nullptr);
        night.click("20 minutes after it started");
        CHECK(night.onDisk().duration->value() == 1200);
        CHECK(night.onDisk().durationPrecision == Precision::About);
        CHECK(says(night, "Where was it?"));
    }
    SECTION("asleep")
    {
        night.click("I fell asleep");
        CHECK_FALSE(night.onDisk().duration);
        CHECK(night.onDisk().status == Status::Incomplete);
        CHECK(says(night, "It started at 03:12. Saved."));
    }
    SECTION("still going on")
    {
        night.click("It is still going on");
        CHECK(night.onDisk().status == Status::Ongoing);
        CHECK(buttonOf(*night.view, "It has passed") != nullptr);
        CHECK(says(night, "10 minutes is long for a cramp."));
    }
    SECTION("just now")
    {
        night.click("Just now, after 30 minutes");
        CHECK(night.onDisk().duration->value() == 1801);
    }
}

TEST_CASE("a cramp opened past 30 minutes is asked about, and a new one is one press away")
{
    Screen night(6h);
    night.wait(2s);
    CHECK(says(night, "When did it pass?"));
    night.press(Qt::Key_Return);
    CHECK(night.onDisk().status == Status::Ongoing);
    night.click("That one has passed, and I have a new cramp");
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
    CHECK(says(night, "When did it pass?"));
    CHECK(night.onDisk().status == Status::Ongoing);
}

TEST_CASE("after any sleep of the computer the end is asked, before 30 minutes too")
{
    Screen night;
    night.wait(60s);
    SECTION("by the clock")
    {
        night.lapse(10min);
        CHECK(says(night, "When did it pass?"));
    }
    SECTION("by a press that comes before the clock")
    {
        night.keys += 10min;
        night.diary.advance(10min);
        night.press(Qt::Key_Return);
        CHECK(says(night, "When did it pass?"));
    }
    CHECK(night.onDisk().status == Status::Ongoing);
    night.click("It is still going on");
    night.wait(2s);
    night.press(Qt::Key_Return);
    CHECK(night.onDisk().duration->value() == 662);
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
    night.wait(1s);
    CHECK(night.closed);
}

TEST_CASE("the window is red on black in the sleep hours for as long as the screen shows")
{
    const KeptAppearance kept;
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

TEST_CASE("closed by the desktop, the screen says so, and the cramp goes on")
{
    Screen night;
    night.wait(2s);
    night.view->close();
    CHECK(night.closed);
    CHECK(night.onDisk().status == Status::Ongoing);
}
