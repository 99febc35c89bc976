// SPDX-License-Identifier: MIT
#include "ui/history/file_import.h"

#include "exchange/exchange.h"
#include "exchange/tables/own_file.h"
#include "platform/whole_file.h"
#include "ui/desktop/beside.h"
#include "ui/format/qt_convert.h"

#include <QFileDialog>

namespace cramp::ui::history
{

namespace
{

// What a diary's own file would change in the diary; none: it is somebody's own table.
std::optional<diary::Merge> readImport(const std::filesystem::path& file, const std::filesystem::path& diary)
{
    const std::string bytes = platform::readWholeFile(file);
    const auto own = exchange::tables::ownFileText(bytes);
    if (!own) return std::nullopt;
    const exchange::ExchangeFile read = exchange::readDiaryFile(*own, file.filename().string());
    const store::DiaryStore store = store::DiaryStore::open(diary, store::DiaryStore::WhenMissing::Fail);
    return diary::merge(store.read({std::nullopt, std::nullopt, true}), read.diary);
}

}  // namespace

FileImport::FileImport(host::WindowContext& context, host::WindowHost& host, widgets::BusyRow& busy,
                       std::function<void(const QString&)> openTable, QWidget* page)
    : QObject(page),
      m_context(context),
      m_host(host),
      m_busy(busy),
      m_openTable(std::move(openTable)),
      m_page(page)
{
}

void FileImport::choose()
{
    auto* dialog = new QFileDialog(m_page, tr("Import a file"), m_context.settings.lastFolder(),
                                   tr("Diaries and spreadsheets (*.json *.csv *.tsv *.txt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &FileImport::import);
    dialog->open();
}

void FileImport::import(const QString& file)
{
    const std::filesystem::path path(format::toStd(file));
    m_context.settings.setLastFolder(format::toQt(path.parent_path().string()));
    const QString name = format::toQt(path.filename().string());
    m_busy.begin(tr("Reading %1…").arg(name));
    Q_EMIT readingChanged(true);
    desktop::doBeside(
        *m_page, [path, diary = m_context.session.store().file()] { return readImport(path, diary); },
        [this, file, name](QFuture<std::optional<diary::Merge>> read) {
            m_host.attempt([&] {
                if (auto merged = read.takeResult())
                    importRecords(name, std::move(*merged));
                else
                    m_openTable(file);
            });
            Q_EMIT readingChanged(false);
            m_busy.end();
        });
}

void FileImport::importRecords(const QString& name, diary::Merge merged)
{
    if (merged.change.edits.empty()) return m_host.tell(tr("There is nothing new in %1.").arg(name));
    const auto count = [this](auto number) {
        return m_context.locale.toString(static_cast<qlonglong>(number));
    };
    m_busy.begin(tr("Adding %n entry(s)…", nullptr, static_cast<int>(merged.change.edits.size())));
    m_busy.repaint();
    merged.change.name =
        format::toStd(tr("importing %1: %2 added, %3 updated")
                          .arg(name, count(merged.counts.added), count(merged.counts.updated)));
    m_host.apply(merged.change);
}

}  // namespace cramp::ui::history
