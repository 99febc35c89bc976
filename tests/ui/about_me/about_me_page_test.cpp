// SPDX-License-Identifier: MIT
#include "ui/about_me/about_me_page.h"

#include "ui/support/shown_page.h"

#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace cramp::diary;
using namespace cramp::ui::about_me;
using namespace cramp::test;

namespace
{

struct Shown : ShownPage<AboutMePage> {
    explicit Shown(const std::vector<Record>& records = {}) : ShownPage(records) {}
    void type(const char* label, const char* text)
    {
        for (auto* line : page.findChildren<QLineEdit*>())
            if (line->isVisibleTo(&page) && line->accessibleName().startsWith(QString::fromUtf8(label))) {
                line->setText(QString::fromUtf8(text));
                Q_EMIT line->textEdited(line->text());
                return;
            }
        FAIL("no line " << label);
    }
    std::vector<ContextItem> items() const { return diary.onDisk().context; }
};

ContextItem statin(std::string_view from = "2026-01-01")
{
    ContextItem item;
    item.id = Uuid::random();
    item.code = ContextCode::Statin;
    item.name = "simvastatin 20 mg";
    item.from = parseDate(from);
    return item;
}

}  // namespace

TEST_CASE("a medicine is added in own words, with its class and when it began")
{
    Shown shown;
    shown.click("Add a medicine…");
    shown.type("Name and dose", "simva 20 mg");
    shown.click("Simvastatin: statin");
    CHECK(shown.texts().contains(QStringLiteral("Kind: Statin")));
    CHECK(shown.texts().contains(QStringLiteral("For cholesterol")));
    shown.choose("What happened?: The dose was increased");
    shown.type("When did this start?", "May 2026");
    CHECK(shown.texts().contains(QStringLiteral("about 1 May 2026")));
    shown.click("Save");
    REQUIRE(shown.items().size() == 1);
    const ContextItem item = shown.items()[0];
    CHECK(item.code == ContextCode::Statin);
    CHECK(item.present);
    CHECK(item.name == "Simvastatin 20 mg");
    CHECK(item.change == ContextChange::Raised);
    CHECK(formatDate(*item.from) == "2026-05-01");
    CHECK(item.fromPrecision == Precision::About);
    CHECK_FALSE(item.to);
    CHECK(shown.texts().contains(QStringLiteral("Statin: Simvastatin 20 mg")));
    CHECK(shown.texts().contains(QStringLiteral("dose increased about 1 May 2026")));
    // What was entered is in sight and has the keyboard, on a button that writes nothing.
    shown.settle();
    auto* focus = qobject_cast<QAbstractButton*>(shown.page.focusWidget());
    REQUIRE(focus != nullptr);
    CHECK(focus->text() == QStringLiteral("Edit…"));
    CHECK(focus->accessibleDescription() == QStringLiteral("Statin: Simvastatin 20 mg"));
    CHECK_FALSE(focus->visibleRegion().isEmpty());
}

TEST_CASE("a medicine that is not known keeps its words, and its kind is asked once")
{
    Shown shown;
    shown.click("Add a medicine…");
    shown.type("Name and dose", "Grandma's drops");
    shown.click("Keep “Grandma's drops”");
    shown.choose("What kind of medicine is it?: Other medicine");
    shown.click("Save");
    REQUIRE(shown.items().size() == 1);
    CHECK(shown.items()[0].name == "Grandma's drops");
    CHECK(shown.items()[0].code == ContextCode::OtherMedicine);
}

TEST_CASE("a packet of two kinds is an entry for each, and a wrong kind can be put right")
{
    Shown shown;
    shown.click("Add a medicine…");
    shown.type("Name and dose", "Cholib");
    shown.click("Cholib (simvastatin with fenofibrate): statin");
    shown.click("Save");
    REQUIRE(shown.items().size() == 2);
    std::vector<ContextCode> kinds{shown.items()[0].code, shown.items()[1].code};
    std::ranges::sort(kinds);
    CHECK(kinds == std::vector{ContextCode::Statin, ContextCode::Fibrate});
    shown.click("Add a medicine…");
    shown.type("Name and dose", "Lipitor");
    shown.click("Lipitor (atorvastatin): statin");
    shown.click("It’s another kind");
    shown.choose("What kind of medicine is it?: Fibrate");
    shown.click("Save");
    CHECK(shown.items().size() == 3);
}

