// SPDX-License-Identifier: MIT
#include "ui/gp/report_saver.h"

#include "platform/whole_file.h"
#include "ui/format/qt_convert.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

#include <array>

namespace cramp::ui::gp
{

namespace
{

struct FormatRow {
    const char* name;
    const char* ending;
    const char* filter;
};
// In the order of ReportFormat.
constexpr std::array formatRows = {
    FormatRow{"leg-cramp-report", ".pdf",
              QT_TRANSLATE_NOOP("cramp::ui::gp::ReportSaver", "PDF files (*.pdf)")},
    FormatRow{"leg-cramp-report", ".html",
              QT_TRANSLATE_NOOP("cramp::ui::gp::ReportSaver", "Web pages (*.html)")},
    FormatRow{"cramp-diary", ".csv", QT_TRANSLATE_NOOP("cramp::ui::gp::ReportSaver", "Spreadsheets (*.csv)")},
    FormatRow{"cramp-diary", ".json",
              QT_TRANSLATE_NOOP("cramp::ui::gp::ReportSaver", "Diary files (*.json)")},
    FormatRow{"leg-cramp-report", ".fhir.json",
              QT_TRANSLATE_NOOP("cramp::ui::gp::ReportSaver", "Health record files, FHIR (*.fhir.json)")}};

void openFolder(const QString& file)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(file).absolutePath()));
}

}  // namespace

ReportSaver::ReportSaver(host::WindowContext& context, host::WindowHost& host, QWidget* parent)
    : QObject(parent),
      m_context(context),
      m_host(host),
      m_parent(parent)
{
}

void ReportSaver::save(ReportFormat format, const QString& whose, const Bytes& bytes)
{
    const FormatRow& row = formatRows.at(static_cast<std::size_t>(format));
    auto* dialog = new QFileDialog(m_parent, tr("Save"), m_context.settings.lastFolder(), tr(row.filter));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QLatin1String(row.ending).mid(1));
    QStringList name{QLatin1String(row.name)};
    if (!whose.isEmpty()) name << QString(whose).remove(QRegularExpression(QStringLiteral("[. /]")));
    name << format::toQt(diary::formatDate(m_context.session.now().date()));
    dialog->selectFile(name.join(QLatin1Char('-')) + QLatin1String(row.ending));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, bytes](const QString& file) { write(file, bytes); });
    dialog->open();
}

void ReportSaver::write(const QString& file, const Bytes& bytes)
{
    if (!m_host.attempt(
            [&] { platform::writeWholeFile(std::filesystem::path(format::toStd(file)), bytes()); }))
        return;
    m_context.settings.setLastFolder(QFileInfo(file).absolutePath());
    m_host.offer(tr("Saved %1.").arg(QFileInfo(file).fileName()),
                 {{tr("Open"), [file] { QDesktopServices::openUrl(QUrl::fromLocalFile(file)); }},
                  {tr("Show in folder"), [this, file] { showFolder(file); }}});
}

// The file manager marks the file where it can; else its folder is opened.
void ReportSaver::showFolder(const QString& file) const
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.FileManager1"), QStringLiteral("/org/freedesktop/FileManager1"),
        QStringLiteral("org.freedesktop.FileManager1"), QStringLiteral("ShowItems"));
    call << QStringList{QUrl::fromLocalFile(file).toString()} << QString();
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), m_parent);
    connect(watcher, &QDBusPendingCallWatcher::finished, m_parent, [watcher, file] {
        if (watcher->isError()) openFolder(file);
        watcher->deleteLater();
    });
}

}  // namespace cramp::ui::gp
