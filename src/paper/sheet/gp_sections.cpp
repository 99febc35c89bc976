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

QString fromUtf8(const std::string& text)
{
    return QString::fromStdString(text);
}

Piece labelledText(const PieceMaker& make, const report::summary::LabelledText& line)
{
    return make.runs({{fromUtf8(line.label), true}, {QStringLiteral(" ") + fromUtf8(line.text)}});
}

}  // namespace

GpSections::GpSections(const report::summary::GpSummary& summary, const report::summary::ReportWords& words,
                       const ink::Ink& ink, ink::Printable& printable)
    : m_summary(summary),
      m_page(summary.page),
      m_words(words),
      m_ink(ink),
      m_make(ink, printable, sheetWidth)
{
}

QString GpSections::word(const char* key) const
{
    return fromUtf8(m_words.of(key));
}

std::vector<SheetSection> GpSections::sections() const
{
    std::vector<SheetSection> sections;
    const auto add = [&](const char* title, bool isWanted, const auto& make) {
        if (isWanted) sections.push_back({word(title), make()});
    };
    const bool hasItems = m_summary.has(ReportSection::Medicines) || m_summary.has(ReportSection::Conditions);
    const bool hasPlaces = m_summary.has(ReportSection::Sites) || m_summary.has(ReportSection::Relief);
    add("page.strip", m_summary.has(ReportSection::Weeks), [this] { return strip(); });
    add("page.hours", m_summary.has(ReportSection::Hours), [this] { return hours(); });
    add(m_summary.has(ReportSection::Medicines) ? "page.medicines" : "page.conditions", hasItems,
        [this] { return items(); });
    add("page.where", hasPlaces, [this] { return where(); });
    add("page.asked", m_summary.has(ReportSection::Features), [this] { return asked(); });
    return sections;
}

Pieces GpSections::strip() const
{
    const report::summary::NightStrip& strip = m_page.strip;
    const QString span = fromUtf8(m_words.dateSpan(strip.span.from, strip.span.to));
    const double height = charts::nightStripHeight(strip);
    const Piece drawn{height, [this, height](QPainter& painter, const QPointF& topLeft) {
                          charts::paintNightStrip(painter, QRectF(topLeft, QSizeF(m_make.width(), height)),
                                                  m_page.strip, m_ink, m_words);
                      }};
    Pieces body = {drawn};
    if (strip.nights.empty()) body = {m_make.text(word("page.strip_none"))};
    return titled(m_make, word("page.strip"), span, body);
}

// From noon to noon, so that the night is not cut where a day ends.
Pieces GpSections::hours() const
{
    const auto& hours = m_summary.figures.hours;
    const std::int64_t most = *std::ranges::max_element(hours);
    const QString counted = fromUtf8(m_page.hoursCounted);
    if (most == 0) return titled(m_make, word("page.hours"), counted, {});
    constexpr double barsHeight = 9 * mm, nameHeight = 3.6 * mm;
    const double pitch = m_make.width() / static_cast<double>(hours.size());
    const auto paint = [this, most, pitch](QPainter& painter, const QPointF& topLeft) {
        const double floor = topLeft.y() + nameHeight + barsHeight;
        painter.fillRect(QRectF(topLeft.x(), floor, m_make.width(), m_ink.stroke), m_ink.text);
        const PieceMaker cell = m_make.ofWidth(pitch);
        for (std::size_t place = 0; place < m_summary.figures.hours.size(); ++place) {
            const std::size_t hour = (place + 12) % 24;
            const std::int64_t count = m_summary.figures.hours[hour];
            const double left = topLeft.x() + pitch * static_cast<double>(place);
            const double height = barsHeight * static_cast<double>(count) / static_cast<double>(most);
            painter.fillRect(QRectF(left + 0.15 * pitch, floor - height, 0.7 * pitch, height), m_ink.text);
            if (count > 0)
                cell.text(QString::number(count), {8.5, true, false, Qt::AlignHCenter})
                    .draw(painter, QPointF(left, floor - height - nameHeight));
            cell.text(QStringLiteral("%1").arg(hour, 2, 10, QChar(u'0')),
                      {8.5, false, false, Qt::AlignHCenter})
                .draw(painter, QPointF(left, floor + 0.5 * mm));
        }
    };
    return titled(m_make, word("page.hours"), counted, {{barsHeight + 2 * nameHeight + 0.5 * mm, paint}});
}

Pieces GpSections::itemColumn(const PieceMaker& make, const char* title, const char* none,
                              const std::vector<report::summary::ItemLine>& lines,
                              const std::vector<report::summary::LabelledText>& below) const
{
    Pieces body;
    for (const report::summary::ItemLine& line : lines) {
        const QString changed =
            line.changed.empty() ? QString() : QStringLiteral(", ") + fromUtf8(line.changed);
        body.push_back(make.runs({{fromUtf8(line.text)}, {changed, true}}));
    }
    if (lines.empty()) body.push_back(make.text(word(none)));
    for (const report::summary::LabelledText& line : below)
        body.push_back(labelledText(make, line));
    return titled(make, word(title), {}, body);
}

Pieces GpSections::items() const
{
    const PieceMaker column = m_make.ofWidth(columnWidth);
    std::vector<std::pair<double, Pieces>> columns;
    const auto add = [&](ReportSection section, const Pieces& pieces) {
        if (m_summary.has(section))
            columns.emplace_back((columnWidth + columnGap) * static_cast<double>(columns.size()), pieces);
    };
    add(ReportSection::Medicines,
        itemColumn(column, "page.medicines", "none.medicines", m_page.medicines, m_page.medicinesBelow));
    add(ReportSection::Conditions,
        itemColumn(column, "page.conditions", "none.conditions", m_page.conditions, m_page.conditionsBelow));
    return {m_make.columns(columns)};
}

Pieces GpSections::where() const
{
    Pieces body;
    for (const auto* lines : {&m_page.places, &m_page.relief})
        for (const report::summary::LabelledText& line : *lines)
            body.push_back(labelledText(m_make, line));
    return titled(m_make, word("page.where"), {}, body);
}

Pieces GpSections::asked() const
{
    const std::size_t half = (m_summary.features.size() + 1) / 2;
    const double answerWidth = 34 * mm;
    const PieceMaker label = m_make.ofWidth(columnWidth - answerWidth);
    const PieceMaker answer = m_make.ofWidth(answerWidth);
    const auto cellsOf = [&](std::size_t place, double left) -> std::vector<std::pair<double, Pieces>> {
        if (place >= m_summary.features.size()) return {};
        const report::summary::ReportFeature& asked = m_summary.features[place];
        return {{left, {label.text(fromUtf8(asked.label))}},
                {left + columnWidth - answerWidth,
                 {answer.text(fromUtf8(asked.says), {9, true, false, Qt::AlignRight})}}};
    };
    Pieces body;
    for (std::size_t row = 0; row < half; ++row) {
        auto cells = cellsOf(row, 0);
        for (const auto& cell : cellsOf(row + half, columnWidth + columnGap))
            cells.push_back(cell);
        body.push_back(m_make.columns(cells));
        body.push_back(m_make.space(0.5 * mm));
    }
    return titled(m_make, word("page.asked"), {}, body);
}

}  // namespace cramp::paper::sheet
