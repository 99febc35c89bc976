// SPDX-License-Identifier: MIT
#include "ui/today/today_page.h"

#include "ui/support/shown_today.h"

#include <algorithm>

using namespace cramp::diary;
using namespace cramp::triage;
using namespace cramp::ui::host;
using namespace cramp::ui::theme;
using namespace cramp::test;

namespace
{

CheckIn sign(Symptom symptom, std::optional<Side> side, std::string_view at = "2026-11-21T09:00:00+00:00")
{
    CheckIn made;
    made.id = Uuid::random();
    made.at = moment(at);
    made.symptoms = {{symptom, side, true, {}}};
    return made;
}

}  // namespace

TEST_CASE("an empty diary says what the program is for and what it cannot do, and shows no warning")
{
    Shown shown;
    CHECK(shown.texts().contains(QStringLiteral("no clinician has checked it")));
    CHECK(shown.texts().contains(QStringLiteral("call 999")));
    CHECK_FALSE(shown.has("Why you are seeing this"));
    CHECK_FALSE(shown.texts().contains(QStringLiteral("Finish")));
    shown.click("Look at an example first");
    CHECK(shown.host.actions == std::vector{ActionId::OpenExample});
    shown.click("More about what it can and cannot do");
    CHECK(shown.host.guidePages == std::vector{QStringLiteral("about")});
}

TEST_CASE("the first minute is over when the person says so, and all of it may be left alone")
{
    Shown shown;
    shown.click("Start my diary");
    CHECK_FALSE(shown.has("Start my diary"));
    CHECK(shown.texts().contains(QStringLiteral("Did you have a cramp last night?")));
    CHECK(shown.host.applied.empty());
}

TEST_CASE("the first minute keeps sleep hours and medicines as they are answered")
{
    Shown shown;
    const auto lines = shown.page.findChildren<QLineEdit*>();
    const auto type = [&](const char* name, const char* text) {
        for (QLineEdit* line : lines)
            if (line->accessibleName() == QString::fromUtf8(name)) {
                line->setText(QString::fromUtf8(text));
                Q_EMIT line->textEdited(line->text());
                return Q_EMIT line->editingFinished();
            }
        FAIL("no line " << name);
    };
    SECTION("hours")
    {
        type("From", "half past 10 pm");
        type("Until", "6am");
        const SleepHours hours = shown.diary.onDisk().sleep.of(parseDate("2026-01-05").value());
        CHECK(hours.nightFrom == 22h + 30min);
        CHECK(hours.nightTo == 6h);
    }
    SECTION("hours that are none are not kept")
    {
        type("From", "late");
        CHECK(shown.host.applied.empty());
    }
    SECTION("a medicine that is known, and removed again")
    {
        type("Name on the packet", "simva 20 mg");
        shown.click("Simvastatin: statin");
        REQUIRE(shown.diary.onDisk().context.size() == 1);
        CHECK(shown.diary.onDisk().context[0].name == "Simvastatin 20 mg");
        CHECK(shown.has("Start my diary"));
        shown.click("Remove");
        CHECK(shown.diary.onDisk().context.empty());
    }
    SECTION("quinine is asked about")
    {
        type("Name on the packet", "quinine");
        shown.click("Quinine: quinine tablets");
        CHECK(shown.diary.onDisk().context.empty());
        shown.choose("What kind of medicine is it?: Tonic water or bitter lemon every day");
        REQUIRE(shown.diary.onDisk().context.size() == 1);
        CHECK(shown.diary.onDisk().context[0].code == ContextCode::TonicWater);
    }
    SECTION("a name that was typed and not added is not thrown away")
    {
        type("Name on the packet", "Grandma's drops");
        shown.click("Start my diary");
        CHECK(shown.has("Start my diary"));
        shown.choose("What kind of medicine is it?: Other medicine");
        CHECK(shown.diary.onDisk().context.at(0).name == "Grandma's drops");
        shown.click("Start my diary");
        CHECK_FALSE(shown.has("Start my diary"));
    }
}

TEST_CASE("the date of today stands beside the title")
{
    CHECK(
        Shown({episode("2026-11-20T03:12:00+00:00")}).texts().contains(QStringLiteral("Sunday 22 November")));
}

TEST_CASE("the welcome goes with the first entry")
{
    Shown shown({episode("2026-11-20T03:12:00+00:00")});
    CHECK_FALSE(shown.has("Start my diary"));
}

TEST_CASE("one press begins a cramp: it is on the disk, and its screen shows")
{
    Shown shown;
    shown.page.perform(ActionId::CrampNow);
    REQUIRE(shown.episodes().size() == 1);
    CHECK(shown.episodes()[0].status == Status::Ongoing);
    CHECK(shown.episodes()[0].start == shown.diary.now());
    CHECK(shown.page.crampNowView() != nullptr);
}

