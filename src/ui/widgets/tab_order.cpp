// SPDX-License-Identifier: MIT
#include "ui/widgets/tab_order.h"

#include "ui/widgets/first_control.h"

#include <QLayout>
#include <QSet>

namespace cramp::ui::widgets
{

namespace
{

bool isReachedByTab(const QWidget& widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) != 0;
}

void collect(QWidget& widget, QList<QWidget*>& controls);

void collect(QLayout& layout, QList<QWidget*>& controls)
{
    for (int place = 0; place < layout.count(); ++place) {
        QLayoutItem* item = layout.itemAt(place);
        if (item->widget() != nullptr) collect(*item->widget(), controls);
        if (item->layout() != nullptr) collect(*item->layout(), controls);
    }
}

// What a control is made of, such as the list of a combo box, is its own.
void collect(QWidget& widget, QList<QWidget*>& controls)
{
    if (controls.contains(&widget)) return;
    if (isReachedByTab(widget)) controls << &widget;
    if (widget.layout() != nullptr) return collect(*widget.layout(), controls);
    if (isReachedByTab(widget)) return;
    for (QObject* child : widget.children())
        if (auto* inner = qobject_cast<QWidget*>(child); inner != nullptr && !inner->isWindow())
            collect(*inner, controls);
}

QList<QWidget*> asTheyAre(const QWidget& area, const QList<QWidget*>& controls)
{
    const QSet<QWidget*> wanted(controls.begin(), controls.end());
    QList<QWidget*> chain;
    for (QWidget* control : controlsIn(area))
        if (wanted.contains(control)) chain << control;
    return chain;
}

}  // namespace

void orderTabsByLayout(QWidget& area)
{
    QList<QWidget*> controls;
    collect(area, controls);
    const QList<QWidget*> present = asTheyAre(area, controls);
    if (controls.size() < 2 || present == controls) return;
    // All of them follow the place where the first of them stands in the chain of the window.
    if (present.front() != controls.front()) QWidget::setTabOrder(present.front(), controls.front());
    for (qsizetype place = 1; place < controls.size(); ++place)
        QWidget::setTabOrder(controls[place - 1], controls[place]);
}

}  // namespace cramp::ui::widgets
