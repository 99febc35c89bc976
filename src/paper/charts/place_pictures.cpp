// SPDX-License-Identifier: MIT
#include "paper/charts/night_cells.h"
#include "paper/charts/report_picture.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace cramp::paper::charts
{

namespace
{

// In text sizes.
constexpr double cellHeight = 2.8;
constexpr double monthWidth = 18.2;
constexpr double monthGap = 2;
constexpr double monthHeader = 3;
constexpr double mapHeight = 20;

// A month of the period, with the place of its name and cells.
struct Month {
    std::chrono::year_month month;
    QRectF area;
    std::vector<std::pair<std::size_t, QRectF>> cells;  // row of the summary's nights, box
};

class NightsPicture : public ReportPicture
{
public:
    NightsPicture(const report::summary::GpSummary& summary, const report::summary::ReportWords& words,
                  const diary::DateSpan& part)
        : m_summary(summary),
          m_words(words),
          m_part(part)
    {
    }

    double heightAt(double width, const ink::Ink& ink) const override
    {
        const std::vector<Month> months = layOut(QRectF(0, 0, width, 0), ink);
        return months.empty() ? 0 : months.back().area.bottom();
    }

    void paint(QPainter& painter, const QRectF& area, const ink::Ink& ink) const override
    {
        for (const Month& month : layOut(area, ink)) {
            painter.setPen(ink.text);
            painter.setFont(ink::inkFont(ink, ink.base, true));
            painter.drawText(QRectF(month.area.left(), month.area.top(), month.area.width(), 1.4 * ink.base),
                             Qt::AlignLeft | Qt::AlignVCenter, nameOf(month.month));
            paintWeekdays(painter, month, ink);
            for (const auto& [row, box] : month.cells)
                paintNightCell(painter, box, nightCell(m_summary.nights[row], CellDate::Shown), ink);
        }
    }

    std::optional<std::size_t> rowAt(const QPointF& point, const QRectF& area,
                                     const ink::Ink& ink) const override
    {
        for (const Month& month : layOut(area, ink))
            for (const auto& [row, box] : month.cells)
                if (box.contains(point)) return row;
        return std::nullopt;
    }

    report::charts::FigureTable tableAt(double, const ink::Ink&) const override
    {
        return report::charts::nightsTable(m_summary, m_words);
    }

    QStringList legend(double, const ink::Ink&) const override
    {
        return {QString::fromStdString(m_words.of("picture.nights_legend"))};
    }

private:
    std::vector<Month> layOut(const QRectF& area, const ink::Ink& ink) const
    {
        std::vector<Month> months;
        const double pitch = (monthWidth + monthGap) * ink.base;
        const int perRow = std::max(1, static_cast<int>((area.width() + monthGap * ink.base) / pitch));
        const double width = std::min(monthWidth * ink.base, area.width());
        const int weeks = weeksShown();
        const double height = (monthHeader + weeks * cellHeight + 1) * ink.base;
        for (std::size_t row = 0; row < m_summary.nights.size(); ++row) {
            if (!m_part.contains(m_summary.nights[row].night)) continue;
            const auto day = diary::calendarDay(m_summary.nights[row].night);
            const std::chrono::year_month month = day.year() / day.month();
            if (months.empty() || months.back().month != month) {
                const std::div_t at = std::div(static_cast<int>(months.size()), perRow);
                months.push_back(
                    {month,
                     QRectF(area.left() + at.rem * pitch, area.top() + at.quot * height, width, height),
                     {}});
            }
            addCell(months.back(), row, weeks, ink);
        }
        return months;
    }

    // The week of its month's sheet in which a night stands.
    int weekOf(diary::Date night) const
    {
        const auto day = diary::calendarDay(night);
        return static_cast<int>((night - monthSheet(day.year() / day.month()).from).count() / 7);
    }
    // Weeks before the first night or after the last are left out.
    int firstWeek(diary::Date night) const
    {
        const auto day = diary::calendarDay(night);
        const diary::Date first =
            std::max(diary::Date(day.year() / day.month() / std::chrono::day(1)), m_part.from);
        return weekOf(std::max(first, m_summary.nights.front().night));
    }
    int weeksShown() const
    {
        int most = 1;
        for (const report::summary::NightRow& row : m_summary.nights)
            if (m_part.contains(row.night))
                most = std::max(most, weekOf(row.night) - firstWeek(row.night) + 1);
        return most;
    }

    void addCell(Month& month, std::size_t row, int weeks, const ink::Ink& ink) const
    {
        const QRectF grid = month.area.adjusted(0, 0, 0, -ink.base);
        const QList<QRectF> cells = layOutMonth(grid, weeks, monthHeader * ink.base);
        const diary::Date night = m_summary.nights[row].night;
        const std::int64_t daysBefore = std::int64_t(7) * firstWeek(night);
        const auto place = (night - monthSheet(month.month).from).count() - daysBefore;
        month.cells.emplace_back(row, cells.at(place));
    }

    void paintWeekdays(QPainter& painter, const Month& month, const ink::Ink& ink) const
    {
        painter.setFont(ink::inkFont(ink, ink.base));
        const double width = month.area.width() / 7;
        for (int day = 0; day < 7; ++day) {
            const QRectF box(month.area.left() + day * width, month.area.top() + 1.4 * ink.base, width,
                             1.4 * ink.base);
            painter.drawText(box, Qt::AlignCenter,
                             QString::fromStdString(m_words.of("date.weekday_" + std::to_string(day + 1))));
        }
    }

    QString nameOf(std::chrono::year_month month) const
    {
        const std::string name =
            m_words.of("date.month_" + std::to_string(static_cast<unsigned>(month.month())));
        return QString::fromStdString(name + " " + std::to_string(static_cast<int>(month.year())));
    }

    const report::summary::GpSummary& m_summary;
    const report::summary::ReportWords& m_words;
    diary::DateSpan m_part;
};

class PlacesPicture : public ReportPicture
{
public:
    PlacesPicture(const report::summary::GpSummary& summary, const report::summary::ReportWords& words,
                  const BodyMap& map)
        : m_summary(summary),
          m_words(words),
          m_map(map)
    {
    }

    double heightAt(double, const ink::Ink& ink) const override { return mapHeight * ink.base; }

    void paint(QPainter& painter, const QRectF& area, const ink::Ink& ink) const override
    {
        paintBodyMap(
            painter, area, m_map, looksOf(m_map, m_summary.sites), ink,
            {word("map.front"), word("map.back"), word("map.left").left(1), word("map.right").left(1)});
    }

    std::optional<std::size_t> rowAt(const QPointF& point, const QRectF& area,
                                     const ink::Ink& ink) const override
    {
        const BodyMap::Region* region = m_map.regionAt(point, drawingWithin(area, ink));
        if (region == nullptr) return std::nullopt;
        const auto found = std::find_if(
            m_summary.sites.begin(), m_summary.sites.end(), [&](const report::summary::ReportSite& site) {
                return site.site == region->entry.site &&
                       (site.side == region->entry.side || site.side == diary::Side::Both);
            });
        if (found == m_summary.sites.end()) return std::nullopt;
        return static_cast<std::size_t>(found - m_summary.sites.begin());
    }

    report::charts::FigureTable tableAt(double, const ink::Ink&) const override
    {
        return report::charts::placesTable(m_summary, m_words);
    }

    QStringList legend(double, const ink::Ink&) const override
    {
        if (m_summary.sites.empty()) return {word("none.sites")};
        return m_summary.sidedness.empty() ? QStringList()
                                           : QStringList{QString::fromStdString(m_summary.sidedness)};
    }

private:
    QString word(std::string_view key) const { return QString::fromStdString(m_words.of(key)); }

    const report::summary::GpSummary& m_summary;
    const report::summary::ReportWords& m_words;
    const BodyMap& m_map;
};

}  // namespace

std::unique_ptr<ReportPicture> nightsPicture(const report::summary::GpSummary& summary,
                                             const report::summary::ReportWords& words,
                                             const diary::DateSpan& part)
{
    return std::make_unique<NightsPicture>(summary, words, part);
}

std::unique_ptr<ReportPicture> placesPicture(const report::summary::GpSummary& summary,
                                             const report::summary::ReportWords& words, const BodyMap& map)
{
    return std::make_unique<PlacesPicture>(summary, words, map);
}

}  // namespace cramp::paper::charts
