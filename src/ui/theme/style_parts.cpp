// SPDX-License-Identifier: MIT
#include "ui/theme/style_parts.h"

#include "ui/theme/appearance.h"

#include <QPainter>
#include <QStyle>

namespace cramp::ui::theme
{

namespace
{

constexpr double controlRadius = 6;
constexpr double edgeWidth = 1.5;
constexpr double focusWidth = 3;
constexpr double thumbWidth = 8;
constexpr double leastThumb = 32;
constexpr double chevron = 6;  // half its width
constexpr double chevronEnd = 20;
constexpr double mark = 4;  // at the beginning of a chosen row

const ThemeTokens& tokens()
{
    return Appearance::current().tokens();
}

void drawRounded(QPainter& painter, const QRectF& control, const QColor& edge, const QColor& fill,
                 double width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edge, width));
    painter.setBrush(fill);
    const double inset = width / 2;
    painter.drawRoundedRect(control.adjusted(inset, inset, -inset, -inset), scaled(controlRadius),
                            scaled(controlRadius));
    painter.restore();
}

QColor markInk()
{
    return colour(Appearance::current().theme() == Theme::Night ? tokens().text : tokens().accent);
}

}  // namespace

void drawEdge(QPainter& painter, const QRectF& control, const QColor& fill, double width)
{
    drawRounded(painter, control, colour(tokens().line), fill, width);
}

void drawAreaFrame(QPainter& painter, const QStyleOption& option, const QColor& fill)
{
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    drawRounded(painter, option.rect, colour(hasFocus ? tokens().focus : tokens().line), fill,
                hasFocus ? focusWidth : edgeWidth);
}

QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part)
{
    const bool isFlat = option.orientation == Qt::Horizontal;
    const QRect& whole = option.rect;
    const int room = isFlat ? whole.width() : whole.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    int length = room;
    if (range > 0)
        length = qBound(qMin(scaled(leastThumb), room),
                        static_cast<int>(qint64(room) * option.pageStep / (range + option.pageStep)), room);
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      room - length, option.upsideDown);
    const auto along = [&](int from, int to) {
        return isFlat ? QRect(whole.left() + from, whole.top(), to - from, whole.height())
                      : QRect(whole.left(), whole.top() + from, whole.width(), to - from);
    };
    switch (part) {
        case QStyle::SC_ScrollBarSlider: return along(start, start + length);
        case QStyle::SC_ScrollBarSubPage: return along(0, start);
        case QStyle::SC_ScrollBarAddPage: return along(start + length, room);
        case QStyle::SC_ScrollBarGroove: return whole;
        default: return {};
    }
}

void drawScrollBar(QPainter& painter, const QStyleOptionSlider& option, const QColor& ground)
{
    painter.fillRect(option.rect, ground);
    if (option.maximum <= option.minimum) return;
    const bool isHeld = option.state.testFlag(QStyle::State_Sunken) ||
                        (option.state.testFlag(QStyle::State_MouseOver) &&
                         option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider));
    const QRect slider = scrollBarPart(option, QStyle::SC_ScrollBarSlider);
    const bool isFlat = option.orientation == Qt::Horizontal;
    const double width = qMin<double>(scaled(thumbWidth), isFlat ? slider.height() : slider.width());
    const double beside = ((isFlat ? slider.height() : slider.width()) - width) / 2;
    const QRectF thumb = isFlat ? QRectF(slider).adjusted(2, beside, -2, -beside)
                                : QRectF(slider).adjusted(beside, 2, -beside, -2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(isHeld ? tokens().text : tokens().line));
    painter.drawRoundedRect(thumb, width / 2, width / 2);
    painter.restore();
}

