// SPDX-License-Identifier: MIT
#include "ui/today_page.h"

#include "session/episode_draft.h"
#include "support/catch.h"
#include "ui/cramp_now_view.h"
#include "ui/support/fake_host.h"
#include "ui/support/find_widgets.h"
#include "ui/support/test_diary.h"

#include <QApplication>
#include <QLineEdit>

using namespace cramp;
using namespace cramp::test;
using namespace std::chrono_literals;

namespace
{

struct Shown {
    explicit Shown(const std::vector<Record>& records = {}, std::string_view now = TestDiary::usualNow,
                   bool isExample = false)
        : diary(records, now, isExample),
          host(diary.session()),
          page(diary.context(), host, nullptr)
    {
        page.resize(800, 768);
        page.refresh();
        page.show();
    }

    QString texts() const { return textsOf(page); }
    bool has(const char* button) const { return buttonOf(page, button) != nullptr; }
    void click(const char* text)
    {
        QAbstractButton* button = buttonOf(page, text);
        INFO(text);
        REQUIRE(button != nullptr);
        button->click();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QApplication::processEvents();
    }
    void type(const char* text)
    {
        auto* line = page.findChild<QLineEdit*>();
        REQUIRE(line != nullptr);
        line->setText(QString::fromUtf8(text));
        Q_EMIT line->textEdited(line->text());
    }
    // Presses the answer of a question.
    void choose(const char* name)
    {
        for (auto* button : page.findChildren<QAbstractButton*>())
            if (button->accessibleName() == QString::fromUtf8(name)) return button->click();
        FAIL("no answer " << name);
    }
    std::vector<Episode> episodes() const { return diary.onDisk().episodes; }

    TestDiary diary;
    FakeHost host;
    TodayPage page;
};

Episode episode(std::string_view start, Status status = Status::Complete)
{
    Episode made;
    made.id = Uuid::random();
    made.start = moment(start);
    made.status = status;
    return made;
}

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
    CHECK_FALSE(shown.has("What made it say this"));
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
    shown.click("I have a cramp now");
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
    shown.click("I have a cramp now");
    shown.diary.advance(167s);
    Q_EMIT shown.page.crampNowView()->closed();
    CHECK(shown.page.crampNowView() == nullptr);
    CHECK(shown.host.pages == std::vector{PageId::Today});
    CHECK(shown.texts().contains(QStringLiteral("2:47")));
    CHECK_FALSE(shown.has("I have a cramp now"));
    shown.click("It has passed");
    CHECK(shown.episodes()[0].duration->value() == 167);
    CHECK(shown.has("I have a cramp now"));
}

