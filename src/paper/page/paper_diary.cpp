// SPDX-License-Identifier: MIT
#include "paper/page/paper_diary.h"

#include "paper/sheet/pdf.h"
#include "paper/sheet/sheet_pieces.h"

#include <QPainter>

#include <array>

namespace cramp
{

namespace
{

constexpr double left = 12 * mm;
constexpr double width = 186 * mm;
constexpr double top = 10 * mm;
constexpr double nightsTop = 29 * mm;
constexpr double nightHeight = 36 * mm;
constexpr double titleLine = 7.6 * mm;
constexpr double headLine = 5.2 * mm;
constexpr double crampLine = 8 * mm;
constexpr double footTop = 283 * mm;
constexpr double pad = 1.2 * mm;
constexpr double thin = 0.2 * mm;
constexpr double thick = 0.5 * mm;
constexpr double tickBox = 3.6 * mm;

enum class Answer { Written, Minutes, LeftRight, YesNo };

struct Column {
    const char* title;
    double width;
    Answer answer;
};
constexpr std::array columns = {
    Column{"paper.began", 22.5 * mm, Answer::Written}, Column{"paper.lasted", 17 * mm, Answer::Minutes},
    Column{"paper.place", 29.5 * mm, Answer::Written}, Column{"paper.side", 26 * mm, Answer::LeftRight},
    Column{"paper.pain", 20.5 * mm, Answer::Written},  Column{"paper.woke", 22 * mm, Answer::YesNo},
    Column{"paper.tried", 0, Answer::Written},  // what the others leave
    Column{"paper.eased", 22.5 * mm, Answer::YesNo}};

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
    Sheet(QPainter& painter, const ReportWords& words) : m_painter(painter), m_words(words)
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setBrush(Qt::NoBrush);
    }

    void paint(int page)
    {
        paintHead(page);
        for (int night = 0; night < 7; ++night)
            paintNight(nightsTop + night * nightHeight);
        text(QRectF(left, footTop, width, 9 * mm), of("paper.help"), 8.5);
    }

private:
    QString of(const char* key) const { return QString::fromStdString(m_words.of(key)); }

    void text(const QRectF& place, const QString& words, double points, bool bold = false,
              int alignment = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap)
    {
        m_painter.setPen(m_ink.text);
        m_painter.setFont(inkFont(m_ink, points * pt, bold));
        m_painter.drawText(place, alignment, words);
    }
    // How wide a text is that was written in one line.
    double line(double x, double middle, const QString& words, double points, bool bold = false)
    {
        const double height = points * pt * 1.6;
        const QRectF place(x, middle - height / 2, width, height);
        text(place, words, points, bold, Qt::AlignLeft | Qt::AlignVCenter);
        return QFontMetricsF(inkFont(m_ink, points * pt, bold)).horizontalAdvance(words);
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
        box(QRectF(x, middle - tickBox / 2, tickBox, tickBox), 0.3 * mm);
        return x + tickBox + mm + line(x + tickBox + mm, middle, word, 8.5) + 2 * mm;
    }

    void paintHead(int page)
    {
        line(left, top + 3 * mm, of("paper.title"), 16, true);
        const QString week =
            QString::fromStdString(m_words.of("paper.week", {{"n", std::to_string(page + 1)}}));
        text(QRectF(left, top, width, 7 * mm), week, 11, true, Qt::AlignRight | Qt::AlignVCenter);
        const double name = left + 82 * mm;
        const double end = name + line(name, top + 3.5 * mm, of("paper.name"), 10) + 2 * mm;
        stroke({end, top + 5.5 * mm}, {left + 150 * mm, top + 5.5 * mm}, thin);
        text(QRectF(left, top + 8.5 * mm, width, 14 * mm), of("paper.how"), 9.5);
    }

    void paintNight(double y)
    {
        paintNightHead(y + titleLine / 2);
        const double table = y + titleLine;
        const double notes = table + headLine + 2 * crampLine;
        const double bottom = y + nightHeight - 0.8 * mm;
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
        x += line(x, middle, of("paper.night_of"), 10, true) + 2 * mm;
        stroke({x, middle + 2.2 * mm}, {x + 46 * mm, middle + 2.2 * mm}, thin);
        x = tick(x + 52 * mm, middle, of("paper.no_cramps"));
        x += 8 * mm;
        x += line(x, middle, of("paper.more"), 8.5) + 2 * mm;
        stroke({x, middle + 2.2 * mm}, {x + 12 * mm, middle + 2.2 * mm}, thin);
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
            case Answer::LeftRight: ticks(x, middle, "paper.left", "paper.right"); return;
            case Answer::YesNo: ticks(x, middle, "paper.yes", "paper.no"); return;
        }
    }
    void ticks(double x, double middle, const char* one, const char* other)
    {
        tick(tick(x + pad, middle, of(one)), middle, of(other));
    }

    QPainter& m_painter;
    const ReportWords& m_words;
    Ink m_ink = paperInk();
};

}  // namespace

void paintPaperDiary(QPainter& painter, const ReportWords& words, int page)
{
    painter.save();
    Sheet(painter, words).paint(page);
    painter.restore();
}

std::string writePaperDiary(const ReportWords& words)
{
    return pdfOfPages(QString::fromStdString(words.of("paper.title")), paperDiaryPages,
                      [&](QPainter& painter, int page) { paintPaperDiary(painter, words, page); });
}

}  // namespace cramp
