// SPDX-License-Identifier: MIT
#include "guide/player_figure.h"

#include "support/catch.h"

using namespace cramp::diary;
using namespace cramp::guide;
using namespace std::chrono_literals;

namespace
{

constexpr double way = 2;

StretchPlayer playing(Stretch stretch)
{
    static const Guide guide = loadGuide(bundledGuideContent());
    return {programmeOf(stretch, guide, {}).value(), {}, parseMoment("2026-11-22T21:00:00Z").value()};
}

// Into the move of that number, and so far on in it.
StretchPlayer at(Stretch stretch, int move, std::chrono::milliseconds passed)
{
    StretchPlayer player = playing(stretch);
    player.press();
    for (int i = 1; i < move; ++i)
        player.skip();
    for (; passed > 0ms; passed -= 500ms)
        player.advance(std::min(passed, std::chrono::milliseconds(500ms)));
    return player;
}

FigureMoment momentOf(const StretchPlayer& player)
{
    return figureMoment(player, way).value();
}

void checkIs(const FigureMoment& moment, StretchPhase phase, double progress)
{
    CHECK(moment.phase == phase);
    CHECK(moment.progress == Approx(progress).margin(1e-9));
}

}  // namespace

TEST_CASE("while it is read, and at one's own pace, the figure shows the whole motion")
{
    CHECK_FALSE(figureMoment(playing(Stretch::X4), way));
    CHECK_FALSE(figureMoment(at(Stretch::X9, 1, 0ms), way));
}

TEST_CASE("it moves in at the end of getting ready, and is there when the hold begins")
{
    checkIs(momentOf(at(Stretch::X4, 1, 0ms)), StretchPhase::Rest, 0);
    checkIs(momentOf(at(Stretch::X4, 1, 3s)), StretchPhase::Rest, 0);
    checkIs(momentOf(at(Stretch::X4, 1, 4s)), StretchPhase::MoveIn, 0.5);
    checkIs(momentOf(at(Stretch::X4, 2, 0ms)), StretchPhase::Hold, 0);
    checkIs(momentOf(at(Stretch::X4, 2, 8s)), StretchPhase::Hold, 0);
}

TEST_CASE("in a rest it moves out, rests and moves in")
{
    checkIs(momentOf(at(Stretch::X4, 3, 0ms)), StretchPhase::MoveOut, 0);
    checkIs(momentOf(at(Stretch::X4, 3, 1s)), StretchPhase::MoveOut, 0.5);
    checkIs(momentOf(at(Stretch::X4, 3, 2s)), StretchPhase::Rest, 0);
    checkIs(momentOf(at(Stretch::X4, 3, 8s)), StretchPhase::Rest, 0);
    checkIs(momentOf(at(Stretch::X4, 3, 9500ms)), StretchPhase::MoveIn, 0.75);
}

TEST_CASE("a change of legs begins at rest with the new leg")
{
    checkIs(momentOf(at(Stretch::X4, 7, 0ms)), StretchPhase::Rest, 0);
    checkIs(momentOf(at(Stretch::X4, 7, 9s)), StretchPhase::MoveIn, 0.5);
}

TEST_CASE("where the person decides, and at the end, it rests")
{
    checkIs(momentOf(at(Stretch::X3, 3, 0ms)), StretchPhase::Rest, 0);
    checkIs(momentOf(at(Stretch::X6, 3, 0ms)), StretchPhase::Rest, 0);
    StretchPlayer player = playing(Stretch::X6);
    while (!player.isDone())
        player.skip();
    checkIs(momentOf(player), StretchPhase::Rest, 0);
}

TEST_CASE("a long way is done in a part of a short count, and none at all is no way")
{
    const StretchPlayer resting = at(Stretch::X4, 3, 2s);
    checkIs(figureMoment(resting, 60).value(), StretchPhase::MoveOut, 0.5);
    checkIs(figureMoment(resting, 0).value(), StretchPhase::Rest, 0);
}
