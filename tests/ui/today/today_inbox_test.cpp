// SPDX-License-Identifier: MIT
#include "session/episode_draft.h"
#include "ui/support/shown_today.h"

using namespace cramp::diary;
using namespace cramp::session;
using namespace cramp::ui::host;
using namespace cramp::test;

TEST_CASE("in the night nobody is asked about it, unless they are up")
{
    Episode open = episode("2026-11-22T03:12:00+00:00", Status::Incomplete);
    Shown shown({open}, "2026-11-22T04:00:00+00:00");
    CHECK_FALSE(shown.texts().contains(QStringLiteral("Finish last night's entries")));
    CHECK(shown.texts().contains(
        QStringLiteral("You can finish recording 1 cramp from tonight in the morning.")));
    SECTION("the morning comes")
    {
        shown.diary.setNow("2026-11-22T07:00:00+00:00");
        shown.page.refresh();
    }
    SECTION("they are up")
    {
        shown.click("I am awake, finish now");
    }
    CHECK(shown.texts().contains(QStringLiteral("Finish last night's entries")));
    CHECK_FALSE(shown.texts().contains(QStringLiteral("in the morning.")));
    CHECK(shown.has("Not now"));
}

TEST_CASE("what the night left unfinished leads to its questions, or waits")
{
    Episode open = episode("2026-11-22T03:12:00+00:00", Status::Incomplete);
    open.sites = {{Site::Calf, Side::Left, {}}};
    open.duration = DurationSeconds::from(245);
    Shown shown({open});
    CHECK(shown.texts().contains(QStringLiteral("Finish last night's entries")));
    CHECK(shown.texts().contains(
        QStringLiteral("03:12, left calf, about 4 minutes. How bad was the pain? Did it wake you?")));
    SECTION("now")
    {
        shown.click("Answer 3 questions");
        shown.choose("Did it wake you?: Yes");
        shown.click("7");
        shown.click("Save my answers");
        const Episode answered = shown.episodes()[0];
        CHECK(answered.pain->value() == 7);
        CHECK(answered.woke == true);
        CHECK(answered.relief.empty());
        CHECK(answered.duration == open.duration);
        CHECK(answered.status == Status::Complete);
        CHECK_FALSE(shown.texts().contains(QStringLiteral("Finish last night's entries")));
    }
    SECTION("nothing is known")
    {
        shown.click("Answer 3 questions");
        shown.choose("Did it wake you?: I do not know");
        shown.click("Save my answers");
        Episode as = shown.episodes()[0];
        CHECK(as.status == Status::Complete);
        CHECK_FALSE(as.woke);
        CHECK_FALSE(as.pain);
    }
    SECTION("all of it")
    {
        shown.click("Answer 3 questions");
        shown.click("Open the full form…");
        CHECK(shown.host.episodes == std::vector{open.id});
        CHECK(shown.host.actions == std::vector{ActionId::Edit});
    }
    SECTION("another program writes while somebody answers")
    {
        shown.click("Answer 3 questions");
        shown.choose("Did it wake you?: Yes");
        shown.diary.setNow("2026-11-23T08:00:00+00:00");
        shown.page.refresh();
        shown.click("Save my answers");
        CHECK(shown.episodes()[0].woke == true);
    }
    SECTION("not now")
    {
        shown.click("Not now");
        CHECK_FALSE(shown.has("Answer 3 questions"));
        CHECK(shown.episodes()[0].status == Status::Incomplete);
    }
}

