// SPDX-License-Identifier: MIT
#include "paper/page/sheet_pages.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextLayout>
#include <QTextTable>

#include <algorithm>
#include <cmath>

namespace cramp::paper::page
{

namespace
{

// A title, a picture, which has its words below it, and the empty line before a panel or table.
bool keepsWithNext(const QTextDocument& sheet, const QTextBlock& block)
{
    if (!block.next().isValid()) return false;
    const QTextBlock::iterator first = block.begin();
    if (first.atEnd()) return QTextCursor(block.next()).currentFrame() != sheet.rootFrame();
    const QTextCharFormat format = first.fragment().charFormat();
    const bool isBold = format.fontWeight() >= QFont::Bold && first.fragment().length() + 1 == block.length();
    return isBold || block.text() == QString(QChar::ObjectReplacementCharacter);
}

// What stands on one page if it can: from the top of the first page.
struct Piece {
    double top = 0;
    double bottom = 0;
    bool keepsWithNext = false;
};

Piece pieceOf(const QTextDocument& sheet, const QTextBlock& block)
{
    const QTextLayout& lines = *block.layout();
    const double top = sheet.documentLayout()->blockBoundingRect(block).top();
    const bool keeps = keepsWithNext(sheet, block);
    if (lines.lineCount() == 0) return {top, top, keeps};
    const QTextLine last = lines.lineAt(lines.lineCount() - 1);
    return {top + lines.lineAt(0).y(), top + last.y() + last.height(), keeps};
}

double bottomOf(const QTextDocument& sheet, const QTextTableCell& cell)
{
    return pieceOf(sheet, cell.lastCursorPosition().block()).bottom;
}

// A panel is not torn, nor the head of a table from its first row. Of a panel that would leave much of a page
// empty, what begins it.
Piece pieceOf(const QTextDocument& sheet, const QTextTable& table)
{
    const double mostEmpty = 0.65 * sheet.pageSize().height();
    const QRectF whole = sheet.documentLayout()->frameBoundingRect(const_cast<QTextTable*>(&table));
    const QTextTableCell body = table.cellAt(table.rows() > 1 ? 1 : 0, 0);
    if (table.columns() == 1 && whole.height() < mostEmpty) return {whole.top(), whole.bottom(), false};
    if (table.columns() == 1)
        return {whole.top(), pieceOf(sheet, body.firstCursorPosition().block()).bottom, false};
    Piece head{whole.top(), 0, false};
    for (int column = 0; column < table.columns(); ++column)
        head.bottom = std::max(head.bottom, bottomOf(sheet, table.cellAt(body.row(), column)));
    return head;
}

Piece pieceAt(const QTextDocument& sheet, const QTextFrame::iterator& at)
{
    const auto* table = qobject_cast<const QTextTable*>(at.currentFrame());
    return table != nullptr ? pieceOf(sheet, *table) : pieceOf(sheet, at.currentBlock());
}

bool isTorn(const Piece& piece, double page)
{
    return std::floor(piece.top / page) != std::floor((piece.bottom - 1) / page) &&
           piece.bottom - piece.top < page;
}

}  // namespace

void paginate(QTextDocument& sheet, const QSizeF& page)
{
    sheet.setPageSize(page);
    for (auto at = sheet.rootFrame()->begin(); !at.atEnd(); ++at) {
        const QTextBlock first = at.currentBlock();
        Piece whole = pieceAt(sheet, at);
        for (auto next = at; whole.keepsWithNext && !(++next).atEnd(); at = next) {
            const Piece piece = pieceAt(sheet, next);
            whole.bottom = piece.bottom;
            whole.keepsWithNext = piece.keepsWithNext;
        }
        if (!isTorn(whole, page.height()) || !first.isValid()) continue;
        QTextBlockFormat format = first.blockFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        QTextCursor(first).setBlockFormat(format);
        sheet.markContentsDirty(0, sheet.characterCount());
    }
}

double filledOfLastPage(const QTextDocument& sheet)
{
    return pieceOf(sheet, sheet.lastBlock()).bottom / sheet.pageSize().height() - (sheet.pageCount() - 1);
}

}  // namespace cramp::paper::page
