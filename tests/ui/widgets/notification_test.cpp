// SPDX-License-Identifier: MIT
#include "ui/widgets/notification.h"

#include "support/catch.h"

#include <QAccessible>
#include <QWidget>

using namespace cramp::ui::widgets;

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
