// SPDX-License-Identifier: MIT
#include "paper/page/wall_sheet.h"

#include "paper/support/approved_painting.h"
#include "paper/support/paper_parts.h"
#include "paper/support/recorder.h"
#include "platform/failure.h"
#include "support/catch.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextLayout>
#include <QTextTable>

#include <cmath>

using namespace cramp::diary;
using namespace cramp::guide;
using namespace cramp::paper::page;
using namespace cramp::platform;
using namespace cramp::test;

namespace
{

const Date today = parseDate("2026-11-22").value();

Exercise pumps()
{
    Exercise exercise;
    exercise.id = Uuid::random();
    exercise.name = "Ankle <b>pumps</b>";
    exercise.steps = {"Sit & pump."};
    exercise.holdSeconds = 7;
    exercise.repetitions = 4;
    return exercise;
}

Picture redPicture()
{
    QImage image(40, 20, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return {PictureType::Png, bytes.toBase64().toStdString()};
}

std::unique_ptr<QTextDocument> sheet(const StretchReference& reference, const std::vector<Exercise>& own = {})
{
    return wallSheet(guide(), programmeOf(reference, guide(), own).value(), own, today);
}

int imagesIn(const QTextDocument& document)
{
    int images = 0;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        for (auto part = block.begin(); !part.atEnd(); ++part)
            images += part.fragment().charFormat().isImageFormat();
    return images;
}

}  // namespace

TEST_CASE("the sheet of a stretch has its steps, counts, cautions and sources, in large type")
{
    const auto document = sheet(Stretch::X4);
    const QString text = document->toPlainText();
    CHECK(text.startsWith(QStringLiteral("The bedtime set")));
    CHECK(text.count(QStringLiteral("The bedtime set\n")) == 1);
    CHECK(text.contains(QStringLiteral("Hold for 10 seconds")));
    CHECK(text.contains(QStringLiteral("Do not bounce")));
    CHECK(text.count(QStringLiteral("Do this set at night")) == 1);
    CHECK(text.contains(QStringLiteral("Sources")));
    // Of a page that is 253 mm high between its margins, 14 pt.
    CHECK(document->defaultFont().pixelSize() > 13.5 * document->pageSize().height() * 25.4 / 72 / 253);
}

TEST_CASE("the sheet of a stretch is one page, its steps to be read from afar, its cautions from near")
{
    constexpr double unitsPerPoint = 2540.0 / 72 / 20;
    for (const StretchGuide& stretch : guide().stretches()) {
        const auto document = sheet(stretch.id);
        INFO(stretch.name);
        CHECK(document->pageCount() == 1);
        const auto pointsOf = [&](const Item& item) {
            const QString text = QString::fromStdString(item.text.plain());
            const QTextCursor found = document->find(text);
            REQUIRE_FALSE(found.isNull());
            return found.charFormat().font().pixelSize() / unitsPerPoint;
        };
        for (const Item& step : stretch.steps)
            CHECK(pointsOf(step) > 16);
        for (const Item& caution : stretch.cautions) {
            CHECK(pointsOf(caution) > 10);
            CHECK(pointsOf(caution) < pointsOf(stretch.steps.front()));
        }
        CHECK(document->toPlainText().count(QChar(QChar::ObjectReplacementCharacter)) ==
              static_cast<int>(stretch.motions.size()));
    }
}

TEST_CASE("a set that has no room on one page is laid out as a page of the guide")
{
    Exercise set;
    set.id = Uuid::random();
    set.name = "All of them";
    for (const StretchGuide& stretch : guide().stretches())
        set.parts.push_back(stretch.id);
    const auto document = sheet(set.id, {set});
    CHECK(document->pageCount() > 1);
    for (const StretchGuide& stretch : guide().stretches())
        CHECK(document->toPlainText().contains(QString::fromStdString(stretch.summary)));
}

TEST_CASE("the sheet shows who was chosen")
{
    const auto pictureOf = [](cramp::paper::ink::FigurePerson person) {
        const Programme programme = programmeOf(Stretch::X3, guide(), {}).value();
        const auto document = wallSheet(guide(), programme, {}, today, person);
        return faxOf([&](QPainter& painter) { paintSheetPage(painter, *document, 0); });
    };
    using cramp::paper::ink::FigurePerson;
    CHECK(pictureOf(FigurePerson::Woman) == pictureOf(FigurePerson::Woman));
    CHECK(pictureOf(FigurePerson::Woman) != pictureOf(FigurePerson::Man));
}

TEST_CASE("the sheet of an exercise has one's own words as they were typed")
{
    const Exercise own = pumps();
    const QString text = sheet(own.id, {own})->toPlainText();
    CHECK(text.startsWith(QStringLiteral("Ankle <b>pumps</b>")));
    CHECK(text.contains(QStringLiteral("Sit & pump.")));
    CHECK(text.contains(QStringLiteral("Hold for 7 seconds. Do it 4 times with each leg.")));
    CHECK(text.contains(QStringLiteral("Cramp Diary has not checked them.")));
    CHECK_FALSE(text.contains(QStringLiteral("picture")));
    CHECK_FALSE(text.contains(QStringLiteral("NHS")));
}

TEST_CASE("the picture of an exercise stands on its sheet; one that cannot be read is left out")
{
    Exercise own = pumps();
    own.picture = redPicture();
    CHECK(imagesIn(*sheet(own.id, {own})) == 1);
    own.picture->base64 = "AAAA";
    CHECK(imagesIn(*sheet(own.id, {own})) == 0);
}

TEST_CASE("a set is all its parts on one sheet")
{
    Exercise own = pumps();
    own.picture = redPicture();
    Exercise set;
    set.id = Uuid::random();
    set.name = "My evening";
    set.parts = {Stretch::X3, own.id, Stretch::X4};
    const auto document = sheet(set.id, {own, set});
    const QString text = document->toPlainText();
    CHECK(text.startsWith(QStringLiteral("My evening")));
    CHECK(text.contains(QStringLiteral("Runner")));
    CHECK(text.contains(QStringLiteral("Sit & pump.")));
    CHECK(text.contains(QStringLiteral("The bedtime set")));
    CHECK(imagesIn(*document) >= 1);
}

TEST_CASE("every page of the guide and every stretch becomes a PDF")
{
    for (const Page& page : guide().pages()) {
        const auto document = wallSheet(guide(), page, today);
        INFO(page.identifier);
        CHECK(sheetPdf(*document).starts_with("%PDF-1.4"));
        CHECK(document->pageCount() >= 1);
        // PDF/A-1 has no larger number.
        CHECK(document->size().height() < 32767);
    }
    for (const StretchGuide& stretch : guide().stretches())
        CHECK(sheetPdf(*sheet(stretch.id)).starts_with("%PDF-1.4"));
}

TEST_CASE("all that a sheet says is on its pages, and no page ends with a title or a picture")
{
    const Exercise own = pumps();
    Exercise set;
    set.id = Uuid::random();
    set.name = "My evening";
    set.parts = {Stretch::X3, own.id, Stretch::X4};
    for (const StretchReference& reference : {StretchReference(Stretch::X4), StretchReference(set.id)}) {
        const auto document = sheet(reference, {own, set});
        QString painted;
        for (int page = 0; page < document->pageCount(); ++page) {
            Recorder recorder;
            QPainter painter(&recorder);
            paintSheetPage(painter, *document, page);
            painter.end();
            const QString text = recorder.recording().withoutBlanks();
            for (const char* title :
                 {"Calf", "Back of the thigh", "Sitting instead", "Take care", "Sources"}) {
                const QString name = QString::fromLatin1(title).remove(u' ');
                CHECK_FALSE(text.left(text.lastIndexOf(u'/') - 1).endsWith(name));
            }
            painted += text;
        }
        for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
            const QString text = block.text().remove(QChar::ObjectReplacementCharacter);
            INFO(text.toStdString());
            CHECK(painted.contains(QString(text).remove(u' ').remove(u'\t')));
        }
    }
}

