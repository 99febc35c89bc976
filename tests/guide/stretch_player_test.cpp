// SPDX-License-Identifier: MIT
#include "guide/stretch_player.h"

#include "diary/validation.h"
#include "support/catch.h"

#include <random>

using namespace cramp::diary;
using namespace cramp::guide;
using namespace std::chrono_literals;

namespace
{

using Phase = PlayerPhase;
const Moment started = parseMoment("2026-11-22T21:50:00+00:00").value();
const Moment later = parseMoment("2026-11-22T21:53:00+00:00").value();

const Guide& guide()
{
    static const Guide loaded = loadGuide(bundledGuideContent());
    return loaded;
}

Programme programme(Stretch stretch)
{
    return programmeOf(stretch, guide(), {}).value();
}

StretchPlayer playing(Stretch stretch, const Legs& legs = {})
{
    return {programme(stretch), legs, started};
}

// Lets time go by in small pieces.
void pass(StretchPlayer& player, std::chrono::milliseconds time)
{
    for (constexpr auto piece = 100ms; time > 0ms; time -= piece)
        player.advance(std::min(time, std::chrono::milliseconds(piece)));
}

// Through Read and Ready into the first hold.
void toHold(StretchPlayer& player)
{
    player.press();
    pass(player, StretchPlayer::timeToGetReady);
    REQUIRE(player.move().phase == Phase::Hold);
}

// Presses where it waits, and lets the rest count.
void finish(StretchPlayer& player)
{
    while (!player.isDone()) {
        if (player.isWaiting()) player.press();
        pass(player, 1s);
    }
}

}  // namespace

TEST_CASE("it begins with the steps to be read, and nothing counts")
{
    StretchPlayer player = playing(Stretch::X4);
    CHECK(player.move().phase == Phase::Read);
    CHECK(player.isWaiting());
    CHECK(player.part().name == "Calf");
    pass(player, 60s);
    CHECK(player.move().phase == Phase::Read);
    CHECK(player.active() == 0s);
    CHECK(player.progress() == 0);
}

TEST_CASE("a press starts, and hold and rest count down by themselves")
{
    StretchPlayer player = playing(Stretch::X4);
    player.press();
    CHECK(player.move().phase == Phase::Ready);
    pass(player, 5s);
    CHECK(player.move().phase == Phase::Hold);
    CHECK(player.left() == 10s);
    pass(player, 3200ms);
    CHECK(player.left() == 7s);
    CHECK(player.progress() == Approx(0.32));
    pass(player, 6800ms);
    CHECK(player.move().phase == Phase::Rest);
    pass(player, 10s);
    CHECK(player.move().phase == Phase::Hold);
    CHECK(player.move().repetition == 2);
}

TEST_CASE("the legs change, then the next movement is read, then it is done")
{
    StretchPlayer player = playing(Stretch::X4);
    toHold(player);
    CHECK(player.move().side == Side::Left);
    pass(player, 50s);
    CHECK(player.move().phase == Phase::Change);
    CHECK(player.move().side == Side::Right);
    pass(player, 60s);
    CHECK(player.move().phase == Phase::Read);
    CHECK(player.part().name == "Back of the thigh");
    toHold(player);
    pass(player, 110s);
    CHECK(player.isDone());
    CHECK(player.isCompleted());
    CHECK_FALSE(player.isWaiting());
    CHECK(player.part().name == "Back of the thigh");
}

TEST_CASE("advance tells when another move begins, and loses no time over it")
{
    StretchPlayer player = playing(Stretch::X4);
    player.press();
    CHECK_FALSE(player.advance(4s));
    CHECK(player.advance(1500ms));
    CHECK(player.move().phase == Phase::Hold);
    CHECK(player.left() == 10s);
    CHECK_FALSE(player.advance(4500ms));
    CHECK(player.left() == 5s);
    CHECK_FALSE(player.advance(0ms));
    CHECK_FALSE(player.advance(-10s));
}

TEST_CASE("a press while it counts pauses, another goes on")
{
    StretchPlayer player = playing(Stretch::X4);
    toHold(player);
    pass(player, 4s);
    player.press();
    CHECK(player.isPaused());
    pass(player, 30s);
    CHECK(player.left() == 6s);
    player.press();
    CHECK_FALSE(player.isPaused());
    pass(player, 1s);
    CHECK(player.left() == 5s);
}

TEST_CASE("time that went by in one piece was not watched: it pauses")
{
    StretchPlayer player = playing(Stretch::X4);
    toHold(player);
    CHECK_FALSE(player.advance(20s));
    CHECK(player.isPaused());
    CHECK(player.left() == 10s);
    CHECK(player.active() == 5s);
}

TEST_CASE("there is no pausing where nothing counts")
{
    StretchPlayer player = playing(Stretch::X4);
    player.pause();
    CHECK_FALSE(player.isPaused());
    player.advance(20s);
    CHECK_FALSE(player.isPaused());
}

TEST_CASE("back begins the movement again, or goes to the one before")
{
    StretchPlayer player = playing(Stretch::X4);
    toHold(player);
    pass(player, 23s);
    REQUIRE(player.move().repetition == 2);
    player.back();
    CHECK(player.move().repetition == 2);
    CHECK(player.left() == 10s);
    player.back();
    CHECK(player.move().phase == Phase::Hold);
    CHECK(player.move().repetition == 1);
    player.back();
    CHECK(player.move().phase == Phase::Read);
    player.back();
    CHECK(player.move().phase == Phase::Read);
    CHECK(player.index() == 0);
}

TEST_CASE("back in a pause goes on counting from the beginning of the movement")
{
    StretchPlayer player = playing(Stretch::X4);
    toHold(player);
    pass(player, 4s);
    player.pause();
    player.back();
    CHECK_FALSE(player.isPaused());
    CHECK(player.left() == 10s);
}

