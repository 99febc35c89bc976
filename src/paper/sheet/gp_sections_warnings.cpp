// SPDX-License-Identifier: MIT
#include "paper/sheet/gp_section_parts.h"
#include "paper/sheet/gp_sections.h"

#include <QPainter>

namespace cramp::paper::sheet
{

namespace
{

// Of filled bars: some renderers draw the strokes of a 1-bit page too thin.
void paintFrame(QPainter& painter, const QRectF& box, double thickness, const QColor& colour)
{
    painter.fillRect(QRectF(box.left(), box.top(), box.width(), thickness), colour);
    painter.fillRect(QRectF(box.left(), box.bottom() - thickness, box.width(), thickness), colour);
    painter.fillRect(QRectF(box.left(), box.top(), thickness, box.height()), colour);
    painter.fillRect(QRectF(box.right() - thickness, box.top(), thickness, box.height()), colour);
}

}  // namespace

// In a frame, so that it is what the eye finds first.
Pieces GpSections::warnings(const SheetPlan& plan) const
{
    if (m_summary.warnings.empty())
        return section(m_make, "section.warnings",
                       {m_make.text(word(m_summary.isCheckOff ? "none.warnings_off" : "none.warnings"))});
    const double pad = 3 * mm;
    const double frame = 0.6 * mm;
    const PieceMaker inner = m_make.ofWidth(m_make.width() - 2 * pad);
    Pieces body = {title(inner, word("section.warnings"))};
    for (const report::summary::ReportWarning& sign : m_summary.warnings)
        append(body, warning(inner, sign, plan.recordsOf(sign)));
    const double height = heightOf(body) + 1.6 * pad;
    const Piece box{height, [=, this](QPainter& painter, const QPointF& topLeft) {
                        paintFrame(painter, QRectF(topLeft, QSizeF(m_make.width(), height)), frame,
                                   m_ink.text);
                        drawPieces(painter, topLeft + QPointF(pad, 0.8 * pad), body);
                    }};
    return {box, m_make.space(3 * mm)};
}

Pieces GpSections::warning(const PieceMaker& make, const report::summary::ReportWarning& warning,
                           std::size_t records) const
{
    const double indent = 24 * mm;
    const PieceMaker body = make.ofWidth(make.width() - indent);
    Pieces lines = {make.marked(fromUtf8(warning.urgencyLabel), {9.5, true}, indent, fromUtf8(warning.title),
                                {9.5, true})};
    if (records == 0) return lines;
    if (records == 1) return warningInRow(make, warning);
    const auto add = [&](const QString& text) {
        lines.push_back(make.columns({{indent, {body.text(text)}}}));
    };
    QString evidence = joined(warning.evidence, records, QStringLiteral("; "));
    if (warning.evidence.size() > records)
        evidence += QStringLiteral("; ") + moreOnPageTwo(warning.evidence.size() - records);
    if (!evidence.isEmpty()) add(evidence);
    if (!warning.done.empty()) add(fromUtf8(warning.done));
    lines.push_back(make.space(1.2 * mm));
    return lines;
}

// Where there is little room: what made it hold stands beside its name.
Pieces GpSections::warningInRow(const PieceMaker& make, const report::summary::ReportWarning& warning) const
{
    const double indent = 24 * mm;
    const double half = (make.width() - indent) / 2;
    const PieceMaker name = make.ofWidth(half - 2 * mm);
    const PieceMaker facts = make.ofWidth(half);
    QString evidence = joined(warning.evidence, 1, {});
    if (warning.evidence.size() > 1)
        evidence += QStringLiteral("; ") + moreOnPageTwo(warning.evidence.size() - 1);
    Pieces right;
    if (!evidence.isEmpty()) right.push_back(facts.text(evidence));
    if (!warning.done.empty()) right.push_back(facts.text(fromUtf8(warning.done)));
    return {make.columns({{0, {make.ofWidth(indent).text(fromUtf8(warning.urgencyLabel), {9, true})}},
                          {indent, {name.text(fromUtf8(warning.title), {9, true})}},
                          {indent + half, right}}),
            make.space(0.6 * mm)};
}

Pieces GpSections::warningInFull(const report::summary::ReportWarning& warning) const
{
    const double indent = 24 * mm;
    const PieceMaker body = m_make.ofWidth(m_make.width() - indent);
    Piece head = m_make.marked(fromUtf8(warning.urgencyLabel), {9.5, true}, indent, fromUtf8(warning.title),
                               {9.5, true});
    head.keepsWithNext = true;
    Pieces lines = {head};
    const auto add = [&](const QString& text, TextLook look) {
        if (text.isEmpty()) return;
        for (const Piece& line : body.lines(text, look))
            lines.push_back(m_make.columns({{indent, {line}}}));
    };
    add(fromUtf8(warning.why), {});
    add(joined(warning.evidence, warning.evidence.size(), QStringLiteral("; ")), {});
    add(fromUtf8(warning.done), {9, true});
    add(fromUtf8(warning.source), {8.5, false, true});
    lines.push_back(m_make.space(2 * mm));
    return lines;
}

Pieces GpSections::pastInFull() const
{
    Pieces lines;
    for (const std::string& past : m_summary.pastWarnings)
        append(lines, m_make.lines(fromUtf8(past)));
    return lines;
}

// Those that the plan has room for, and how many more follow.
Pieces GpSections::pastWarnings(const SheetPlan& plan) const
{
    const std::vector<std::string>& all = m_summary.pastWarnings;
    if (all.empty()) return {};
    const PieceMaker make = m_make.ofWidth(m_make.width() - listIndent);
    const std::size_t shown = std::min(plan.pastWarnings, all.size());
    Pieces lines;
    for (std::size_t i = 0; i < shown; ++i)
        lines.push_back(make.text(fromUtf8(all[i])));
    if (shown < all.size()) lines.push_back(make.text(moreOnPageTwo(all.size() - shown), {9, true}));
    const Piece label = m_make.ofWidth(listIndent - 2 * mm).text(word("section.past_warnings"), {9, true});
    return {m_make.columns({{0, {label}}, {listIndent, lines}}), m_make.space(0.8 * mm)};
}

}  // namespace cramp::paper::sheet
