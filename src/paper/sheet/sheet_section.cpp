// SPDX-License-Identifier: MIT
#include "paper/sheet/sheet_section.h"

namespace cramp::paper::sheet
{

Pieces titled(const PieceMaker& make, const QString& title, const QString& beside, const Pieces& body)
{
    Piece head =
        make.runs({{title, true}, {beside.isEmpty() ? beside : QStringLiteral("  ") + beside, false}}, 10);
    head.height += 0.6 * mm;
    Pieces pieces = {make.rule(0.2 * mm, 1.2 * mm), head};
    for (Piece& piece : pieces)
        piece.keepsWithNext = true;
    append(pieces, body);
    pieces.push_back(make.space(sectionGap));
    return pieces;
}

void append(Pieces& pieces, const Pieces& more)
{
    pieces.insert(pieces.end(), more.begin(), more.end());
}

}  // namespace cramp::paper::sheet
