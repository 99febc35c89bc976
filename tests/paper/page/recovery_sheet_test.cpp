// SPDX-License-Identifier: MIT
#include "paper/page/recovery_sheet.h"

#include "paper/sheet/sheet_pieces.h"
#include "paper/support/paper_parts.h"
#include "paper/support/recorder.h"
#include "support/catch.h"

#include <QPainter>

#include <algorithm>

using namespace cramp::paper::page;
using namespace cramp::paper::sheet;
using namespace cramp::test;

namespace
{

RecoverySheet exampleSheet()
{
    RecoverySheet sheet{QStringLiteral("Recovery sheet for Cramp Diary"),
                        {QStringLiteral("Ann Smith's diary: /home/ann/diary.db")},
                        {},
                        {QString(QStringLiteral("Keep this sheet in a safe place. ")).repeated(12)}};
    for (int word = 0; word < 12; ++word)
        sheet.words << QStringLiteral("caravan");
    return sheet;
}

Recording recorded()
{
    Recorder recorder;
    QPainter painter(&recorder);
    paintRecoverySheet(painter, exampleSheet());
    painter.end();
    return recorder.recording();
}

}  // namespace

TEST_CASE("the recovery sheet bears the twelve words with their numbers, and all that it is told to say")
{
    const Recording sheet = recorded();
    CHECK(std::ranges::count(sheet.texts, QStringLiteral("caravan"), &Recording::Text::text) == 12);
    for (const char* number : {"1", "6", "7", "12"})
        CHECK(std::ranges::count(sheet.texts, QString::fromLatin1(number), &Recording::Text::text) == 1);
    CHECK(sheet.holds("Ann Smith's diary: /home/ann/diary.db"));
    CHECK(sheet.holds("Recovery sheet for Cramp Diary"));
}

TEST_CASE("the recovery sheet stays on one page, in black, six words to a line")
{
    const Recording sheet = recorded();
    CHECK(sheet.room.left() >= 10 * mm);
    CHECK(sheet.room.right() <= 200 * mm);
    CHECK(sheet.room.bottom() <= 287 * mm);
    for (const QColor& colour : sheet.colours)
        CHECK(colour == Qt::black);
    std::vector<double> lines;
    for (const Recording::Text& text : sheet.texts)
        if (text.text == QStringLiteral("caravan")) lines.push_back(text.at.y());
    CHECK(std::ranges::count(lines, lines.front()) == 6);
    CHECK_FALSE(sheet.hasPictures);
}

TEST_CASE("the recovery sheet is a PDF of one page")
{
    const std::string pdf = writeRecoverySheet(exampleSheet());
    CHECK(pdf.starts_with("%PDF-1.4"));
    CHECK(pdf.find("/Count 1") != std::string::npos);
}
