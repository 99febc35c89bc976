// SPDX-License-Identifier: MIT
#include "ui/entry/check_in_page.h"

#include "ui/support/layout_check.h"
#include "ui/support/shown_page.h"
#include "ui/support/test_window.h"

#include <QLineEdit>

#include <algorithm>

using namespace cramp::diary;
using namespace cramp::ui::entry;
using namespace cramp::ui::host;
using namespace cramp::ui::theme;
using namespace cramp::test;

namespace
{

struct Shown : ShownPage<CheckInPage> {
    explicit Shown(const std::vector<Record>& records = {}) : ShownPage(records) {}
};

}  // namespace

TEST_CASE("a check-in is one page; with no news one press says no to what it shows")
{
    Shown shown;
    CHECK(shown.texts().contains(QStringLiteral("without a cramp")));
    CHECK(shown.texts().contains(QStringLiteral("Saves a “no” to each of the 12 signs shown here.")));
    shown.click("Nothing new today");
    const auto checkIns = shown.diary.onDisk().checkIns;
    REQUIRE(checkIns.size() == 1);
    CHECK(checkIns[0].at == shown.diary.now());
    REQUIRE(checkIns[0].symptoms.size() == 12);
    CHECK(std::ranges::none_of(checkIns[0].symptoms, &SymptomEntry::present));
    CHECK(checkIns[0].symptoms.front().kind == Symptom::Swelling);
    CHECK(shown.host.pages == std::vector{PageId::Today});
}

TEST_CASE("a sign that is ticked is asked its one question, and the rest is a no")
{
    Shown shown;
    shown.choose(
        "How much did cramps disturb your sleep last night, from 0 (not at all) to 10 (completely)?: 6");
    shown.choose("Do cramps stop you doing things during the day?: No");
    CHECK_FALSE(shown.texts().contains(QStringLiteral("suddenly worse")));
    shown.choose("Swelling: Left");
    shown.settle();
    CHECK(shown.texts().contains(QStringLiteral("New, or suddenly worse, in the last 2 weeks?")));
    shown.choose("New, or suddenly worse, in the last 2 weeks?: Yes");
    CHECK(shown.texts().contains(QStringLiteral("“No” to the other 11.")));
    shown.click("Nothing else new: save");
    const auto checkIns = shown.diary.onDisk().checkIns;
    REQUIRE(checkIns.size() == 1);
    const CheckIn& made = checkIns[0];
    CHECK(made.sleepDisturbance->value() == 6);
    CHECK(made.functionAffected == false);
    REQUIRE(made.symptoms.size() == 12);
    CHECK(made.symptoms[0] == SymptomEntry{Symptom::Swelling, Side::Left, true, std::nullopt, Onset::Recent});
    CHECK_FALSE(made.symptoms[1].present);
    CHECK(shown.host.applied.size() == 1);
}

TEST_CASE("any other sign can be found by what one types, and gets no answer unless it is ticked")
{
    Shown shown;
    auto* field = shown.page.findChild<QLineEdit*>();
    REQUIRE(field != nullptr);
    field->setText(QStringLiteral("itch"));
    Q_EMIT field->textEdited(field->text());
    shown.settle();
    shown.click("Itching");
    shown.choose("Itching: Yes");
    shown.click("Nothing else new: save");
    const auto made = shown.diary.onDisk().checkIns.at(0);
    CHECK(made.symptoms.front() == SymptomEntry{Symptom::Itch, {}, true, {}});
    CHECK(made.symptoms.size() == 13);
}

TEST_CASE("what is normal for the person is written with the word of a doctor, and then asked about")
{
    Shown shown;
    shown.choose("Numbness: Right");
    shown.choose("New, or suddenly worse, in the last 2 weeks?: No");
    shown.settle();
    shown.click("Normal for me…");
    shown.click("Save");
    CHECK(shown.diary.onDisk().context.empty());
    CHECK(shown.texts().contains(QStringLiteral("Say whether a doctor knows about it.")));
    shown.choose("Does a doctor know about it?: No");
    shown.click("Save");
    CHECK(shown.diary.onDisk().context.empty());
    CHECK(shown.texts().contains(QStringLiteral("tell a doctor about it first")));
    shown.choose("Does a doctor know about it?: Yes");
    CHECK_FALSE(shown.texts().contains(QStringLiteral("tell a doctor about it first")));
    shown.click("Save");
    const auto context = shown.diary.onDisk().context;
    REQUIRE(context.size() == 1);
    CHECK(context[0].code == ContextCode::UsualNumbness);
    CHECK(context[0].side == Side::Right);
    CHECK(shown.texts().contains(QStringLiteral("Worse than usual for you, or different?")));
    shown.choose("Worse than usual for you, or different?: No");
    shown.click("Nothing else new: save");
    const auto made = shown.diary.onDisk().checkIns.at(0);
    const auto numb = std::ranges::find(made.symptoms, Symptom::Numbness, &SymptomEntry::kind);
    REQUIRE(numb != made.symptoms.end());
    CHECK(numb->course == Course::Steady);
}

