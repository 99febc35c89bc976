// SPDX-License-Identifier: MIT
#include "paper/sheet/sheet_pieces.h"

#include "paper/ink/strokes.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <memory>
#include <numeric>

namespace cramp::paper::sheet
{
// A paragraph laid out once, drawn any number of times.
class SheetParagraph
{
public:
    SheetParagraph(const QString& text, const QFont& font, double width, Qt::Alignment alignment,
                   const QList<QTextLayout::FormatRange>& formats = {})
        : m_layout(text, font)
    {
        m_layout.setFormats(formats);
        QTextOption option(alignment);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        m_layout.setTextOption(option);
        m_layout.setCacheEnabled(true);
        m_layout.beginLayout();
        while (true) {
            QTextLine line = m_layout.createLine();
            if (!line.isValid()) break;
            line.setLineWidth(width);
            line.setPosition(QPointF(0, m_height));
            m_height += line.height();
        }
        m_layout.endLayout();
    }

    double height() const { return m_height; }
    void draw(QPainter& painter, const QPointF& topLeft) const { m_layout.draw(&painter, topLeft); }

    int lineCount() const { return m_layout.lineCount(); }
    double lineHeight(int line) const { return m_layout.lineAt(line).height(); }
    void drawLine(QPainter& painter, const QPointF& topLeft, int line) const
    {
        const QTextLine drawn = m_layout.lineAt(line);
        drawn.draw(&painter, topLeft - QPointF(0, drawn.y()));
    }

private:
    QTextLayout m_layout;
    double m_height = 0;
};

double heightOf(const Pieces& pieces)
{
    return std::accumulate(pieces.begin(), pieces.end(), 0.0,
                           [](double sum, const Piece& piece) { return sum + piece.height; });
}

void drawPieces(QPainter& painter, QPointF topLeft, const Pieces& pieces)
{
    for (const Piece& piece : pieces) {
        if (piece.draw) piece.draw(painter, topLeft);
        topLeft.ry() += piece.height;
    }
}

std::shared_ptr<SheetParagraph> PieceMaker::paragraph(const QString& text, TextLook look) const
{
    const QString printable = m_printable.of(text);
    // A layout takes the left for the left, whichever way the text runs.
    const bool beginsRight = look.alignment == Qt::AlignLeft && printable.isRightToLeft();
    return std::make_shared<SheetParagraph>(printable, ink::inkFont(m_ink, look.points * pt, look.bold),
                                            m_width, beginsRight ? Qt::AlignRight : look.alignment);
}

Piece PieceMaker::text(const QString& text, TextLook look) const
{
    const auto paragraph = this->paragraph(text, look);
    const QColor colour = look.soft ? m_ink.soft : m_ink.text;
    return {paragraph->height(), [paragraph, colour](QPainter& painter, const QPointF& topLeft) {
                painter.setPen(colour);
                paragraph->draw(painter, topLeft);
            }};
}

Piece PieceMaker::runs(const std::vector<TextRun>& runs, double points) const
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    for (const TextRun& run : runs) {
        const QString printable = m_printable.of(run.text);
        if (run.bold)
            formats.push_back({static_cast<int>(text.size()), static_cast<int>(printable.size()), bold});
        text += printable;
    }
    const auto alignment = text.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    const auto paragraph =
        std::make_shared<SheetParagraph>(text, ink::inkFont(m_ink, points * pt), m_width, alignment, formats);
    return {paragraph->height(), [paragraph, colour = m_ink.text](QPainter& painter, const QPointF& topLeft) {
                painter.setPen(colour);
                paragraph->draw(painter, topLeft);
            }};
}

Pieces PieceMaker::lines(const QString& text, TextLook look) const
{
    const QColor colour = look.soft ? m_ink.soft : m_ink.text;
    Pieces lines;
    for (const QString& part : text.split(u'\n')) {
        const auto paragraph = this->paragraph(part, look);
        for (int line = 0; line < paragraph->lineCount(); ++line)
            lines.push_back({paragraph->lineHeight(line), [=](QPainter& painter, const QPointF& topLeft) {
                                 painter.setPen(colour);
                                 paragraph->drawLine(painter, topLeft, line);
                             }});
    }
    return lines;
}

Piece PieceMaker::marked(const QString& mark, TextLook markLook, double indent, const QString& body,
                         TextLook look) const
{
    const Piece left = text(mark, markLook);
    const Piece right = ofWidth(m_width - indent).text(body, look);
    return {std::max(left.height, right.height), [=](QPainter& painter, const QPointF& topLeft) {
                left.draw(painter, topLeft);
                right.draw(painter, topLeft + QPointF(indent, 0));
            }};
}

Piece PieceMaker::space(double height) const
{
    return {height, {}};
}

Piece PieceMaker::rule(double thickness, double after) const
{
    const QColor colour = m_ink.text;
    const double width = m_width;
    return {thickness + after, [=](QPainter& painter, const QPointF& topLeft) {
                painter.fillRect(QRectF(topLeft, QSizeF(width, thickness)), colour);
            }};
}

Piece PieceMaker::columns(const std::vector<std::pair<double, Pieces>>& leftAndPieces) const
{
    double height = 0;
    for (const auto& [left, pieces] : leftAndPieces)
        height = std::max(height, heightOf(pieces));
    return {height, [leftAndPieces](QPainter& painter, const QPointF& topLeft) {
                for (const auto& [left, pieces] : leftAndPieces)
                    drawPieces(painter, topLeft + QPointF(left, 0), pieces);
            }};
}

std::vector<Pieces> flow(const Pieces& pieces, double pageHeight, const Pieces& header)
{
    std::vector<Pieces> pages;
    double used = pageHeight;
    for (std::size_t i = 0; i < pieces.size();) {
        // What keeps with the next moves as one.
        std::size_t end = i + 1;
        while (pieces[end - 1].keepsWithNext && end < pieces.size())
            ++end;
        const auto first = pieces.begin() + static_cast<std::ptrdiff_t>(i);
        const auto last = pieces.begin() + static_cast<std::ptrdiff_t>(end);
        const Pieces group(first, last);
        const double height = heightOf(group);
        if (pages.empty() || used + height > pageHeight) {
            pages.push_back(pages.empty() ? Pieces() : header);
            used = heightOf(pages.back());
        }
        pages.back().insert(pages.back().end(), group.begin(), group.end());
        used += height;
        i = end;
    }
    return pages;
}

}  // namespace cramp::paper::sheet
