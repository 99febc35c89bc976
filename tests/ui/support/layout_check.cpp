// SPDX-License-Identifier: MIT
#include "ui/support/layout_check.h"

#include "ui/widgets/button.h"
#include "ui/widgets/place_tabs.h"
#include "ui/window/floating_message.h"
#include "ui/window/sidebar_button.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextEdit>
#include <QWidget>

#include <memory>

namespace cramp::test
{

namespace
{

constexpr int leastTarget = 44;
constexpr int roundingSlack = 2;

QString nameOf(const QWidget& widget)
{
    QString text = widget.accessibleName();
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) text = label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) text = button->text();
    const QWidget* parent = widget.parentWidget();
    return QStringLiteral("%1 “%2” in %3")
        .arg(QString::fromLatin1(widget.metaObject()->className()), text.left(40),
             parent == nullptr ? QString() : QString::fromLatin1(parent->metaObject()->className()));
}

// Parts of Qt's own composed controls: their insides are Qt's affair.
bool isInsideControl(const QWidget& widget)
{
    for (const QWidget* parent = widget.parentWidget(); parent != nullptr; parent = parent->parentWidget()) {
        if (qobject_cast<const QLineEdit*>(parent) || qobject_cast<const QMenuBar*>(parent) ||
            qobject_cast<const QAbstractItemView*>(parent) || qobject_cast<const QTextEdit*>(parent) ||
            qobject_cast<const QPlainTextEdit*>(parent))
            return true;
    }
    return false;
}

// What scrolls up and down only must not be wider than it is seen.
void checkBreadth(QStringList& faults, const QWidget& widget)
{
    const auto* area = qobject_cast<const QScrollArea*>(&widget);
    if (area == nullptr || area->widget() == nullptr) return;
    if (area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff) return;
    if (area->widget()->width() > area->viewport()->width() + roundingSlack)
        faults << QStringLiteral("%1 shows %2 of a width of %3")
                      .arg(nameOf(widget))
                      .arg(area->viewport()->width())
                      .arg(area->widget()->width());
}

bool isOfScrolling(const QWidget& widget)
{
    const QWidget* parent = widget.parentWidget();
    if (parent == nullptr) return true;
    if (qobject_cast<const QScrollBar*>(&widget)) return true;
    // What lies in a viewport may be larger than it: that is what scrolling is for.
    return qobject_cast<const QAbstractScrollArea*>(parent->parentWidget()) != nullptr ||
           qobject_cast<const QAbstractScrollArea*>(parent) != nullptr;
}

QList<const QWidget*> shownWidgets(const QWidget& window)
{
    QList<const QWidget*> shown;
    for (const QWidget* widget : window.findChildren<QWidget*>())
        if (widget->isVisibleTo(&window) && !widget->isWindow() && !isInsideControl(*widget)) shown << widget;
    return shown;
}

void checkRoom(QStringList& faults, const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        if (label->text().isEmpty()) return;
        const int needed =
            label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        const int broad = label->wordWrap() ? label->minimumSizeHint().width() : label->sizeHint().width();
        if (needed > label->height() + roundingSlack || broad > label->width() + roundingSlack)
            faults << QStringLiteral("%1 needs %2 x %3 and has %4 x %5")
                          .arg(nameOf(widget))
                          .arg(broad)
                          .arg(needed)
                          .arg(label->width())
                          .arg(label->height());
    } else if (const auto* button = qobject_cast<const ui::widgets::Button*>(&widget)) {
        const int needed = button->heightForWidth(button->width());
        const int broad = button->minimumSizeHint().width();
        if (needed > button->height() + roundingSlack || broad > button->width() + roundingSlack)
            faults << QStringLiteral("%1 needs %2 x %3 and has %4 x %5")
                          .arg(nameOf(widget))
                          .arg(broad)
                          .arg(needed)
                          .arg(button->width())
                          .arg(button->height());
    } else if (qobject_cast<const ui::window::SidebarButton*>(&widget) ||
               qobject_cast<const ui::widgets::TabButton*>(&widget)) {
        const QWidget* place = &widget;
        const QSize needed = place->sizeHint();
        if (needed.width() > place->width() + roundingSlack ||
            needed.height() > place->height() + roundingSlack)
            faults << QStringLiteral("%1 needs %2 x %3 and has %4 x %5")
                          .arg(nameOf(widget))
                          .arg(needed.width())
                          .arg(needed.height())
                          .arg(place->width())
                          .arg(place->height());
    } else if (qobject_cast<const QCheckBox*>(&widget)) {
        if (widget.minimumSizeHint().width() > widget.width() + roundingSlack)
            faults << QStringLiteral("%1 needs a width of %2 and has %3")
                          .arg(nameOf(widget))
                          .arg(widget.minimumSizeHint().width())
                          .arg(widget.width());
    }
}