TEST_CASE("a cramp left open by an earlier run is asked about, never ended by itself")
{
    Shown shown({episode("2026-11-22T03:12:00+00:00", Status::Ongoing)});
    CHECK(shown.texts().contains(QStringLiteral("When did it pass?")));
    CHECK(shown.episodes()[0].status == Status::Ongoing);
    SECTION("told")
    {
        shown.click("10 minutes after it began");
        CHECK(shown.episodes()[0].duration->value() == 600);
        CHECK(shown.texts().contains(QStringLiteral("about 10 minutes")));
    }
    SECTION("not known")
    {
        shown.click("I do not know");
        CHECK(shown.episodes()[0].status == Status::Incomplete);
        CHECK_FALSE(shown.episodes()[0].duration);
    }
    SECTION("at about a time")
    {
        shown.type("3.20");
        shown.click("It passed then");
        CHECK(shown.episodes()[0].duration->value() == 480);
        CHECK(shown.episodes()[0].durationPrecision == Precision::About);
    }
    SECTION("at a time before it began")
    {
        shown.type("3.10");
        shown.click("It passed then");
        CHECK(shown.texts().contains(QStringLiteral("Type a time after the cramp began.")));
        CHECK(shown.episodes()[0].status == Status::Ongoing);
    }
    SECTION("a new one")
    {
        shown.click("That has passed, I have a new cramp");
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
        shown.click("Last night, I do not know when");
        CHECK(shown.episodes()[0].startPrecision == Precision::Night);
        CHECK(shown.texts().contains(QStringLiteral("In the night.")));
    }
    SECTION("a typed time")
    {
        shown.type("last night about 3.12");
        CHECK(shown.texts().contains(QStringLiteral("About Sunday 22 November, 03:12")));
        shown.click("At this time");
        CHECK(shown.episodes()[0].start == moment("2026-11-22T03:12:00+00:00"));
        CHECK(shown.episodes()[0].startPrecision == Precision::About);
    }
    SECTION("a typed time that is none")
    {
        shown.type("in the fridge");
        shown.click("At this time");
        CHECK(shown.texts().contains(QStringLiteral("“in the fridge” is not understood.")));
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

TEST_CASE("a night without cramps is one press, offered only while it makes sense")
{
    Shown shown;
    shown.click("No cramps last night");
    const Diary diary = shown.diary.onDisk();
    REQUIRE(diary.nights.size() == 1);
    CHECK(formatDate(diary.nights[0].night) == "2026-11-21");
    CHECK_FALSE(shown.has("No cramps last night"));
    CHECK_FALSE(shown.page.canPerform(ActionId::NoCrampsLastNight));
    CHECK(shown.texts().contains(QStringLiteral("0 with cramps · 1 free · 13 not recorded")));
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

TEST_CASE("what the night left unfinished leads to its questions, or waits")
{
    Episode open = episode("2026-11-22T03:12:00+00:00", Status::Incomplete);
    open.sites = {{Site::Calf, Side::Left, {}}};
    open.duration = DurationSeconds::from(245);
    Shown shown({open});
    CHECK(shown.texts().contains(QStringLiteral("Finish last night")));
    CHECK(shown.texts().contains(
        QStringLiteral("03:12, left calf, about 4 minutes. How bad was it? Did it wake you?")));
    SECTION("now")
    {
        shown.click("Answer 3 questions");
        shown.choose("Did it wake you?: Yes");
        shown.click("7");
        shown.click("Save the answers");
        const Episode& answered = shown.episodes()[0];
        CHECK(answered.pain->value() == 7);
        CHECK(answered.woke == true);
        CHECK(answered.relief.empty());
        CHECK(answered.duration == open.duration);
        CHECK(answered.status == Status::Complete);
        CHECK_FALSE(shown.texts().contains(QStringLiteral("Finish last night")));
    }
    SECTION("nothing is known")
    {
        shown.click("Answer 3 questions");
        shown.choose("Did it wake you?: Don’t know");
        shown.click("Save the answers");
        Episode as = shown.episodes()[0];
        CHECK(as.status == Status::Complete);
        CHECK_FALSE(as.woke);
        CHECK_FALSE(as.pain);
    }
    SECTION("all of it")
    {
        shown.click("Answer 3 questions");
        shown.click("Ask me everything…");
        CHECK(shown.host.episodes == std::vector{open.id});
        CHECK(shown.host.actions == std::vector{ActionId::Edit});
    }
    SECTION("another program writes while somebody answers")
    {
        shown.click("Answer 3 questions");
        shown.choose("Did it wake you?: Yes");
        shown.diary.setNow("2026-11-23T08:00:00+00:00");
        shown.page.refresh();
        shown.click("Save the answers");
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
    shown.choose("About how long did it last?: 5 min");
    shown.choose("What eased it?: Stretching");
    SECTION("before midnight")
    {
        shown.type("about 11");
        shown.click("Save the answers");
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
        shown.click("Save the answers");
        CHECK(shown.episodes()[0].startPrecision == Precision::Night);
    }
    SECTION("not understood: nothing is written, all stays")
    {
        shown.type("whenever");
        shown.click("Save the answers");
        CHECK(shown.texts().contains(QStringLiteral("“whenever” is not understood.")));
        CHECK(shown.episodes()[0] == open);
        shown.type("3.12");
        shown.click("Save the answers");
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
    CHECK(shown.texts().contains(QStringLiteral("Is this one cramp?")));
    SECTION("it is, and one undo parts them again")
    {
        shown.click("One cramp: make one entry of them");
        REQUIRE(shown.episodes().size() == 1);
        CHECK(shown.episodes()[0].id == night.id);
        CHECK(shown.episodes()[0].pain == day.pain);
        CHECK_FALSE(shown.texts().contains(QStringLiteral("Is this one cramp?")));
        shown.diary.session().undo();
        CHECK(shown.episodes().size() == 2);
    }
    SECTION("they are two")
    {
        shown.click("Two cramps");
        CHECK(shown.episodes().size() == 2);
        CHECK_FALSE(shown.texts().contains(QStringLiteral("Is this one cramp?")));
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
        shown.click("Go on with the form");
        CHECK(shown.host.episodes == std::vector{complete.id});
    }
    SECTION("throw away")
    {
        shown.click("Throw these answers away");
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

TEST_CASE("the highest finding stands on top with its advice, and the others are counted")
{
    Shown shown({sign(Symptom::Swelling, Side::Left), episode("2026-11-20T03:12:00+00:00")});
    const Finding& finding = shown.diary.session().assessment().findings.at(0);
    CHECK(finding.rule == "U4");
    CHECK(
        shown.texts().contains(QStringLiteral("Ask for an urgent GP appointment or get help from NHS 111")));
    CHECK(shown.texts().contains(QString::fromStdString(finding.why)));
    const auto others = static_cast<int>(shown.diary.session().assessment().findings.size()) - 1;
    CHECK(others > 0);
    CHECK(shown.texts().contains(QStringLiteral("And %1 more on Check.").arg(others)));
    shown.click("What made it say this");
    CHECK(shown.host.pages == std::vector{PageId::Check});
}

TEST_CASE("help that was got is written down and said, and the card stays")
{
    Shown shown({sign(Symptom::Swelling, Side::Left)});
    shown.click("I have got help");
    const Diary diary = shown.diary.onDisk();
    REQUIRE(diary.answers.size() == 1);
    CHECK(diary.answers[0].rule == "U4");
    CHECK(diary.answers[0].answer == AnswerKind::GettingHelp);
    CHECK(shown.texts().contains(
        QStringLiteral("You said on 22 November 2026 at 08:00 that you have got help.")));
    CHECK(shown.texts().contains(QStringLiteral("NHS 111")));
    CHECK(shown.has("What made it say this"));
}

TEST_CASE("a finding that is not urgent asks for no sign of help")
{
    Shown shown({sign(Symptom::UrgeToMove, std::nullopt)});
    CHECK(shown.texts().contains(QStringLiteral("See a GP")));
    CHECK(shown.has("What made it say this"));
    CHECK_FALSE(shown.has("I have got help"));
}

TEST_CASE("another theme or text size builds the page anew, with nothing lost")
{
    Shown shown({episode("2026-11-22T03:12:00+00:00", Status::Incomplete)});
    const QString before = shown.texts();
    Appearance::apply(Appearance(Theme::Dark, 2.0));
    shown.page.refresh();
    QApplication::processEvents();
    CHECK(shown.texts() == before);
    Appearance::apply(Appearance(Theme::Light, 1.0));
}