TEST_CASE("the licence stands once at the foot of the last page, and takes no page of its own")
{
    const Exercise own = pumps();
    const auto timesOn = [](QTextDocument& document, int page) {
        Recorder recorder;
        QPainter painter(&recorder);
        paintSheetPage(painter, document, page);
        painter.end();
        return recorder.recording().withoutBlanks().count(QStringLiteral("OpenGovernmentLicence"));
    };
    for (const StretchGuide& stretch : guide().stretches()) {
        const auto document = sheet(stretch.id);
        INFO(stretch.name);
        CHECK_FALSE(document->toPlainText().contains(QStringLiteral("Open Government Licence")));
        for (int page = 0; page + 1 < document->pageCount(); ++page)
            CHECK(timesOn(*document, page) == 0);
        CHECK(timesOn(*document, document->pageCount() - 1) == 1);
    }
    CHECK(timesOn(*sheet(own.id, {own}), 0) == 0);
}

TEST_CASE("an exercise without a picture leaves no gap for one")
{
    const Exercise own = pumps();
    const auto document = sheet(own.id, {own});
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next())
        CHECK_FALSE(block.text().isEmpty());
}

TEST_CASE("the sheet of a stretch is painted as approved, its figures with it")
{
    const auto document = sheet(Stretch::X4);
    approvePainting(faxOf([&](QPainter& painter) { paintSheetPage(painter, *document, 0); }), "wall-fax");
}

