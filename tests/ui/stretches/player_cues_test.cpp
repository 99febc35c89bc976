// SPDX-License-Identifier: MIT
#include "ui/stretches/player_cues.h"

#include "support/catch.h"
#include "ui/support/playing.h"

using namespace cramp::diary;
using namespace cramp::guide;
using namespace cramp::ui::host;
using namespace cramp::ui::stretches;
using namespace cramp::test;
using namespace std::chrono_literals;

namespace
{

constexpr std::string_view atNight = "2026-11-22T03:00:00+00:00";

}  // namespace

TEST_CASE("nothing is said unless a voice is wanted, and then from the steps on")
{
    Playing playing(Stretch::X4);
    playing.click("Start");
    playing.pass(6s);
    CHECK(playing.cues.said.isEmpty());
    playing.click("Back");
    playing.click("Back");
    REQUIRE(playing.phase() == PlayerPhase::Read);
    playing.click("Speak (off at night)");
    CHECK(playing.cues.last().startsWith(QStringLiteral("Calf. Left leg. Face a wall and hold on.")));
    playing.click("Start");
    CHECK(playing.cues.last() == QStringLiteral("Get into position"));
    playing.pass(5s);
    CHECK(playing.cues.last() == QStringLiteral("Left leg. Hold for 10 seconds."));
}

TEST_CASE("the steps are said when the player opens and when it is come back to")
{
    Playing playing(Stretch::X4);
    playing.diary.context().settings.setStretchVoice(true);
    playing.view.hide();
    playing.view.show();
    CHECK(playing.cues.last().contains(QStringLiteral("Face a wall and hold on.")));
    CHECK(playing.cues.last().contains(QStringLiteral("Do not bounce")));
}

TEST_CASE("pausing, skipping, hiding and switching the voice off break off what is said")
{
    Playing playing(Stretch::X4);
    playing.click("Speak (off at night)");
    SECTION("switched off")
    {
        playing.click("Speak (off at night)");
        CHECK(playing.cues.last().isEmpty());
    }
    playing.click("Start");
    playing.pass(6s);
    SECTION("paused, and gone on with")
    {
        playing.click("Pause");
        CHECK(playing.cues.last() == QStringLiteral("Paused"));
        playing.click("Continue");
        CHECK(playing.cues.last() == QStringLiteral("Hold"));
    }
    SECTION("skipped")
    {
        playing.click("Skip");
        CHECK(playing.cues.last() == QStringLiteral("Rest"));
    }
    SECTION("hidden")
    {
        playing.view.hide();
        CHECK(playing.cues.last().isEmpty());
    }
}

TEST_CASE("at night there is no sound, and a voice only if one asked for it at night")
{
    Playing playing(Stretch::X4, {}, atNight);
    MachineSettings& settings = playing.diary.context().settings;
    settings.setStretchVoice(true);
    playing.click("Start");
    CHECK(playing.cues.sounds == 0);
    CHECK(playing.cues.said.isEmpty());
    playing.click("Back");
    playing.click("Speak (also at night)");
    CHECK(settings.stretchVoiceAtNight());
    playing.click("Start");
    CHECK(playing.cues.last() == QStringLiteral("Get into position"));
    CHECK(playing.cues.sounds == 0);
}

TEST_CASE("a voice that fails is told beside its choice")
{
    Playing playing(Stretch::X4);
    const char* const notice = "No English voice";
    CHECK_FALSE(playing.says(notice));
    Q_EMIT playing.cues.voiceFailed();
    CHECK(playing.says(notice));
}

TEST_CASE("without an engine there is no choice of a voice")
{
    class Mute : public PlayerCues
    {
    public:
        bool canSpeak() const override { return false; }
    };
    TestDiary diary;
    Mute cues;
    const Programme programme = programmeOf(Stretch::X4, diary.context().guide(), {}).value();
    PlayerView view(diary.context(), StretchPlayer(programme, {}, diary.now()), cues);
    CHECK(buttonOf(view, "Sound (off at night)") != nullptr);
    CHECK(buttonOf(view, "Speak (off at night)") == nullptr);
}
