// SPDX-License-Identifier: MIT
#include "paper/charts/night_cells.h"

#include "paper/ink/strokes.h"

#include <QPainter>

#include <algorithm>

namespace cramp::paper::charts
{

namespace
{

constexpr std::int64_t severePain = 7;
constexpr double gapShare = 1.0 / 12;

double radiusOf(const QRectF& box)
{
    return std::min(box.width(), box.height()) * 0.1;
}

// A pen is drawn half outside its line: keep it within the cell.
QRectF inside(const QRectF& box, double penWidth)
{
    return box.adjusted(penWidth / 2, penWidth / 2, -penWidth / 2, -penWidth / 2);
}

QFont dateFont(const ink::Ink& ink)
{
    return ink::inkFont(ink, ink.base * (ink.ground == ink::Ground::Paper ? 1 : 0.875));
}

QRectF dateBox(const QRectF& box, const NightCell& cell, const QFont& font)
{
    const QFontMetricsF metrics(font);
    const double pad = metrics.height() * 0.12;
    const double width = metrics.horizontalAdvance(QString::number(*cell.dayOfMonth)) + 2 * pad;
    return {box.left() + pad, box.top() + pad * 0.6, width, metrics.height() * 0.95};
}

void paintDate(QPainter& painter, const QRectF& box, const NightCell& cell, const ink::Ink& ink,
               const QColor& colour)
{
    if (!cell.dayOfMonth) return;
    const QFont font = dateFont(ink);
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(dateBox(box, cell, font), Qt::AlignCenter, QString::number(*cell.dayOfMonth));
}

// Where count and dot stand: in the middle, or below the date where the cell has room for both.
QPointF middleOf(const QRectF& box, const NightCell& cell, const ink::Ink& ink, double height)
{
    if (!cell.dayOfMonth) return box.center();
    const double below = dateBox(box, cell, dateFont(ink)).bottom() + 0.3 * height;
    return {box.center().x(),
            std::clamp(below, box.center().y(), std::max(box.center().y(), box.bottom() - 0.5 * height))};
}

void paintWithCramps(QPainter& painter, const QRectF& box, const NightCell& cell, const ink::Ink& ink)
{
    // On the night theme's dark fill the edge carries the form.
    const bool needsEdge = ink.ground == ink::Ground::Night;
    const double edge = 2 * ink.stroke;
    painter.setPen(needsEdge ? ink::edgePen(ink, ink.line, 2) : QPen(Qt::NoPen));
    painter.setBrush(ink.accent);
    painter.drawRoundedRect(needsEdge ? inside(box, edge) : box, radiusOf(box), radiusOf(box));
    if (cell.isSevere) {
        const double side = std::min(box.width(), box.height()) * 0.26;
        const double inset = side * 0.3;
        const QPointF corner(box.right() - inset, box.top() + inset);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink.onAccent);
        painter.drawPolygon(QPolygonF({corner, corner - QPointF(side, 0), corner + QPointF(0, side)}));
    }
    const double size = std::min(ink.base * 19 / 16, box.height() * 0.45);
    const QFont font = ink::inkFont(ink, size, true);
    painter.setFont(font);
    painter.setPen(ink.onAccent);
    const QPointF middle = middleOf(box, cell, ink, size);
    const double height = QFontMetricsF(font).height();
    painter.drawText(QRectF(box.left(), middle.y() - height / 2, box.width(), height), Qt::AlignCenter,
                     QString::number(cell.episodes));
    paintDate(painter, box, cell, ink, ink.onAccent);
}

void paintFree(QPainter& painter, const QRectF& box, const NightCell& cell, const ink::Ink& ink)
{
    const double edge = 1.5 * ink.stroke;
    painter.setPen(ink::edgePen(ink, ink.line));
    painter.setBrush(ink.surface);
    painter.drawRoundedRect(inside(box, edge), radiusOf(box), radiusOf(box));
    const double radius = std::min(box.width(), box.height()) * 0.065;
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink.text);
    painter.drawEllipse(middleOf(box, cell, ink, 4 * radius), radius, radius);
    paintDate(painter, box, cell, ink, ink.text);
}

void paintNotRecorded(QPainter& painter, const QRectF& box, const NightCell& cell, const ink::Ink& ink)
{
    const double edge = 1.5 * ink.stroke;
    painter.setPen(ink::dashedPen(ink, ink.line));
    painter.setBrush(ink.surface);
    painter.drawRoundedRect(inside(box, edge), radiusOf(box), radiusOf(box));
    const double margin = edge + 0.6 * radiusOf(box);
    ink::paintStripes(painter, box.adjusted(margin, margin, -margin, -margin), ink, ink.line);
    if (!cell.dayOfMonth) return;
    const QFont font = dateFont(ink);
    const QRectF date = dateBox(box, cell, font);
    const QRectF patch(QPointF(box.left() + margin, box.top() + margin),
                       date.bottomRight() + QPointF(edge, 0));
    painter.fillRect(patch, ink.surface);
    paintDate(painter, box, cell, ink, ink.text);
}

}  // namespace

NightCell nightCell(const report::summary::NightRow& row, CellDate date)
{
    NightCell cell;
    cell.state = row.state;
    cell.episodes = row.nightCramps;
    cell.isSevere = row.worstPain && *row.worstPain >= severePain;
    if (date == CellDate::Shown)
        cell.dayOfMonth = static_cast<int>(static_cast<unsigned>(diary::calendarDay(row.night).day()));
    return cell;
}

void paintNightCell(QPainter& painter, const QRectF& box, const NightCell& cell, const ink::Ink& ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (cell.state) {
        case diary::NightState::WithCramps: paintWithCramps(painter, box, cell, ink); break;
        case diary::NightState::CrampFree: paintFree(painter, box, cell, ink); break;
        case diary::NightState::NotRecorded: paintNotRecorded(painter, box, cell, ink); break;
        case diary::NightState::NotOver: paintDate(painter, box, cell, ink, ink.soft); break;
    }
    painter.restore();
}

diary::DateSpan monthSheet(std::chrono::year_month month)
{
    const diary::Date first{month / std::chrono::day(1)};
    const diary::Date monday = first - (diary::weekdayOf(first) - std::chrono::Monday);
    return {monday, monday + std::chrono::days(6 * 7 - 1)};
}

QList<QRectF> layOutMonth(const QRectF& area, int weeks, double header)
{
    QList<QRectF> cells;
    const double width = area.width() / 7;
    const double height = (area.height() - header) / weeks;
    const double gap = std::min(width, height) * gapShare;
    for (int week = 0; week < weeks; ++week)
        for (int day = 0; day < 7; ++day)
            cells.append(QRectF(area.left() + day * width, area.top() + header + week * height, width - gap,
                                height - gap));
    return cells;
}

}  // namespace cramp::paper::charts
