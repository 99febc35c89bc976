// SPDX-License-Identifier: MIT
#include "paper/sheet/sheet_pieces.h"

#include "paper/support/recorder.h"
#include "support/catch.h"

#include <QPainter>

using namespace cramp::paper::ink;
using namespace cramp::paper::sheet;
using namespace cramp::test;

namespace
{

Pieces piecesOf(const std::vector<double>& heights)
{
    Pieces pieces;
    for (const double height : heights)
        pieces.push_back({height, {}});
    return pieces;
}

struct Desk {
    Ink ink = paperInk();
    Printable printable{inkFont(ink, ink.base)};
    PieceMaker make{ink, printable, 50 * mm};
};

}  // namespace

TEST_CASE("Pieces flow over pages in their order, none too full")
{
    const auto pages = flow(piecesOf({40, 40, 40, 90, 5}), 100);
    REQUIRE(pages.size() == 3);
    CHECK(pages[0].size() == 2);
    CHECK(pages[1].size() == 1);
    CHECK(pages[2].size() == 2);
}

TEST_CASE("A header begins each further page")
{
    const auto pages = flow(piecesOf({90, 85, 85}), 100, piecesOf({10}));
    REQUIRE(pages.size() == 3);
    CHECK(pages[0].size() == 1);
    CHECK(pages[1].size() == 2);
    CHECK(heightOf(pages[2]) == 95);
}

TEST_CASE("What keeps with the next does not end a page")
{
    Pieces pieces = piecesOf({60, 30, 30});
    pieces[1].keepsWithNext = true;
    const auto pages = flow(pieces, 100);
    REQUIRE(pages.size() == 2);
    CHECK(pages[0].size() == 1);
    CHECK(pages[1].size() == 2);
    CHECK(flow({}, 100).empty());
}

TEST_CASE("Text wraps in its column, and a word without blanks is broken")
{
    const Desk desk;
    const Piece line = desk.make.text(QStringLiteral("One line"));
    CHECK(desk.make.text(QString(400, u'x')).height > 5 * line.height);

    Recorder recorder;
    QPainter painter(&recorder);
    drawPieces(painter, QPointF(1000, 1000), {desk.make.text(QString(400, u'x'))});
    painter.end();
    CHECK(recorder.recording().room.right() <= 1000 + 50 * mm + 1);
    CHECK(recorder.recording().holds(std::string(400, 'x')));
}

TEST_CASE("Lines are as high together as the whole, and say the same")
{
    const Desk desk;
    const QString text =
        QStringLiteral("many words that need more than one line to stand in a narrow column\nnew line");
    const Pieces lines = desk.make.lines(text);
    CHECK(lines.size() >= 3);
    CHECK(heightOf(lines) == Approx(desk.make.text(text).height));
    Recorder recorder;
    QPainter painter(&recorder);
    drawPieces(painter, QPointF(0, 0), lines);
    painter.end();
    CHECK(recorder.recording().holds(text.toStdString()));
    CHECK(recorder.recording().texts.last().at.y() < heightOf(lines));
}

TEST_CASE("Text that runs from right to left begins at the right, whole and line by line")
{
    Desk desk;
    const QString text = QStringLiteral("שלום");
    Recorder recorder;
    QPainter painter(&recorder);
    desk.make.text(text).draw(painter, QPointF(0, 0));
    for (const Piece& line : desk.make.lines(text))
        line.draw(painter, QPointF(0, 20 * mm));
    desk.make.text(QStringLiteral("left")).draw(painter, QPointF(0, 40 * mm));
    painter.end();
    const QList<Recording::Text>& drawn = recorder.recording().texts;
    REQUIRE(drawn.size() == 3);
    CHECK(drawn[0].at.x() > 30 * mm);
    CHECK(drawn[1].at.x() > 30 * mm);
    CHECK(drawn[2].at.x() < mm);
}

TEST_CASE("Each typed line begins at its own side, and an empty one keeps its height")
{
    const Desk desk;
    const Pieces lines = desk.make.lines(QStringLiteral("שלום\n\nleft"));
    REQUIRE(lines.size() == 3);
    CHECK(lines[1].height == Approx(lines[2].height));
    Recorder recorder;
    QPainter painter(&recorder);
    drawPieces(painter, QPointF(0, 0), lines);
    painter.end();
    const QList<Recording::Text>& drawn = recorder.recording().texts;
    REQUIRE(drawn.size() == 2);
    CHECK(drawn[0].at.x() > 30 * mm);
    CHECK(drawn[1].at.x() < mm);
}
