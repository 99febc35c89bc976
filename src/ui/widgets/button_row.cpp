// SPDX-License-Identifier: MIT
#include "ui/widgets/button_row.h"

#include "ui/theme/appearance.h"

#include <QWidget>

namespace cramp::ui::widgets
{

namespace
{

int heightOf(const QLayoutItem& item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

struct Placed {
    QLayoutItem* item;
    int x;
    int width;
};

// Returns its height. An item with an alignment finds its place in the whole height, others stand at the top.
int layLine(const QList<Placed>& line, int y, bool isDryRun)
{
    int whole = 0;
    for (const Placed& placed : line)
        whole = qMax(whole, heightOf(*placed.item, placed.width));
    for (const Placed& placed : line) {
        if (isDryRun) continue;
        const int height = placed.item->alignment() ? whole : heightOf(*placed.item, placed.width);
        placed.item->setGeometry(QRect(placed.x, y, placed.width, height));
    }
    return whole;
}

}  // namespace

ButtonRow::ButtonRow(Widths widths, QWidget* parent) : QLayout(parent), m_widths(widths)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(theme::scaled(12));
}

ButtonRow::~ButtonRow()
{
    qDeleteAll(m_items);
}

void ButtonRow::addItem(QLayoutItem* item)
{
    m_items.append(item);
}

QLayoutItem* ButtonRow::itemAt(int index) const
{
    return m_items.value(index, nullptr);
}

QLayoutItem* ButtonRow::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QList<QLayoutItem*> ButtonRow::shownItems() const
{
    QList<QLayoutItem*> shown;
    for (QLayoutItem* item : m_items)
        if (!item->isEmpty()) shown.append(item);
    return shown;
}

int ButtonRow::heightForWidth(int width) const
{
    const QMargins edges = contentsMargins();
    const int inside = width - edges.left() - edges.right();
    return arrange(QRect(0, 0, inside, 0), true) + edges.top() + edges.bottom();
}

QSize ButtonRow::sizeHint() const
{
    // A size of its own making is one less than nothing.
    QSize size(0, 0);
    for (const QLayoutItem* item : shownItems()) {
        const QSize hint = item->sizeHint();
        size = QSize(size.width() + hint.width() + spacing(), qMax(size.height(), hint.height()));
    }
    return QSize(qMax(0, size.width() - spacing()), size.height()).grownBy(contentsMargins());
}

QSize ButtonRow::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : shownItems())
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void ButtonRow::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect.marginsRemoved(contentsMargins()), false);
}

int ButtonRow::arrange(const QRect& rect, bool isDryRun) const
{
    return m_widths == Widths::Equal ? arrangeEqual(rect, isDryRun) : arrangeNatural(rect, isDryRun);
}

int ButtonRow::columnsFor(int width) const
{
    int widest = 1;
    for (const QLayoutItem* item : shownItems())
        widest = qMax(widest, item->sizeHint().width());
    const int fitting = qMax(1, (width + spacing()) / (widest + spacing()));
    const int shown = static_cast<int>(shownItems().size());
    return fitting >= shown ? qMax(1, shown) : fitting;
}

int ButtonRow::arrangeEqual(const QRect& rect, bool isDryRun) const
{
    const auto items = shownItems();
    const int columns = columnsFor(rect.width());
    const int width = (rect.width() - (columns - 1) * spacing()) / columns;
    int y = rect.y();
    for (qsizetype first = 0; first < items.size(); first += columns) {
        int height = 0;
        const qsizetype end = qMin<qsizetype>(first + columns, items.size());
        for (qsizetype index = first; index < end; ++index)
            height = qMax(height, heightOf(*items[index], width));
        for (qsizetype index = first; index < end && !isDryRun; ++index)
            items[index]->setGeometry(
                QRect(rect.x() + static_cast<int>(index - first) * (width + spacing()), y, width, height));
        y += height + spacing();
    }
    return qMax(0, y - rect.y() - spacing());
}

int ButtonRow::arrangeNatural(const QRect& rect, bool isDryRun) const
{
    int y = rect.y();
    QList<Placed> line;
    const auto endLine = [&] {
        y += layLine(line, y, isDryRun);
        line.clear();
    };
    for (QLayoutItem* item : shownItems()) {
        const int width = qMin(item->sizeHint().width(), rect.width());
        int x = line.isEmpty() ? rect.x() : line.last().x + line.last().width + spacing();
        if (!line.isEmpty() && x + width > rect.right() + 1) {
            endLine();
            y += spacing();
            x = rect.x();
        }
        line.append({item, x, width});
    }
    endLine();
    return y - rect.y();
}

}  // namespace cramp::ui::widgets