TEST_CASE("a second press goes on with the cramp that is open")
{
    Shown shown;
    shown.page.perform(ActionId::CrampNow);
    shown.page.perform(ActionId::CrampNow);
    CHECK(shown.episodes().size() == 1);
}

TEST_CASE("hidden, the cramp shows its clock on Today, where it can end too")
{
    Shown shown;
    shown.page.perform(ActionId::CrampNow);
    shown.diary.advance(167s);
    Q_EMIT shown.page.crampNowView()->closed();
    CHECK(shown.page.crampNowView() == nullptr);
    CHECK(shown.host.pages == std::vector{PageId::Today});
    CHECK(shown.texts().contains(QStringLiteral("2:47")));
    shown.click("It has passed");
    CHECK(shown.episodes()[0].duration->value() == 167);
    CHECK_FALSE(shown.has("It has passed"));
}

TEST_CASE("a cramp left open by an earlier run is asked about, never ended by itself")
{
    Shown shown({episode("2026-11-22T03:12:00+00:00", Status::Ongoing)});
    CHECK(shown.texts().contains(QStringLiteral("When did it pass?")));
    CHECK(shown.episodes()[0].status == Status::Ongoing);
    SECTION("told")
    {
        shown.click("10 minutes after it started");
        CHECK(shown.episodes()[0].duration->value() == 600);
        CHECK(shown.texts().contains(QStringLiteral("about 10 minutes")));
    }
    SECTION("not known")
    {
        shown.click("I fell asleep");
        CHECK(shown.episodes()[0].status == Status::Incomplete);
        CHECK_FALSE(shown.episodes()[0].duration);
    }
    SECTION("at about a time")
    {
        shown.type("3.20");
        shown.click("Save this time");
        CHECK(shown.episodes()[0].duration->value() == 480);
        CHECK(shown.episodes()[0].durationPrecision == Precision::About);
    }
    SECTION("at a time before it began")
    {
        shown.type("3.10");
        shown.click("Save this time");
        CHECK(shown.texts().contains(QStringLiteral("Enter a time after the cramp started.")));
        CHECK(shown.episodes()[0].status == Status::Ongoing);
    }
    SECTION("a new one")
    {
        shown.click("That one has passed, and I have a new cramp");
        REQUIRE(shown.episodes().size() == 2);
        CHECK(shown.episodes()[0].status == Status::Incomplete);
        CHECK(shown.episodes()[1].status == Status::Ongoing);
        CHECK(shown.page.crampNowView() != nullptr);
    }
}

TEST_CASE("a cramp that is over is entered on one screen, where only the time is needed")
{
    Shown shown;
    shown.page.perform(ActionId::LogEarlier);
    CHECK(shown.page.isWriting());
    SECTION("minutes ago")
    {
        shown.click("30 minutes ago");
        shown.click("Save");
        REQUIRE(shown.episodes().size() == 1);
        CHECK(shown.episodes()[0].start == moment("2026-11-22T07:30:00+00:00"));
        CHECK(shown.episodes()[0].startPrecision == Precision::About);
        CHECK(shown.episodes()[0].status == Status::Complete);
    }
    SECTION("last night")
    {
        shown.click("I do not know the time");
        shown.click("Save");
        REQUIRE(shown.episodes().size() == 1);
        CHECK(shown.episodes()[0].startPrecision == Precision::Night);
        CHECK(nightOf(shown.episodes()[0].start) == parseDate("2026-11-21").value());
    }
    SECTION("five answers are seven presses and typing")
    {
        shown.type("last night about 3.12");
        CHECK(shown.texts().contains(QStringLiteral("About Sunday 22 November, 03:12")));
        shown.click("Left calf");
        shown.choose("How long did it last?: 3 minutes");
        shown.choosePain("6");
        shown.choose("Did it wake you?: Yes");
        shown.choose("What eased it?: Stretching");
        shown.click("Save");
        REQUIRE(shown.episodes().size() == 1);
        const Episode made = shown.episodes()[0];
        CHECK(made.start == moment("2026-11-22T03:12:00+00:00"));
        CHECK(made.startPrecision == Precision::About);
        CHECK(made.sites == std::vector<SiteEntry>{{Site::Calf, Side::Left, {}}});
        CHECK(made.duration->value() == 180);
        CHECK(made.pain->value() == 6);
        CHECK(made.woke == true);
        CHECK(made.relief == std::vector<ReliefEntry>{{Relief::Stretch, true}});
        CHECK(shown.host.applied == std::vector<std::string>{"earlier cramp"});
    }
    SECTION("a typed time that is none, and none at all")
    {
        shown.click("Save");
        CHECK(shown.texts().contains(QStringLiteral("Enter when it was")));
        shown.type("in the fridge");
        shown.click("Save");
        CHECK(shown.texts().contains(QStringLiteral("“in the fridge” was not understood.")));
        CHECK(shown.episodes().empty());
        CHECK(shown.page.isWriting());
        return;
    }
    SECTION("one more")
    {
        shown.type("3.12");
        shown.click("Save and add another");
        CHECK(shown.page.isWriting());
        shown.type("4.30");
        shown.click("Save");
        CHECK(shown.episodes().size() == 2);
    }
    SECTION("not at all")
    {
        shown.click("Leave, and keep my answers");
        CHECK(shown.episodes().empty());
        CHECK(shown.has("Start my diary"));
    }
    CHECK_FALSE(shown.page.isWriting());
}

