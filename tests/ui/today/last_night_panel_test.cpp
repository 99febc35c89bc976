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
    CHECK_FALSE(shown.has("Leave the rest"));
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
    CHECK(shown.texts().contains(QStringLiteral("A cramp at 03:12.")));
    CHECK_FALSE(shown.texts().contains(QStringLiteral("in the morning.")));
    CHECK(shown.has("Leave the rest"));
}

TEST_CASE("last night's questions are open, and each answer is on the disk as it is pressed")
{
    Episode open = episode("2026-11-22T03:12:00+00:00", Status::Incomplete);
    open.duration = DurationSeconds::from(245);
    Shown shown({episode("2026-11-10T03:12:00+00:00"), open});
    const auto answered = [&] { return shown.episodes()[1]; };
    CHECK(shown.texts().contains(QStringLiteral("A cramp at 03:12 that lasted about 4 minutes.")));
    SECTION("the last one folds it to one line, which can be changed")
    {
        shown.choose("Where was it?: Left calf");
        CHECK(answered().sites == std::vector<SiteEntry>{{Site::Calf, Side::Left, {}}});
        CHECK(answered().status == Status::Incomplete);
        shown.choosePain("7");
        CHECK(answered().pain->value() == 7);
        shown.choose("Did it wake you?: Yes");
        CHECK(shown.has("Leave the rest"));
        shown.choose("What eased it?: Stretching");
        CHECK(answered().status == Status::Complete);
        CHECK(answered().relief == std::vector<ReliefEntry>{{Relief::Stretch, true}});
        CHECK(answered().duration == open.duration);
        CHECK_FALSE(shown.has("Leave the rest"));
        CHECK(shown.texts().contains(
            QStringLiteral("03:12, left calf, about 4 minutes, pain 7 out of 10, it woke you.")));
        CHECK(shown.host.applied.size() == 4);
        shown.click("Change");
        shown.choose("Did it wake you?: No");
        CHECK(answered().woke == false);
        shown.choosePain("7");
        CHECK_FALSE(answered().pain);
        CHECK(answered().status == Status::Complete);
        shown.click("Done");
        CHECK(shown.texts().contains(QStringLiteral("it did not wake you.")));
    }
    SECTION("nothing eased it")
    {
        shown.choose("What eased it?: Nothing");
        CHECK(answered().relief == std::vector<ReliefEntry>{{Relief::Other, false}});
        shown.choose("What eased it?: Massage");
        CHECK(answered().relief == std::vector<ReliefEntry>{{Relief::Massage, true}});
        shown.choose("What eased it?: Nothing");
        CHECK(answered().relief == std::vector<ReliefEntry>{{Relief::Massage, false}});
    }
    SECTION("thigh and toes are two presses")
    {
        shown.choose("Where was it?: Elsewhere…");
        shown.click("Toes of the right foot");
        CHECK(answered().sites == std::vector<SiteEntry>{{Site::Toes, Side::Right, {}}});
    }
    SECTION("the rest is not known")
    {
        shown.choose("Did it wake you?: Yes");
        shown.click("Leave the rest");
        CHECK(answered().status == Status::Complete);
        CHECK_FALSE(answered().pain);
        CHECK_FALSE(shown.has("Leave the rest"));
    }
    SECTION("all of it")
    {
        shown.click("Open the full form…");
        CHECK(shown.host.episodes == std::vector{open.id});
        CHECK(shown.host.actions == std::vector{ActionId::Edit});
    }
    SECTION("an answer can be undone, and the question is open again")
    {
        shown.choose("Did it wake you?: Yes");
        shown.host.trigger(ActionId::Undo);
        shown.page.refresh();
        CHECK_FALSE(answered().woke);
        CHECK_FALSE(shown.isChosen("Did it wake you?: Yes"));
        shown.choose("Did it wake you?: No");
        CHECK(answered().woke == false);
    }
}

TEST_CASE("what an answer brings does not move the questions under the hand")
{
    std::vector<Record> records{episode("2026-11-22T03:12:00+00:00", Status::Incomplete)};
    for (const char* start : {"2026-11-19T03:12:00+00:00", "2026-11-20T03:12:00+00:00"}) {
        Episode before = episode(start);
        before.woke = true;
        records.emplace_back(before);
    }
    Shown shown(records);
    // As the window does.
    shown.diary.session().onChanged([&shown] { shown.page.refresh(); });
    shown.choose("Did it wake you?: Yes");
    REQUIRE_FALSE(shown.diary.session().assessment().findings.empty());
    CHECK_FALSE(shown.has("Why you are seeing this"));
    shown.page.refresh();
    CHECK(shown.has("Why you are seeing this"));
}

