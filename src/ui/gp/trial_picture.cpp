// SPDX-License-Identifier: MIT
#include "ui/gp/trial_picture.h"

#include "paper/ink/strokes.h"
#include "report/charts/chart_geometry.h"
#include "report/summary/statistics.h"
#include "ui/format/qt_convert.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace cramp::ui::gp
{

namespace
{

// In text sizes.
constexpr double pictureHeight = 9;
constexpr double lineHeight = 1.4;
constexpr double widestDot = 0.8;
constexpr double betweenDates = 0.8;

struct TrialWeek {
    report::summary::WeekCounts counts;
    bool with = false;

    bool isRecorded() const { return counts.nights.recorded() > 0; }
    bool isUsable() const { return counts.nights.recorded() >= report::summary::leastNightsOfWeek; }
};

std::vector<TrialWeek> weeksOf(const report::summary::TrialResult& result)
{
    std::vector<TrialWeek> weeks;
    for (const report::summary::WeekCounts& week : result.without.weeks)
        weeks.push_back({week, false});
    for (const report::summary::WeekCounts& week : result.with.weeks)
        weeks.push_back({week, true});
    std::ranges::stable_sort(weeks, {}, [](const TrialWeek& week) { return week.counts.span.from; });
    return weeks;
}

class TrialPicture : public paper::charts::ReportPicture
{
public:
    TrialPicture(std::vector<TrialWeek> weeks, const report::summary::ReportWords& words)
        : m_weeks(std::move(weeks)),
          m_words(words)
    {
    }

    double heightAt(double, const paper::ink::Ink& ink) const override { return pictureHeight * ink.base; }

    void paint(QPainter& painter, const QRectF& area, const paper::ink::Ink& ink) const override
    {
        const QRectF plot = plotIn(area, ink);
        painter.save();
        painter.setFont(paper::ink::inkFont(ink, ink.base));
        paintAxis(painter, plot, ink);
        paintDates(painter, plot, ink);
        for (std::size_t week = 0; week < m_weeks.size(); ++week)
            if (m_weeks[week].isRecorded()) paintWeek(painter, week, plot, ink);
        painter.restore();
    }

    std::optional<std::size_t> rowAt(const QPointF& point, const QRectF& area,
                                     const paper::ink::Ink& ink) const override
    {
        const QRectF plot = plotIn(area, ink);
        if (point.x() < plot.left() || point.x() >= plot.right()) return std::nullopt;
        const auto week = static_cast<std::size_t>((point.x() - plot.left()) / slotWidth(plot));
        return std::min(week, m_weeks.size() - 1);
    }

    report::charts::FigureTable tableAt(double, const paper::ink::Ink&) const override
    {
        report::charts::FigureTable table{
            m_words.of("trial.picture"),
            {m_words.of("trial.picture_week"), m_words.of("trial.picture_block"),
             m_words.of("trial.picture_cramps"), m_words.of("picture.recorded")},
            {}};
        for (const TrialWeek& week : m_weeks)
            table.rows.push_back(rowOf(week));
        return table;
    }

    QStringList legend(double, const paper::ink::Ink&) const override
    {
        QStringList lines{format::toQt(m_words.of("trial.picture_legend"))};
        if (!std::ranges::all_of(m_weeks, &TrialWeek::isUsable))
            lines << format::toQt(m_words.of(
                "trial.picture_few", {{"nights", std::to_string(report::summary::leastNightsOfWeek)}}));
        return lines;
    }

private:
    std::vector<std::string> rowOf(const TrialWeek& week) const
    {
        const report::summary::NightCounts& nights = week.counts.nights;
        return {m_words.date(week.counts.span.from),
                m_words.of(week.with ? "trial.picture_with" : "trial.picture_without"),
                week.isRecorded() ? std::to_string(week.counts.nightCramps) : m_words.of("picture.nothing"),
                m_words.of("picture.of", {{"n", std::to_string(nights.recorded())},
                                          {"total", std::to_string(nights.over())}})};
    }

    std::int64_t highest() const
    {
        return std::ranges::max(m_weeks, {}, [](const TrialWeek& week) { return week.counts.nightCramps; })
            .counts.nightCramps;
    }

    QRectF plotIn(const QRectF& area, const paper::ink::Ink& ink) const
    {
        const QFontMetricsF metrics(paper::ink::inkFont(ink, ink.base));
        const double labels = metrics.horizontalAdvance(QString::number(10 * highest())) + 0.5 * ink.base;
        return area.adjusted(labels, (lineHeight + 0.8) * ink.base, -0.5 * ink.base, -lineHeight * ink.base);
    }

    double slotWidth(const QRectF& plot) const { return plot.width() / static_cast<double>(m_weeks.size()); }
    double middleOf(std::size_t week, const QRectF& plot) const
    {
        return plot.left() + (static_cast<double>(week) + 0.5) * slotWidth(plot);
    }

    std::vector<report::charts::AxisLine> axisOf(const QRectF& plot) const
    {
        return report::charts::axisLines(std::max<std::int64_t>(1, highest()),
                                         {plot.left(), plot.top(), plot.width(), plot.height()});
    }

    void paintAxis(QPainter& painter, const QRectF& plot, const paper::ink::Ink& ink) const
    {
        painter.setPen(ink.text);
        painter.drawText(QPointF(plot.left(), plot.top() - 1.2 * ink.base),
                         format::toQt(m_words.of("trial.picture_unit")));
        for (const report::charts::AxisLine& line : axisOf(plot)) {
            painter.setPen(paper::ink::edgePen(ink, line.value == 0 ? ink.line : ink.hair, 1));
            painter.drawLine(QPointF(plot.left(), line.y), QPointF(plot.right(), line.y));
            painter.setPen(ink.text);
            painter.drawText(QRectF(0, line.y - ink.base, plot.left() - 0.4 * ink.base, 2 * ink.base),
                             Qt::AlignRight | Qt::AlignVCenter, QString::number(line.value));
        }
    }

    bool beginsBlock(std::size_t week) const
    {
        return week == 0 || m_weeks[week].with != m_weeks[week - 1].with;
    }

    // An upright where what is done changes; its date where there is room for it.
    void paintDates(QPainter& painter, const QRectF& plot, const paper::ink::Ink& ink) const
    {
        const QFontMetricsF metrics(painter.font());
        double free = plot.left();
        for (std::size_t week = 0; week < m_weeks.size(); ++week) {
            if (!beginsBlock(week)) continue;
            const double x = plot.left() + static_cast<double>(week) * slotWidth(plot);
            if (week > 0) {
                painter.setPen(paper::ink::dashedPen(ink, ink.line, 1));
                painter.drawLine(QPointF(x, plot.top() - 0.5 * ink.base), QPointF(x, plot.bottom()));
            }
            const QString date = format::toQt(m_words.shortDate(m_weeks[week].counts.span.from));
            const double width = metrics.horizontalAdvance(date);
            if (x < free || x + width > plot.right()) continue;
            painter.setPen(ink.text);
            painter.drawText(QRectF(x, plot.bottom(), width + ink.base, lineHeight * ink.base),
                             Qt::AlignLeft | Qt::AlignBottom, date);
            free = x + width + betweenDates * ink.base;
        }
    }

    void paintWeek(QPainter& painter, std::size_t place, const QRectF& plot, const paper::ink::Ink& ink) const
    {
        const TrialWeek& week = m_weeks[place];
        const auto axis = axisOf(plot);
        const double share =
            static_cast<double>(week.counts.nightCramps) / static_cast<double>(axis.back().value);
        const QPointF middle(middleOf(place, plot), plot.bottom() - share * (plot.bottom() - axis.back().y));
        const double radius = std::min(widestDot * ink.base, 0.9 * slotWidth(plot)) / 2;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(paper::ink::edgePen(ink, paper::ink::markColour(ink), 2));
        if (!week.isUsable()) {
            const QPointF across(radius / 1.5, radius / 1.5);
            painter.drawLine(middle - across, middle + across);
            painter.drawLine(middle + QPointF(across.x(), -across.y()),
                             middle - QPointF(across.x(), -across.y()));
        } else {
            painter.setBrush(week.with ? paper::ink::markColour(ink) : ink.surface);
            painter.drawEllipse(middle, radius, radius);
        }
        painter.setRenderHint(QPainter::Antialiasing, false);
    }

    std::vector<TrialWeek> m_weeks;
    const report::summary::ReportWords& m_words;
};

}  // namespace

std::unique_ptr<paper::charts::ReportPicture> trialPicture(const report::summary::TrialResult& result,
                                                           const report::summary::ReportWords& words)
{
    std::vector<TrialWeek> weeks = weeksOf(result);
    if (std::ranges::none_of(weeks, &TrialWeek::isRecorded)) return nullptr;
    return std::make_unique<TrialPicture>(std::move(weeks), words);
}

}  // namespace cramp::ui::gp
