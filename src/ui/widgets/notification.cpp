// SPDX-License-Identifier: MIT
#include "ui/widgets/notification.h"

#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace cramp::ui::widgets
{

namespace
{

constexpr auto mark = "isNotification";

// Qt asks for the class of the object first and then for its bases; the mark is the object's own.
QAccessibleInterface* makeAccess(const QString& className, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    if (widget == nullptr || !widget->property(mark).toBool()) return nullptr;
    if (className != QLatin1String(object->metaObject()->className())) return nullptr;
    return new QAccessibleWidget(widget, QAccessible::Notification);
}

}  // namespace

void makeNotification(QWidget& widget)
{
    // Qt keeps each factory once, however often it is installed.
    QAccessible::installFactory(makeAccess);
    widget.setProperty(mark, true);
}

void announce(QWidget& widget, const QString& sentence)
{
    widget.setAccessibleName(sentence);
    if (!widget.isVisible()) return;
    for (const QAccessible::Event change : {QAccessible::ObjectHide, QAccessible::ObjectShow}) {
        QAccessibleEvent event(&widget, change);
        QAccessible::updateAccessibility(&event);
    }
}

}  // namespace cramp::ui::widgets
