// SPDX-License-Identifier: MIT
#include "ui/pictures/body_map_view.h"

#include "support/catch.h"
#include "ui/support/test_diary.h"

#include <QAccessible>
#include <QApplication>
#include <QMouseEvent>

#include <set>

using namespace cramp::diary;
using namespace cramp::ui::pictures;
using namespace cramp::test;

namespace
{

// The map with a choice behind it, as its section has it.
struct Shown {
    Shown() : view(diary.context().bodyMap(), diary.context().labels)
    {
        view.resize(view.sizeHint());
        QObject::connect(&view, &BodyMapView::pressed, [this](const SiteEntry& region) {
            chosen.press(region);
            view.show(chosen);
        });
        static_cast<QWidget&>(view).show();
        view.setFocus();
    }

    void key(int code)
    {
        QKeyEvent down(QEvent::KeyPress, code, Qt::NoModifier);
        QApplication::sendEvent(&view, &down);
    }
    void click(const QPoint& place)
    {
        QMouseEvent press(QEvent::MouseButtonPress, place, view.mapToGlobal(place), Qt::LeftButton,
                          Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&view, &press);
    }
    int regionOf(const char* name) const
    {
        for (int region = 0; region < view.regionCount(); ++region)
            if (view.nameOf(region) == QLatin1String(name)) return region;
        FAIL("no region " << name);
        return -1;
    }

    TestDiary diary;
    ChosenSites chosen;
    BodyMapView view;
};

}  // namespace

TEST_CASE("every region of the map has a name of its own")
{
    Shown shown;
    std::set<QString> names;
    for (int region = 0; region < shown.view.regionCount(); ++region)
        names.insert(shown.view.nameOf(region));
    CHECK(names.size() == static_cast<std::size_t>(shown.view.regionCount()));
    CHECK(names.count(QStringLiteral("Left calf")) == 1);
    CHECK(names.count(QStringLiteral("Right foot, sole")) == 1);
}

TEST_CASE("a press in the middle of each region chooses it, and the next takes it back")
{
    Shown shown;
    for (int region = 0; region < shown.view.regionCount(); ++region) {
        const QPoint middle = shown.view.rectOf(region).center();
        INFO(shown.view.nameOf(region).toStdString());
        const int pressed = shown.view.regionAt(middle);
        REQUIRE(pressed >= 0);
        shown.click(middle);
        CHECK(shown.view.isChosen(pressed));
        CHECK(shown.chosen.entries().size() == 1);
        shown.click(middle);
        CHECK(shown.chosen.entries().empty());
    }
}

TEST_CASE("a region says site, side and finer place")
{
    Shown shown;
    shown.view.press(shown.regionOf("Left foot, sole"));
    CHECK(shown.chosen.entries() == std::vector<SiteEntry>{{Site::Foot, Side::Left, "foot_sole_left"}});
    CHECK(shown.view.isChosen(shown.regionOf("Left foot, sole")));
    CHECK_FALSE(shown.view.isChosen(shown.regionOf("Left foot, top")));
}

TEST_CASE("a press beside the legs chooses nothing, a near miss does")
{
    Shown shown;
    shown.click(QPoint(1, 1));
    CHECK(shown.chosen.entries().empty());
    const QRect shin = shown.view.rectOf(shown.regionOf("Right shin"));
    CHECK(shown.view.regionAt({shin.left() - 5, shin.top() + shin.height() / 4}) ==
          shown.regionOf("Right shin"));
}

TEST_CASE("arrows reach every region, Space presses")
{
    Shown shown;
    std::set<int> reached = {shown.view.current()};
    // From each region that was reached, all four ways.
    for (std::size_t before = 0; before != reached.size();) {
        before = reached.size();
        for (const int from : std::set<int>(reached))
            for (const int code : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
                shown.view.setCurrent(from);
                shown.key(code);
                reached.insert(shown.view.current());
            }
    }
    CHECK(reached.size() == static_cast<std::size_t>(shown.view.regionCount()));
    shown.key(Qt::Key_End);
    shown.key(Qt::Key_Space);
    CHECK(shown.view.isChosen(shown.view.regionCount() - 1));
    shown.key(Qt::Key_Home);
    shown.key(Qt::Key_Return);
    CHECK(shown.view.isChosen(0));
    CHECK(shown.chosen.entries().size() == 2);
}

TEST_CASE("a screen reader finds a check box for each region, with its name, place and state")
{
    Shown shown;
    QAccessibleInterface* map = QAccessible::queryAccessibleInterface(&shown.view);
    REQUIRE(map != nullptr);
    CHECK(map->text(QAccessible::Name) == QStringLiteral("Map of the legs"));
    REQUIRE(map->childCount() == shown.view.regionCount());
    const int calf = shown.regionOf("Left calf");
    QAccessibleInterface* child = map->child(calf);
    REQUIRE(child != nullptr);
    CHECK(map->child(calf) == child);
    CHECK(map->indexOfChild(child) == calf);
    CHECK(child->parent() == map);
    CHECK(child->role() == QAccessible::CheckBox);
    CHECK(child->text(QAccessible::Name) == QStringLiteral("Left calf"));
    CHECK_FALSE(child->state().checked);
    REQUIRE(child->actionInterface() != nullptr);
    child->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    CHECK(child->state().checked);
    CHECK(shown.chosen.entries() == std::vector<SiteEntry>{{Site::Calf, Side::Left, "calf_left"}});
    const QPoint middle = shown.view.mapToGlobal(shown.view.rectOf(calf).center());
    CHECK(map->childAt(middle.x(), middle.y()) == child);
    CHECK(map->child(-1) == nullptr);
    CHECK(map->child(shown.view.regionCount()) == nullptr);
}