TEST_CASE("quinine is asked about: the medicine, or tonic water")
{
    Shown shown;
    shown.click("Add a medicine…");
    shown.type("Name and dose", "quinine 200 mg");
    shown.click("Quinine: quinine tablets");
    SECTION("the medicine")
    {
        shown.choose("Is this quinine the medicine, or is it in tonic water or bitter lemon?: The medicine");
        shown.click("Save");
        CHECK(shown.items().at(0).code == ContextCode::Quinine);
        CHECK(shown.items().at(0).name == "Quinine 200 mg");
    }
    SECTION("tonic water")
    {
        shown.choose(
            "Is this quinine the medicine, or is it in tonic water or bitter lemon?: Tonic water or "
            "bitter lemon");
        shown.click("Save");
        CHECK(shown.items().at(0).code == ContextCode::TonicWater);
    }
    SECTION("no answer is the safe side")
    {
        shown.click("Save");
        CHECK(shown.items().at(0).code == ContextCode::Quinine);
    }
}

TEST_CASE("an old entry of quinine that does not say which is asked about once")
{
    ContextItem old;
    old.id = Uuid::random();
    old.code = ContextCode::Quinine;
    old.from = parseDate("2026-01-01");
    Shown shown({old});
    CHECK(shown.texts().contains(QStringLiteral("Is this quinine the medicine")));
    SECTION("the medicine")
    {
        shown.click("The medicine");
        CHECK(shown.items().at(0).code == ContextCode::Quinine);
    }
    SECTION("tonic water")
    {
        shown.click("Tonic water or bitter lemon");
        CHECK(shown.items().at(0).code == ContextCode::TonicWater);
    }
    CHECK(shown.items().at(0).id == old.id);
    CHECK(shown.items().at(0).from == old.from);
    CHECK_FALSE(shown.texts().contains(QStringLiteral("Is this quinine the medicine")));
}

TEST_CASE("what is wrong is said beside the field, and what was typed stays")
{
    Shown shown;
    shown.click("Add a condition…");
    shown.click("Save");
    CHECK(shown.texts().contains(QStringLiteral("Select one of these.")));
    shown.choose("Which one is it?: Diabetes");
    shown.type("When did it start?", "ages");
    shown.click("Save");
    CHECK(shown.texts().contains(QStringLiteral("“ages” was not understood.")));
    shown.type("When did it start?", "2019");
    shown.type("When did it end?", "2018");
    shown.click("Save");
    CHECK(shown.texts().contains(QStringLiteral("The last day must be the same as or after the first day.")));
    CHECK(shown.items().empty());
    shown.type("When did it end?", "");
    shown.click("Save");
    CHECK(shown.items().size() == 1);
}

TEST_CASE("a medicine is stopped, raised or lowered by one press, each to be undone")
{
    Shown shown({statin()});
    SECTION("stopped")
    {
        shown.click("Stopped today");
        REQUIRE(shown.items().size() == 1);
        CHECK(shown.items()[0].to == shown.diary.now().date());
    }
    SECTION("raised")
    {
        shown.click("Increased today");
        REQUIRE(shown.items().size() == 2);
        CHECK(formatDate(*shown.items()[0].to) == "2026-11-21");
        CHECK(shown.items()[1].change == ContextChange::Raised);
        CHECK(shown.items()[1].from == shown.diary.now().date());
    }
    SECTION("deleted")
    {
        shown.click("Delete");
        CHECK(shown.items().empty());
    }
    shown.diary.session().undo();
    CHECK(shown.items() == std::vector{std::get<ContextItem>(*shown.diary.session().store().find(
                               RecordKind::ContextItem, shown.items().at(0).id))});
    CHECK_FALSE(shown.items()[0].to);
}

TEST_CASE("an entry is edited, and what is not touched stays")
{
    ContextItem before = statin();
    before.note = "from the GP";
    Shown shown({before});
    shown.click("Edit…");
    shown.type("Name and dose", "simvastatin 40 mg");
    shown.click("Save");
    ContextItem after = shown.items().at(0);
    CHECK(after.name == "simvastatin 40 mg");
    CHECK(after.note == before.note);
    CHECK(after.from == before.from);
    CHECK(after.id == before.id);
}

