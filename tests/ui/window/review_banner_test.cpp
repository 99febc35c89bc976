// SPDX-License-Identifier: MIT
#include "ui/window/review_banner.h"

#include "support/catch.h"
#include "ui/support/example_records.h"
#include "ui/support/find_widgets.h"
#include "ui/support/test_window.h"
#include "ui/window/main_window.h"

#include <QAction>

using namespace cramp::diary;
using namespace cramp::ui::host;
using namespace cramp::ui::window;
using namespace cramp::test;

namespace
{

// The window over a diary that somebody handed over.
struct Reading {
    Reading() : diary(exampleRecords())
    {
        diary.context().reviewOf = QStringLiteral("Ann Example, as of 22 November 2026");
        window = std::make_unique<MainWindow>(diary.context());
        window->show();
        TestWindow::settle();
    }

    TestDiary diary;
    std::unique_ptr<MainWindow> window;
};

}  // namespace

TEST_CASE("a diary that is only read says whose it is, in title and banner, and opens at the report")
{
    const Reading reading;
    CHECK(reading.window->windowTitle().contains(QStringLiteral("Ann Example")));
    CHECK(reading.window->windowTitle().contains(QStringLiteral("(read only)")));
    CHECK(textsOf(*reading.window).contains(QStringLiteral("Nothing is saved")));
    CHECK(reading.window->findChild<ReviewBanner*>() != nullptr);
    CHECK(reading.window->currentPage() == PageId::Report);
}

TEST_CASE("a diary that is only read offers nothing that would change it")
{
    const Reading reading;
    for (const PageId page : {PageId::Report, PageId::Trends, PageId::Check, PageId::Diary}) {
        reading.window->showPage(page);
        TestWindow::settle();
        for (const char* button :
             {"I have a cramp now", "Add an appointment…", "Record a change…", "Today",
              "Record an earlier cramp…", "Import a file…", "Delete", "I am getting help now"})
            CHECK(buttonOf(*reading.window, button) == nullptr);
    }
    for (const QAction* action : reading.window->findChildren<QAction*>()) {
        INFO(action->text().toStdString());
        if (action->text().contains(QStringLiteral("cramp now")) ||
            action->text().contains(QStringLiteral("Import")) ||
            action->text().contains(QStringLiteral("Delete")))
            CHECK((!action->isVisible() && action->shortcut().isEmpty()));
    }
}

TEST_CASE("what still tries to change a diary that is only read is refused, and the diary stays as it was")
{
    const Reading reading;
    const Diary before = reading.diary.onDisk();
    reading.window->trigger(ActionId::NoCrampsLastNight);
    reading.window->trigger(ActionId::CrampNow);
    TestWindow::settle();
    CHECK(reading.diary.onDisk() == before);
}
