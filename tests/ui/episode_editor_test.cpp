// SPDX-License-Identifier: MIT
#include "ui/episode_editor.h"

#include "support/catch.h"
#include "ui/support/fake_host.h"
#include "ui/support/find_widgets.h"
#include "ui/support/layout_check.h"
#include "ui/support/test_window.h"

#include <QApplication>
#include <QLineEdit>

using namespace cramp;
using namespace cramp::test;
using namespace std::chrono_literals;

namespace
{

Episode madeUp(std::string_view start = "2026-11-22T03:12:34+00:00")
{
    Episode made;
    made.id = Uuid::random();
    made.start = moment(start);
    made.status = Status::Incomplete;
    return made;
}

// An episode that says something in every part of the form.
Episode full()
{
    Episode made = madeUp("2026-11-21T23:45:10+00:00");
    made.startPrecision = Precision::About;
    made.duration = DurationSeconds::from(275);
    made.durationPrecision = Precision::About;
    made.sites = {{Site::Foot, Side::Left, "foot_sole_left"},
                  {Site::Calf, Side::Both, {}},
                  {Site::Shin, std::nullopt, {}},
                  {Site::Back, Side::Midline, {}}};
    made.statedPeriod = Period::Day;
    made.woke = false;
    made.pain = Pain::from(7);
    made.soreness = SorenessMinutes::from(90);
    made.symptoms = {{Symptom::Swelling, Side::Left, true, Course::Sudden}, {Symptom::Fever, {}, false, {}}};
    made.relief = {{Relief::Massage, true}, {Relief::Drink, {}}};
    made.triggers = {Trigger::HotDay};
    made.note = "as it was";
    made.status = Status::Complete;
    return made;
}

struct Opened {
    explicit Opened(const Episode& episode) : diary({episode}), host(diary.session()) { reopen(); }

    void reopen()
    {
        editor = std::make_unique<EpisodeEditor>(diary.context(), host);
        QObject::connect(editor.get(), &EpisodeEditor::closed, [this] { ++closed; });
        editor->open(onDisk());
        editor->resize(800, 900);
        editor->show();
    }

    Episode onDisk() const { return diary.onDisk().episodes.at(0); }
    std::filesystem::path draftFile() const { return draftFileOf(diary.file()); }
    QLineEdit& line(const char* name)
    {
        for (auto* edit : editor->findChildren<QLineEdit*>())
            if (edit->accessibleName().startsWith(QString::fromUtf8(name))) return *edit;
        FAIL("no line " << name);
        throw 0;
    }
    void type(const char* name, const char* text)
    {
        QLineEdit& edit = line(name);
        edit.setText(QString::fromUtf8(text));
        Q_EMIT edit.textEdited(edit.text());
    }
    void choose(const char* name)
    {
        for (auto* button : editor->findChildren<QAbstractButton*>())
            if (button->accessibleName() == QString::fromUtf8(name)) return button->click();
        FAIL("no answer " << name);
    }
    void click(const char* text)
    {
        QAbstractButton* button = buttonOf(*editor, text);
        INFO(text);
        REQUIRE(button != nullptr);
        button->click();
    }
    QString texts() const { return textsOf(*editor); }

    TestDiary diary;
    FakeHost host;
    std::unique_ptr<EpisodeEditor> editor;
    int closed = 0;
};

}  // namespace

TEST_CASE("a form that is opened and saved changes nothing")
{
    const Episode episode = full();
    Opened opened(episode);
    opened.click("Save");
    CHECK(opened.closed == 1);
    CHECK(opened.host.applied.empty());
    CHECK(opened.onDisk() == episode);
}

TEST_CASE("a time is typed as one likes, and the day goes to the day")
{
    Opened opened(madeUp());
    opened.type("Time", "yesterday 22.30");
    CHECK(opened.texts().contains(QStringLiteral("Saturday 21 November, 22:30")));
    Q_EMIT opened.line("Time").editingFinished();
    CHECK(opened.line("Time").text() == QStringLiteral("22:30"));
    opened.click("Save");
    CHECK(formatMoment(opened.onDisk().start) == "2026-11-21T22:30:00+00:00");
    CHECK(opened.onDisk().status == Status::Complete);
}

TEST_CASE("about, and only in the night, are told by the words that are typed")
{
    Opened opened(madeUp());
    SECTION("about")
    {
        opened.type("Time", "about 3");
        opened.click("Save");
        CHECK(opened.onDisk().startPrecision == Precision::About);
        CHECK(formatMoment(opened.onDisk().start) == "2026-11-22T03:00:00+00:00");
    }
    SECTION("in the night")
    {
        opened.type("Time", "only in the night");
        opened.click("Save");
        CHECK(opened.onDisk().startPrecision == Precision::Night);
        CHECK(formatMoment(opened.onDisk().start) == "2026-11-22T00:00:00+00:00");
    }
    SECTION("by its button")
    {
        opened.choose("How well do you know the time?: Only which night");
        opened.click("Save");
        CHECK(opened.onDisk().startPrecision == Precision::Night);
        CHECK(formatMoment(opened.onDisk().start) == "2026-11-22T00:00:00+00:00");
    }
}

