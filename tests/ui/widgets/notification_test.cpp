// SPDX-License-Identifier: MIT
#include "ui/widgets/notification.h"

#include "support/catch.h"

#include <QAccessible>
#include <QWidget>

using namespace cramp::ui::widgets;

namespace
{

std::vector<QAccessible::Event> heard;

void listen(QAccessibleEvent* event)
{
    if (event->type() == QAccessible::ObjectShow || event->type() == QAccessible::ObjectHide)
        heard.push_back(event->type());
}

}  // namespace

TEST_CASE("what is read out has the role of a notification and its sentence as a name")
{
    QWidget bar;
    makeNotification(bar);
    announce(bar, QStringLiteral("Change saved."));
    QAccessibleInterface* access = QAccessible::queryAccessibleInterface(&bar);
    REQUIRE(access != nullptr);
    CHECK(access->role() == QAccessible::Notification);
    CHECK(access->text(QAccessible::Name) == QStringLiteral("Change saved."));
    const QWidget other;
    CHECK(QAccessible::queryAccessibleInterface(const_cast<QWidget*>(&other))->role() !=
          QAccessible::Notification);
}

TEST_CASE("a second sentence is read out although the bar is shown already")
{
    QWidget bar;
    makeNotification(bar);
    bar.show();
    QAccessible::setActive(true);
    QAccessible::UpdateHandler before = QAccessible::installUpdateHandler(&listen);
    heard.clear();
    announce(bar, QStringLiteral("Undone."));
    QAccessible::installUpdateHandler(before);
    QAccessible::setActive(false);
    CHECK(heard == std::vector{QAccessible::ObjectHide, QAccessible::ObjectShow});
}
