// SPDX-License-Identifier: MIT
#include "ui/stretches/player_words.h"

#include "support/catch.h"

using namespace cramp::diary;
using namespace cramp::guide;
using namespace cramp::ui::stretches;

namespace
{

StretchPlayer playing(Stretch stretch, const Legs& legs = {})
{
    static const Guide guide = loadGuide(bundledGuideContent());
    return {programmeOf(stretch, guide, {}).value(), legs, parseMoment("2026-11-22T21:00:00Z").value()};
}

}  // namespace

TEST_CASE("each leg is told in words")
{
    CHECK(legText(Side::Left) == QStringLiteral("Left leg"));
    CHECK(legText(Side::Right) == QStringLiteral("Right leg"));
    CHECK(legText(Side::Both) == QStringLiteral("Both legs"));
}

TEST_CASE("what is heard tells the steps and cautions, then the leg and how long to hold")
{
    StretchPlayer player = playing(Stretch::X4);
    const QString read = spokenText(player);
    CHECK(read.startsWith(QStringLiteral("Calf. Left leg. Face a wall and hold on. Step 1 leg back. ")));
    CHECK(read.contains(QStringLiteral("Lean in until you feel your calf stretch. ")));
    CHECK(read.contains(QStringLiteral("Do not bounce.")));
    player.press();
    CHECK(spokenText(player) == QStringLiteral("Get into position"));
    player.skip();
    CHECK(spokenText(player) == QStringLiteral("Left leg. Hold for 10 seconds."));
    CHECK(repetitionText(player) == QStringLiteral("1 of 3"));
    player.skip();
    CHECK(spokenText(player) == QStringLiteral("Rest"));
}

TEST_CASE("without a count the words promise none")
{
    StretchPlayer open = playing(Stretch::X8);
    open.press();
    CHECK(phaseText(open) == QStringLiteral("For as long as feels right"));
    CHECK(pressText(open) == QStringLiteral("Next"));
    StretchPlayer unrested = playing(Stretch::X3);
    unrested.press();
    unrested.skip();
    unrested.skip();
    CHECK(phaseText(unrested) == QStringLiteral("Rest for as long as feels right"));
    StretchPlayer unrepeated = playing(Stretch::X6);
    unrepeated.press();
    unrepeated.skip();
    CHECK(repetitionText(unrepeated).isEmpty());
}

TEST_CASE("the main button always says what it does")
{
    StretchPlayer player = playing(Stretch::X7);
    CHECK(pressText(player) == QStringLiteral("Start"));
    player.press();
    CHECK(pressText(player) == QStringLiteral("Pause"));
    player.press();
    CHECK(pressText(player) == QStringLiteral("Continue"));
    while (!player.isDone())
        player.skip();
    CHECK(pressText(player) == QStringLiteral("Close"));
    CHECK(phaseText(player) == QStringLiteral("Done"));
}
