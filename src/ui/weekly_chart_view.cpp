// SPDX-License-Identifier: MIT
#include "ui/weekly_chart_view.h"

#include "paper/weekly_chart.h"
#include "ui/appearance.h"
#include "ui/qt_convert.h"
#include "ui/screen_ink.h"

#include <QPainter>

namespace cramp
{

namespace
{

constexpr double plotHeight = 220;
constexpr int wrap = Qt::AlignLeft | Qt::TextWordWrap;

}  // namespace

WeeklyChartView::WeeklyChartView(const GpSummary& summary, const ReportWords& words, QWidget* parent)
    : QWidget(parent),
      m_words(words),
      m_markers(summary.markers)
{
    QStringList rows;
    for (const ReportWeek& week : summary.weeks) {
        m_weeks.push_back({week.span, week.episodes, week.nights});
        const std::int64_t recorded = week.nights.withCramps + week.nights.crampFree;
        rows << tr("Week of %1: %2 cramps, %3 of %4 nights recorded")
                    .arg(toQt(week.label))
                    .arg(week.episodes)
                    .arg(recorded)
                    .arg(week.nights.total);
    }
    setAccessibleName(tr("Chart of cramps a week"));
    setAccessibleDescription(rows.join(QStringLiteral(". ")));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

WeeklyChart WeeklyChartView::layOut(int width) const
{
    std::vector<Date> changes;
    for (const ReportMarker& marker : m_markers)
        changes.push_back(marker.date);
    return layOutWeeklyChart(m_weeks, changes,
                             {0, 0, static_cast<double>(width), static_cast<double>(scaled(plotHeight))},
                             scaled(14));
}

QStringList WeeklyChartView::captions(const WeeklyChart& chart) const
{
    QStringList lines;
    for (const ChartFlag& flag : chart.flags)
        for (const std::size_t change : flag.changes)
            lines << toQt(flag.letter) + QStringLiteral("  ") + toQt(m_markers.at(change).label);
    return lines + chartLegend(chart, m_words);
}

int WeeklyChartView::captionHeight(int width) const
{
    const QString text = captions(layOut(width)).join(QLatin1Char('\n'));
    const QFontMetrics metrics(fontOf(TextSize::Caption));
    return metrics.boundingRect(QRect(0, 0, width, 10000), wrap, text).height();
}

QSize WeeklyChartView::sizeHint() const
{
    return {scaled(480), heightForWidth(scaled(480))};
}

int WeeklyChartView::heightForWidth(int width) const
{
    return scaled(plotHeight) + scaled(12) + captionHeight(width) + scaled(4);
}

void WeeklyChartView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Ink ink = screenInk();
    const WeeklyChart chart = layOut(width());
    paintWeeklyChart(painter, chart, ink, m_words);
    painter.setFont(fontOf(TextSize::Caption));
    painter.setPen(ink.text);
    painter.drawText(QRect(0, scaled(plotHeight) + scaled(12), width(), captionHeight(width()) + scaled(4)),
                     wrap, captions(chart).join(QLatin1Char('\n')));
}

}  // namespace cramp