TEST_CASE("a time that was not touched keeps its seconds, a nudge moves it by five minutes")
{
    Opened opened(madeUp());
    opened.type("How long did", "4");
    opened.click("Save");
    CHECK(formatMoment(opened.onDisk().start) == "2026-11-22T03:12:34+00:00");
    opened.reopen();
    opened.click("5 minutes earlier");
    opened.click("Save");
    CHECK(formatMoment(opened.onDisk().start).substr(0, 16) == "2026-11-22T03:07");
}

TEST_CASE("minutes ago is one press")
{
    Opened opened(madeUp());
    opened.click("30 minutes ago");
    opened.click("Save");
    CHECK(formatMoment(opened.onDisk().start).substr(0, 16) == "2026-11-22T07:30");
    CHECK(opened.onDisk().startPrecision == Precision::About);
}

TEST_CASE("a duration is typed as one likes, and an empty one is not known")
{
    Opened opened(madeUp());
    opened.type("How long did", "about half an hour");
    opened.click("Save");
    CHECK(opened.onDisk().duration->value() == 1800);
    CHECK(opened.onDisk().durationPrecision == Precision::About);
    opened.reopen();
    CHECK(opened.line("How long did").text() == QStringLiteral("about 30 min"));
    opened.type("How long did", "");
    opened.click("Save");
    CHECK_FALSE(opened.onDisk().duration);
}

TEST_CASE("what is wrong stands beside the field, what was typed stays, and nothing is written")
{
    Opened opened(madeUp());
    opened.type("Time", "3 in the fridge");
    opened.type("How long did", "ages");
    opened.click("Save");
    CHECK(opened.closed == 0);
    CHECK(opened.host.applied.empty());
    CHECK(opened.texts().contains(QStringLiteral("“3 in the fridge” is not understood.")));
    CHECK(opened.texts().contains(QStringLiteral("“ages” is not understood.")));
    CHECK(opened.line("Time").text() == QStringLiteral("3 in the fridge"));
    CHECK(opened.line("Time").accessibleDescription().contains(QStringLiteral("not understood")));
    opened.type("Time", "3:00");
    opened.type("How long did", "4");
    opened.click("Save");
    CHECK(opened.closed == 1);
    CHECK_FALSE(opened.texts().contains(QStringLiteral("not understood")));
    CHECK(opened.onDisk().duration->value() == 240);
}

TEST_CASE("a day is typed as one likes, and the clock stays")
{
    Opened opened(madeUp());
    opened.type("Day", "friday");
    CHECK(opened.texts().contains(QStringLiteral("Friday 20 November, 03:12")));
    opened.click("Save");
    CHECK(formatMoment(opened.onDisk().start).substr(0, 16) == "2026-11-20T03:12");
    opened.reopen();
    opened.type("Day", "someday");
    opened.click("Save");
    CHECK(opened.texts().contains(QStringLiteral("“someday” is not understood.")));
    CHECK(opened.closed == 1);
}

TEST_CASE("soreness is typed as one likes")
{
    Opened opened(madeUp());
    opened.type("How long was the muscle sore", "2 days");
    opened.click("Save");
    CHECK(opened.onDisk().soreness->value() == 2880);
    opened.reopen();
    opened.type("How long was the muscle sore", "very");
    opened.click("Save");
    CHECK(opened.texts().contains(QStringLiteral("“very” is not understood.")));
    opened.type("How long was the muscle sore", "");
    opened.click("Save");
    CHECK_FALSE(opened.onDisk().soreness);
}

TEST_CASE("the form fits beside the sidebar, at any text size, with all of its parts open")
{
    for (const double scale : {1.0, 2.0})
        for (const int width : {592, 800, 2300}) {
            Appearance::apply(Appearance(Theme::Light, scale));
            Opened opened(full());
            for (auto* button : opened.editor->findChildren<QAbstractButton*>())
                if (button->isCheckable() && button->accessibleName().isEmpty()) button->setChecked(true);
            opened.editor->resize(width, 600);
            TestWindow::settle();
            const QStringList faults = layoutFaults(*opened.editor);
            INFO(scale << ", " << width << ": " << faults.join(QLatin1Char('\n')).toStdString());
            CHECK(faults.isEmpty());
        }
    Appearance::apply(Appearance(Theme::Light, 1.0));
}