TEST_CASE("leaving the form keeps what was typed, and goes on with it")
{
    Shown shown({episode("2026-11-10T03:12:00+00:00")});
    shown.page.perform(ActionId::LogEarlier);
    shown.type("3.12");
    shown.choose("Did it wake you?: No");
    CHECK(shown.page.hasUnsaved());
    SECTION("by its button")
    {
        shown.click("Leave, and keep my answers");
    }
    SECTION("by its place in the sidebar")
    {
        shown.page.chosenAgain();
    }
    CHECK_FALSE(shown.page.isWriting());
    CHECK(shown.episodes().size() == 1);
    CHECK(shown.host.told.back().startsWith(QStringLiteral("Your answers are kept.")));
    shown.page.perform(ActionId::LogEarlier);
    CHECK(shown.isChosen("Did it wake you?: No"));
    shown.click("Save");
    REQUIRE(shown.episodes().size() == 2);
    CHECK(shown.episodes()[1].start == moment("2026-11-22T03:12:00+00:00"));
    CHECK(shown.episodes()[1].woke == false);
}

TEST_CASE("a cramp within five minutes of another is asked about")
{
    Episode known = episode("2026-11-22T03:12:00+00:00");
    known.duration = DurationSeconds::from(240);
    Shown shown({known});
    shown.page.perform(ActionId::LogEarlier);
    shown.type("3.15");
    shown.choose("Did it wake you?: Yes");
    shown.click("Save");
    CHECK(shown.texts().contains(QStringLiteral("You already have a cramp at 03:12. Is it the same cramp?")));
    SECTION("it is the same")
    {
        shown.click("Yes, add my answers to it");
        REQUIRE(shown.episodes().size() == 1);
        CHECK(shown.episodes()[0].id == known.id);
        CHECK(shown.episodes()[0].start == known.start);
        CHECK(shown.episodes()[0].duration == known.duration);
        CHECK(shown.episodes()[0].woke == true);
    }
    SECTION("it is another")
    {
        shown.click("No, they are 2 cramps");
        CHECK(shown.episodes().size() == 2);
    }
    SECTION("it was a slip of the finger")
    {
        shown.click("Back to the form");
        shown.type("3.55");
        shown.click("Save");
        CHECK(shown.episodes().size() == 2);
    }
}

TEST_CASE("the form opens with the keyboard in its first line, and gives it back to no button that writes")
{
    Shown shown({episode("2026-11-20T03:12:00+00:00")});
    shown.page.activateWindow();
    shown.page.perform(ActionId::LogEarlier);
    REQUIRE(shown.page.focusWidget() != nullptr);
    CHECK(shown.page.focusWidget()->accessibleName() == QStringLiteral("When did it start?"));
    SECTION("Escape leaves it")
    {
        for (auto* button : shown.page.findChildren<QAbstractButton*>())
            if (button->isVisibleTo(&shown.page) && button->shortcut() == QKeySequence(Qt::Key_Escape)) {
                button->click();
                break;
            }
        CHECK_FALSE(shown.page.isWriting());
    }
    SECTION("after the entry")
    {
        shown.click("30 minutes ago");
        shown.click("Save");
    }
    auto* focused = qobject_cast<QAbstractButton*>(shown.page.focusWidget());
    REQUIRE(focused != nullptr);
    CHECK((focused->text() == QStringLiteral("How are your legs today?") ||
           focused->text() == QStringLiteral("Add another cramp…")));
}

