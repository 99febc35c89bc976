// SPDX-License-Identifier: MIT
#include "ui/widgets/first_control.h"

#include "ui/theme/appearance.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>
#include <QScrollArea>
#include <QScrollBar>

namespace cramp::ui::widgets
{

namespace
{

QScrollArea* pageOf(const QWidget& area)
{
    for (QWidget* above = area.parentWidget(); above != nullptr; above = above->parentWidget())
        if (auto* page = qobject_cast<QScrollArea*>(above)) return page;
    return nullptr;
}

// Its top counts more than its end, and the control that has the keyboard more than either.
void scrollTo(QWidget& area)
{
    QScrollArea* page = pageOf(area);
    if (page == nullptr) return;
    const int margin = theme::scaled(8);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    const QRect place(area.mapTo(page->widget(), QPoint()), area.size());
    if (place.height() <= page->viewport()->height()) {
        // The page ends with the room that a message takes over it.
        const int messageRoom = page->widget()->layout()->contentsMargins().bottom();
        page->ensureVisible(0, place.bottom(), 0, messageRoom);
        page->ensureVisible(0, place.top(), 0, margin);
    } else if (place.top() > page->verticalScrollBar()->value() + margin) {
        page->verticalScrollBar()->setValue(place.top() - margin);
    }
    if (hasKeyboard(area)) page->ensureWidgetVisible(QApplication::focusWidget(), 0, margin);
}

// place: in the page. Null: it shows none that the Tab key reaches.
QWidget* nearestControl(const QScrollArea& page, QPoint place)
{
    QWidget* nearest = nullptr;
    int least = 0;
    for (QWidget* control : controlsIn(page)) {
        if (!control->isVisible() || !control->isEnabled() || control->visibleRegion().isEmpty()) continue;
        const int away = (control->mapTo(&page, control->rect().center()) - place).manhattanLength();
        if (nearest != nullptr && away >= least) continue;
        nearest = control;
        least = away;
    }
    return nearest;
}

}  // namespace

QWidget* firstControlIn(const QWidget& area)
{
    for (QWidget* next = area.nextInFocusChain(); next != &area; next = next->nextInFocusChain()) {
        const bool isReached = (next->focusPolicy() & Qt::TabFocus) != 0 && next->isEnabled();
        if (isReached && area.isAncestorOf(next) && next->isVisibleTo(&area)) return next;
    }
    return nullptr;
}

bool hasKeyboard(const QWidget& area)
{
    const QWidget* focused = QApplication::focusWidget();
    return focused == &area || (focused != nullptr && area.isAncestorOf(focused));
}

QList<QWidget*> controlsIn(const QWidget& area)
{
    QList<QWidget*> controls;
    for (QWidget* next = area.nextInFocusChain(); next != &area; next = next->nextInFocusChain())
        if ((next->focusPolicy() & Qt::TabFocus) != 0 && area.isAncestorOf(next)) controls << next;
    return controls;
}

void focusFirstControl(QWidget& area)
{
    QWidget* first = firstControlIn(area);
    if (first == nullptr) return;
    first->setFocus();
    // Once it is laid out: a form that has just opened has no place yet.
    QMetaObject::invokeMethod(
        &area, [&area] { scrollTo(area); }, Qt::QueuedConnection);
}

void enable(QWidget& control, bool isEnabled, QWidget& other)
{
    if (!isEnabled && control.hasFocus()) other.setFocus();
    control.setEnabled(isEnabled);
}

void keepKeyboardNear(QWidget& body)
{
    QScrollArea* page = pageOf(body);
    if (page == nullptr || !hasKeyboard(body)) return;
    const QWidget& focused = *QApplication::focusWidget();
    const QPoint place = focused.mapTo(page, focused.rect().center());
    const int scrolled = page->verticalScrollBar()->value();
    page->setFocus();
    QMetaObject::invokeMethod(
        page,
        [page, place, scrolled] {
            if (!page->hasFocus()) return;
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            page->verticalScrollBar()->setValue(scrolled);
            if (QWidget* nearest = nearestControl(*page, place)) nearest->setFocus();
        },
        Qt::QueuedConnection);
}

}  // namespace cramp::ui::widgets