TEST_CASE("a movement that is skipped is not completed, unless it is gone back to")
{
    StretchPlayer player = playing(Stretch::X3, Legs{true, false});
    toHold(player);
    player.skip();
    CHECK(player.move().phase == Phase::Rest);
    SECTION("left out")
    {
        finish(player);
        CHECK_FALSE(player.isCompleted());
    }
    SECTION("gone back to")
    {
        player.back();
        CHECK(player.move().repetition == 1);
        finish(player);
        CHECK(player.isCompleted());
    }
}

TEST_CASE("skipping a rest leaves nothing out")
{
    StretchPlayer player = playing(Stretch::X4);
    toHold(player);
    pass(player, 10s);
    REQUIRE(player.move().phase == Phase::Rest);
    player.skip();
    CHECK(player.move().phase == Phase::Hold);
    finish(player);
    CHECK(player.isCompleted());
}

TEST_CASE("skipping what is read leaves the whole movement out")
{
    StretchPlayer player = playing(Stretch::X4);
    player.skip();
    CHECK(player.move().phase == Phase::Read);
    CHECK(player.part().name == "Back of the thigh");
    player.skip();
    CHECK(player.isDone());
    CHECK_FALSE(player.isCompleted());
    player.skip();
    player.back();
    player.press();
    player.advance(1s);
    CHECK(player.isDone());
}

TEST_CASE("without a count it waits for the person")
{
    StretchPlayer player = playing(Stretch::X9);
    player.press();
    CHECK(player.move().phase == Phase::OwnPace);
    CHECK(player.part().repetitions == 30);
    pass(player, 120s);
    CHECK(player.move().phase == Phase::OwnPace);
    CHECK(player.active() == 120s);
    player.press();
    CHECK(player.move().phase == Phase::Change);
    player.press();
    CHECK(player.move().side == Side::Right);
    player.press();
    CHECK(player.isCompleted());
}

TEST_CASE("without repetitions the person does it once more or goes on")
{
    StretchPlayer player = playing(Stretch::X6);
    player.again();
    CHECK(player.move().phase == Phase::Read);
    toHold(player);
    pass(player, 30s);
    REQUIRE(player.move().phase == Phase::Again);
    player.again();
    CHECK(player.move().phase == Phase::Hold);
    CHECK(player.left() == 30s);
    pass(player, 30s);
    player.press();
    CHECK(player.isCompleted());
}

TEST_CASE("it can be left and gone on with, and keeps what was done")
{
    StretchPlayer player = playing(Stretch::X4, Legs{false, true});
    toHold(player);
    pass(player, 24s);
    const PlayerPlace place = player.place(later);
    CHECK(place.left == later);
    StretchPlayer again(programme(Stretch::X4), place);
    CHECK(again.move() == player.move());
    CHECK(again.isPaused());
    CHECK(again.left() == 10s);
    CHECK(again.started() == started);
    CHECK(again.active() == player.active());
    CHECK(again.session(Uuid::random()).side == Side::Right);
}

TEST_CASE("what was skipped before it was left stays left out")
{
    StretchPlayer player = playing(Stretch::X4);
    player.skip();
    StretchPlayer again(programme(Stretch::X4), player.place(later));
    CHECK(again.place(later).hasSkipped);
    again.skip();
    CHECK_FALSE(again.isCompleted());
}

TEST_CASE("a place that is no more begins at the start")
{
    PlayerPlace place = playing(Stretch::X4).place(later);
    for (const std::size_t move : {std::size_t(1000), movesOf(programme(Stretch::X4), {}).size() - 1}) {
        place.move = move;
        const StretchPlayer again(programme(Stretch::X4), place);
        CHECK(again.index() == 0);
        CHECK(again.active() == 0s);
    }
}

TEST_CASE("what is remembered of it is a good record")
{
    StretchPlayer player = playing(Stretch::X4);
    const Uuid id = Uuid::random();
    CHECK(player.session(id).seconds == 1);
    toHold(player);
    pass(player, 12s);
    const StretchSession session = player.session(id);
    CHECK(validate(session).empty());
    CHECK(session.id == id);
    CHECK(session.at == started);
    CHECK(session.stretch == StretchReference(Stretch::X4));
    CHECK(session.seconds == 17);
    CHECK(session.completed == false);
    CHECK(session.side == Side::Both);
    CHECK(playing(Stretch::X3, Legs{true, false}).session(id).side == Side::Left);
}

TEST_CASE("whatever is pressed, it stays within its moves and never counts what has no count")
{
    const auto seed = std::random_device{}();
    INFO("seed " << seed);
    std::mt19937 random(seed);
    for (const StretchGuide& stretch : guide().stretches()) {
        StretchPlayer player = playing(stretch.id);
        for (int press = 0; press < 400; ++press) {
            const auto before = player.active();
            switch (std::uniform_int_distribution(0, 6)(random)) {
                case 0: player.press(); break;
                case 1: player.back(); break;
                case 2: player.skip(); break;
                case 3: player.again(); break;
                case 4: player.pause(); break;
                case 5: player.resume(); break;
                default: player.advance(std::chrono::milliseconds(random() % 5000)); break;
            }
            REQUIRE(player.index() < player.moves().size());
            CHECK(player.active() >= before);
            CHECK((player.progress() >= 0 && player.progress() <= 1));
            if (player.isPaused()) CHECK(player.move().lasts);
            if (player.move().lasts) CHECK((player.left() > 0s && player.left() <= *player.move().lasts));
            CHECK(validate(player.session(Uuid::random())).empty());
        }
    }
}
