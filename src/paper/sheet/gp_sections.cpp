// SPDX-License-Identifier: MIT
#include "paper/sheet/gp_sections.h"

#include "paper/charts/night_strip.h"

#include <QPainter>

#include <algorithm>

namespace cramp::paper::sheet
{

namespace
{

using report::summary::ReportSection;

constexpr double columnWidth = 87 * mm;
constexpr double columnGap = 6 * mm;

Piece labelledText(const PieceMaker& make, const report::summary::LabelledText& line)
{
    return make.runs({{QString::fromStdString(line.label), true},
                      {QStringLiteral(" ") + QString::fromStdString(line.text)}});
}

}  // namespace

GpSections::GpSections(const SheetSource& source) : m_source(source) {}

std::vector<SheetSection> GpSections::sections() const
{
    std::vector<SheetSection> sections;
    const auto add = [&](const char* title, bool isWanted, const auto& make) {
        if (isWanted) sections.push_back({m_source.word(title), make()});
    };
    const bool hasItems =
        m_source.summary.has(ReportSection::Medicines) || m_source.summary.has(ReportSection::Conditions);
    const bool hasPlaces =
        m_source.summary.has(ReportSection::Sites) || m_source.summary.has(ReportSection::Relief);
    add("page.strip", m_source.summary.has(ReportSection::Weeks), [this] { return strip(); });
    add("page.hours", m_source.summary.has(ReportSection::Hours), [this] { return hours(); });
    add(m_source.summary.has(ReportSection::Medicines) ? "page.medicines" : "page.conditions", hasItems,
        [this] { return items(); });
    add("page.where", hasPlaces, [this] { return where(); });
    add("page.asked", m_source.summary.has(ReportSection::Features), [this] { return asked(); });
    return sections;
}

Pieces GpSections::strip() const
{
    const report::summary::NightStrip& strip = m_source.summary.page.strip;
    const QString span = QString::fromStdString(m_source.words.dateSpan(strip.span.from, strip.span.to));
    const double height = charts::nightStripHeight(strip);
    const Piece drawn{height, [this, height](QPainter& painter, const QPointF& topLeft) {
                          charts::paintNightStrip(painter,
                                                  QRectF(topLeft, QSizeF(m_source.make.width(), height)),
                                                  m_source.summary.page.strip, m_source.ink, m_source.words);
                      }};
    Pieces body = {drawn};
    if (strip.nights.empty()) body = {m_source.make.text(m_source.word("page.strip_none"))};
    return titled(m_source.make, m_source.word("page.strip"), span, body);
}

// From noon to noon, so that the night is not cut where a day ends.
Pieces GpSections::hours() const
{
    const auto& hours = m_source.summary.figures.hours;
    const std::int64_t most = *std::ranges::max_element(hours);
    const QString counted = QString::fromStdString(m_source.summary.page.hoursCounted);
    if (most == 0) return titled(m_source.make, m_source.word("page.hours"), counted, {});
    constexpr double barsHeight = 9 * mm, nameHeight = 3.6 * mm;
    const double pitch = m_source.make.width() / static_cast<double>(hours.size());
    const auto paint = [this, most, pitch](QPainter& painter, const QPointF& topLeft) {
        const double floor = topLeft.y() + nameHeight + barsHeight;
        painter.fillRect(QRectF(topLeft.x(), floor, m_source.make.width(), m_source.ink.stroke),
                         m_source.ink.text);
        const PieceMaker cell = m_source.make.ofWidth(pitch);
        for (std::size_t place = 0; place < m_source.summary.figures.hours.size(); ++place) {
            const std::size_t hour = (place + 12) % 24;
            const std::int64_t count = m_source.summary.figures.hours[hour];
            const double left = topLeft.x() + pitch * static_cast<double>(place);
            const double height = barsHeight * static_cast<double>(count) / static_cast<double>(most);
            painter.fillRect(QRectF(left + 0.15 * pitch, floor - height, 0.7 * pitch, height),
                             m_source.ink.text);
            if (count > 0)
                cell.text(QString::number(count), {8.5, true, false, Qt::AlignHCenter})
                    .draw(painter, QPointF(left, floor - height - nameHeight));
            cell.text(QStringLiteral("%1").arg(hour, 2, 10, QChar(u'0')),
                      {8.5, false, false, Qt::AlignHCenter})
                .draw(painter, QPointF(left, floor + 0.5 * mm));
        }
    };
    return titled(m_source.make, m_source.word("page.hours"), counted,
                  {{barsHeight + 2 * nameHeight + 0.5 * mm, paint}});
}

Pieces GpSections::itemColumn(const PieceMaker& make, const char* title, const char* none,
                              const std::vector<report::summary::ItemLine>& lines,
                              const std::vector<report::summary::LabelledText>& below) const
{
    Pieces body;
    for (const report::summary::ItemLine& line : lines) {
        const QString changed =
            line.changed.empty() ? QString() : QStringLiteral(", ") + QString::fromStdString(line.changed);
        body.push_back(make.runs({{QString::fromStdString(line.text)}, {changed, true}}));
    }
    if (lines.empty()) body.push_back(make.text(m_source.word(none)));
    for (const report::summary::LabelledText& line : below)
        body.push_back(labelledText(make, line));
    return titled(make, m_source.word(title), {}, body);
}

Pieces GpSections::items() const
{
    const PieceMaker column = m_source.make.ofWidth(columnWidth);
    std::vector<std::pair<double, Pieces>> columns;
    const auto add = [&](ReportSection section, const Pieces& pieces) {
        if (m_source.summary.has(section))
            columns.emplace_back((columnWidth + columnGap) * static_cast<double>(columns.size()), pieces);
    };
    add(ReportSection::Medicines,
        itemColumn(column, "page.medicines", "none.medicines", m_source.summary.page.medicines,
                   m_source.summary.page.medicinesBelow));
    add(ReportSection::Conditions,
        itemColumn(column, "page.conditions", "none.conditions", m_source.summary.page.conditions,
                   m_source.summary.page.conditionsBelow));
    return {m_source.make.columns(columns)};
}

Pieces GpSections::where() const
{
    Pieces body;
    for (const auto* lines : {&m_source.summary.page.places, &m_source.summary.page.relief})
        for (const report::summary::LabelledText& line : *lines)
            body.push_back(labelledText(m_source.make, line));
    return titled(m_source.make, m_source.word("page.where"), {}, body);
}

Pieces GpSections::asked() const
{
    const std::size_t half = (m_source.summary.features.size() + 1) / 2;
    const double answerWidth = 34 * mm;
    const PieceMaker label = m_source.make.ofWidth(columnWidth - answerWidth);
    const PieceMaker answer = m_source.make.ofWidth(answerWidth);
    const auto cellsOf = [&](std::size_t place, double left) -> std::vector<std::pair<double, Pieces>> {
        if (place >= m_source.summary.features.size()) return {};
        const report::summary::ReportFeature& asked = m_source.summary.features[place];
        return {{left, {label.text(QString::fromStdString(asked.label))}},
                {left + columnWidth - answerWidth,
                 {answer.text(QString::fromStdString(asked.says), {9, true, false, Qt::AlignRight})}}};
    };
    Pieces body;
    for (std::size_t row = 0; row < half; ++row) {
        auto cells = cellsOf(row, 0);
        for (const auto& cell : cellsOf(row + half, columnWidth + columnGap))
            cells.push_back(cell);
        body.push_back(m_source.make.columns(cells));
        body.push_back(m_source.make.space(0.5 * mm));
    }
    return titled(m_source.make, m_source.word("page.asked"), {}, body);
}

}  // namespace cramp::paper::sheet
