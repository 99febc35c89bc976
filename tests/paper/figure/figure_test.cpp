// SPDX-License-Identifier: MIT
#include "paper/figure/figure.h"

#include "guide/guide.h"
#include "paper/page/page_document.h"
#include "paper/support/recorder.h"
#include "paper/support/test_ink.h"
#include "support/catch.h"

#include <QImage>
#include <QPainter>
#include <QTextBlock>

#include <set>

using namespace cramp::diary;
using namespace cramp::guide;
using namespace cramp::paper::figure;
using namespace cramp::paper::ink;
using namespace cramp::paper::page;
using namespace cramp::test;

namespace
{

const Guide& guide()
{
    static const Guide loaded = loadGuide(bundledGuideContent());
    return loaded;
}

const StretchMotion& motionOf(Stretch stretch)
{
    return guide().stretch(stretch).motions.front();
}

QImage painted(const StretchMotion& motion, const FigurePoints& points, Facing facing, const Ink& ink)
{
    QImage picture(300, 240, QImage::Format_RGB32);
    picture.fill(ink.surface);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFigure(painter, QRectF(0, 0, 300, 240), motion, points, facing, ink);
    return picture;
}

QRect inkedPart(const QImage& picture)
{
    QRect part;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            if (picture.pixel(x, y) != picture.pixel(0, 0)) part |= QRect(x, y, 1, 1);
    return part;
}

}  // namespace

TEST_CASE("Every key pose is drawn within its area on every ground")
{
    for (const Ground ground : allGrounds)
        for (const StretchGuide& stretch : guide().stretches())
            for (const StretchMotion& motion : stretch.motions) {
                Ink ink = testInk(ground);
                ink.base = 16;
                ink.stroke = 1;
                QImage picture(640, 240, QImage::Format_RGB32);
                picture.fill(ink.surface);
                QPainter painter(&picture);
                paintKeyPoses(painter, QRectF(20, 20, 600, 200), motion, Facing::Right, ink);
                painter.end();
                INFO(nameOf(ground) << ' ' << code(stretch.id));
                const QRect part = inkedPart(picture);
                CHECK(QRect(15, 15, 610, 210).contains(part));
                CHECK(part.height() > 90);
            }
}

TEST_CASE("On paper a figure is black, grey and white, without alpha")
{
    for (const StretchGuide& stretch : guide().stretches()) {
        Recorder recorder;
        QPainter painter(&recorder);
        paintKeyPoses(painter, QRectF(0, 0, 12000, 4000), stretch.motions.front(), Facing::Right, paperInk());
        painter.end();
        CHECK_FALSE(recorder.recording().colours.empty());
        for (const QColor& colour : recorder.recording().colours) {
            CHECK(colour.alpha() == 255);
            CHECK(colour.saturation() == 0);
        }
    }
}

TEST_CASE("The pulled muscle is seen without its colour")
{
    const StretchMotion& motion = motionOf(Stretch::X3);
    StretchMotion other = motion;
    other.muscle = Muscle::Hamstring;
    Ink ink = testInk(Ground::Paper);
    ink.base = 16;
    ink.stroke = 1;
    const FigurePoints held = figureOf(motion.heldPose());
    CHECK(painted(motion, held, Facing::Right, ink) != painted(other, held, Facing::Right, ink));
}

TEST_CASE("The woman and the man are told apart on every ground, standing alike")
{
    const StretchMotion& motion = motionOf(Stretch::X3);
    for (const Ground ground : allGrounds) {
        Ink ink = testInk(ground);
        ink.base = 16;
        ink.stroke = 1;
        const FigurePoints held = figureOf(motion.heldPose());
        const QImage woman = painted(motion, held, Facing::Right, ink);
        ink.figurePerson = FigurePerson::Man;
        const QImage man = painted(motion, held, Facing::Right, ink);
        INFO(nameOf(ground));
        CHECK(woman != man);
        const QRect one = inkedPart(woman);
        const QRect other = inkedPart(man);
        CHECK(std::abs(one.height() - other.height()) < 4);
    }
}

TEST_CASE("The figure is larger in a larger area, and stands in its middle")
{
    const StretchMotion& motion = motionOf(Stretch::X1);
    const QSizeF small = keyPosesSize(motion, {300, 100});
    const QSizeF large = keyPosesSize(motion, {600, 200});
    CHECK(large.height() == Approx(2 * small.height()));
    CHECK(small.height() <= 100 + 1e-9);
    CHECK(small.width() <= 300 + 1e-9);
    const QSizeF narrow = keyPosesSize(motionOf(Stretch::D1), {200, 400});
    CHECK(narrow.height() > keyPosesSize(motionOf(Stretch::D1), {200, 60}).height());
}

TEST_CASE("A stretch on a page shows its poses, and tells them in words")
{
    const StretchGuide& stretch = guide().stretch(Stretch::X4);
    Page page;
    page.name = "A page";
    page.blocks = {{StretchBlock{stretch.id}}};
    page.created = Date(std::chrono::year(2026) / 1 / 1);
    const auto document = pageDocument(guide(), page, testInk(Ground::Light));
    const QString text = document->toPlainText();
    CHECK(text.count(QChar(QChar::ObjectReplacementCharacter)) == 3);
    for (const StretchMotion& motion : stretch.motions) {
        CHECK(text.contains(QString::fromStdString(motion.name)));
        for (const KeyPose& pose : motion.poses)
            CHECK(text.contains(QString::fromStdString(pose.says)));
    }
}
