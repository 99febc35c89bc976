// SPDX-License-Identifier: MIT
#include "paper/page/wall_sheet.h"

#include "paper/page/page_document.h"
#include "paper/page/sheet_pages.h"
#include "paper/sheet/pdf_update.h"
#include "platform/failure.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTextCursor>

#include <algorithm>
#include <functional>
#include <utility>

namespace cramp::paper::page
{

namespace
{

// On the page the units are hundredths of a millimetre, as everywhere on paper. In the document they are
// larger, and the PDF has those, as PDF/A-1 has no number above 32767 and a document may be of 20 pages.
constexpr int unitsPerInch = 2540;
constexpr double unit = 20;
constexpr double unitsPerPoint = 2540.0 / 72;
constexpr double textPoints = 14;
constexpr double finePoints = 10.5;  // of what is read from near
// Steps are 19/16 of these. Letters of 24 pt are read from two metres with half of full sight.
constexpr double largestPoints = 25;
constexpr double smallestPoints = 13;
constexpr double leastPicture = 4000 / unit;
constexpr double largestPicture = 11000 / unit;
constexpr double pictureStep = 400 / unit;
constexpr double pageWidth = 21000;
constexpr double pageHeight = 29700;
constexpr double margin = 1800;
constexpr double footHeight = 800;
constexpr double footTop = pageHeight - margin - footHeight * 0.6;
constexpr double licenceHeight = 1500;
constexpr double pageNumberWidth = 1800;
constexpr double pictureWidth = 9000 / unit;
constexpr double pictureHeight = 9000 / unit;
constexpr double bodyWidth = (pageWidth - 2 * margin) / unit;
constexpr double bodyHeight = (pageHeight - 2 * margin - footHeight) / unit;

// The property of a sheet that holds whose words it bears; it stands at the foot of the last page, where it
// takes no page of its own.
constexpr const char* licence = "licence";

ink::Ink sheetInk(double points, ink::FigurePerson person)
{
    ink::Ink ink = ink::paperInk();
    ink.figurePerson = person;
    ink.base = points * unitsPerPoint / unit;
    ink.stroke /= unit;
    return ink;
}

guide::Text plain(std::string text)
{
    return {{guide::Span{std::move(text), false, {}}}};
}

// Stands in the document until the picture of an exercise takes its place.
std::string placeOf(const diary::Uuid& exercise)
{
    return "picture " + exercise.text();
}

std::string countsOf(const guide::GuideWords& words, const guide::ProgrammePart& part)
{
    std::string counts;
    const auto add = [&](const std::string& pattern, std::int64_t number) {
        counts += (counts.empty() ? "" : " ") + guide::filled(pattern, "n", std::to_string(number));
    };
    if (part.hold) add(words.holdFor, part.hold->count());
    if (part.rest && part.rest->count() > 0) add(words.restFor, part.rest->count());
    const bool isEach = part.sides == guide::StretchSides::Each;
    if (part.repetitions) add(isEach ? words.repeatEachLeg : words.repeatTogether, *part.repetitions);
    return counts;
}

void addOwn(std::vector<guide::Block>& blocks, const guide::Guide& guide, const guide::ProgrammePart& part,
            bool isAlone)
{
    if (!isAlone) blocks.push_back({guide::Heading{3, plain(part.name)}});
    blocks.push_back({guide::Paragraph{plain(placeOf(std::get<diary::Uuid>(part.stretch))), {}}});
    guide::List steps{guide::ListKind::Steps, {}};
    for (const std::string& step : part.steps)
        steps.items.push_back({plain(step), {}});
    if (!steps.items.empty()) blocks.push_back({steps});
    const std::string counts = countsOf(guide.words(), part);
    if (!counts.empty()) blocks.push_back({guide::Paragraph{plain(counts), {}}});
    blocks.push_back({guide::Paragraph{plain(guide.stretchSets().words.ownWords), {}}});
}

guide::Page pageOf(const guide::Guide& guide, const guide::Programme& programme, diary::Date today)
{
    guide::Page page;
    page.name = programme.name;
    page.created = today;
    for (const guide::ProgrammePart& part : programme.parts) {
        if (part.isOwn())
            addOwn(page.blocks, guide, part, programme.parts.size() == 1);
        else if (part.movement == 0)
            page.blocks.push_back({guide::StretchBlock{std::get<diary::Stretch>(part.stretch)}});
    }
    return page;
}

QImage imageOf(const diary::Exercise& exercise)
{
    if (!exercise.picture) return {};
    return QImage::fromData(QByteArray::fromBase64(QByteArray::fromStdString(exercise.picture->base64)));
}

void putPictures(QTextDocument& sheet, std::span<const diary::Exercise> own)
{
    for (const diary::Exercise& exercise : own) {
        const QString place = QString::fromStdString(placeOf(exercise.id));
        for (QTextCursor found = sheet.find(place); !found.isNull(); found = sheet.find(place)) {
            found.removeSelectedText();
            const QImage image = imageOf(exercise);
            if (image.isNull()) {
                found.deleteChar();  // the empty line
                continue;
            }
            sheet.addResource(QTextDocument::ImageResource, QUrl(place),
                              image.convertToFormat(QImage::Format_RGB888));
            QTextBlockFormat line = found.blockFormat();
            line.setLineHeight(100, QTextBlockFormat::ProportionalHeight);
            found.setBlockFormat(line);
            const double scale = std::min(pictureWidth / image.width(), pictureHeight / image.height());
            QTextImageFormat format;
            format.setName(place);
            format.setWidth(scale * image.width());
            format.setHeight(scale * image.height());
            found.insertImage(format);
        }
    }
}

std::unique_ptr<QTextDocument> laidOut(const guide::Guide& guide, const guide::Page& page, diary::Date today,
                                       double points, ink::FigurePerson person, PageForm form = {})
{
    const ink::Ink ink = sheetInk(points, person);
    form.width = bodyWidth;
    form.today = today;
    const bool isOfGuide = std::exchange(form.isOfGuide, false);
    auto sheet = pageDocument(guide, page, ink, form);
    if (isOfGuide) sheet->setProperty(licence, QString::fromStdString(guide.words().attribution));
    return sheet;
}

using LaidOutIn = std::function<std::unique_ptr<QTextDocument>(double points)>;
using PosterIn = std::function<std::unique_ptr<QTextDocument>(double points, double pictureHeight)>;

// One page to be read from afar: its words as large as they can be beside small pictures, then these as large
// as there is room; null where it takes more than a page at any size.
std::unique_ptr<QTextDocument> onePage(const PosterIn& posterIn)
{
    const auto laidOutIn = [&](double points, double height) {
        auto sheet = posterIn(points, height);
        paginate(*sheet, {bodyWidth, bodyHeight});
        return sheet;
    };
    double points = largestPoints;
    auto sheet = laidOutIn(points, leastPicture);
    while (sheet->pageCount() > 1) {
        if (--points < smallestPoints) return nullptr;
        sheet = laidOutIn(points, leastPicture);
    }
    for (double height = leastPicture + pictureStep; height <= largestPicture; height += pictureStep) {
        auto larger = laidOutIn(points, height);
        if (larger->pageCount() > 1) break;
        sheet = std::move(larger);
    }
    return sheet;
}

// Slightly smaller where a few lines would have a last page for themselves.
std::unique_ptr<QTextDocument> fitted(const LaidOutIn& laidOutIn)
{
    constexpr double fewLines = 0.25;
    auto usual = laidOutIn(textPoints);
    paginate(*usual, {bodyWidth, bodyHeight});
    if (usual->pageCount() == 1 || filledOfLastPage(*usual) > fewLines) return usual;
    for (const double points : {13.5, 13.0, 12.5}) {
        auto smaller = laidOutIn(points);
        paginate(*smaller, {bodyWidth, bodyHeight});
        if (smaller->pageCount() < usual->pageCount()) return smaller;
    }
    return usual;
}

void paintFoot(QPainter& painter, const QTextDocument& sheet, int page)
{
    const ink::Ink ink = ink::paperInk();
    const int pages = sheet.pageCount();
    constexpr double width = pageWidth - 2 * margin;
    painter.setPen(ink.soft);
    if (page + 1 == pages) {
        painter.setFont(ink::inkFont(ink, ink.base));
        painter.drawText(QRectF(margin, footTop, width - pageNumberWidth, licenceHeight), Qt::TextWordWrap,
                         sheet.property(licence).toString());
    }
    if (pages == 1) return;
    painter.setFont(ink::inkFont(ink, ink.base * 1.2));
    painter.drawText(QRectF(margin, footTop, width, footHeight), Qt::AlignRight,
                     QStringLiteral("%1 / %2").arg(page + 1).arg(pages));
}

}  // namespace

std::unique_ptr<QTextDocument> wallSheet(const guide::Guide& guide, const guide::Page& page,
                                         diary::Date today, ink::FigurePerson person)
{
    return fitted([&](double points) { return laidOut(guide, page, today, points, person); });
}

std::unique_ptr<QTextDocument> wallSheet(const guide::Guide& guide, const guide::Programme& programme,
                                         std::span<const diary::Exercise> own, diary::Date today,
                                         ink::FigurePerson person)
{
    PageForm form;
    form.namesStretches = !std::holds_alternative<diary::Stretch>(programme.reference);
    form.isOfGuide = !std::ranges::all_of(programme.parts, &guide::ProgrammePart::isOwn);
    const guide::Page page = pageOf(guide, programme, today);
    const LaidOutIn laidOutIn = [&](double points) {
        auto sheet = laidOut(guide, page, today, points, person, form);
        putPictures(*sheet, own);
        return sheet;
    };
    const PosterIn posterIn = [&](double points, double height) {
        form.pictureHeight = height;
        form.finePrint = finePoints * unitsPerPoint / unit;
        return laidOutIn(points);
    };
    if (auto sheet = onePage(posterIn)) return sheet;
    form.pictureHeight = form.finePrint = 0;
    return fitted(laidOutIn);
}

void paintSheetPage(QPainter& painter, QTextDocument& sheet, int page)
{
    painter.save();
    painter.translate(margin, margin);
    painter.scale(unit, unit);
    painter.translate(0, -page * bodyHeight);
    sheet.drawContents(&painter, QRectF(0, page * bodyHeight, bodyWidth, bodyHeight));
    painter.restore();
    paintFoot(painter, sheet, page);
}

void paintSheet(QTextDocument& sheet, QPagedPaintDevice& device)
{
    QPainter painter;
    device.setPageMargins(QMarginsF(0, 0, 0, 0));
    if (!painter.begin(&device)) throw platform::Failure("The sheet could not be printed.");
    painter.scale(device.logicalDpiX() / double(unitsPerInch), device.logicalDpiY() / double(unitsPerInch));
    for (int page = 0; page < sheet.pageCount(); ++page) {
        if (page > 0 && !device.newPage()) throw platform::Failure("The sheet could not be printed.");
        paintSheetPage(painter, sheet, page);
    }
}

std::string sheetPdf(QTextDocument& sheet)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(static_cast<int>(unitsPerInch / unit));
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setTitle(sheet.metaInformation(QTextDocument::DocumentTitle));
        writer.setCreator(QStringLiteral("Cramp Diary"));
        paintSheet(sheet, writer);
    }
    return sheet::finishedPdf(buffer.data().toStdString(), "en-GB");
}

QString fileNameOf(const QString& title)
{
    QString name;
    for (const QChar letter : title.toLower()) {
        if (letter.isLetterOrNumber())
            name += letter;
        else if (!name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
    }
    while (name.endsWith(u'-'))
        name.chop(1);
    return name.isEmpty() ? QStringLiteral("sheet") : name;
}

}  // namespace cramp::paper::page
