// SPDX-License-Identifier: MIT
#include "paper/charts/night_strip.h"

#include "paper/ink/strokes.h"
#include "report/charts/chart_geometry.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace cramp::paper::charts
{

namespace
{

using report::summary::NightRow;
using report::summary::NightStrip;
using report::summary::TimelineBar;
using report::summary::TimelineRow;

constexpr double mm = 100;
constexpr double namesWidth = 40 * mm;
constexpr double plotHeight = 17 * mm;
constexpr double datesHeight = 5 * mm;
constexpr double rowPitch = 4.8 * mm;
constexpr double barHeight = 3.8 * mm;
constexpr std::int64_t fewestLines = 3;
// More stand in the list of medicines alone; those with a change come first.
constexpr std::size_t mostRows = 10;

// Filled bars keep their width on a 1-bit page, where some renderers draw strokes too thin.
void paintFrame(QPainter& painter, const QRectF& box, double thickness, const QColor& colour)
{
    painter.fillRect(QRectF(box.left(), box.top(), box.width(), thickness), colour);
    painter.fillRect(QRectF(box.left(), box.bottom() - thickness, box.width(), thickness), colour);
    painter.fillRect(QRectF(box.left(), box.top(), thickness, box.height()), colour);
    painter.fillRect(QRectF(box.right() - thickness, box.top(), thickness, box.height()), colour);
}

class StripPainter
{
public:
    StripPainter(QPainter& painter, const QRectF& area, const NightStrip& strip, const ink::Ink& ink,
                 const report::summary::ReportWords& words)
        : m_painter(painter),
          m_strip(strip),
          m_ink(ink),
          m_words(words),
          m_plot(area.left() + namesWidth, area.top() + 2 * mm, area.width() - namesWidth,
                 plotHeight - 2 * mm),
          m_left(area.left()),
          m_pitch(m_plot.width() / static_cast<double>(strip.span.days()))
    {
    }

    void paint()
    {
        paintLegend();
        paintAxis();
        paintChanges();
        for (const NightRow& night : m_strip.nights)
            paintNight(night);
        paintDates();
        double top = m_plot.bottom() + datesHeight;
        for (std::size_t i = 0; i < std::min(m_strip.rows.size(), mostRows); ++i, top += rowPitch)
            paintRow(m_strip.rows[i], top);
        if (m_strip.rows.size() > mostRows)
            text(QRectF(m_left, top, m_plot.right() - m_left, rowPitch),
                 QString::fromStdString(
                     m_words.of("strip.more", {{"n", std::to_string(m_strip.rows.size() - mostRows)}})),
                 false, Qt::AlignLeft);
    }

private:
    double xOf(diary::Date date) const
    {
        return m_plot.left() + m_pitch * static_cast<double>((date - m_strip.span.from).count());
    }

    void text(const QRectF& box, const QString& words, bool bold, Qt::Alignment alignment)
    {
        m_painter.setPen(m_ink.text);
        m_painter.setFont(ink::inkFont(m_ink, m_ink.base, bold));
        m_painter.drawText(box, static_cast<int>(alignment | Qt::AlignVCenter), words);
    }

    void paintLegend()
    {
        const double line = 3.7 * mm;
        double top = m_plot.top() - 1.2 * mm;
        bool bold = true;
        for (const char* key :
             {"page.axis", "page.axis_filled", "page.axis_outline", "page.axis_dot", "page.axis_dashed"}) {
            text(QRectF(m_left, top, namesWidth - 6 * mm, line), QString::fromStdString(m_words.of(key)),
                 bold, Qt::AlignLeft);
            top += line;
            bold = false;
        }
    }

    void paintAxis()
    {
        std::int64_t highest = fewestLines;
        for (const NightRow& night : m_strip.nights)
            highest = std::max(highest, night.nightCramps);
        const report::charts::Box plot{m_plot.left(), m_plot.top(), m_plot.width(), m_plot.height()};
        const auto lines = report::charts::axisLines(highest, plot);
        m_perCramp = (m_plot.bottom() - lines.back().y) /
                     static_cast<double>(std::max<std::int64_t>(lines.back().value, 1));
        for (const report::charts::AxisLine& line : lines) {
            m_painter.fillRect(QRectF(m_plot.left(), line.y - m_ink.stroke / 2, m_plot.width(), m_ink.stroke),
                               m_ink.text);
            if (line.value > 0)
                text(QRectF(m_plot.left() - 6 * mm, line.y - 2 * mm, 5 * mm, 4 * mm),
                     QString::number(line.value), false, Qt::AlignRight);
        }
    }

    void paintNight(const NightRow& night)
    {
        const double width = 0.76 * m_pitch;
        const double left = xOf(night.night) + (m_pitch - width) / 2;
        const double floor = m_plot.bottom();
        switch (night.state) {
            case diary::NightState::WithCramps: {
                const double height = m_perCramp * static_cast<double>(night.nightCramps);
                const QRectF bar(left, floor - height, width, height);
                m_painter.fillRect(bar, night.woke == true ? m_ink.text : m_ink.page);
                if (night.woke != true) paintFrame(m_painter, bar, m_ink.stroke, m_ink.text);
                return;
            }
            case diary::NightState::CrampFree: {
                const double dot = 0.5 * mm;
                m_painter.fillRect(QRectF(left + (width - dot) / 2, floor - 1.6 * dot, dot, dot), m_ink.text);
                return;
            }
            case diary::NightState::NotRecorded:
                paintDashedBox(QRectF(left, floor - 3 * mm, width, 3 * mm));
                return;
            case diary::NightState::NotOver: return;
        }
    }

    void paintDashedBox(const QRectF& box)
    {
        m_painter.fillRect(box, m_ink.page);
        for (const double x : {box.left(), box.right() - m_ink.stroke})
            for (double y = box.top(); y < box.bottom(); y += 0.9 * mm)
                m_painter.fillRect(QRectF(x, y, m_ink.stroke, 0.45 * mm), m_ink.text);
        m_painter.fillRect(QRectF(box.left(), box.top(), 0.4 * box.width(), m_ink.stroke), m_ink.text);
        m_painter.fillRect(
            QRectF(box.right() - 0.4 * box.width(), box.top(), 0.4 * box.width(), m_ink.stroke), m_ink.text);
    }

    void paintChanges()
    {
        const double rows = static_cast<double>(std::min(m_strip.rows.size(), mostRows));
        const double bottom = m_plot.bottom() + datesHeight + rows * rowPitch;
        for (const diary::Date date : m_strip.changes)
            for (double y = m_plot.top() - 1.5 * mm; y < bottom; y += 2 * mm)
                m_painter.fillRect(QRectF(xOf(date) - 0.15 * mm, y, 0.3 * mm, std::min(1.2 * mm, bottom - y)),
                                   m_ink.text);
    }

    // A tick each week, a date every other; a date has white behind it, as a dashed line may pass there.
    void paintDates()
    {
        const QFontMetricsF metrics(ink::inkFont(m_ink, m_ink.base));
        int week = 0;
        for (diary::Date date = m_strip.span.from; date <= m_strip.span.to;
             date += std::chrono::days(7), ++week) {
            m_painter.fillRect(QRectF(xOf(date) - m_ink.stroke / 2, m_plot.bottom(), m_ink.stroke, 1.2 * mm),
                               m_ink.text);
            const QString name = QString::fromStdString(m_words.shortDate(date));
            const double width = metrics.horizontalAdvance(name);
            if (week % 2 != 0 || xOf(date) + width > m_plot.right()) continue;
            const QRectF box(xOf(date), m_plot.bottom() + 1.3 * mm, width, 3.4 * mm);
            m_painter.fillRect(box, m_ink.page);
            text(box.adjusted(0, 0, mm, 0), name, false, Qt::AlignLeft);
        }
    }

    void paintRow(const TimelineRow& row, double top)
    {
        const QFontMetricsF metrics(ink::inkFont(m_ink, m_ink.base));
        const QString name =
            metrics.elidedText(QString::fromStdString(row.name), Qt::ElideRight, namesWidth - 2 * mm);
        text(QRectF(m_left, top, namesWidth - mm, barHeight), name, false, Qt::AlignLeft);
        for (const TimelineBar& bar : row.bars)
            paintBar(bar, top);
        for (const TimelineBar& bar : row.bars)
            paintLabel(bar, top);
    }

    // A bar without a beginning or end within the strip is open there.
    QRectF boxOf(const TimelineBar& bar, double top) const
    {
        const double from = bar.from ? std::max(xOf(*bar.from), m_plot.left()) : m_plot.left();
        const double to = bar.to ? std::min(xOf(*bar.to) + m_pitch, m_plot.right()) : m_plot.right();
        return {from, top, std::max(to - from, m_pitch), barHeight};
    }

    bool isOutside(const TimelineBar& bar) const
    {
        return (bar.from && *bar.from > m_strip.span.to) || (bar.to && *bar.to < m_strip.span.from);
    }

    void paintBar(const TimelineBar& bar, double top)
    {
        if (isOutside(bar)) return;
        const QRectF box = boxOf(bar, top);
        m_painter.fillRect(box, m_ink.page);
        paintFrame(m_painter, box, 0.25 * mm, m_ink.text);
    }

    // In its bar; where that is too short, after it, or before it at the right margin.
    void paintLabel(const TimelineBar& bar, double top)
    {
        if (isOutside(bar) || bar.label.empty()) return;
        const QRectF box = boxOf(bar, top);
        const QString label = QString::fromStdString(bar.label);
        const double width =
            QFontMetricsF(ink::inkFont(m_ink, m_ink.base, bar.isChanged)).horizontalAdvance(label);
        double left = box.left() + mm;
        if (width + 2 * mm > box.width()) {
            left = box.right() + mm;
            if (left + width > m_plot.right()) left = std::max(box.left() - mm - width, m_plot.left() + mm);
            m_painter.fillRect(QRectF(left, top + 0.3 * mm, width, barHeight - 0.6 * mm), m_ink.page);
        }
        text(QRectF(left, top, width + mm, barHeight), label, bar.isChanged, Qt::AlignLeft);
    }

    QPainter& m_painter;
    const NightStrip& m_strip;
    const ink::Ink& m_ink;
    const report::summary::ReportWords& m_words;
    QRectF m_plot;
    double m_left;
    double m_pitch;
    double m_perCramp = 0;
};

}  // namespace

double nightStripHeight(const NightStrip& strip)
{
    const std::size_t rows = std::min(strip.rows.size(), mostRows) + (strip.rows.size() > mostRows ? 1 : 0);
    return plotHeight + datesHeight + static_cast<double>(rows) * rowPitch;
}

void paintNightStrip(QPainter& painter, const QRectF& area, const NightStrip& strip, const ink::Ink& ink,
                     const report::summary::ReportWords& words)
{
    StripPainter(painter, area, strip, ink, words).paint();
}

}  // namespace cramp::paper::charts
