// SPDX-License-Identifier: MIT
#include "paper/sheet/pdf.h"

#include "paper/sheet/gp_sheet.h"
#include "paper/sheet/pdf_update.h"
#include "platform/failure.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace cramp::paper::sheet
{

namespace
{

// Hundredths of a millimetre: the units of the sheet are those of the page.
constexpr int unitsPerInch = 2540;

void preparePage(QPdfWriter& writer, const QString& title)
{
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(unitsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Cramp Diary"));
}

}  // namespace

std::string pdfOfPages(const QString& title, int pages,
                       const std::function<void(QPainter& painter, int page)>& paint)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    preparePage(writer, title);
    QPainter painter;
    if (!painter.begin(&writer)) throw platform::Failure("The PDF could not be made.");
    for (int page = 0; page < pages; ++page) {
        if (page > 0 && !writer.newPage()) throw platform::Failure("The PDF could not be made.");
        paint(painter, page);
    }
    painter.end();
    return finishedPdf(buffer.data().toStdString(), "en-GB");
}

std::string writePdf(const report::summary::GpSummary& summary, const report::summary::ReportWords& words)
{
    const GpSheet sheet(summary, words);
    return pdfOfPages(QString::fromStdString(summary.documentTitle), sheet.pageCount(),
                      [&](QPainter& painter, int page) { sheet.paintPage(painter, page); });
}

}  // namespace cramp::paper::sheet
