// SPDX-License-Identifier: MIT
#include "ui/history/diary_page.h"

#include "exchange/exchange.h"
#include "exchange/tables/own_file.h"
#include "platform/whole_file.h"
#include "ui/desktop/beside.h"
#include "ui/format/qt_convert.h"
#include "ui/widgets/place_tabs.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QMenu>

namespace cramp::ui::history
{

namespace
{

constexpr std::int64_t longDiary = 5000;  // episodes; fewer are read and shown within 50 ms
constexpr std::chrono::days newestDays{60};

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

DiaryPage::DiaryPage(host::WindowContext& context, host::WindowHost& host, QWidget* parent)
    : host::WindowPage(context, host, parent),
      m_busy(new widgets::BusyRow),
      m_stack(new QStackedWidget),
      m_list(new DiaryList(context, host)),
      m_edit(new widgets::Button(tr("Edit…"))),
      m_delete(new widgets::Button(tr("Delete"))),
      m_importButton(new widgets::Button(tr("Import a file…")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_busy);
    column->addWidget(m_stack);
    m_list->setTabs(new widgets::PlaceTabs(host::PageId::Diary, host));
    m_stack->addWidget(m_list);
    addButtons();
    connect(m_list, &DiaryList::editWanted, this, &DiaryPage::edit);
    connect(m_list, &DiaryList::chosenChanged, this, &DiaryPage::tellAbilities);
    connect(m_list, &DiaryList::painTyped, this, &DiaryPage::setPain);
    connect(&m_list->table(), &QTableView::customContextMenuRequested, this, &DiaryPage::showMenu);
}

void DiaryPage::addButtons()
{
    auto* add = new widgets::Button(tr("Record an earlier cramp…"));
    auto* filter = new widgets::Button(tr("Filter"));
    auto* bin = new widgets::Button(tr("Bin"));
    for (widgets::Button* button : {add, m_edit, m_delete, filter, bin, m_importButton})
        m_list->buttons()->addWidget(button);
    if (context().isReview())
        for (widgets::Button* button : {add, m_edit, m_delete, bin, m_importButton})
            button->hide();
    connect(add, &QPushButton::clicked, this, [this] { host().trigger(host::ActionId::LogEarlier); });
    connect(m_edit, &QPushButton::clicked, this, &DiaryPage::edit);
    connect(m_delete, &QPushButton::clicked, this, &DiaryPage::remove);
    connect(filter, &QPushButton::clicked, m_list, &DiaryList::toggleFilter);
    connect(bin, &QPushButton::clicked, this, &DiaryPage::showBin);
    connect(m_importButton, &QPushButton::clicked, this, &DiaryPage::chooseImport);
}

// The newest of a long diary at once, while all of it is read. False for one that is read quickly, or was.
bool DiaryPage::showNewest()
{
    if (session().hasAll() || session().store().counts().episodes < longDiary) return false;
    if (!m_isReading) readAllBeside();
    m_newest = session().store().read({session().now().date() - newestDays, std::nullopt, false});
    m_list->show(m_newest, session().now());
    return true;
}

void DiaryPage::readAllBeside()
{
    m_isReading = true;
    desktop::doBeside(
        *this,
        [file = session().store().file()] {
            return store::DiaryStore::open(file, store::DiaryStore::WhenMissing::Fail).read({});
        },
        [this, revision = session().revision()](QFuture<diary::Diary> read) {
            m_isReading = false;
            host().attempt([&] {
                // If something was written meanwhile, this begins again.
                session().takeAll(read.takeResult(), revision);
                refresh();
            });
        });
}

void DiaryPage::refresh()
{
    if (!showNewest()) m_list->show(session().all(), session().now());
    if (m_bin != nullptr && m_stack->currentWidget() == m_bin) m_bin->refresh();
    tellAbilities();
}

void DiaryPage::tellAbilities()
{
    m_edit->setEnabled(canPerform(host::ActionId::Edit));
    m_delete->setEnabled(canPerform(host::ActionId::Delete));
    Q_EMIT abilitiesChanged();
}

void DiaryPage::takeFocus()
{
    if (isListShown())
        m_list->takeFocus();
    else if (isWriting())
        m_editor->takeFocus();
    else
        m_stack->currentWidget()->setFocus();
}

void DiaryPage::showList()
{
    m_stack->setCurrentWidget(m_list);
    m_list->takeFocus();
    tellAbilities();
}

void DiaryPage::chosenAgain()
{
    if (m_bin != nullptr && m_stack->currentWidget() == m_bin) showList();
}

bool DiaryPage::canPerform(host::ActionId action) const
{
    if (!isListShown()) return false;
    switch (action) {
        case host::ActionId::Edit: return m_list->chosenRows().size() == 1;
        case host::ActionId::Delete:
        case host::ActionId::Copy: return !m_list->chosenRows().isEmpty();
        case host::ActionId::SelectAll: return m_list->model().rowCount() > 0;
        case host::ActionId::Find: return true;
        default: return false;
    }
}

bool DiaryPage::isWriting() const
{
    return m_editor != nullptr && m_stack->currentWidget() == m_editor;
}

bool DiaryPage::hasUnsaved() const
{
    return isWriting() && m_editor->hasUnsaved();
}

void DiaryPage::perform(host::ActionId action)
{
    switch (action) {
        case host::ActionId::Edit: edit(); return;
        case host::ActionId::Delete: remove(); return;
        case host::ActionId::Copy: copy(); return;
        case host::ActionId::SelectAll: m_list->table().selectAll(); return;
        case host::ActionId::Find: m_list->toggleFilter(); return;
        case host::ActionId::ShowBin: showBin(); return;
        case host::ActionId::Import: chooseImport(); return;
        default: return;
    }
}

void DiaryPage::showEpisode(const diary::Uuid& id)
{
    m_list->show(session().all(), session().now());
    showList();
    m_list->showEpisode(id);
}

void DiaryPage::edit()
{
    const QList<int> rows = m_list->chosenRows();
    if (rows.size() != 1) return;
    if (m_editor == nullptr) {
        m_editor = new entry::EpisodeEditor(context(), host(), this);
        m_stack->addWidget(m_editor);
        connect(m_editor, &entry::EpisodeEditor::closed, this, [this](const diary::Uuid& id) {
            m_stack->setCurrentWidget(m_list);
            refresh();
            showEpisode(id);
        });
    }
    m_editor->open(m_list->model().episode(rows.front()));
    m_stack->setCurrentWidget(m_editor);
    m_editor->takeFocus();
    tellAbilities();
}

void DiaryPage::setPain(const diary::Episode& episode, std::optional<int> pain)
{
    diary::Episode changed = episode;
    changed.pain = pain ? diary::Pain::from(*pain) : std::nullopt;
    if (changed == episode) return;
    host().apply({format::toStd(tr("editing the pain score of 1 cramp")),
                  {diary::replacement(episode, changed, session().now())}});
}

void DiaryPage::remove()
{
    const QList<int> rows = m_list->chosenRows();
    if (rows.isEmpty()) return;
    diary::Change change{format::toStd(tr("deleting %n cramp(s)", nullptr, static_cast<int>(rows.size()))),
                         {}};
    for (const int row : rows)
        change.edits.push_back(diary::binning(m_list->model().episode(row), session().now()));
    if (host().apply(change)) m_list->table().selectRow(qMin(rows.front(), m_list->model().rowCount() - 1));
}

void DiaryPage::copy()
{
    const QList<int> rows = m_list->chosenRows();
    QStringList lines{m_list->model().headerText()};
    for (const int row : rows)
        lines << m_list->model().rowText(row);
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    host().tell(tr("Copied %n cramp(s).", nullptr, static_cast<int>(rows.size())));
}

void DiaryPage::showBin()
{
    if (m_bin == nullptr) {
        m_bin = new BinView(context(), host(), this);
        m_stack->addWidget(m_bin);
        connect(m_bin, &BinView::left, this, &DiaryPage::showList);
    }
    m_bin->refresh();
    m_stack->setCurrentWidget(m_bin);
    m_bin->takeFocus();
    tellAbilities();
}

void DiaryPage::chooseImport()
{
    auto* dialog = new QFileDialog(this, tr("Import a file"), context().settings.lastFolder(),
                                   tr("Diaries and spreadsheets (*.json *.csv *.tsv *.txt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &DiaryPage::import);
    dialog->open();
}

void DiaryPage::import(const QString& file)
{
    const std::filesystem::path path(format::toStd(file));
    context().settings.setLastFolder(format::toQt(path.parent_path().string()));
    const QString name = format::toQt(path.filename().string());
    m_busy->begin(tr("Reading %1…").arg(name));
    m_importButton->setEnabled(false);
    desktop::doBeside(
        *this, [path, diary = session().store().file()] { return readImport(path, diary); },
        [this, file, name](QFuture<std::optional<diary::Merge>> read) {
            host().attempt([&] {
                if (auto merged = read.takeResult())
                    importRecords(name, std::move(*merged));
                else
                    importTable(file);
            });
            m_importButton->setEnabled(true);
            m_busy->end();
        });
}

void DiaryPage::importRecords(const QString& name, diary::Merge merged)
{
    if (merged.change.edits.empty()) return host().tell(tr("There is nothing new in %1.").arg(name));
    const auto count = [this](auto number) {
        return context().locale.toString(static_cast<qlonglong>(number));
    };
    m_busy->begin(tr("Adding %n entry(s)…", nullptr, static_cast<int>(merged.change.edits.size())));
    m_busy->repaint();
    merged.change.name =
        format::toStd(tr("importing %1: %2 added, %3 updated")
                          .arg(name, count(merged.counts.added), count(merged.counts.updated)));
    host().apply(merged.change);
}

void DiaryPage::importTable(const QString& file)
{
    auto* view = new ImportView(context(), host(), this);
    view->open(file);
    if (m_import != nullptr) m_import->deleteLater();
    m_import = view;
    m_stack->addWidget(view);
    m_stack->setCurrentWidget(view);
    view->takeFocus();
    connect(view, &ImportView::left, this, &DiaryPage::showList);
    tellAbilities();
}

void DiaryPage::showMenu(const QPoint& place)
{
    auto* menu = new QMenu(m_list);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const host::ActionId id :
         {host::ActionId::Edit, host::ActionId::Delete, host::ActionId::Copy, host::ActionId::SelectAll}) {
        QAction* action = menu->addAction(host::textOf(host::rowOf(id)));
        action->setEnabled(canPerform(id));
        connect(action, &QAction::triggered, this, [this, id] { perform(id); });
    }
    menu->popup(m_list->table().viewport()->mapToGlobal(place));
}

}  // namespace cramp::ui::history
