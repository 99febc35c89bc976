// SPDX-License-Identifier: MIT
#include "paper/page/paper_diary.h"

#include "paper/sheet/pdf.h"
#include "paper/sheet/sheet_pieces.h"

#include <QPainter>

#include <array>
#include <initializer_list>

namespace cramp::paper::page
{

namespace
{

constexpr double left = 12 * sheet::mm;
constexpr double width = 186 * sheet::mm;
constexpr double top = 10 * sheet::mm;
constexpr double nightsTop = 29 * sheet::mm;
constexpr double nightHeight = 35 * sheet::mm;
constexpr double titleLine = 7.6 * sheet::mm;
constexpr double headLine = 5.2 * sheet::mm;
constexpr double crampLine = 8 * sheet::mm;
constexpr double totalMiddle = 278 * sheet::mm;
constexpr double footTop = 283 * sheet::mm;
constexpr double pad = 1.2 * sheet::mm;
constexpr double thin = 0.2 * sheet::mm;
constexpr double thick = 0.5 * sheet::mm;
constexpr double tickBox = 3.6 * sheet::mm;

enum class Answer { Written, Minutes, Leg, YesNo };

struct Column {
    const char* title;
    double width;
    Answer answer;
};
constexpr std::array columns = {Column{"paper.began", 22.5 * sheet::mm, Answer::Written},
                                Column{"paper.lasted", 17 * sheet::mm, Answer::Minutes},
                                Column{"paper.place", 29.5 * sheet::mm, Answer::Written},
                                Column{"paper.side", 30.5 * sheet::mm, Answer::Leg},
                                Column{"paper.pain", 20.5 * sheet::mm, Answer::Written},
                                Column{"paper.woke", 22 * sheet::mm, Answer::YesNo},
                                Column{"paper.tried", 0, Answer::Written},  // what the others leave
                                Column{"paper.eased", 22.5 * sheet::mm, Answer::YesNo}};

double widthOf(const Column& column)
{
    if (column.width > 0) return column.width;
    double others = 0;
    for (const Column& other : columns)
        others += other.width;
    return width - others;
}

class Sheet
{
public:
    Sheet(QPainter& painter, const report::summary::ReportWords& words) : m_painter(painter), m_words(words)
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setBrush(Qt::NoBrush);
    }

    void paint(int page)
    {
        paintHead(page);
        for (int night = 0; night < 7; ++night)
            paintNight(nightsTop + night * nightHeight);
        paintTotal();
        text(QRectF(left, footTop, width, 9 * sheet::mm), of("paper.help"), 8.5);
    }

private:
    QString of(const char* key) const { return QString::fromStdString(m_words.of(key)); }

    void text(const QRectF& place, const QString& words, double points, bool bold = false,
              int alignment = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap)
    {
        m_painter.setPen(m_ink.text);
        m_painter.setFont(ink::inkFont(m_ink, points * sheet::pt, bold));
        m_painter.drawText(place, alignment, words);
    }
    // How wide a text is that was written in one line.
    double line(double x, double middle, const QString& words, double points, bool bold = false)
    {
        const double height = points * sheet::pt * 1.6;
        const QRectF place(x, middle - height / 2, width, height);
        text(place, words, points, bold, Qt::AlignLeft | Qt::AlignVCenter);
        return QFontMetricsF(ink::inkFont(m_ink, points * sheet::pt, bold)).horizontalAdvance(words);
    }
    void stroke(const QPointF& from, const QPointF& to, double thickness)
    {
        m_painter.setPen(QPen(m_ink.text, thickness));
        m_painter.drawLine(from, to);
    }
    void box(const QRectF& place, double thickness)
    {
        m_painter.setPen(QPen(m_ink.text, thickness));
        m_painter.drawRect(place);
    }
    // A box to tick and its word; where the next may stand.
    double tick(double x, double middle, const QString& word)
    {
        box(QRectF(x, middle - tickBox / 2, tickBox, tickBox), 0.3 * sheet::mm);
        return x + tickBox + sheet::mm + line(x + tickBox + sheet::mm, middle, word, 8.5) + 2 * sheet::mm;
    }