TEST_CASE("of several cramps the first that is open is asked about, then the next has the keyboard")
{
    Episode first = episode("2026-11-22T01:00:00+00:00", Status::Incomplete);
    Episode second = episode("2026-11-22T03:12:00+00:00", Status::Incomplete);
    for (Episode* cramp : {&first, &second}) {
        cramp->duration = DurationSeconds::from(60);
        cramp->sites = {{Site::Calf, Side::Left, {}}};
        cramp->woke = true;
        cramp->relief = {{Relief::Walk, true}};
    }
    Shown shown({first, second});
    shown.page.activateWindow();
    CHECK(shown.texts().contains(QStringLiteral("A cramp at 01:00")));
    CHECK(shown.has("Answer 1 question"));
    shown.choosePain("3");
    CHECK(shown.texts().contains(QStringLiteral("A cramp at 03:12")));
    REQUIRE(shown.page.focusWidget() != nullptr);
    CHECK(shown.page.focusWidget()->accessibleName().startsWith(QStringLiteral("How bad was the pain?")));
    shown.choosePain("4");
    CHECK(shown.episodes()[1].status == Status::Complete);
}

TEST_CASE("a cramp of which only the night is known can get its time, its place and its length")
{
    Episode open = episode("2026-11-22T00:00:00+00:00", Status::Incomplete);
    open.startPrecision = Precision::Night;
    Shown shown({open});
    shown.choose("Where was it?: Left calf");
    shown.choose("About how long did it last?: 5 minutes");
    CHECK(shown.episodes()[0].duration->value() == 300);
    CHECK(shown.episodes()[0].durationPrecision == Precision::About);
    SECTION("before midnight")
    {
        shown.type("about 11");
        shown.click("Use this time");
        const Episode answered = shown.episodes()[0];
        CHECK(answered.start == moment("2026-11-21T23:00:00+00:00"));
        CHECK(answered.startPrecision == Precision::About);
    }
    SECTION("not understood: nothing is written, all stays")
    {
        shown.type("whenever");
        shown.click("Use this time");
        CHECK(shown.texts().contains(QStringLiteral("“whenever” was not understood.")));
        CHECK(shown.episodes()[0].startPrecision == Precision::Night);
        shown.type("3.12");
        shown.click("Use this time");
        CHECK(shown.episodes()[0].start == moment("2026-11-22T03:12:00+00:00"));
    }
}

TEST_CASE("the safety of getting up at night is said with the first night cramp, and never again")
{
    const Episode first = episode("2026-11-22T03:12:00+00:00");
    const auto note = QStringLiteral("turn a light on first");
    CHECK(Shown({first}).texts().contains(note));
    CHECK_FALSE(Shown({episode("2026-11-01T03:12:00+00:00"), first}).texts().contains(note));
    CHECK_FALSE(Shown({episode("2026-11-21T15:00:00+00:00")}).texts().contains(note));
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
    writeDraft(shown.diary.session().store(), draft);
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
    SECTION("its cramp is in the bin")
    {
        shown.host.apply({"deleting", {binning(complete, shown.diary.now())}});
        shown.page.refresh();
        CHECK_FALSE(shown.texts().contains(QStringLiteral("You were filling in a form")));
    }
}

TEST_CASE("a new cramp that was begun goes on, on Today")
{
    Shown shown({episode("2026-11-10T03:12:00+00:00")});
    EpisodeDraft draft{episode("2026-11-22T07:58:00+00:00"), {{"start", "ten pst three"}}};
    draft.episode.woke = true;
    writeDraft(shown.diary.session().store(), draft);
    shown.page.refresh();
    shown.click("Continue with the form");
    CHECK(shown.page.isWriting());
    CHECK(shown.isChosen("Did it wake you?: Yes"));
    shown.type("ten past three");
    shown.click("Save");
    REQUIRE(shown.episodes().size() == 2);
    CHECK(shown.episodes()[1].start == moment("2026-11-22T03:10:00+00:00"));
    CHECK(shown.episodes()[1].woke == true);
    CHECK_FALSE(shown.texts().contains(QStringLiteral("You were filling in a form")));
}

TEST_CASE("an entry of an earlier night names its day, and can wait")
{
    Shown shown({episode("2026-11-20T03:12:00+00:00", Status::Incomplete)});
    CHECK(shown.texts().contains(QStringLiteral("Finish these entries")));
    CHECK(shown.texts().contains(QStringLiteral("A cramp at 03:12 on Friday 20 November.")));
    SECTION("now")
    {
        shown.click("Answer 5 questions");
        CHECK(shown.texts().contains(QStringLiteral("A cramp at 03:12 on Friday 20 November.")));
        shown.choose("Did it wake you?: No");
        CHECK(shown.episodes()[0].woke == false);
    }
    SECTION("not now")
    {
        shown.click("Not now");
        CHECK_FALSE(shown.has("Answer 5 questions"));
        CHECK(shown.episodes()[0].status == Status::Incomplete);
    }
}