TEST_CASE("a time to come is refused beside the field")
{
    Opened opened(madeUp());
    opened.type("Time", "22:30");
    opened.click("Save");
    CHECK(opened.texts().contains(QStringLiteral("still to come")));
    CHECK(opened.host.applied.empty());
}

TEST_CASE("map, usual places and list show one choice")
{
    Episode usual = madeUp("2026-11-20T03:12:00+00:00");
    usual.sites = {{Site::Calf, Side::Left, {}}};
    Opened opened(usual);
    const QAbstractButton* calf = buttonOf(*opened.editor, "Left calf");
    REQUIRE(calf != nullptr);
    CHECK(calf->isChecked());
    opened.choose("Calf: Both");
    opened.click("Save");
    CHECK(opened.onDisk().sites ==
          std::vector<SiteEntry>{{Site::Calf, Side::Left, {}}, {Site::Calf, Side::Right, {}}});
    opened.reopen();
    opened.click("Left calf");
    opened.choose("Hand: Left");
    opened.click("Save");
    CHECK(opened.onDisk().sites ==
          std::vector<SiteEntry>{{Site::Calf, Side::Right, {}}, {Site::Hand, Side::Left, {}}});
}

TEST_CASE("a half-filled form survives a crash, what cannot be read too")
{
    Opened opened(madeUp());
    CHECK_FALSE(std::filesystem::exists(opened.draftFile()));
    opened.editor->keepDraft();
    CHECK_FALSE(std::filesystem::exists(opened.draftFile()));
    opened.choose("Did it wake you?: Yes");
    opened.type("Time", "last nigt 3");
    opened.editor->keepDraft();
    REQUIRE(std::filesystem::exists(opened.draftFile()));
    CHECK(opened.host.applied.empty());
    // The crash: the form is gone without a word.
    opened.reopen();
    CHECK(opened.line("Time").text() == QStringLiteral("last nigt 3"));
    opened.type("Time", "last night 3");
    opened.click("Save");
    CHECK(opened.onDisk().woke == true);
    CHECK_FALSE(std::filesystem::exists(opened.draftFile()));
}

TEST_CASE("leaving without saving takes the draft away")
{
    Opened opened(madeUp());
    opened.choose("Did it wake you?: Yes");
    opened.editor->hide();
    CHECK(std::filesystem::exists(opened.draftFile()));
    opened.click("Leave without saving");
    CHECK(opened.closed == 1);
    CHECK_FALSE(std::filesystem::exists(opened.draftFile()));
    CHECK_FALSE(opened.onDisk().woke);
}

TEST_CASE("a draft of another cramp is not taken for this one")
{
    Opened opened(madeUp());
    EpisodeDraft other{madeUp(), {}};
    other.episode.woke = true;
    writeDraft(opened.draftFile(), other);
    opened.reopen();
    opened.click("Save");
    CHECK_FALSE(opened.onDisk().woke);
}

TEST_CASE("a sign added to an old cramp asks whether it is there now")
{
    Opened opened(madeUp("2026-11-20T03:12:00+00:00"));
    opened.choose("Is a leg swollen, apart from the cramp?: Left");
    opened.click("Save");
    CHECK(opened.closed == 0);
    CHECK(opened.texts().contains(QStringLiteral("Swelling (left leg): is it there now?")));
    SECTION("yes")
    {
        opened.click("Yes, now too");
        opened.click("Save");
        const auto checkIns = opened.diary.onDisk().checkIns;
        REQUIRE(checkIns.size() == 1);
        CHECK(checkIns[0].at == opened.diary.now());
        CHECK(checkIns[0].symptoms == std::vector<SymptomEntry>{{Symptom::Swelling, Side::Left, true, {}}});
        CHECK(opened.host.applied.size() == 1);
    }
    SECTION("no")
    {
        opened.click("No, not now");
        opened.click("Save");
        CHECK_FALSE(opened.diary.onDisk().checkIns.at(0).symptoms.at(0).present);
    }
    SECTION("left open")
    {
        opened.click("Save");
        CHECK(opened.diary.onDisk().checkIns.empty());
    }
    SECTION("back to the form")
    {
        opened.click("Back to the form");
        CHECK(opened.host.applied.empty());
        return;
    }
    CHECK(opened.closed == 1);
    CHECK(opened.onDisk().symptoms.size() == 1);
}

TEST_CASE("a sign of a fresh cramp needs no second question")
{
    Opened opened(madeUp());
    opened.choose("Is a leg swollen, apart from the cramp?: Left");
    opened.click("Save");
    CHECK(opened.closed == 1);
    CHECK(opened.diary.onDisk().checkIns.empty());
}
