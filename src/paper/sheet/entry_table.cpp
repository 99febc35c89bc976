// SPDX-License-Identifier: MIT
#include "paper/sheet/entry_table.h"

#include "paper/ink/strokes.h"

#include <QPainter>

#include <array>

namespace cramp::paper::sheet
{

namespace
{

constexpr double gap = 2.5 * mm;
constexpr double noteIndent = 34 * mm;

struct Column {
    const char* key;
    double width;
    std::string report::summary::ReportEntry::*text;
};

// Together 180 mm.
constexpr std::array columns = {
    Column{"entry.when", 32 * mm, &report::summary::ReportEntry::when},
    Column{"entry.period", 14 * mm, &report::summary::ReportEntry::period},
    Column{"entry.lasted", 19 * mm, &report::summary::ReportEntry::lasted},
    Column{"entry.pain", 10 * mm, &report::summary::ReportEntry::pain},
    Column{"entry.woke", 12 * mm, &report::summary::ReportEntry::woke},
    Column{"entry.where", 28 * mm, &report::summary::ReportEntry::where},
    Column{"entry.signs", 25 * mm, &report::summary::ReportEntry::signs},
    Column{"entry.helped", 40 * mm, &report::summary::ReportEntry::helped},
};

Piece hairline(const PieceMaker& make)
{
    const double width = make.width();
    const QPen pen = ink::edgePen(make.ink(), make.ink().hair, 1);
    return {0.8 * mm, [=](QPainter& painter, const QPointF& topLeft) {
                painter.setPen(pen);
                painter.drawLine(topLeft, topLeft + QPointF(width, 0));
            }};
}

}  // namespace

Pieces entryRows(const PieceMaker& make, const std::vector<report::summary::ReportEntry>& entries)
{
    Pieces rows;
    for (const report::summary::ReportEntry& entry : entries) {
        std::vector<std::pair<double, Pieces>> cells;
        double left = 0;
        for (const Column& column : columns) {
            const std::string& text = entry.*column.text;
            if (!text.empty())
                cells.emplace_back(
                    left, Pieces{make.ofWidth(column.width - gap).text(QString::fromStdString(text), {8.5})});
            left += column.width;
        }
        Piece row = make.columns(cells);
        row.keepsWithNext = true;
        rows.push_back(row);
        if (!entry.note.empty()) {
            const PieceMaker noted = make.ofWidth(make.width() - noteIndent);
            for (const Piece& line : noted.lines(QString::fromStdString(entry.note), {8.5, false, true}))
                rows.push_back(make.columns({{noteIndent, {line}}}));
        }
        rows.push_back(make.space(0.7 * mm));
        rows.push_back(hairline(make));
    }
    return rows;
}

Pieces shortEntryRows(const PieceMaker& make, const std::vector<report::summary::ReportEntry>& entries)
{
    const PieceMaker half = make.ofWidth(make.width() / 2 - gap);
    const auto textOf = [](const report::summary::ReportEntry& entry) {
        QStringList parts;
        const std::string pain = entry.pain.empty() ? entry.pain : entry.pain + "/10";
        for (const std::string& part : {entry.lasted, pain, entry.where, entry.signs})
            if (!part.empty()) parts << QString::fromStdString(part);
        return parts.isEmpty() ? QString() : QStringLiteral(": ") + parts.join(QStringLiteral("; "));
    };
    Pieces rows;
    for (std::size_t i = 0; i < entries.size(); i += 2) {
        std::vector<std::pair<double, Pieces>> cells;
        for (std::size_t side = 0; side < 2 && i + side < entries.size(); ++side)
            cells.emplace_back(static_cast<double>(side) * make.width() / 2,
                               Pieces{half.runs({{QString::fromStdString(entries[i + side].when), true},
                                                 {textOf(entries[i + side])}},
                                                8.5)});
        rows.push_back(make.columns(cells));
    }
    return rows;
}

Pieces entryHeader(const PieceMaker& make, const report::summary::ReportWords& words)
{
    std::vector<std::pair<double, Pieces>> cells;
    double left = 0;
    for (const Column& column : columns) {
        cells.emplace_back(left,
                           Pieces{make.ofWidth(column.width - gap)
                                      .text(QString::fromStdString(words.of(column.key)), {8.5, true})});
        left += column.width;
    }
    return {make.columns(cells), make.space(0.8 * mm), make.rule(0.3 * mm, 0.9 * mm)};
}

}  // namespace cramp::paper::sheet