TEST_CASE("a cramp of which only the night is known can get its time, its place and its length")
{
    Episode open = episode("2026-11-22T00:00:00+00:00", Status::Incomplete);
    open.startPrecision = Precision::Night;
    Shown shown({open});
    shown.click("Answer 6 questions");
    shown.choose("Where was it?: Left calf");
    shown.choose("About how long did it last?: 5 minutes");
    shown.choose("What eased it?: Stretching");
    SECTION("before midnight")
    {
        shown.type("about 11");
        shown.click("Save my answers");
        const Episode answered = shown.episodes()[0];
        CHECK(answered.start == moment("2026-11-21T23:00:00+00:00"));
        CHECK(answered.startPrecision == Precision::About);
        CHECK(answered.sites == std::vector<SiteEntry>{{Site::Calf, Side::Left, {}}});
        CHECK(answered.duration->value() == 300);
        CHECK(answered.durationPrecision == Precision::About);
        CHECK(answered.relief == std::vector<ReliefEntry>{{Relief::Stretch, true}});
    }
    SECTION("left open")
    {
        shown.click("Save my answers");
        CHECK(shown.episodes()[0].startPrecision == Precision::Night);
    }
    SECTION("not understood: nothing is written, all stays")
    {
        shown.type("whenever");
        shown.click("Save my answers");
        CHECK(shown.texts().contains(QStringLiteral("“whenever” was not understood.")));
        CHECK(shown.episodes()[0] == open);
        shown.type("3.12");
        shown.click("Save my answers");
        CHECK(shown.episodes()[0].start == moment("2026-11-22T03:12:00+00:00"));
    }
}

TEST_CASE("a cramp logged at night and again in the morning is offered as one")
{
    Episode night = episode("2026-11-22T03:12:00+00:00");
    night.stamps.created = night.start;
    night.duration = DurationSeconds::from(245);
    Episode day = episode("2026-11-22T03:00:00+00:00");
    day.stamps.created = moment("2026-11-22T07:50:00+00:00");
    day.pain = Pain::from(6);
    Shown shown({night, day});
    CHECK(shown.texts().contains(QStringLiteral("Is this the same cramp?")));
    SECTION("it is, and one undo parts them again")
    {
        shown.click("Yes, join them into 1 entry");
        REQUIRE(shown.episodes().size() == 1);
        CHECK(shown.episodes()[0].id == night.id);
        CHECK(shown.episodes()[0].pain == day.pain);
        CHECK_FALSE(shown.texts().contains(QStringLiteral("Is this the same cramp?")));
        shown.diary.session().undo();
        CHECK(shown.episodes().size() == 2);
    }
    SECTION("they are two")
    {
        shown.click("No, they are 2 cramps");
        CHECK(shown.episodes().size() == 2);
        CHECK_FALSE(shown.texts().contains(QStringLiteral("Is this the same cramp?")));
    }
}

TEST_CASE("a form that was not saved is offered again")
{
    const Episode complete = episode("2026-11-22T03:12:00+00:00");
    Shown shown({complete});
    CHECK_FALSE(shown.texts().contains(QStringLiteral("You were filling in a form")));
    EpisodeDraft draft{complete, {}};
    draft.episode.woke = true;
    const auto file = draftFileOf(shown.diary.file());
    writeDraft(file, draft);
    shown.page.refresh();
    CHECK(shown.texts().contains(QStringLiteral("You were filling in a form")));
    SECTION("go on")
    {
        shown.click("Continue with the form");
        CHECK(shown.host.episodes == std::vector{complete.id});
    }
    SECTION("throw away")
    {
        shown.click("Discard these answers");
        CHECK_FALSE(std::filesystem::exists(file));
        CHECK_FALSE(shown.texts().contains(QStringLiteral("You were filling in a form")));
    }
    SECTION("its cramp is gone")
    {
        draft.episode.id = Uuid::random();
        writeDraft(file, draft);
        shown.page.refresh();
        CHECK_FALSE(shown.texts().contains(QStringLiteral("You were filling in a form")));
    }
}

TEST_CASE("an entry of an earlier night names its day")
{
    Shown shown({episode("2026-11-20T03:12:00+00:00", Status::Incomplete)});
    CHECK(shown.texts().contains(QStringLiteral("Finish these entries")));
    CHECK(shown.texts().contains(QStringLiteral("Friday 20 November, 03:12. Where was it?")));
}
