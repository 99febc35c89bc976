// SPDX-License-Identifier: MIT
#include "ui/warnings/warning_strip.h"

#include "support/catch.h"
#include "ui/entry/check_in_page.h"
#include "ui/support/find_widgets.h"
#include "ui/support/test_window.h"

using namespace cramp::diary;
using namespace cramp::ui::entry;
using namespace cramp::ui::host;
using namespace cramp::ui::theme;
using namespace cramp::ui::warnings;
using namespace cramp::test;

namespace
{

CheckIn swollen()
{
    CheckIn made;
    made.id = Uuid::random();
    made.at = moment("2026-11-21T09:00:00+00:00");
    made.symptoms = {{Symptom::Swelling, Side::Left, true, {}}};
    return made;
}

// What a page may ask of the window that it stands in.
struct Asking : WindowPage {
    static WindowHost& hostOf(const WindowPage& page) { return (page.*&Asking::host)(); }
};

WarningStrip& stripOf(TestWindow& shown)
{
    return *shown.window().findChild<WarningStrip*>();
}

}  // namespace

TEST_CASE("an urgent warning stands above every place but where it stands in full", "[warning]")
{
    TestWindow shown({swollen()});
    shown.show();
    CHECK_FALSE(stripOf(shown).isVisible());
    for (const PageId page :
         {PageId::Diary, PageId::Guide, PageId::Stretches, PageId::Report, PageId::AboutMe}) {
        shown.window().showPage(page);
        CHECK(stripOf(shown).isVisible());
    }
    CHECK(textsOf(stripOf(shown)).contains(QStringLiteral("Ask for an urgent GP appointment")));
    for (const PageId page : {PageId::Check, PageId::Settings, PageId::CheckIn}) {
        shown.window().showPage(page);
        CHECK_FALSE(stripOf(shown).isVisible());
    }
}

TEST_CASE("in a small window the warning is one line with its button, which says what it leads to",
          "[warning]")
{
    TestWindow shown({swollen()});
    shown.show(Theme::Light, 2.0, {1024, 600});
    shown.window().showPage(PageId::Diary);
    TestWindow::settle();
    WarningStrip& strip = stripOf(shown);
    CHECK(strip.isVisible());
    CHECK(textsOf(strip).contains(QStringLiteral("Urgent advice")));
    QAbstractButton* button = buttonOf(strip, "Read more");
    REQUIRE(button != nullptr);
    CHECK(button->accessibleDescription().contains(QStringLiteral("Ask for an urgent GP appointment")));
    button->click();
    CHECK(shown.window().currentPage() == PageId::Check);
}

TEST_CASE("a warning that was answered keeps one line", "[warning]")
{
    TestWindow shown({swollen()});
    shown.show();
    shown.window().showPage(PageId::Diary);
    TestWindow::settle();
    const int whole = stripOf(shown).height();
    shown.window().showPage(PageId::Today);
    buttonOf(shown.window(), "I am getting help now")->click();
    TestWindow::settle();
    shown.window().showPage(PageId::Diary);
    TestWindow::settle();
    CHECK(stripOf(shown).isVisible());
    CHECK(stripOf(shown).height() < whole);
}

TEST_CASE("the warning bar comes with a change of page, never under the pointer", "[warning]")
{
    TestWindow shown;
    shown.show();
    shown.window().showPage(PageId::Diary);
    // As another program that writes to the same diary.
    shown.diary().session().apply({"new check-in", {addition(swollen(), shown.diary().now())}});
    TestWindow::settle();
    CHECK_FALSE(stripOf(shown).isVisible());
    shown.window().showPage(PageId::Guide);
    CHECK(stripOf(shown).isVisible());
}

TEST_CASE("a warning sign that a save brings is shown at once, with what was saved", "[warning]")
{
    TestWindow shown;
    shown.show();
    shown.window().showPage(PageId::CheckIn);
    TestWindow::settle();
    WindowHost& host = Asking::hostOf(*shown.window().findChild<CheckInPage*>());
    REQUIRE(host.apply({"new check-in", {addition(swollen(), shown.diary().now())}}));
    host.showPage(PageId::Today);
    TestWindow::settle();
    CHECK(shown.window().currentPage() == PageId::Check);
    CHECK(textsOf(shown.window()).contains(QStringLiteral("Change saved: new check-in.")));
    // A second save that brings nothing new leaves the person where they are.
    shown.window().showPage(PageId::Guide);
    REQUIRE(host.apply({"new check-in", {addition(swollen(), shown.diary().now())}}));
    TestWindow::settle();
    CHECK(shown.window().currentPage() == PageId::Guide);
}

TEST_CASE("without an urgent finding there is no strip", "[warning]")
{
    TestWindow shown;
    shown.show();
    shown.window().showPage(PageId::Diary);
    CHECK_FALSE(stripOf(shown).isVisible());
}