TEST_CASE("a cramp that has just begun is not said to have lasted nothing")
{
    Episode open = episode("2026-11-22T07:59:30+00:00", Status::Ongoing);
    Shown shown({open});
    CHECK(shown.has("Just now"));
    Shown later({episode("2026-11-22T07:58:00+00:00", Status::Ongoing)});
    CHECK(later.has("Just now, after 2 minutes"));
}

TEST_CASE("a night without cramps is one press, offered only while it makes sense")
{
    Shown shown({episode("2026-11-01T03:12:00+00:00")});
    shown.click("No cramps last night");
    const Diary diary = shown.diary.onDisk();
    REQUIRE(diary.nights.size() == 1);
    CHECK(formatDate(diary.nights[0].night) == "2026-11-21");
    CHECK_FALSE(shown.has("No cramps last night"));
    CHECK_FALSE(shown.page.canPerform(ActionId::NoCrampsLastNight));
    CHECK(shown.texts().contains(QStringLiteral("You had no cramps.")));
    CHECK(shown.texts().contains(QStringLiteral("0 with cramps · 1 cramp-free · 13 not recorded")));
}

TEST_CASE("a night put in the bin can be vouched for again")
{
    Night night{parseDate("2026-11-21").value(), {}};
    night.stamps.binned = moment("2026-11-22T07:30:00+00:00");
    Shown shown({night, episode("2026-11-01T03:12:00+00:00")});
    shown.click("No cramps last night");
    CHECK(shown.host.failures.empty());
    CHECK(shown.diary.onDisk().nights.size() == 1);
}

TEST_CASE("the highest finding stands on top with its advice, and the others are counted")
{
    Episode longCramp = episode("2026-11-20T03:12:00+00:00");
    longCramp.duration = DurationSeconds::from(700);
    Shown shown({sign(Symptom::Swelling, Side::Left), longCramp});
    const Finding& finding = shown.diary.session().assessment().findings.at(0);
    CHECK(finding.rule == "U4");
    CHECK(
        shown.texts().contains(QStringLiteral("Ask for an urgent GP appointment or get help from NHS 111")));
    CHECK(shown.texts().contains(QString::fromStdString(finding.found)));
    CHECK(shown.texts().contains(QString::fromStdString(finding.why)));
    const auto& findings = shown.diary.session().assessment().findings;
    const auto others =
        std::ranges::count_if(findings, [](const Finding& one) { return one.under.empty(); }) - 1;
    CHECK(others > 0);
    CHECK(shown.texts().contains(QStringLiteral("Plus %1 more on the Warning signs page.").arg(others)));
    shown.click("Why you are seeing this");
    CHECK(shown.host.pages == std::vector{PageId::Check});
}

TEST_CASE("help that was got is one press, on the disk with its day, and the finding stays in sight")
{
    Shown shown({sign(Symptom::Swelling, Side::Left)});
    shown.click("I am getting help now");
    shown.page.refresh();
    const Diary diary = shown.diary.onDisk();
    REQUIRE(diary.answers.size() == 1);
    CHECK(diary.answers[0].rule == "U4");
    CHECK(diary.answers[0].answer == AnswerKind::GettingHelp);
    CHECK(diary.answers[0].on == shown.diary.now().date());
    CHECK(shown.texts().contains(QStringLiteral("You said: I am getting help now (22 November 2026).")));
    CHECK(shown.texts().contains(QStringLiteral("NHS 111")));
    CHECK(shown.has("Why you are seeing this"));
    CHECK(shown.host.applied == std::vector<std::string>{"I am getting help now"});
    shown.host.trigger(ActionId::Undo);
    shown.page.refresh();
    CHECK(shown.diary.onDisk().answers.empty());
    CHECK(shown.has("I am getting help now"));
}

TEST_CASE("a finding that is not urgent asks for no sign of help")
{
    Episode longCramp = episode("2026-11-20T03:12:00+00:00");
    longCramp.duration = DurationSeconds::from(700);
    Shown shown({longCramp});
    CHECK(shown.has("Remind me in 4 weeks"));
    CHECK(shown.texts().contains(QStringLiteral("See a GP")));
    CHECK(shown.has("Why you are seeing this"));
    CHECK_FALSE(shown.has("I am getting help now"));
}

TEST_CASE("another theme or text size builds the page anew, with nothing lost")
{
    Shown shown({episode("2026-11-22T03:12:00+00:00", Status::Incomplete)});
    // A page that is low for its text has no title.
    shown.page.resize(1800, 1400);
    const QString before = shown.texts();
    Appearance::apply(Appearance(Theme::Dark, 2.0));
    shown.page.refresh();
    QApplication::processEvents();
    CHECK(shown.texts() == before);
    Appearance::apply(Appearance(Theme::Light, 1.0));
}
