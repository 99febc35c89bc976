// SPDX-License-Identifier: MIT
#include "ui/entry/check_in_page.h"

#include "ui/support/shown_page.h"

using namespace cramp::diary;
using namespace cramp::ui::entry;
using namespace cramp::ui::host;
using namespace cramp::test;

namespace
{

struct Shown : ShownPage<CheckInPage> {
    explicit Shown(const std::vector<Record>& records = {}) : ShownPage(records) {}
};

}  // namespace

TEST_CASE("a check-in asks a few questions at a time, and every one can be skipped")
{
    Shown shown;
    CHECK(shown.texts().contains(QStringLiteral("Part 1 of")));
    CHECK(shown.texts().contains(QStringLiteral("disturb your sleep")));
    CHECK_FALSE(shown.texts().contains(QStringLiteral("swollen")));
    shown.click("Next or skip");
    CHECK(shown.texts().contains(QStringLiteral("Part 2 of")));
    CHECK(shown.texts().contains(QStringLiteral("Is a leg swollen, apart from the cramp?")));
    shown.click("Back");
    CHECK(shown.texts().contains(QStringLiteral("Part 1 of")));
    CHECK_FALSE(buttonOf(shown.page, "Back")->isEnabled());
}

TEST_CASE("what was answered is one check-in of now, and a no is an answer")
{
    Shown shown;
    shown.click("6");
    shown.choose("Do cramps stop you doing things during the day?: No");
    shown.click("Next or skip");
    shown.choose("Is a leg swollen, apart from the cramp?: Left");
    shown.choose("Swelling: how did it start, or is it changing?: Came on suddenly");
    shown.click("No to all of these");
    shown.click("Save my answers");
    const auto checkIns = shown.diary.onDisk().checkIns;
    REQUIRE(checkIns.size() == 1);
    const CheckIn& made = checkIns[0];
    CHECK(made.at == shown.diary.now());
    CHECK(made.sleepDisturbance->value() == 6);
    CHECK(made.functionAffected == false);
    REQUIRE(made.symptoms.size() == 5);
    CHECK(made.symptoms[0] == SymptomEntry{Symptom::Swelling, Side::Left, true, Course::Sudden});
    CHECK_FALSE(made.symptoms[1].present);
    CHECK(shown.host.applied.size() == 1);
    CHECK(shown.host.pages == std::vector{PageId::Today});
}

TEST_CASE("what is answered is not asked again, but can be told")
{
    CheckIn before;
    before.id = Uuid::random();
    before.at = moment("2026-11-22T07:00:00+00:00");
    before.symptoms = {{Symptom::Swelling, {}, false, {}}};
    Shown shown({before});
    shown.click("Next or skip");
    CHECK_FALSE(shown.texts().contains(QStringLiteral("swollen, apart")));
    while (buttonOf(shown.page, "Next or skip")->isEnabled())
        shown.click("Next or skip");
    shown.click("How the leg looks");
    shown.choose("Is a leg swollen, apart from the cramp?: Right");
    shown.click("Save my answers");
    const auto checkIns = shown.diary.onDisk().checkIns;
    REQUIRE(checkIns.size() == 2);
    CHECK(checkIns[1].symptoms == std::vector<SymptomEntry>{{Symptom::Swelling, Side::Right, true, {}}});
}

TEST_CASE("nothing answered is nothing saved")
{
    Shown shown;
    shown.click("Save my answers");
    CHECK(shown.host.applied.empty());
    CHECK(shown.host.told.size() == 1);
    shown.click("Leave without saving");
    CHECK(shown.host.pages == std::vector{PageId::Today});
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
    shown.choose("Is a leg swollen, apart from the cramp?: Right");
    shown.click("Save my answers");
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
    CHECK(shown.texts().contains(QStringLiteral("Part 1 of")));
}
