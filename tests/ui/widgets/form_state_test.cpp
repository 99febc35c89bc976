// SPDX-License-Identifier: MIT
#include "ui/widgets/form_state.h"

#include "ui/about_me/about_me_page.h"
#include "ui/entry/check_in_page.h"
#include "ui/stretches/stretches_page.h"
#include "ui/support/shown_page.h"

#include <QLineEdit>
#include <QPlainTextEdit>

using namespace cramp::diary;
using namespace cramp::ui::about_me;
using namespace cramp::ui::entry;
using namespace cramp::ui::stretches;
using namespace cramp::ui::widgets;
using namespace cramp::test;

namespace
{

template <typename Page>
struct Filled : ShownPage<Page> {
    Filled() : ShownPage<Page>(std::vector<Record>()) {}

    QLineEdit& line(const char* name)
    {
        for (auto* line : this->page.template findChildren<QLineEdit*>())
            if (line->isVisibleTo(&this->page) && line->accessibleName().startsWith(QString::fromUtf8(name)))
                return *line;
        throw std::runtime_error(name);
    }
    bool wasAdvised() const
    {
        return !this->host.told.empty() && this->host.told.back().contains(QStringLiteral("not saved"));
    }
};

}  // namespace

TEST_CASE("what stands in a form is all that can be typed or chosen in it")
{
    QWidget form;
    auto* line = new QLineEdit(&form);
    auto* note = new QPlainTextEdit(&form);
    auto* yes = new QPushButton(&form);
    yes->setCheckable(true);
    const QStringList begun = formState(form);
    CHECK(formState(form) == begun);
    line->setText(QStringLiteral("a"));
    CHECK(formState(form) != begun);
    line->clear();
    CHECK(formState(form) == begun);
    note->setPlainText(QStringLiteral("a"));
    CHECK(formState(form) != begun);
    note->clear();
    yes->setChecked(true);
    CHECK(formState(form) != begun);
}

TEST_CASE("what a form says of an answer goes when the answer changes, not when Save is pressed again")
{
    QWidget form;
    auto* line = new QLineEdit(&form);
    auto* yes = new QPushButton(&form);
    yes->setCheckable(true);
    auto* save = new QPushButton(&form);
    auto* problem = new QWidget(&form);
    hideOnChange(*problem, form);
    save->click();
    CHECK_FALSE(problem->isHidden());
    line->setText(QStringLiteral("a"));
    CHECK(problem->isHidden());
    problem->show();
    yes->click();
    CHECK(problem->isHidden());
}

TEST_CASE("a form about me counts as unsaved once something is typed, and no other takes its place")
{
    Filled<AboutMePage> shown;
    shown.click("Add a medicine…");
    CHECK_FALSE(shown.page.hasUnsaved());
    shown.click("Add a condition…");
    CHECK(shown.host.told.empty());
    shown.line("In your own words").setText(QStringLiteral("gout"));
    CHECK(shown.page.hasUnsaved());
    shown.click("Add a medicine…");
    CHECK(shown.wasAdvised());
    CHECK(shown.line("In your own words").text() == QStringLiteral("gout"));
    shown.click("Leave without saving");
    CHECK_FALSE(shown.page.hasUnsaved());
}

TEST_CASE("what is typed about me stays while something else of the page is saved")
{
    Filled<AboutMePage> shown;
    shown.click("Add a condition…");
    shown.line("In your own words").setText(QStringLiteral("gout"));
    shown.line("Name").setText(QStringLiteral("Ann"));
    shown.page.refresh();
    CHECK(shown.line("Name").text() == QStringLiteral("Ann"));
    shown.click("Save these details");
    CHECK(shown.diary.onDisk().person.name == "Ann");
    CHECK(shown.line("In your own words").text() == QStringLiteral("gout"));
    shown.line("NHS number").setText(QStringLiteral("943"));
    shown.click("Leave without saving");
    CHECK(shown.line("NHS number").text() == QStringLiteral("943"));
    CHECK(shown.page.hasUnsaved());
}

TEST_CASE("answers of a check-in count as unsaved and stay until they are saved or left")
{
    CheckIn earlier;
    earlier.id = Uuid::random();
    earlier.at = moment("2026-11-20T07:00:00+00:00");
    earlier.sleepDisturbance = SleepDisturbance::from(4);
    ShownPage<CheckInPage> shown(std::vector<Record>{earlier});
    CHECK_FALSE(shown.page.hasUnsaved());
    shown.click("6");
    CHECK(shown.page.hasUnsaved());
    shown.page.edit(earlier.id);
    CHECK(shown.host.told.size() == 1);
    CHECK(buttonOf(shown.page, "6")->isChecked());
    shown.click("Leave without saving");
    CHECK_FALSE(shown.page.hasUnsaved());
    shown.page.edit(earlier.id);
    CHECK_FALSE(shown.page.hasUnsaved());
    shown.click("6");
    CHECK(shown.page.hasUnsaved());
}

TEST_CASE("a form of stretches counts as unsaved once something is typed, and no player takes its place")
{
    Filled<StretchesPage> shown;
    shown.click("Add an exercise…");
    CHECK_FALSE(shown.page.hasUnsaved());
    shown.line("Name").setText(QStringLiteral("Wall"));
    CHECK(shown.page.hasUnsaved());
    shown.page.refresh();
    shown.page.start(Stretch::X4);
    CHECK(shown.wasAdvised());
    CHECK(shown.line("Name").text() == QStringLiteral("Wall"));
    shown.click("Leave without saving");
    CHECK_FALSE(shown.page.hasUnsaved());
    shown.page.start(Stretch::X4);
    CHECK(shown.page.player() != nullptr);
}
