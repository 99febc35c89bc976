// SPDX-License-Identifier: MIT
#include "paper/page/paper_diary.h"

#include "paper/sheet/sheet_pieces.h"
#include "paper/support/approved_painting.h"
#include "paper/support/paper_parts.h"
#include "paper/support/recorder.h"
#include "support/catch.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

using namespace cramp::paper::ink;
using namespace cramp::paper::page;
using namespace cramp::paper::sheet;
using namespace cramp::test;

namespace
{

Recording recorded(int page)
{
    Recorder recorder;
    QPainter painter(&recorder);
    paintPaperDiary(painter, reportWords(), page);
    painter.end();
    return recorder.recording();
}

qsizetype countOf(const Recording& recording, const char* key)
{
    const QString word = QString::fromStdString(reportWords().of(key));
    return std::ranges::count(recording.texts, word, &Recording::Text::text);
}

}  // namespace

TEST_CASE("each page of the paper diary asks the same questions for seven nights, two cramps each")
{
    for (int page = 0; page < paperDiaryPages; ++page) {
        const Recording sheet = recorded(page);
        for (const char* key :
             {"paper.night_of", "paper.no_cramps", "paper.began", "paper.lasted", "paper.place", "paper.side",
              "paper.pain", "paper.woke", "paper.tried", "paper.eased", "paper.notes"}) {
            CAPTURE(key);
            CHECK(countOf(sheet, key) == 7);
        }
        for (const char* key : {"paper.left", "paper.right", "paper.both"})
            CHECK(countOf(sheet, key) == 14);
        CHECK(countOf(sheet, "paper.yes") == 28);
        CHECK(countOf(sheet, "paper.minutes") == 14);
        for (const char* key :
             {"paper.name", "paper.born", "paper.total_with", "paper.total_without", "paper.total_cramps"})
            CHECK(countOf(sheet, key) == 1);
    }
    CHECK(recorded(0).holds("Week 1 of 2"));
    CHECK(recorded(1).holds("Week 2 of 2"));
}

TEST_CASE("the paper diary stays on its page, in black, and large enough to be read")
{
    const Recording sheet = recorded(0);
    CHECK(sheet.room.left() >= 10 * mm);
    CHECK(sheet.room.top() >= 8 * mm);
    CHECK(sheet.room.right() <= 200 * mm);
    CHECK(sheet.room.bottom() <= 293 * mm);
    for (const QColor& colour : sheet.colours)
        CHECK(colour == Qt::black);
    for (const Recording::Text& text : sheet.texts)
        CHECK(text.pixelSize >= qRound(8.5 * pt));
    CHECK_FALSE(sheet.hasPictures);
}

TEST_CASE("the paper diary says where to get help, and that it is a record alone")
{
    CHECK(recorded(0).holds(reportWords().of("paper.help")));
    CHECK(recorded(0).holds(reportWords().of("paper.how")));
}

TEST_CASE("the paper diary is a PDF of two pages")
{
    const std::string pdf = writePaperDiary(reportWords());
    CHECK(pdf.starts_with("%PDF-1.4"));
    CHECK(pdf.find("/Count 2") != std::string::npos);
}

TEST_CASE("no words of the paper diary reach into the next ones or over the edge of the page")
{
    const QFontMetricsF bold(inkFont(paperInk(), 8.5 * pt, true));
    for (const Recording::Text& text : recorded(0).texts) {
        if (text.pixelSize != qRound(8.5 * pt)) continue;
        const double end = text.at.x() + bold.horizontalAdvance(text.text);
        INFO(text.text.toStdString());
        CHECK(end < 198 * mm);
        for (const Recording::Text& other : recorded(0).texts)
            if (std::abs(other.at.y() - text.at.y()) < mm && other.at.x() > text.at.x())
                CHECK(end < other.at.x());
    }
}

TEST_CASE("the paper diary is painted as approved")
{
    for (int page = 0; page < paperDiaryPages; ++page)
        approvePainting(faxOf([&](QPainter& painter) { paintPaperDiary(painter, reportWords(), page); }),
                        "diary-fax-" + std::to_string(page + 1));
}
