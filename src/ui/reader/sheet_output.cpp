// SPDX-License-Identifier: MIT
#include "ui/reader/sheet_output.h"

#include "paper/page/wall_sheet.h"
#include "platform/whole_file.h"
#include "ui/format/qt_convert.h"
#include "ui/warnings/stretch_lock.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>

namespace cramp::ui::reader
{

SheetOutput::SheetOutput(host::WindowContext& context, host::WindowHost& host, QWidget* parent)
    : QObject(parent),
      m_context(context),
      m_host(host),
      m_window(parent)
{
}

bool SheetOutput::isStopped()
{
    const QString why = warnings::stopSentence(m_context);
    if (!why.isEmpty()) m_host.advise(why);
    return !why.isEmpty();
}

void SheetOutput::offer(const guide::Programme& programme, QWidget* from)
{
    if (isStopped()) return;
    offer(
        [this, programme]() -> Document {
            const session::Session& session = m_context.session;
            return paper::page::wallSheet(m_context.guide(), programme, session.all().exercises,
                                          session.now().date(), m_context.settings.figurePerson());
        },
        from);
}

void SheetOutput::offer(const guide::Page& page, QWidget* from)
{
    if (guide::showsStretch(page) && isStopped()) return;
    offer(
        [this, page]() -> Document {
            return paper::page::wallSheet(m_context.guide(), page, m_context.session.now().date(),
                                          m_context.settings.figurePerson());
        },
        from);
}

void SheetOutput::offer(const std::function<Document()>& sheet, QWidget* from)
{
    auto* menu = new QMenu(from);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Print…")), &QAction::triggered, this, [this, sheet] { askPrinter(sheet()); });
    connect(menu->addAction(tr("Save as PDF…")), &QAction::triggered, this,
            [this, sheet] { askFile(sheet()); });
    menu->popup(from->mapToGlobal(QPoint(0, from->height())));
}

void SheetOutput::askPrinter(const Document& sheet)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setDocName(sheet->metaInformation(QTextDocument::DocumentTitle));
    auto* dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The dialog holds the printer for as long as it shows.
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this,
            [this, sheet, printer] { m_host.attempt([&] { paper::page::paintSheet(*sheet, *printer); }); });
    connect(dialog, &QObject::destroyed, this, [printer] {});
    dialog->open();
}

void SheetOutput::askFile(const Document& sheet)
{
    const QString title = sheet->metaInformation(QTextDocument::DocumentTitle);
    host::MachineSettings& settings = m_context.settings;
    auto* dialog =
        new QFileDialog(m_window, tr("Save as PDF"), settings.lastFolder(), tr("PDF files (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(paper::page::fileNameOf(title) + QStringLiteral(".pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, sheet, &settings](const QString& file) {
        const bool isWritten = m_host.attempt([&] {
            platform::writeWholeFile(std::filesystem::path(format::toStd(file)),
                                     paper::page::sheetPdf(*sheet));
        });
        if (!isWritten) return;
        settings.setLastFolder(QFileInfo(file).absolutePath());
        m_host.tell(tr("Saved %1.").arg(QFileInfo(file).fileName()));
    });
    dialog->open();
}

}  // namespace cramp::ui::reader