TEST_CASE("a form that is left writes nothing and stays open while the diary changes elsewhere")
{
    Shown shown;
    shown.click("Add a condition…");
    shown.page.refresh();
    shown.click("Leave without saving");
    CHECK(buttonOf(shown.page, "Leave without saving") == nullptr);
    CHECK(shown.items().empty());
}

TEST_CASE("what the rules need is asked, and a no is an answer")
{
    Shown shown;
    const auto open = shown.diary.session().assessment().notAsked;
    shown.choose("Statin: Yes");
    shown.click("No to all of these");
    shown.click("Save my answers");
    REQUIRE(shown.items().size() == 6);
    int present = 0;
    for (const ContextItem& item : shown.items()) {
        if (item.present) ++present;
        CHECK(item.present == (item.code == ContextCode::Statin));
    }
    CHECK(present == 1);
    CHECK(shown.diary.session().assessment().notAsked.size() == open.size() - 6);
}

TEST_CASE("name, date of birth and NHS number are there only if they are wanted, and checked")
{
    Shown shown;
    shown.type("Name", "Ann Example");
    shown.type("Date of birth", "3/5/1950");
    shown.type("NHS number", "943 476 5918");
    shown.click("Save these details");
    CHECK(shown.texts().contains(QStringLiteral("Enter a valid 10-digit NHS number")));
    CHECK(shown.host.applied.empty());
    shown.type("NHS number", "943 476 5919");
    shown.type("Date of birth", "3/5/2999");
    shown.click("Save these details");
    CHECK(shown.texts().contains(QStringLiteral("Enter a date of birth")));
    shown.type("Date of birth", "3/5/1950");
    shown.click("Save these details");
    const Person person = shown.diary.onDisk().person;
    CHECK(person.name == "Ann Example");
    CHECK(formatDate(*person.dateOfBirth) == "1950-05-03");
    CHECK(person.nhsNumber->digits() == "9434765919");
    shown.type("Name", "");
    shown.type("Date of birth", "");
    shown.type("NHS number", "");
    shown.click("Save these details");
    CHECK(shown.diary.onDisk().person == Person{});
}

TEST_CASE("own words that run to the left keep to their place in a line")
{
    ContextItem item = statin();
    item.name = "دواء 20";
    const Shown shown({Record(item)});
    CHECK(shown.texts().contains(QStringLiteral(": \u2068دواء 20\u2069")));
}

TEST_CASE("a name is kept without needless spaces")
{
    Shown shown;
    shown.type("Name", "  Ann  Smith ");
    shown.click("Save these details");
    CHECK(shown.diary.onDisk().person.name == "Ann Smith");
}

TEST_CASE("since when there have been cramps is taken down as well as it is known")
{
    Shown shown;
    const auto stored = [&] {
        const auto since = shown.diary.onDisk().person.crampsSince;
        return since ? since->text() : std::string("none");
    };
    const std::pair<const char*, const char*> examples[] = {
        {"1998", "1998"}, {"April 1998", "1998-04"}, {"12 April 1998", "1998-04-12"}, {"", "none"}};
    for (const auto& [typed, told] : examples) {
        INFO(typed);
        shown.type("When did your cramps first start?", typed);
        shown.click("Save these details");
        CHECK(stored() == told);
    }
    for (const char* typed : {"long ago", "2999"}) {
        INFO(typed);
        shown.type("When did your cramps first start?", typed);
        shown.click("Save these details");
        CHECK(shown.texts().contains(QStringLiteral("Enter a year or a date in the past")));
        CHECK(stored() == "none");
    }
}

TEST_CASE("what is known since when stands in the form, and stays when something else is saved")
{
    Person person;
    person.crampsSince = PartialDate::parse("1998-04");
    Shown shown({Record(person)});
    shown.type("Name", "Ann Example");
    shown.click("Save these details");
    CHECK(shown.diary.onDisk().person.crampsSince == person.crampsSince);
}

TEST_CASE("a diary that is only read shows the timeline and nothing that would write")
{
    TestDiary diary({statin()});
    diary.context().reviewOf = QStringLiteral("Ann Example");
    FakeHost host(diary.session());
    AboutMePage page(diary.context(), host, nullptr);
    page.refresh();
    CHECK(textsOf(page).contains(QStringLiteral("Statin: simvastatin 20 mg")));
    CHECK(page.findChildren<QPushButton*>().isEmpty());
    CHECK(page.findChildren<QLineEdit*>().isEmpty());
}
