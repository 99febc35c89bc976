// SPDX-License-Identifier: MIT
#include "ui/stretches/player_view.h"

#include "support/catch.h"
#include "ui/stretches/stretches_page.h"
#include "ui/support/kept_appearance.h"
#include "ui/support/playing.h"
#include "ui/support/test_window.h"

#include <QScrollBar>

using namespace cramp::diary;
using namespace cramp::guide;
using namespace cramp::ui::host;
using namespace cramp::ui::stretches;
using namespace cramp::ui::theme;
using namespace cramp::ui::widgets;
using namespace cramp::test;
using namespace std::chrono_literals;

TEST_CASE("the steps and the cautions are read first, and nothing counts")
{
    Playing playing(Stretch::X4);
    CHECK(playing.says("Calf"));
    CHECK(playing.says("part 1 of 2"));
    CHECK(playing.says("Left leg"));
    CHECK(playing.says("1. Face a wall and hold on."));
    CHECK(playing.says("Do not bounce"));
    CHECK_FALSE(playing.ring().isVisible());
    playing.pass(60s);
    CHECK(playing.phase() == PlayerPhase::Read);
}

TEST_CASE("it counts hold and rest with ring and number, and changes the leg in words")
{
    Playing playing(Stretch::X4);
    playing.click("Start");
    CHECK(playing.says("Get into position"));
    CHECK(playing.ring().isVisible());
    CHECK(playing.ring().number().isEmpty());
    playing.pass(5s);
    CHECK(playing.says("Hold"));
    CHECK(playing.says("1 of 3"));
    CHECK(playing.ring().number() == QStringLiteral("10"));
    playing.pass(3s);
    CHECK(playing.ring().number() == QStringLiteral("7"));
    playing.pass(7s);
    CHECK(playing.says("Rest"));
    playing.pass(40s);
    CHECK(playing.says("Now your right leg"));
    CHECK(playing.says("Right leg"));
    CHECK_FALSE(playing.says("Do not bounce"));
}

TEST_CASE("the main button pauses and goes on, and says so")
{
    Playing playing(Stretch::X4);
    playing.click("Start");
    playing.pass(7s);
    playing.click("Pause");
    CHECK(playing.says("Paused"));
    playing.pass(60s);
    CHECK(playing.ring().number() == QStringLiteral("8"));
    playing.click("Continue");
    CHECK_FALSE(playing.says("Paused"));
    playing.pass(1s);
    CHECK(playing.ring().number() == QStringLiteral("7"));
}

TEST_CASE("Space does what the main button says")
{
    Playing playing(Stretch::X4);
    playing.view.takeFocus();
    playing.key(Qt::Key_Space);
    CHECK(playing.phase() == PlayerPhase::Ready);
    playing.view.setFocus();
    playing.key(Qt::Key_Space);
    CHECK(playing.view.player().isPaused());
}

TEST_CASE("the arrows go back, skip and do it once more; Escape leaves")
{
    Playing playing(Stretch::X6);
    playing.view.takeFocus();
    playing.key(Qt::Key_Space);
    playing.key(Qt::Key_Right);
    CHECK(playing.phase() == PlayerPhase::Hold);
    playing.key(Qt::Key_Right);
    CHECK(playing.phase() == PlayerPhase::Again);
    playing.key(Qt::Key_Up);
    CHECK(playing.phase() == PlayerPhase::Hold);
    playing.key(Qt::Key_Left);
    CHECK(playing.phase() == PlayerPhase::Read);
    playing.view.setFocus();
    playing.key(Qt::Key_Right);
    CHECK(playing.view.player().isDone());
    playing.key(Qt::Key_Escape);
    CHECK(playing.left == 1);
}

TEST_CASE("back, skip and once more have a button each")
{
    Playing playing(Stretch::X6);
    CHECK_FALSE(playing.has("Again"));
    playing.click("Start");
    playing.click("Skip");
    CHECK(playing.phase() == PlayerPhase::Hold);
    playing.click("Back");
    CHECK(playing.phase() == PlayerPhase::Read);
    playing.click("Start");
    playing.pass(35s);
    CHECK(playing.says("Do it again?"));
    CHECK(playing.says("gives no count"));
    playing.click("Again");
    CHECK(playing.phase() == PlayerPhase::Hold);
    playing.pass(30s);
    playing.click("Next");
    CHECK(playing.finished == 1);
}

TEST_CASE("where no source gives a count no number shows")
{
    Playing playing(Stretch::X8);
    playing.click("Start");
    CHECK(playing.says("For as long as feels right"));
    CHECK(playing.says("The source gives no count here"));
    CHECK_FALSE(playing.ring().isVisible());
    playing.pass(30s);
    playing.click("Next");
    CHECK(playing.says("Now your right leg"));
}

