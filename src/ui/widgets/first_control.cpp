// SPDX-License-Identifier: MIT
#include "ui/widgets/first_control.h"

namespace cramp::ui::widgets
{

QWidget* firstControlIn(const QWidget& area)
{
    for (QWidget* next = area.nextInFocusChain(); next != &area; next = next->nextInFocusChain()) {
        const bool isReached = (next->focusPolicy() & Qt::TabFocus) != 0 && next->isEnabled();
        if (isReached && area.isAncestorOf(next) && next->isVisibleTo(&area)) return next;
    }
    return nullptr;
}

QList<QWidget*> controlsIn(const QWidget& area)
{
    QList<QWidget*> controls;
    for (QWidget* next = area.nextInFocusChain(); next != &area; next = next->nextInFocusChain())
        if ((next->focusPolicy() & Qt::TabFocus) != 0 && area.isAncestorOf(next)) controls << next;
    return controls;
}

void focusFirstControl(const QWidget& area)
{
    if (QWidget* first = firstControlIn(area)) first->setFocus();
}

}  // namespace cramp::ui::widgets