void drawListButton(QPainter& painter, const QStyleOptionComboBox& option)
{
    const bool isDown =
        option.state.testFlag(QStyle::State_Sunken) || option.state.testFlag(QStyle::State_On);
    drawEdge(painter, option.rect, colour(isDown ? tokens().raised : tokens().surface), edgeWidth);
    const QPointF middle(option.direction == Qt::RightToLeft ? option.rect.left() + scaled(chevronEnd)
                                                             : option.rect.right() - scaled(chevronEnd),
                         option.rect.center().y() + 1);
    const double half = scaled(chevron);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(option.palette.color(QPalette::ButtonText), scaled(2), Qt::SolidLine, Qt::RoundCap,
                        Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{{middle + QPointF(-half, -half / 2), middle + QPointF(0, half / 2),
                                    middle + QPointF(half, -half / 2)}});
    painter.restore();
}

void drawArrow(QPainter& painter, const QRect& area, Qt::ArrowType direction)
{
    const double half = scaled(chevron) * .8;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(QRectF(area).center());
    painter.rotate(direction == Qt::DownArrow   ? 90
                   : direction == Qt::LeftArrow ? 180
                   : direction == Qt::UpArrow   ? 270
                                                : 0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(tokens().text));
    painter.drawPolygon(
        QPolygonF{{QPointF(-half / 2, -half), QPointF(half / 2, 0), QPointF(-half / 2, half)}});
    painter.restore();
}

void drawHeaderGround(QPainter& painter, const QRect& area)
{
    painter.fillRect(area, colour(tokens().surface));
    painter.fillRect(QRect(area.left(), area.bottom() - 1, area.width(), 2), colour(tokens().line));
}

void drawBox(QPainter& painter, const QRect& area, const QColor& fill)
{
    painter.save();
    painter.setPen(colour(tokens().line));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRect(area.adjusted(0, 0, -1, -1));
    painter.restore();
}

void drawMenuLine(QPainter& painter, const QRect& item)
{
    painter.fillRect(QRect(item.left() + scaled(8), item.center().y(), item.width() - 2 * scaled(8), 1),
                     colour(tokens().line));
}

bool chosenNeedsFrame()
{
    return Appearance::current().theme() == Theme::Night ||
           Appearance::current().theme() == Theme::HighContrast;
}

void drawChosenFrame(QPainter& painter, const QRect& item)
{
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour(tokens().text), 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(QRectF(item).adjusted(1, 1, -1, -1));
    painter.restore();
}

// In a table the cells of a row lie side by side; a mark stands before the first alone.
void drawChosenRow(QPainter& painter, const QStyleOptionViewItem& option)
{
    const QRect& cell = option.rect;
    const bool isCell = option.index.isValid() && option.index.model()->columnCount() > 1;
    painter.fillRect(cell, colour(tokens().chosen));
    if (!isCell || option.index.column() == 0)
        painter.fillRect(QRect(cell.left(), cell.top(), scaled(mark), cell.height()), markInk());
    if (!chosenNeedsFrame()) return;
    if (!isCell) return drawChosenFrame(painter, cell);
    const QColor ink = colour(tokens().text);
    painter.fillRect(QRect(cell.left(), cell.top(), cell.width(), 2), ink);
    painter.fillRect(QRect(cell.left(), cell.bottom() - 1, cell.width(), 2), ink);
}

void drawProgressGround(QPainter& painter, const QRect& area)
{
    drawEdge(painter, area, colour(tokens().surface), edgeWidth);
}

// Without an end that is known a third of it, in the middle: a whole bar would say that it is done.
void drawProgress(QPainter& painter, const QStyleOptionProgressBar& option)
{
    const double range = double(option.maximum) - option.minimum;
    const double part = range > 0 ? qBound(0.0, (option.progress - option.minimum) / range, 1.0) : 1 / 3.0;
    if (part <= 0) return;
    const QRectF inside = QRectF(option.rect).adjusted(3, 3, -3, -3);
    const double start = range > 0 ? 0 : (1 - part) / 2;
    const QRectF done(inside.left() + inside.width() * start, inside.top(), inside.width() * part,
                      inside.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(markInk());
    painter.drawRoundedRect(done, scaled(3), scaled(3));
    painter.restore();
}

}  // namespace cramp::ui::theme