    void paintHead(int page)
    {
        line(left, top + 3 * sheet::mm, of("paper.title"), 16, true);
        const QString week =
            QString::fromStdString(m_words.of("paper.week", {{"n", std::to_string(page + 1)}}));
        text(QRectF(left, top, width, 7 * sheet::mm), week, 11, true, Qt::AlignRight | Qt::AlignVCenter);
        toWrite("paper.name", left + 62 * sheet::mm, top + 3.5 * sheet::mm, left + 108 * sheet::mm);
        toWrite("paper.born", left + 111 * sheet::mm, top + 3.5 * sheet::mm, left + 160 * sheet::mm);
        text(QRectF(left, top + 8.5 * sheet::mm, width, 14 * sheet::mm), of("paper.how"), 9.5);
    }

    // A label and a line to write on, up to the end.
    void toWrite(const char* label, double x, double middle, double end)
    {
        x += line(x, middle, of(label), 10) + 2 * sheet::mm;
        stroke({x, middle + 2 * sheet::mm}, {end, middle + 2 * sheet::mm}, thin);
    }

    void paintTotal()
    {
        toWrite("paper.total_with", left, totalMiddle, left + 66 * sheet::mm);
        toWrite("paper.total_without", left + 72 * sheet::mm, totalMiddle, left + 126 * sheet::mm);
        toWrite("paper.total_cramps", left + 132 * sheet::mm, totalMiddle, left + width);
    }

    void paintNight(double y)
    {
        paintNightHead(y + titleLine / 2);
        const double table = y + titleLine;
        const double notes = table + headLine + 2 * crampLine;
        const double bottom = y + nightHeight - 0.8 * sheet::mm;
        double x = left;
        for (const Column& column : columns) {
            const double across = widthOf(column);
            text(QRectF(x + pad, table, across - pad, headLine), of(column.title), 8.5, true,
                 Qt::AlignLeft | Qt::AlignVCenter);
            for (int cramp = 0; cramp < 2; ++cramp)
                paintAnswer(column, x, table + headLine + (cramp + 0.5) * crampLine, across);
            if (x > left) stroke({x, table}, {x, notes}, thin);
            x += across;
        }
        for (int row = 0; row < 3; ++row)
            stroke({left, table + headLine + row * crampLine},
                   {left + width, table + headLine + row * crampLine}, thin);
        stroke({left, table}, {left + width, table}, thin);
        line(left + pad, (notes + bottom) / 2, of("paper.notes"), 8.5);
        box(QRectF(left, y, width, bottom - y), thick);
    }

    void paintNightHead(double middle)
    {
        double x = left + pad;
        x += line(x, middle, of("paper.night_of"), 10, true) + 2 * sheet::mm;
        stroke({x, middle + 2.2 * sheet::mm}, {x + 46 * sheet::mm, middle + 2.2 * sheet::mm}, thin);
        x = tick(x + 52 * sheet::mm, middle, of("paper.no_cramps"));
        x += 8 * sheet::mm;
        x += line(x, middle, of("paper.more"), 8.5) + 2 * sheet::mm;
        stroke({x, middle + 2.2 * sheet::mm}, {x + 12 * sheet::mm, middle + 2.2 * sheet::mm}, thin);
    }

    void paintAnswer(const Column& column, double x, double middle, double across)
    {
        switch (column.answer) {
            case Answer::Written: return;
            case Answer::Minutes: {
                const QRectF place(x, middle - crampLine / 2, across - pad, crampLine);
                text(place, of("paper.minutes"), 8.5, false, Qt::AlignRight | Qt::AlignVCenter);
                return;
            }
            case Answer::Leg: ticks(x, middle, {"paper.left", "paper.right", "paper.both"}); return;
            case Answer::YesNo: ticks(x, middle, {"paper.yes", "paper.no"}); return;
        }
    }
    void ticks(double x, double middle, std::initializer_list<const char*> words)
    {
        x += pad;
        for (const char* word : words)
            x = tick(x, middle, of(word));
    }

    QPainter& m_painter;
    const report::summary::ReportWords& m_words;
    ink::Ink m_ink = ink::paperInk();
};

}  // namespace

void paintPaperDiary(QPainter& painter, const report::summary::ReportWords& words, int page)
{
    painter.save();
    Sheet(painter, words).paint(page);
    painter.restore();
}

std::string writePaperDiary(const report::summary::ReportWords& words)
{
    return sheet::pdfOfPages(QString::fromStdString(words.of("paper.title")), paperDiaryPages,
                             [&](QPainter& painter, int page) { paintPaperDiary(painter, words, page); });
}

}  // namespace cramp::paper::page
