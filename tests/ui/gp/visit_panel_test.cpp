// SPDX-License-Identifier: MIT
#include "ui/gp/visit_panel.h"

#include "ui/gp/report_page.h"
#include "ui/gp/visits_page.h"
#include "ui/support/shown_page.h"

using namespace cramp::diary;
using namespace cramp::ui::gp;
using namespace cramp::test;

namespace
{

struct Shown : ShownPage<VisitsPage> {
    using ShownPage::ShownPage;
    VisitPanel& visits() { return *page.findChild<VisitPanel*>(); }
};

}  // namespace

TEST_CASE("a visit is added with what the person wants from it, and stands on the next report")
{
    Shown shown(std::vector<Record>{});
    CHECK(shown.texts().contains(QStringLiteral("You have no appointments yet")));
    shown.click("Add an appointment…");
    shown.visits().findChild<QLineEdit*>()->setText(QStringLiteral("Dr Patel"));
    shown.visits().findChildren<QPlainTextEdit*>()[0]->setPlainText(
        QStringLiteral("Is it <b>the tablet</b>?"));
    shown.click("Save this appointment");
    const auto visits = shown.diary.onDisk().visits;
    REQUIRE(visits.size() == 1);
    CHECK(visits[0].with == "Dr Patel");
    CHECK(visits[0].questions == "Is it <b>the tablet</b>?");
    CHECK_FALSE(visits[0].on);
    CHECK(shown.texts().contains(QStringLiteral("Next appointment, Dr Patel")));
}

TEST_CASE("what is typed about a visit counts as unsaved, and stays while the page is shown anew")
{
    Shown shown(std::vector<Record>{});
    shown.click("Add an appointment…");
    CHECK_FALSE(shown.page.hasUnsaved());
    auto* with = shown.visits().findChild<QLineEdit*>();
    with->setText(QStringLiteral("Dr Patel"));
    CHECK(shown.page.hasUnsaved());
    shown.page.refresh();
    CHECK(with->text() == QStringLiteral("Dr Patel"));
    shown.click("Cancel");
    CHECK_FALSE(shown.page.hasUnsaved());
}

TEST_CASE("a visit that has been is edited and removed, and the report can begin there")
{
    Visit visit;
    visit.id = Uuid::random();
    visit.on = parseDate("2026-10-20");
    visit.with = "GP";
    Shown shown({visit});
    CHECK(shown.texts().contains(QStringLiteral("Seen on 20 October 2026, GP")));
    ReportPage report(shown.diary.context(), shown.host, nullptr);
    report.refresh();
    CHECK(buttonOf(report, "Since my last appointment") != nullptr);
    shown.click("Edit");
    shown.visits().findChildren<QPlainTextEdit*>()[1]->setPlainText(QStringLiteral("Stretch"));
    shown.click("Save this appointment");
    CHECK(shown.diary.onDisk().visits[0].note == "Stretch");
    shown.click("Delete");
    CHECK(shown.diary.onDisk().visits.empty());
    report.refresh();
    CHECK(buttonOf(report, "Since my last appointment") == nullptr);
}
