// SPDX-License-Identifier: MIT
#include "ui/gp/report_printing.h"

#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

#include <memory>

namespace cramp::ui::gp
{

void paintOn(QPrinter& printer, const paper::sheet::GpSheet& sheet, int from, int to)
{
    printer.setFullPage(true);
    QPainter painter;
    if (!painter.begin(&printer)) return;
    const QSizeF paper = paper::sheet::GpSheet::paperSize();
    const int first = from > 0 ? from - 1 : 0;
    const int last = to > 0 ? qMin(to, sheet.pageCount()) : sheet.pageCount();
    for (int page = first; page < last; ++page) {
        if (page > first) printer.newPage();
        painter.save();
        // Paper of another size than A4 gets the whole page, smaller or larger.
        const QRectF room = printer.paperRect(QPrinter::DevicePixel);
        const double scale = qMin(room.width() / paper.width(), room.height() / paper.height());
        painter.scale(scale, scale);
        sheet.paintPage(painter, page);
        painter.restore();
    }
}

void printSheet(const std::function<const paper::sheet::GpSheet&()>& sheet, QWidget* parent)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    auto* dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setMinMax(1, sheet().pageCount());
    QObject::connect(dialog, &QDialog::accepted, parent, [printer, sheet] {
        paintOn(*printer, sheet(), printer->fromPage(), printer->toPage());
    });
    // The printer must outlive the dialog that refers to it.
    QObject::connect(dialog, &QObject::destroyed, [printer] {});
    dialog->open();
}

}  // namespace cramp::ui::gp
