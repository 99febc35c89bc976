// SPDX-License-Identifier: MIT
#include "ui/widgets/column_pair.h"

#include "ui/theme/appearance.h"

namespace cramp::ui::widgets
{

namespace
{

// In px at 100 %: a window of 1100 with its sidebar and edges leaves this much.
constexpr double leastForTwo = 800;
constexpr double gap = 20;
constexpr double gapBelow = 16;  // where the second stands below the first

// A layout without wrapped texts knows no height for a width.
int heightOf(const QLayout& column, int width)
{
    return column.hasHeightForWidth() ? column.heightForWidth(width) : column.sizeHint().height();
}

}  // namespace

ColumnPair::ColumnPair(double shareOfLeft)
    : m_shareOfLeft(shareOfLeft),
      m_left(new QVBoxLayout),
      m_right(new QVBoxLayout)
{
    setContentsMargins(0, 0, 0, 0);
    for (QVBoxLayout* column : {m_left, m_right}) {
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(theme::scaled(16));
        addChildLayout(column);
    }
}

ColumnPair::~ColumnPair()
{
    delete m_left;
    delete m_right;
}

void ColumnPair::addItem(QLayoutItem* item)
{
    m_left->addItem(item);
}

int ColumnPair::count() const
{
    return (m_left != nullptr ? 1 : 0) + (m_right != nullptr ? 1 : 0);
}

QLayoutItem* ColumnPair::itemAt(int index) const
{
    if (index == 0) return m_left != nullptr ? m_left : m_right;
    return index == 1 && m_left != nullptr ? m_right : nullptr;
}

QLayoutItem* ColumnPair::takeAt(int index)
{
    QLayoutItem* item = itemAt(index);
    if (item == m_left)
        m_left = nullptr;
    else if (item == m_right)
        m_right = nullptr;
    return item;
}

int ColumnPair::leftWidth(int width) const
{
    if (width < theme::scaled(leastForTwo)) return width;
    return qRound((width - theme::scaled(gap)) * m_shareOfLeft);
}

int ColumnPair::heightForWidth(int width) const
{
    const int left = leftWidth(width);
    if (left < width)
        return qMax(heightOf(*m_left, left), heightOf(*m_right, width - left - theme::scaled(gap)));
    return heightOf(*m_left, width) + theme::scaled(gapBelow) + heightOf(*m_right, width);
}

QSize ColumnPair::sizeHint() const
{
    const QSize left = m_left->sizeHint();
    const QSize right = m_right->sizeHint();
    return {qMax(left.width(), right.width()), left.height() + theme::scaled(gapBelow) + right.height()};
}

QSize ColumnPair::minimumSize() const
{
    const QSize left = m_left->minimumSize();
    const QSize right = m_right->minimumSize();
    return {qMax(left.width(), right.width()), qMax(left.height(), right.height())};
}

void ColumnPair::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    const int left = leftWidth(rect.width());
    const int height = heightOf(*m_left, left);
    m_left->setGeometry({rect.x(), rect.y(), left, height});
    if (left < rect.width()) {
        const int rightWidth = rect.width() - left - theme::scaled(gap);
        m_right->setGeometry(
            {rect.x() + rect.width() - rightWidth, rect.y(), rightWidth, heightOf(*m_right, rightWidth)});
    } else {
        const int below = height + theme::scaled(gapBelow);
        m_right->setGeometry({rect.x(), rect.y() + below, left, heightOf(*m_right, left)});
    }
}

void ColumnPair::invalidate()
{
    QLayout::invalidate();
    for (QVBoxLayout* column : {m_left, m_right})
        if (column != nullptr) column->invalidate();
}

}  // namespace cramp::ui::widgets
