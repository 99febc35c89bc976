// SPDX-License-Identifier: MIT
#include "ui/widgets/place_tabs.h"

#include "support/catch.h"
#include "ui/support/find_widgets.h"
#include "ui/support/test_window.h"

#include <QAccessible>
#include <QKeyEvent>

using namespace cramp::ui::host;
using namespace cramp::ui::widgets;
using namespace cramp::test;

namespace
{

PlaceTabs& tabsOf(TestWindow& shown)
{
    for (PlaceTabs* tabs : shown.window().findChildren<PlaceTabs*>())
        if (tabs->isVisible()) return *tabs;
    FAIL("no tabs are shown");
    throw;
}

void press(TestWindow& shown, int key)
{
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
    QApplication::sendEvent(shown.window().focusWidget(), &event);
    TestWindow::settle();
}

}  // namespace

TEST_CASE("the tabs of a place lead to its pages, each built when it is first shown", "[tabs]")
{
    TestWindow shown;
    shown.show();
    shown.window().showPage(PageId::Check);
    TestWindow::settle();
    CHECK(shown.window().findChildren<PlaceTabs*>().size() == 1);
    buttonOf(tabsOf(shown), "Medicines and conditions")->click();
    TestWindow::settle();
    CHECK(shown.window().currentPage() == PageId::AboutMe);
    buttonOf(tabsOf(shown), "Appointments")->click();
    CHECK(shown.window().currentPage() == PageId::Visits);
    CHECK(shown.window().findChildren<PlaceTabs*>().size() == 3);
}

TEST_CASE("the arrow keys go through the tabs, and the keyboard stays on them", "[tabs]")
{
    TestWindow shown;
    shown.show();
    shown.window().activateWindow();
    shown.window().showPage(PageId::Check);
    TestWindow::settle();
    tabsOf(shown).takeFocus();
    press(shown, Qt::Key_Left);
    CHECK(shown.window().currentPage() == PageId::Check);
    press(shown, Qt::Key_Right);
    CHECK(shown.window().currentPage() == PageId::Report);
    press(shown, Qt::Key_Right);
    CHECK(shown.window().currentPage() == PageId::Visits);
    const auto* tab = qobject_cast<TabButton*>(shown.window().focusWidget());
    REQUIRE(tab != nullptr);
    CHECK(tab->text() == QStringLiteral("Appointments"));
    CHECK(tab->isCurrent());
}

TEST_CASE("tabs are told as tabs, and can be pressed by those who hear them", "[tabs]")
{
    TestWindow shown;
    shown.show();
    shown.window().showPage(PageId::Check);
    TestWindow::settle();
    QAccessibleInterface* tab =
        QAccessible::queryAccessibleInterface(buttonOf(tabsOf(shown), "Appointments"));
    REQUIRE(tab != nullptr);
    CHECK(tab->role() == QAccessible::PageTab);
    CHECK_FALSE(tab->state().selected);
    CHECK(tab->text(QAccessible::Name) == QStringLiteral("Appointments"));
    tab->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    CHECK(shown.window().currentPage() == PageId::Visits);
}

TEST_CASE("tabs that would take more than two rows have short names, and are heard by the others", "[tabs]")
{
    TestWindow shown;
    shown.show(cramp::ui::theme::Theme::Light, 1.0, {1024, 600});
    shown.window().showPage(PageId::Check);
    TestWindow::settle();
    CHECK(buttonOf(tabsOf(shown), "Medicines and conditions") != nullptr);
    shown.show(cramp::ui::theme::Theme::Light, 2.0, {1024, 600});
    const QAbstractButton* tab = buttonOf(tabsOf(shown), "Medicines");
    REQUIRE(tab != nullptr);
    CHECK(tab->accessibleName() == QStringLiteral("Medicines and conditions"));
    CHECK(tabsOf(shown).height() < 3 * tab->height());
    shown.show(cramp::ui::theme::Theme::Light, 1.0, {1024, 600});
    CHECK(buttonOf(tabsOf(shown), "Medicines and conditions") != nullptr);
}