TEST_CASE("repetitions without a hold are the person's to count")
{
    Playing playing(Stretch::X9);
    playing.click("Start");
    CHECK(playing.says("Do it 30 times, at your own pace"));
    CHECK_FALSE(playing.says("The source gives no count here"));
}

TEST_CASE("with large text the words scroll by key, and each move begins with what to do in sight")
{
    const KeptAppearance kept;
    Appearance::apply(Appearance(Theme::Light, 2));
    {
        Playing playing(Stretch::X4);
        playing.view.resize(790, 570);
        playing.view.takeFocus();
        CHECK(playing.says("Read this first"));
        const QScrollArea& area = *playing.view.findChild<QScrollArea*>();
        playing.key(Qt::Key_PageDown);
        playing.key(Qt::Key_PageDown);
        CHECK(area.verticalScrollBar()->value() > 0);
        playing.key(Qt::Key_PageUp);
        playing.key(Qt::Key_PageUp);
        CHECK(area.verticalScrollBar()->value() == 0);
        playing.key(Qt::Key_PageDown);
        playing.click("Start");
        playing.pass(6s);
        for (int i = 0; i < 5; ++i)
            CHECK(playing.says("Hold"));
        CHECK(area.verticalScrollBar()->value() == 0);
        const CountRing& ring = playing.ring();
        const int bottom = ring.mapTo(area.viewport(), QPoint(0, ring.height())).y();
        CHECK(bottom <= area.viewport()->height());
    }
}

TEST_CASE("on a small screen with large text the buttons are one row and the ring is whole")
{
    TestWindow shown;
    shown.show(Theme::Light, 2.0, {1024, 600});
    shown.window().showPage(PageId::Stretches);
    shown.window().findChild<StretchesPage*>()->start(Stretch::X4);
    TestWindow::settle();
    auto* view = shown.window().findChild<PlayerView*>();
    REQUIRE(view != nullptr);
    const auto& ring = *view->findChild<CountRing*>();
    const QWidget& sight = *view->findChild<QScrollArea*>()->viewport();
    for (int moves = 0; !view->player().isDone() && moves < 100; ++moves) {
        INFO(moves);
        const auto buttons = view->findChildren<Button*>(QString(), Qt::FindDirectChildrenOnly);
        for (const Button* button : buttons)
            if (button->isVisible()) CHECK(button->y() == buttons.first()->y());
        const QRect seen(ring.mapTo(&sight, QPoint(0, 0)), ring.size());
        if (ring.isVisible()) CHECK(sight.rect().contains(seen));
        CHECK(view->findChild<QScrollArea*>()->widget()->width() <= sight.width());
        if (view->player().move().phase == PlayerPhase::Read)
            view->press();
        else
            Playing::keyTo(*view, Qt::Key_Right);
        TestWindow::settle();
    }
}

TEST_CASE("the end is told once, and then there is only Close")
{
    Playing playing(Stretch::X4, Legs{true, false});
    playing.click("Start");
    playing.pass(55s);
    playing.click("Start");
    playing.pass(55s);
    CHECK(playing.finished == 1);
    CHECK(playing.says("Done"));
    CHECK_FALSE(playing.says("diary"));
    playing.view.tellKept(PlayerView::Kept::Written);
    CHECK(playing.says("Saved in your diary."));
    playing.key(Qt::Key_Right);
    playing.key(Qt::Key_Left);
    CHECK(playing.says("Saved in your diary."));
    playing.view.tellKept(PlayerView::Kept::NotWritten);
    CHECK(playing.says("It could not be saved in your diary."));
    CHECK_FALSE(playing.has("Pause"));
    CHECK_FALSE(playing.has("Stop"));
    playing.pass(10s);
    CHECK(playing.finished == 1);
    playing.click("Close");
    CHECK(playing.left == 1);
}

TEST_CASE("leaving and hiding pause it")
{
    Playing playing(Stretch::X4);
    playing.click("Start");
    playing.pass(6s);
    SECTION("left")
    {
        playing.click("Stop");
        CHECK(playing.left == 1);
    }
    SECTION("hidden")
    {
        playing.view.hide();
    }
    CHECK(playing.view.player().isPaused());
}

TEST_CASE("the ring lights up at each change for a moment, unless that is switched off")
{
    Playing playing(Stretch::X4);
    SECTION("on")
    {
        playing.click("Start");
        CHECK(playing.ring().isLit());
    }
    SECTION("off")
    {
        playing.diary.context().settings.setStretchFlash(false);
        playing.click("Start");
        CHECK_FALSE(playing.ring().isLit());
    }
}

TEST_CASE("what is wanted is remembered on this computer")
{
    Playing playing(Stretch::X4);
    MachineSettings& settings = playing.diary.context().settings;
    CHECK(settings.stretchSound());
    playing.click("Sound (off at night)");
    CHECK_FALSE(settings.stretchSound());
    playing.click("Flash the ring");
    CHECK_FALSE(settings.stretchFlash());
}
