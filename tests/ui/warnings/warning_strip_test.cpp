// SPDX-License-Identifier: MIT
#include "ui/warnings/warning_strip.h"

#include "support/catch.h"
#include "ui/support/find_widgets.h"
#include "ui/support/test_window.h"

using namespace cramp::diary;
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

WarningStrip& stripOf(TestWindow& shown)
{
    return *shown.window().findChild<WarningStrip*>();
}

}  // namespace

TEST_CASE("an urgent warning stands above every page but where it stands in full", "[warning]")
{
    TestWindow shown({swollen()});
    shown.show();
    CHECK_FALSE(stripOf(shown).isVisible());
    for (const PageId page :
         {PageId::Diary, PageId::Guide, PageId::Stretches, PageId::Report, PageId::Settings}) {
        shown.window().showPage(page);
        CHECK(stripOf(shown).isVisible());
    }
    CHECK(textsOf(stripOf(shown)).contains(QStringLiteral("Ask for an urgent GP appointment")));
    shown.window().showPage(PageId::Check);
    CHECK_FALSE(stripOf(shown).isVisible());
}

TEST_CASE("in a low window the warning keeps its button, which says what it leads to", "[warning]")
{
    TestWindow shown({swollen()});
    shown.show(Theme::Light, 2.0, {1024, 600});
    shown.window().showPage(PageId::Diary);
    TestWindow::settle();
    WarningStrip& strip = stripOf(shown);
    CHECK(strip.isVisible());
    CHECK(textsOf(strip).isEmpty());
    QAbstractButton* button = buttonOf(strip, "Show this warning");
    REQUIRE(button != nullptr);
    CHECK(button->accessibleDescription().contains(QStringLiteral("Ask for an urgent GP appointment")));
    CHECK(strip.height() < 120);
    button->click();
    CHECK(shown.window().currentPage() == PageId::Today);
}

TEST_CASE("without an urgent finding there is no strip", "[warning]")
{
    TestWindow shown;
    shown.show();
    shown.window().showPage(PageId::Diary);
    CHECK_FALSE(stripOf(shown).isVisible());
}