TEST_CASE("answers stay while the diary changes elsewhere, and go when the page is left")
{
    Shown shown;
    shown.click("6");
    shown.page.refresh();
    CHECK(buttonOf(shown.page, "6")->isChecked());
    shown.click("Leave without saving");
    shown.page.refresh();
    CHECK_FALSE(buttonOf(shown.page, "6")->isChecked());
}

namespace
{

CheckIn swollen()
{
    CheckIn made;
    made.id = Uuid::random();
    made.at = moment("2026-11-20T07:00:00+00:00");
    made.symptoms = {{Symptom::Swelling, Side::Left, true, Course::Sudden},
                     {Symptom::ChestPain, {}, false, {}}};
    made.sleepDisturbance = SleepDisturbance::from(4);
    made.note = "since the walk";
    return made;
}

}  // namespace

TEST_CASE("earlier check-ins are listed with what they say, and one can be put right")
{
    const CheckIn before = swollen();
    Shown shown({before});
    shown.click("Earlier check-ins");
    CHECK(shown.texts().contains(QStringLiteral("20 November 2026 at 07:00")));
    CHECK(shown.texts().contains(QStringLiteral("Swelling (left leg, came on suddenly); No chest pain")));
    CHECK(shown.texts().contains(QStringLiteral("Sleep disturbed: 4 out of 10")));
    shown.click("Edit…");
    CHECK(shown.texts().contains(
        QStringLiteral("You are changing your answers from 20 November 2026 at 07:00.")));
    shown.choose("Swelling: Right");
    shown.click("Save the change");
    const auto after = shown.diary.onDisk().checkIns;
    REQUIRE(after.size() == 1);
    CHECK(after[0].id == before.id);
    CHECK(after[0].at == before.at);
    CHECK(after[0].symptoms ==
          std::vector<SymptomEntry>{{Symptom::Swelling, Side::Right, true, Course::Sudden},
                                    {Symptom::ChestPain, {}, false, {}}});
    CHECK(after[0].sleepDisturbance == before.sleepDisturbance);
    CHECK(after[0].note == before.note);
    CHECK(shown.host.pages == std::vector{PageId::Check});
}

TEST_CASE("an earlier check-in that is left unchanged stays as it was")
{
    const CheckIn before = swollen();
    Shown shown({before});
    shown.page.edit(before.id);
    shown.click("Leave without saving");
    CHECK(shown.host.applied.empty());
    CHECK(shown.diary.onDisk().checkIns == std::vector{before});
}

TEST_CASE("an earlier check-in can be deleted, and one that is gone is said to be gone")
{
    const CheckIn before = swollen();
    Shown shown({before});
    shown.click("Earlier check-ins");
    shown.click("Delete");
    CHECK(shown.diary.onDisk().checkIns.empty());
    shown.page.edit(before.id);
    CHECK(shown.host.told.size() == 1);
    CHECK(shown.has("Nothing new today"));
}

TEST_CASE("the question of a ticked sign fits into a small window with large text")
{
    TestWindow shown;
    shown.show(Theme::Light, 2.0, {1024, 600});
    shown.window().showPage(PageId::CheckIn);
    TestWindow::settle();
    buttonOf(shown.window(), "Left")->click();
    TestWindow::settle();
    CHECK(textsOf(shown.window()).contains(QStringLiteral("New, or suddenly worse, in the last 2 weeks?")));
    CHECK(layoutFaults(shown.window()).join(QLatin1Char('\n')).toStdString() == "");
}

TEST_CASE("a check-in without news is two presses, with nothing to scroll")
{
    TestWindow shown;
    shown.show(Theme::Light, 1.0, {1024, 600});
    shown.window().trigger(ActionId::CheckIn);
    TestWindow::settle();
    QAbstractButton* save = buttonOf(shown.window(), "Nothing new today");
    REQUIRE(save != nullptr);
    CHECK(save->visibleRegion().boundingRect() == save->rect());
    save->click();
    CHECK(shown.diary().onDisk().checkIns.size() == 1);
}
