// SPDX-License-Identifier: MIT
#include "ui/widgets/centred_column.h"

#include "ui/theme/appearance.h"

#include <QWidget>

namespace cramp::ui::widgets
{

namespace
{

constexpr double widest = 1200;
constexpr double leastEdge = 32;
constexpr double smallBelowWidth = 700;
constexpr double smallBelowHeight = 500;

QSize withEdges(const QSize& size)
{
    return {size.width() + 2 * theme::scaled(leastEdge), size.height()};
}

}  // namespace

CentredColumn::CentredColumn(QWidget* parent) : QVBoxLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

int CentredColumn::edgeOf(int width)
{
    return qMax(theme::scaled(leastEdge), (width - theme::scaled(widest)) / 2);
}

QSize CentredColumn::sizeHint() const
{
    return withEdges(QVBoxLayout::sizeHint());
}

QSize CentredColumn::minimumSize() const
{
    return withEdges(QVBoxLayout::minimumSize());
}

int CentredColumn::heightForWidth(int width) const
{
    return QVBoxLayout::heightForWidth(width - 2 * edgeOf(width));
}

int CentredColumn::minimumHeightForWidth(int width) const
{
    return QVBoxLayout::minimumHeightForWidth(width - 2 * edgeOf(width));
}

void CentredColumn::setGeometry(const QRect& rect)
{
    const int edge = edgeOf(rect.width());
    QVBoxLayout::setGeometry(rect.adjusted(edge, 0, -edge, 0));
}

bool isSmallWindow(const QWidget& widget)
{
    const QSize size = widget.window()->size();
    return size.width() < theme::scaled(smallBelowWidth) && size.height() < theme::scaled(smallBelowHeight);
}

}  // namespace cramp::ui::widgets
