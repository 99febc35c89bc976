// SPDX-License-Identifier: MIT
#include "ui/history/diary_page.h"

#include "exchange/exchange.h"
#include "exchange/file_kind.h"
#include "platform/whole_file.h"
#include "ui/desktop/beside.h"
#include "ui/format/qt_convert.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QMenu>

namespace cramp
{

namespace
{

constexpr std::int64_t longDiary = 5000;  // episodes; fewer are read and shown within 50 ms
constexpr std::chrono::days newestDays{60};

// What a diary's own file would change in the diary; none: it is somebody's own table.
std::optional<Merge> readImport(const std::filesystem::path& file, const std::filesystem::path& diary)
{
    const std::string bytes = readWholeFile(file);
    if (fileKindOf(bytes) == FileKind::OtherTable) return std::nullopt;
    const ExchangeFile read = readDiaryFile(bytes, file.filename().string());
    const DiaryStore store = DiaryStore::open(diary, DiaryStore::WhenMissing::Fail);
    return merge(store.read({std::nullopt, std::nullopt, true}), read.diary);
}

}  // namespace

DiaryPage::DiaryPage(WindowContext& context, WindowHost& host, QWidget* parent)
    : WindowPage(context, host, parent),
      m_busy(new BusyRow),
      m_stack(new QStackedWidget),
      m_list(new DiaryList(context)),
      m_edit(new Button(tr("Edit…"))),
      m_delete(new Button(tr("Delete"))),
      m_importButton(new Button(tr("Import a file…")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_busy);
    column->addWidget(m_stack);
    m_stack->addWidget(m_list);
    addButtons();
    connect(m_list, &DiaryList::editWanted, this, &DiaryPage::edit);
    connect(m_list, &DiaryList::chosenChanged, this, &DiaryPage::tellAbilities);
    connect(m_list, &DiaryList::painTyped, this, &DiaryPage::setPain);
    connect(&m_list->table(), &QTableView::customContextMenuRequested, this, &DiaryPage::showMenu);
}

void DiaryPage::addButtons()
{
    auto* add = new Button(tr("Log an earlier cramp…"));
    auto* filter = new Button(tr("Filter"));
    auto* bin = new Button(tr("Bin"));
    for (Button* button : {add, m_edit, m_delete, filter, bin, m_importButton})
        m_list->buttons()->addWidget(button);
    if (context().isReview())
        for (Button* button : {add, m_edit, m_delete, bin, m_importButton})
            button->hide();
    connect(add, &QPushButton::clicked, this, [this] { host().trigger(ActionId::LogEarlier); });
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
    doBeside(
        *this,
        [file = session().store().file()] {
            return DiaryStore::open(file, DiaryStore::WhenMissing::Fail).read({});
        },
        [this, revision = session().revision()](QFuture<Diary> read) {
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
    m_edit->setEnabled(canPerform(ActionId::Edit));
    m_delete->setEnabled(canPerform(ActionId::Delete));
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

bool DiaryPage::canPerform(ActionId action) const
{
    if (!isListShown()) return false;
    switch (action) {
        case ActionId::Edit: return m_list->chosenRows().size() == 1;
        case ActionId::Delete:
        case ActionId::Copy: return !m_list->chosenRows().isEmpty();
        case ActionId::SelectAll: return m_list->model().rowCount() > 0;
        case ActionId::Find: return true;
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

void DiaryPage::perform(ActionId action)
{
    switch (action) {
        case ActionId::Edit: edit(); return;
        case ActionId::Delete: remove(); return;
        case ActionId::Copy: copy(); return;
        case ActionId::SelectAll: m_list->table().selectAll(); return;
        case ActionId::Find: m_list->toggleFilter(); return;
        case ActionId::ShowBin: showBin(); return;
        case ActionId::Import: chooseImport(); return;
        default: return;
    }
}

void DiaryPage::showEpisode(const Uuid& id)
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
        m_editor = new EpisodeEditor(context(), host(), this);
        m_stack->addWidget(m_editor);
        connect(m_editor, &EpisodeEditor::closed, this, [this](const Uuid& id) {
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

void DiaryPage::setPain(const Episode& episode, std::optional<int> pain)
{
    Episode changed = episode;
    changed.pain = pain ? Pain::from(*pain) : std::nullopt;
    if (changed == episode) return;
    host().apply({toStd(tr("change of pain of 1 cramp")), {replacement(episode, changed, session().now())}});
}

void DiaryPage::remove()
{
    const QList<int> rows = m_list->chosenRows();
    if (rows.isEmpty()) return;
    Change change{toStd(tr("delete of %n cramp(s)", nullptr, static_cast<int>(rows.size()))), {}};
    for (const int row : rows)
        change.edits.push_back(binning(m_list->model().episode(row), session().now()));
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
    const std::filesystem::path path(toStd(file));
    context().settings.setLastFolder(toQt(path.parent_path().string()));
    const QString name = toQt(path.filename().string());
    m_busy->begin(tr("Reading %1…").arg(name));
    m_importButton->setEnabled(false);
    doBeside(
        *this, [path, diary = session().store().file()] { return readImport(path, diary); },
        [this, file, name](QFuture<std::optional<Merge>> read) {
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

void DiaryPage::importRecords(const QString& name, Merge merged)
{
    if (merged.change.edits.empty()) return host().tell(tr("Nothing new in %1.").arg(name));
    const auto count = [this](auto number) {
        return context().locale.toString(static_cast<qlonglong>(number));
    };
    m_busy->begin(tr("Writing %n entry(s)…", nullptr, static_cast<int>(merged.change.edits.size())));
    m_busy->repaint();
    merged.change.name = toStd(tr("import of %1: %2 added, %3 updated")
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
    for (const ActionId id : {ActionId::Edit, ActionId::Delete, ActionId::Copy, ActionId::SelectAll}) {
        QAction* action = menu->addAction(textOf(rowOf(id)));
        action->setEnabled(canPerform(id));
        connect(action, &QAction::triggered, this, [this, id] { perform(id); });
    }
    menu->popup(m_list->table().viewport()->mapToGlobal(place));
}

}  // namespace cramp
