// SPDX-License-Identifier: MIT
#pragma once

#include "paper/ink/ink.h"
#include "paper/ink/printable.h"

#include <QPointF>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

class QPainter;

namespace cramp::paper::sheet
{

// What a printed page is made of: pieces that know their height and draw themselves at a place, one below the
// other. Lengths are in hundredths of a millimetre.
constexpr double mm = 100;
constexpr double pt = 2540.0 / 72;

struct Piece {
    double height = 0;
    std::function<void(QPainter& painter, const QPointF& topLeft)> draw;
    bool keepsWithNext = false;  // does not end a page
};
using Pieces = std::vector<Piece>;

double heightOf(const Pieces& pieces);
void drawPieces(QPainter& painter, QPointF topLeft, const Pieces& pieces);

// How a text looks; no text is smaller than 8.5 pt.
struct TextLook {
    double points = 9;
    bool bold = false;
    bool soft = false;  // grey
    Qt::Alignment alignment = Qt::AlignLeft;
};

// A part of a text, bold or not.
struct TextRun {
    QString text;
    bool bold = false;
};

class SheetParagraph;

// Makes pieces of the width of a column.
class PieceMaker
{
public:
    PieceMaker(const ink::Ink& ink, ink::Printable& printable, double width)
        : m_ink(ink),
          m_printable(printable),
          m_width(width)
    {
    }

    const ink::Ink& ink() const { return m_ink; }
    double width() const { return m_width; }
    PieceMaker ofWidth(double width) const { return {m_ink, m_printable, width}; }

    // Wrapped text; right-to-left text begins at the right. Words longer than the line are broken.
    Piece text(const QString& text, TextLook look = {}) const;
    // The same line by line, for texts that may be longer than a page; each typed line begins at its own
    // side.
    Pieces lines(const QString& text, TextLook look = {}) const;
    // Parts in bold and not, wrapped as one text.
    Piece runs(const std::vector<TextRun>& runs, double points = 9) const;
    // A mark, and beside it the text at a distance.
    Piece marked(const QString& mark, TextLook markLook, double indent, const QString& text,
                 TextLook look = {}) const;
    Piece space(double height) const;
    Piece rule(double thickness, double after) const;
    // Columns side by side, each as wide as its maker was.
    Piece columns(const std::vector<std::pair<double, Pieces>>& leftAndPieces) const;

    // With what no font has replaced; for what is not made by text().
    QString printable(const QString& text) const { return m_printable.of(text); }

private:
    std::shared_ptr<SheetParagraph> paragraph(const QString& text, TextLook look) const;

    const ink::Ink& m_ink;
    ink::Printable& m_printable;
    double m_width;
};

// Pieces on pages of that height. The header, if any, begins each further page.
std::vector<Pieces> flow(const Pieces& pieces, double pageHeight, const Pieces& header = {});

}  // namespace cramp::paper::sheet
