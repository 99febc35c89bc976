// SPDX-License-Identifier: MIT
#include "paper/charts/report_picture.h"
#include "paper/charts/span_painting.h"
#include "paper/charts/weekly_chart.h"

#include <algorithm>

namespace cramp::paper::charts
{

namespace
{

// In text sizes.
constexpr double chartHeight = 11;

report::charts::Box boxOf(const QRectF& area)
{
    return {area.left(), area.top(), area.width(), area.height()};
}

bool isIn(const report::charts::Box& slot, const QPointF& point)
{
    return point.x() >= slot.left && point.x() < slot.right();
}

template <typename Marks>
std::optional<std::size_t> slotAt(const Marks& marks, const QPointF& point)
{
    const auto found =
        std::find_if(marks.begin(), marks.end(), [&](const auto& mark) { return isIn(mark.slot, point); });
    if (found == marks.end()) return std::nullopt;
    return static_cast<std::size_t>(found - marks.begin());
}

class WeeksPicture : public ReportPicture
{
public:
    WeeksPicture(const report::summary::GpSummary& summary, const report::summary::ReportWords& words)
        : m_summary(summary),
          m_words(words)
    {
    }

    double heightAt(double, const ink::Ink& ink) const override { return (chartHeight + 2) * ink.base; }

    void paint(QPainter& painter, const QRectF& area, const ink::Ink& ink) const override
    {
        paintWeeklyChart(painter, layOut(area, ink), ink, m_words);
    }

    std::optional<std::size_t> rowAt(const QPointF& point, const QRectF& area,
                                     const ink::Ink& ink) const override
    {
        return slotAt(layOut(area, ink).bars, point);
    }

    report::charts::FigureTable tableAt(double width, const ink::Ink& ink) const override
    {
        return report::charts::barsTable(layOutAt(width, ink), m_summary.markers, m_words);
    }

    QStringList legend(double width, const ink::Ink& ink) const override
    {
        const report::charts::WeeklyChart chart = layOutAt(width, ink);
        QStringList lines;
        for (const report::charts::ChartFlag& flag : chart.flags)
            for (const std::size_t change : flag.changes)
                lines << QString::fromStdString(flag.letter + "  " + m_words.shortDate(flag.date) + ": " +
                                                m_summary.markers.at(change).label);
        return lines + chartLegend(chart, m_words);
    }

private:
    report::charts::WeeklyChart layOut(const QRectF& area, const ink::Ink& ink) const
    {
        std::vector<diary::Date> changes;
        for (const report::summary::ReportMarker& marker : m_summary.markers)
            changes.push_back(marker.date);
        std::vector<report::summary::WeekCounts> weeks;
        for (const report::summary::ReportWeek& week : m_summary.weeks)
            if (!week.isBefore) weeks.push_back(week.counts);
        return report::charts::layOutWeeklyChart(weeks, changes, boxOf(area), ink.base);
    }
    report::charts::WeeklyChart layOutAt(double width, const ink::Ink& ink) const
    {
        return layOut(QRectF(0, 0, width, heightAt(width, ink)), ink);
    }

    const report::summary::GpSummary& m_summary;
    const report::summary::ReportWords& m_words;
};

class HoursPicture : public ReportPicture
{
public:
    HoursPicture(const report::summary::GpSummary& summary, const report::summary::ReportWords& words)
        : m_summary(summary),
          m_words(words)
    {
    }

    double heightAt(double, const ink::Ink& ink) const override { return chartHeight * ink.base; }

    void paint(QPainter& painter, const QRectF& area, const ink::Ink& ink) const override
    {
        paintHourChart(painter, layOut(area, ink), m_words.of("picture.cramps_unit"), ink);
    }

    std::optional<std::size_t> rowAt(const QPointF& point, const QRectF& area,
                                     const ink::Ink& ink) const override
    {
        return slotAt(layOut(area, ink).bars, point);
    }

    report::charts::FigureTable tableAt(double, const ink::Ink&) const override
    {
        return report::charts::hoursTable(m_summary, m_words);
    }

    QStringList legend(double, const ink::Ink&) const override
    {
        return {QString::fromStdString(m_words.of("picture.hours_legend"))};
    }

private:
    report::charts::HourChart layOut(const QRectF& area, const ink::Ink& ink) const
    {
        return report::charts::layOutHourChart(m_summary.figures.hours, boxOf(area), ink.base);
    }

    const report::summary::GpSummary& m_summary;
    const report::summary::ReportWords& m_words;
};

class SpansPicture : public ReportPicture
{
public:
    SpansPicture(const report::summary::GpSummary& summary, report::summary::Measure measure,
                 const report::summary::ReportWords& words)
        : m_spans(measure == report::summary::Measure::HowBad ? summary.pain : summary.minutes),
          m_measure(measure),
          m_words(words)
    {
    }

    double heightAt(double, const ink::Ink& ink) const override { return chartHeight * ink.base; }

    void paint(QPainter& painter, const QRectF& area, const ink::Ink& ink) const override
    {
        const char* unit =
            m_measure == report::summary::Measure::HowBad ? "picture.pain_unit" : "picture.minutes_unit";
        paintSpanChart(painter, layOut(area, ink), m_words.of(unit), ink, m_words);
    }

    std::optional<std::size_t> rowAt(const QPointF& point, const QRectF& area,
                                     const ink::Ink& ink) const override
    {
        return slotAt(layOut(area, ink).marks, point);
    }

    report::charts::FigureTable tableAt(double, const ink::Ink&) const override
    {
        return report::charts::spansTable(m_spans, m_measure, m_words);
    }

    QStringList legend(double, const ink::Ink&) const override
    {
        return {QString::fromStdString(m_words.of("picture.spread_legend"))};
    }

private:
    report::charts::SpanChart layOut(const QRectF& area, const ink::Ink& ink) const
    {
        return report::charts::layOutSpanChart(m_spans, m_measure, boxOf(area), ink.base);
    }

    const std::vector<report::summary::SpanDistribution>& m_spans;
    report::summary::Measure m_measure;
    const report::summary::ReportWords& m_words;
};

}  // namespace

std::unique_ptr<ReportPicture> weeksPicture(const report::summary::GpSummary& summary,
                                            const report::summary::ReportWords& words)
{
    return std::make_unique<WeeksPicture>(summary, words);
}

std::unique_ptr<ReportPicture> hoursPicture(const report::summary::GpSummary& summary,
                                            const report::summary::ReportWords& words)
{
    return std::make_unique<HoursPicture>(summary, words);
}

std::unique_ptr<ReportPicture> spansPicture(const report::summary::GpSummary& summary,
                                            report::summary::Measure measure,
                                            const report::summary::ReportWords& words)
{
    return std::make_unique<SpansPicture>(summary, measure, words);
}

}  // namespace cramp::paper::charts
