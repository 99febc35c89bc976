// SPDX-License-Identifier: MIT
#include "ui/entry/episode_editor.h"

#include "ui/support/layout_check.h"
#include "ui/support/opened_form.h"
#include "ui/support/test_window.h"

using namespace cramp::diary;
using namespace cramp::session;
using namespace cramp::ui::theme;
using namespace cramp::test;

TEST_CASE("a form that is opened and saved changes nothing")
{
    const Episode episode = full();
    Opened opened(episode);
    opened.click("Save");
    CHECK(opened.closed == 1);
    CHECK(opened.host.applied.empty());
    CHECK(opened.onDisk() == episode);
}

TEST_CASE("what is wrong stands beside the field, what was typed stays, and nothing is written")
{
    Opened opened(madeUp());
    opened.type("When did it start?", "3 in the fridge");
    opened.type("How long exactly?", "ages");
    opened.click("Save");
    CHECK(opened.closed == 0);
    CHECK(opened.host.applied.empty());
    CHECK(opened.texts().contains(QStringLiteral("“3 in the fridge” was not understood.")));
    CHECK(opened.texts().contains(QStringLiteral("“ages” was not understood.")));
    CHECK(opened.line("When did it start?").text() == QStringLiteral("3 in the fridge"));
    CHECK(
        opened.line("When did it start?").accessibleDescription().contains(QStringLiteral("not understood")));
    opened.type("When did it start?", "3:00");
    opened.type("How long exactly?", "4");
    opened.click("Save");
    CHECK(opened.closed == 1);
    CHECK_FALSE(opened.texts().contains(QStringLiteral("not understood")));
    CHECK(opened.onDisk().duration->value() == 240);
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
    CHECK(opened.texts().contains(QStringLiteral("“very” was not understood.")));
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
    opened.type("When did it start?", "last nigt 3");
    opened.editor->keepDraft();
    REQUIRE(std::filesystem::exists(opened.draftFile()));
    CHECK(opened.host.applied.empty());
    // The crash: the form is gone without a word.
    opened.reopen();
    CHECK(opened.line("When did it start?").text() == QStringLiteral("last nigt 3"));
    opened.type("When did it start?", "last night 3");
    opened.click("Save");
    CHECK(opened.onDisk().woke == true);
    CHECK_FALSE(std::filesystem::exists(opened.draftFile()));
}

TEST_CASE("leaving keeps the draft, and leaving what was not touched keeps none")
{
    Opened opened(madeUp());
    SECTION("touched")
    {
        opened.choose("Did it wake you?: Yes");
        opened.click("Leave, and keep my answers");
        CHECK(std::filesystem::exists(opened.draftFile()));
        CHECK(opened.host.told.back().startsWith(QStringLiteral("Your answers are kept.")));
    }
    SECTION("not touched")
    {
        opened.click("Leave, and keep my answers");
        CHECK_FALSE(std::filesystem::exists(opened.draftFile()));
        CHECK(opened.host.told.empty());
    }
    CHECK(opened.closed == 1);
    CHECK_FALSE(opened.onDisk().woke);
}

TEST_CASE("a draft keeps the time and the note as they were typed")
{
    Opened opened(madeUp());
    opened.type("When did it start?", "yesterday 22.30");
    opened.editor->keepDraft();
    opened.reopen();
    CHECK(opened.texts().contains(QStringLiteral("Saturday 21 November, 22:30")));
    opened.click("Save");
    CHECK(formatMoment(opened.onDisk().start) == "2026-11-21T22:30:00+00:00");
}

TEST_CASE("a draft of another cramp is not taken for this one, and is not thrown away unasked")
{
    Opened opened(madeUp());
    EpisodeDraft other{madeUp("2026-11-20T03:12:00+00:00"), {}};
    other.episode.woke = true;
    writeDraft(opened.diary.session().store(), other);
    opened.reopen();
    CHECK(opened.texts().contains(QStringLiteral("You have not saved your answers about another cramp")));
    SECTION("go on with this one")
    {
        opened.click("Discard them");
        CHECK_FALSE(std::filesystem::exists(opened.draftFile()));
        opened.click("Save");
        CHECK_FALSE(opened.onDisk().woke);
    }
    SECTION("go on with the other one, which is new")
    {
        opened.click("Continue with those answers");
        CHECK(opened.host.added.size() == 1);
        CHECK(std::filesystem::exists(opened.draftFile()));
    }
    SECTION("neither")
    {
        opened.click("Back");
        CHECK(opened.closed == 1);
        CHECK(std::filesystem::exists(opened.draftFile()));
    }
}

TEST_CASE("a sign added to an old cramp asks whether it is there now")
{
    Opened opened(madeUp("2026-11-20T03:12:00+00:00"));
    opened.choose("Is a leg swollen, apart from the cramp?: Left");
    opened.click("Save");
    CHECK(opened.closed == 0);
    CHECK(opened.texts().contains(QStringLiteral("Swelling (left leg): do you have it now?")));
    SECTION("yes")
    {
        opened.click("Yes, I have it now");
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