TEST_CASE("a printer or file that will not begin is told")
{
    const auto document = sheet(Stretch::X3);
    QPdfWriter writer(QStringLiteral("/no/such/folder/sheet.pdf"));
    CHECK_THROWS_AS(paintSheet(*document, writer), Failure);
}

TEST_CASE("a title becomes the name of a file")
{
    CHECK(fileNameOf(QStringLiteral("Runner's stretch")) == QStringLiteral("runner-s-stretch"));
    CHECK(fileNameOf(QStringLiteral("  ../The set: 3 min!")) == QStringLiteral("the-set-3-min"));
    CHECK(fileNameOf(QStringLiteral("...")) == QStringLiteral("sheet"));
    CHECK(fileNameOf({}) == QStringLiteral("sheet"));
}

TEST_CASE("no page of a sheet ends with a title, and no panel that would fit on one is torn")
{
    for (const Page& page : guide().pages()) {
        const auto sheet = wallSheet(guide(), page, today);
        const double height = sheet->pageSize().height();
        const auto pageOf = [&](double y) { return std::floor(y / height); };
        const auto& layout = *sheet->documentLayout();
        const auto firstLine = [&](const QTextBlock& block) {
            const QTextLayout& lines = *block.layout();
            return layout.blockBoundingRect(block).top() +
                   (lines.lineCount() > 0 ? lines.lineAt(0).naturalTextRect().center().y() : 1);
        };
        for (QTextFrame* frame : sheet->rootFrame()->childFrames()) {
            const QRectF box = layout.frameBoundingRect(frame);
            INFO(page.identifier << ": " << frame->firstCursorPosition().block().text().toStdString());
            if (qobject_cast<QTextTable*>(frame)->columns() == 1 && box.height() < height / 2)
                CHECK(pageOf(box.top() + 1) == pageOf(box.bottom() - 1));
        }
        for (QTextBlock block = sheet->begin(); block.next().isValid(); block = block.next()) {
            INFO(page.identifier << ": " << block.text().toStdString());
            if (block.blockFormat().headingLevel() == 0) continue;
            QTextBlock after = block.next();
            while (after.text().isEmpty() && after.next().isValid())
                after = after.next();
            CHECK(pageOf(firstLine(block)) == pageOf(firstLine(after)));
        }
    }
}

TEST_CASE("a tall picture of one's own leaves room for its words")
{
    Exercise own = pumps();
    QImage tall(20, 400, QImage::Format_RGB32);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    tall.save(&buffer, "PNG");
    own.picture = Picture{PictureType::Png, bytes.toBase64().toStdString()};
    const auto document = sheet(own.id, {own});
    CHECK(imagesIn(*document) == 1);
    CHECK(document->pageCount() == 1);
}