void checkInside(QStringList& faults, const QWidget& widget)
{
    if (isOfScrolling(widget)) return;
    const QRect parent = widget.parentWidget()->rect().adjusted(-1, -1, 1, 1);
    if (!widget.geometry().isEmpty() && !parent.contains(widget.geometry()))
        faults << QStringLiteral("%1 lies outside its parent: %2,%3 %4 x %5 in %6 x %7")
                      .arg(nameOf(widget))
                      .arg(widget.x())
                      .arg(widget.y())
                      .arg(widget.width())
                      .arg(widget.height())
                      .arg(parent.width() - 2)
                      .arg(parent.height() - 2);
}

// It lies over the foot of the pages, which end with room for it.
bool isFloating(const QWidget& widget)
{
    return qobject_cast<const ui::window::FloatingMessage*>(&widget) != nullptr;
}

void checkOverlaps(QStringList& faults, const QList<const QWidget*>& shown)
{
    for (qsizetype first = 0; first < shown.size(); ++first)
        for (qsizetype second = first + 1; second < shown.size(); ++second) {
            const QWidget& one = *shown[first];
            const QWidget& other = *shown[second];
            if (one.parentWidget() != other.parentWidget() || isOfScrolling(one) || isOfScrolling(other) ||
                isFloating(one) || isFloating(other))
                continue;
            const QRect shared = one.geometry().intersected(other.geometry());
            if (shared.width() > 1 && shared.height() > 1)
                faults << QStringLiteral("%1 overlaps %2").arg(nameOf(one), nameOf(other));
        }
}

bool isTarget(const QWidget& widget)
{
    const bool isText = qobject_cast<const QAbstractScrollArea*>(&widget) != nullptr;
    return widget.focusPolicy() & Qt::TabFocus && widget.isEnabled() && !isText;
}

void checkTarget(QStringList& faults, const QWidget& widget)
{
    if (!isTarget(widget)) return;
    if (widget.height() < leastTarget || widget.width() < leastTarget)
        faults << QStringLiteral("%1 is a target of %2 x %3")
                      .arg(nameOf(widget))
                      .arg(widget.width())
                      .arg(widget.height());
}

void checkName(QStringList& faults, const QWidget& widget)
{
    if (!(widget.focusPolicy() & Qt::TabFocus)) return;
    QAccessibleInterface* told = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(&widget));
    if (told == nullptr || told->text(QAccessible::Name).trimmed().isEmpty())
        faults << QStringLiteral("%1 has no accessible name").arg(nameOf(widget));
}

// Within one parent the next control must not stand above the one before it, nor left of it in the same row.
void checkTabOrder(QStringList& faults, const QWidget& window, const QList<const QWidget*>& shown)
{
    const QWidget* before = nullptr;
    const QWidget* start = &window;
    for (const QWidget* next = start->nextInFocusChain(); next != start && next != nullptr;
         next = next->nextInFocusChain()) {
        if (!shown.contains(next) || !isTarget(*next)) continue;
        if (before != nullptr && before->parentWidget() == next->parentWidget()) {
            const bool isHigher = next->geometry().bottom() < before->geometry().top();
            const bool isSameRow = qAbs(next->y() - before->y()) < leastTarget / 2;
            if (isHigher || (isSameRow && next->x() < before->x()))
                faults << QStringLiteral("the tab order jumps from %1 back to %2")
                              .arg(nameOf(*before), nameOf(*next));
        }
        before = next;
    }
}

}  // namespace

QStringList layoutFaults(const QWidget& window)
{
    QStringList faults;
    const QList<const QWidget*> shown = shownWidgets(window);
    for (const QWidget* widget : shown) {
        checkRoom(faults, *widget);
        checkInside(faults, *widget);
        checkBreadth(faults, *widget);
        checkTarget(faults, *widget);
        checkName(faults, *widget);
    }
    checkOverlaps(faults, shown);
    checkTabOrder(faults, window, shown);
    return faults;
}

}  // namespace cramp::test
