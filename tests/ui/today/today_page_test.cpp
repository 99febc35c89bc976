// SPDX-License-Identifier: MIT
#include "ui/today/today_page.h"

#include "ui/support/shown_today.h"

#include <QShortcut>

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
    CHECK(shown.texts().contains(QStringLiteral("What it cannot do")));
    CHECK(shown.texts().contains(QStringLiteral("call 999")));
    CHECK_FALSE(shown.has("Why you are seeing this"));
    CHECK_FALSE(shown.texts().contains(QStringLiteral("Finish")));
    shown.click("Open the example diary");
    CHECK(shown.host.actions == std::vector{ActionId::OpenExample});
}

TEST_CASE("the date of today stands beside the title")
{
    CHECK(Shown().texts().contains(QStringLiteral("Sunday 22 November")));
}

TEST_CASE("the welcome goes with the first entry")
{
    Shown shown({episode("2026-11-20T03:12:00+00:00")});
    CHECK_FALSE(shown.texts().contains(QStringLiteral("What it cannot do")));
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

TEST_CASE("a cramp that is over is entered by when it was")
{
    Shown shown;
    shown.page.perform(ActionId::LogEarlier);
    SECTION("minutes ago")
    {
        shown.click("30 minutes ago");
        REQUIRE(shown.episodes().size() == 1);
        CHECK(shown.episodes()[0].start == moment("2026-11-22T07:30:00+00:00"));
        CHECK(shown.texts().contains(QStringLiteral("07:30.")));
    }
    SECTION("last night")
    {
        shown.click("Last night, but I do not know when");
        CHECK(shown.episodes()[0].startPrecision == Precision::Night);
        CHECK(shown.texts().contains(QStringLiteral("During the night.")));
    }
    SECTION("a typed time")
    {
        shown.type("last night about 3.12");
        CHECK(shown.texts().contains(QStringLiteral("About Sunday 22 November, 03:12")));
        shown.click("Use this time");
        CHECK(shown.episodes()[0].start == moment("2026-11-22T03:12:00+00:00"));
        CHECK(shown.episodes()[0].startPrecision == Precision::About);
    }
    SECTION("a typed time that is none")
    {
        shown.type("in the fridge");
        shown.click("Use this time");
        CHECK(shown.texts().contains(QStringLiteral("“in the fridge” was not understood.")));
        CHECK(shown.episodes().empty());
        shown.click("Cancel");
    }
    SECTION("not at all")
    {
        shown.click("Cancel");
        CHECK(shown.episodes().empty());
    }
    CHECK_FALSE(shown.has("30 minutes ago"));
}

TEST_CASE("the keyboard goes into the panel for an earlier cramp, on from it, and back from it")
{
    Shown shown;
    shown.page.activateWindow();
    QAbstractButton* opening = buttonOf(shown.page, "Record an earlier cramp…");
    REQUIRE(opening != nullptr);
    opening->setFocus();
    shown.click("Record an earlier cramp…");
    const auto focused = [&] { return qobject_cast<QAbstractButton*>(shown.page.focusWidget()); };
    REQUIRE(focused() != nullptr);
    CHECK(focused()->text() == QStringLiteral("15 minutes ago"));
    SECTION("Tab goes through the page as it is seen")
    {
        QStringList order;
        QWidget* first = opening;
        for (QWidget* next = first; order.isEmpty() || next != first; next = next->nextInFocusChain())
            if (auto* button = qobject_cast<QAbstractButton*>(next);
                button != nullptr && button->isVisibleTo(&shown.page))
                order << button->text();
        CHECK(order.indexOf(QStringLiteral("How are your legs today?")) <
              order.indexOf(QStringLiteral("15 minutes ago")));
        CHECK(order.indexOf(QStringLiteral("15 minutes ago")) < order.indexOf(QStringLiteral("Cancel")));
        CHECK(order.indexOf(QStringLiteral("Cancel")) <
              order.indexOf(QStringLiteral("Open the example diary")));
    }
    SECTION("Escape closes it")
    {
        auto* escape = focused()->parentWidget()->findChild<QShortcut*>();
        REQUIRE(escape != nullptr);
        CHECK(escape->key() == QKeySequence(Qt::Key_Escape));
        Q_EMIT escape->activated();
        CHECK_FALSE(shown.has("15 minutes ago"));
        CHECK(focused() == opening);
    }
    SECTION("after the entry no press begins another cramp")
    {
        shown.click("30 minutes ago");
        CHECK(shown.episodes().size() == 1);
        REQUIRE(focused() != nullptr);
        CHECK(focused()->text() == QStringLiteral("Record an earlier cramp…"));
    }
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
    Shown shown;
    shown.click("No cramps last night");
    const Diary diary = shown.diary.onDisk();
    REQUIRE(diary.nights.size() == 1);
    CHECK(formatDate(diary.nights[0].night) == "2026-11-21");
    CHECK_FALSE(shown.has("No cramps last night"));
    CHECK_FALSE(shown.page.canPerform(ActionId::NoCrampsLastNight));
    CHECK(shown.texts().contains(QStringLiteral("0 with cramps · 1 cramp-free · 13 not recorded")));
}

TEST_CASE("a night put in the bin can be vouched for again")
{
    Night night{parseDate("2026-11-21").value(), {}};
    night.stamps.binned = moment("2026-11-22T07:30:00+00:00");
    Shown shown({night});
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
