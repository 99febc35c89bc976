// SPDX-License-Identifier: MIT
#include "paper/sheet/gp_top.h"

#include "paper/ink/strokes.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <limits>

namespace cramp::paper::sheet
{

namespace
{

constexpr double strongLine = 0.35 * mm;
// More facts run on as one text.
constexpr std::size_t mostFactRows = 6;
constexpr std::size_t mostQuestionLines = 4;

QString joined(const std::vector<std::string>& texts)
{
    QStringList list;
    for (const std::string& text : texts)
        list << QString::fromStdString(text);
    return list.join(QStringLiteral("; "));
}

// Of filled bars: some renderers draw the strokes of a 1-bit page too thin.
void paintFrame(QPainter& painter, const QRectF& box, double thickness, const QColor& colour)
{
    painter.fillRect(QRectF(box.left(), box.top(), box.width(), thickness), colour);
    painter.fillRect(QRectF(box.left(), box.bottom() - thickness, box.width(), thickness), colour);
    painter.fillRect(QRectF(box.left(), box.top(), thickness, box.height()), colour);
    painter.fillRect(QRectF(box.right() - thickness, box.top(), thickness, box.height()), colour);
}

}  // namespace

GpTop::GpTop(const SheetSource& source) : m_source(source) {}

QString GpTop::labelled(const char* key, const std::string& text) const
{
    return text.empty() ? QString() : m_source.word(key) + QStringLiteral(" ") + QString::fromStdString(text);
}

Pieces GpTop::pieces(TopCut cut) const
{
    Pieces pieces = who();
    append(pieces, question());
    append(pieces, box(cut));
    append(pieces, numbers());
    return pieces;
}

Pieces GpTop::rest(TopCut cut) const
{
    Pieces pieces;
    const Pieces lines = questionLines(mostQuestionLines, std::numeric_limits<std::size_t>::max());
    if (!lines.empty()) append(pieces, titled(m_source.make, m_source.word("section.questions"), {}, lines));
    if (cut != TopCut::Whole) append(pieces, others(m_source.make));
    if (cut == TopCut::WithoutNegatives) append(pieces, negatives(m_source.make));
    if (!pieces.empty()) pieces.push_back(m_source.make.space(sectionGap));
    return pieces;
}

// The name and the period on one line, below what the person wants of the rest, then how much is known.
Pieces GpTop::who() const
{
    const PieceMaker left = m_source.make.ofWidth(96 * mm);
    const PieceMaker right = m_source.make.ofWidth(82 * mm);
    const diary::DateSpan& span = m_source.summary.figures.span;
    const QString name = QString::fromStdString(m_source.summary.name.empty() ? m_source.summary.title
                                                                              : m_source.summary.name);
    QStringList more;
    for (const QString& text : {QString::fromStdString(m_source.summary.page.born),
                                labelled("head.nhs_number", m_source.summary.nhsNumber),
                                QString::fromStdString(m_source.summary.page.since)})
        if (!text.isEmpty()) more << text;
    Pieces pieces = {m_source.make.columns(
        {{0, {left.text(name, {14, true})}},
         {98 * mm,
          {right.space(1.4 * mm),
           right.text(QString::fromStdString(m_source.words.of(
                          "page.subject", {{"period", m_source.words.dateSpan(span.from, span.to)}})),
                      {9.5, true, false, Qt::AlignRight})}}})};
    if (!more.isEmpty()) pieces.push_back(m_source.make.text(more.join(QStringLiteral("; ")), {9.5}));
    pieces.push_back(m_source.make.space(0.8 * mm));
    pieces.push_back(
        m_source.make.runs({{QString::fromStdString(m_source.summary.page.kept), true},
                            {QStringLiteral(" ") + QString::fromStdString(m_source.summary.nightsDetail)}},
                           9.5));
    pieces.push_back(m_source.make.space(2 * mm));
    return pieces;
}

Pieces GpTop::questionLines(std::size_t from, std::size_t to) const
{
    if (m_source.summary.questions.empty()) return {};
    const QString quoted =
        QString::fromStdString(m_source.words.of("page.question", {{"words", m_source.summary.questions}}));
    const Pieces lines = m_source.make.ofWidth(m_source.make.width() - 4 * mm).lines(quoted, {10.5, true});
    Pieces part;
    for (std::size_t i = from; i < std::min(to, lines.size()); ++i)
        part.push_back(lines[i]);
    return part;
}

Pieces GpTop::question() const
{
    Pieces lines = questionLines(0, mostQuestionLines);
    if (lines.empty()) return {};
    if (!questionLines(mostQuestionLines, mostQuestionLines + 1).empty())
        lines.push_back(m_source.make.text(m_source.word("page.question_continued"), {8.5, true}));
    const double height = heightOf(lines);
    const Piece piece{height, [=, this](QPainter& painter, const QPointF& topLeft) {
                          painter.fillRect(QRectF(topLeft, QSizeF(mm, height)), m_source.ink.text);
                          drawPieces(painter, topLeft + QPointF(3 * mm, 0), lines);
                      }};
    return {piece, m_source.make.space(2.4 * mm)};
}

Pieces GpTop::pressing(const PieceMaker& make) const
{
    std::vector<TextRun> all;
    Pieces rows;
    for (const report::summary::SignFact& fact : m_source.summary.page.box.pressing) {
        const std::vector<TextRun> runs = {
            {QString::fromStdString(fact.label), true},
            {fact.when.empty() ? QString() : QStringLiteral(": ") + QString::fromStdString(fact.when)}};
        rows.push_back(make.runs(runs, 10));
        if (!all.empty()) all.push_back({QStringLiteral("; ")});
        all.insert(all.end(), runs.begin(), runs.end());
    }
    return rows.size() <= mostFactRows ? rows : Pieces{make.runs(all)};
}

Pieces GpTop::others(const PieceMaker& make) const
{
    if (m_source.summary.page.box.others.empty()) return {};
    QStringList texts;
    for (const report::summary::SignFact& fact : m_source.summary.page.box.others)
        texts << QString::fromStdString(fact.label) +
                     (fact.when.empty() ? QString()
                                        : QStringLiteral(": ") + QString::fromStdString(fact.when));
    const QString label =
        m_source.word(m_source.summary.page.box.pressing.empty() ? "page.recorded" : "page.also");
    return {make.runs({{label, true}, {QStringLiteral(" ") + texts.join(QStringLiteral("; "))}})};
}

Pieces GpTop::negatives(const PieceMaker& make) const
{
    if (m_source.summary.page.box.absent.empty()) return {};
    const QString label = QString::fromStdString(
        m_source.words.of("page.asked_on", {{"dates", m_source.summary.page.box.askedOn}}));
    return {make.runs({{label, true}, {QStringLiteral(" ") + joined(m_source.summary.page.box.absent)}})};
}

// In a frame, so that it is what the eye finds first.
Pieces GpTop::box(TopCut cut) const
{
    const double pad = 2.6 * mm;
    const PieceMaker make = m_source.make.ofWidth(m_source.make.width() - 2 * pad);
    const report::summary::SignBox& facts = m_source.summary.page.box;
    const auto cutOff = [&](std::size_t count) {
        return make.text(
            QString::fromStdString(m_source.words.of("page.more", {{"n", std::to_string(count)}})),
            {9, true});
    };
    Pieces body = pressing(make);
    if (!facts.note.empty()) body.push_back(make.text(QString::fromStdString(facts.note)));
    if (cut == TopCut::Whole) append(body, others(make));
    if (cut != TopCut::WithoutNegatives) append(body, negatives(make));
    const std::size_t missing = (cut != TopCut::Whole ? facts.others.size() : 0) +
                                (cut == TopCut::WithoutNegatives ? facts.absent.size() : 0);
    if (missing > 0) body.push_back(cutOff(missing));
    const auto add = [&](const char* key, const QString& text) {
        if (!text.isEmpty())
            body.push_back(make.runs({{m_source.word(key), true}, {QStringLiteral(" ") + text}}));
    };
    add("page.not_asked", joined(facts.notAsked));
    add("page.seen", QString::fromStdString(facts.seen));
    const double height = heightOf(body) + 1.4 * pad;
    const Piece framed{height, [=, this](QPainter& painter, const QPointF& topLeft) {
                           paintFrame(painter, QRectF(topLeft, QSizeF(m_source.make.width(), height)),
                                      strongLine, m_source.ink.text);
                           drawPieces(painter, topLeft + QPointF(pad, 0.7 * pad), body);
                       }};
    return {framed, m_source.make.space(2.4 * mm)};
}

Pieces GpTop::number(const PieceMaker& make, const report::summary::KeyNumber& number) const
{
    constexpr double points = 19;
    const QString value = QString::fromStdString(number.value);
    const double indent =
        QFontMetricsF(ink::inkFont(m_source.ink, points * pt, true)).horizontalAdvance(value) + 1.4 * mm;
    const PieceMaker beside = make.ofWidth(make.width() - indent);
    return {make.columns(
                {{0, {make.text(value, {points, true})}},
                 {indent,
                  {beside.space(3.1 * mm), beside.text(QString::fromStdString(number.label), {9.5, true})}}}),
            make.text(QString::fromStdString(number.detail), {8.5})};
}

Pieces GpTop::numbers() const
{
    std::vector<std::pair<double, Pieces>> cells;
    const double pitch = (sheetWidth + 4 * mm) /
                         static_cast<double>(std::max<std::size_t>(m_source.summary.page.numbers.size(), 1));
    for (const report::summary::KeyNumber& each : m_source.summary.page.numbers)
        cells.emplace_back(pitch * static_cast<double>(cells.size()),
                           number(m_source.make.ofWidth(pitch - 4 * mm), each));
    return {m_source.make.columns(cells), m_source.make.space(sectionGap)};
}

}  // namespace cramp::paper::sheet
