// SPDX-License-Identifier: MIT
#include "paper/page/recovery_sheet.h"

#include "paper/sheet/pdf.h"
#include "paper/sheet/sheet_pieces.h"
#include "platform/failure.h"

#include <QPagedPaintDevice>
#include <QPainter>

namespace cramp::paper::page
{

namespace
{

constexpr double unitsPerInch = 2540;
constexpr double left = 18 * sheet::mm;
constexpr double width = 174 * sheet::mm;
constexpr double top = 22 * sheet::mm;
constexpr double wordHeight = 20 * sheet::mm;
constexpr int wordsInLine = 6;
constexpr double wordWidth = width / wordsInLine;
constexpr double gap = 8 * sheet::mm;

class RecoveryPainter
{
public:
    explicit RecoveryPainter(QPainter& painter) : m_painter(painter)
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setBrush(Qt::NoBrush);
    }

    void paint(const RecoverySheet& sheet)
    {
        paragraph(sheet.title, 22, true);
        for (const QString& fact : sheet.facts)
            paragraph(fact, 12);
        m_y += gap;
        for (qsizetype number = 0; number < sheet.words.size(); ++number)
            word(static_cast<int>(number), sheet.words[number]);
        const auto lines = static_cast<int>(sheet.words.size() + wordsInLine - 1) / wordsInLine;
        m_y += lines * wordHeight + gap;
        for (const QString& advice : sheet.advice)
            paragraph(advice, 13);
    }

private:
    void paragraph(const QString& words, double points, bool isBold = false)
    {
        const QRectF place(left, m_y, width, 60 * sheet::mm);
        m_y += text(place, words, points, isBold, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap) +
               points * sheet::pt / 2;
    }
    void word(int number, const QString& word)
    {
        const int row = number / wordsInLine;
        const int column = number % wordsInLine;
        const QRectF cell(left + column * wordWidth, m_y + row * wordHeight, wordWidth, wordHeight);
        m_painter.setPen(QPen(m_ink.text, 0.2 * sheet::mm));
        m_painter.drawRect(cell);
        text(cell.adjusted(1.5 * sheet::mm, sheet::mm, 0, 0), QString::number(number + 1), 9, false,
             Qt::AlignLeft | Qt::AlignTop);
        text(cell.adjusted(0, 3 * sheet::mm, 0, 0), word, 16, true, Qt::AlignCenter);
    }
    // How high it is.
    double text(const QRectF& place, const QString& words, double points, bool isBold, int alignment)
    {
        QRectF taken;
        m_painter.setPen(m_ink.text);
        m_painter.setFont(ink::inkFont(m_ink, points * sheet::pt, isBold));
        m_painter.drawText(place, alignment, words, &taken);
        return taken.height();
    }

    QPainter& m_painter;
    ink::Ink m_ink = ink::paperInk();
    double m_y = top;
};

}  // namespace

void paintRecoverySheet(QPainter& painter, const RecoverySheet& sheet)
{
    painter.save();
    RecoveryPainter(painter).paint(sheet);
    painter.restore();
}

void printRecoverySheet(const RecoverySheet& sheet, QPagedPaintDevice& device)
{
    QPainter painter;
    device.setPageMargins(QMarginsF(0, 0, 0, 0));
    if (!painter.begin(&device)) throw platform::Failure("The sheet could not be printed.");
    painter.scale(device.logicalDpiX() / unitsPerInch, device.logicalDpiY() / unitsPerInch);
    paintRecoverySheet(painter, sheet);
}

std::string writeRecoverySheet(const RecoverySheet& sheet)
{
    return sheet::pdfOfPages(sheet.title, 1,
                             [&](QPainter& painter, int) { paintRecoverySheet(painter, sheet); });
}

}  // namespace cramp::paper::page
