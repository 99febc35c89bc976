// SPDX-License-Identifier: MIT
#include "ui/history/diary_page.h"

#include "ui/desktop/beside.h"
#include "ui/format/qt_convert.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>

namespace cramp::ui::history
{

namespace
{

constexpr std::int64_t longDiary = 5000;  // episodes; fewer are read and shown within 50 ms
constexpr std::chrono::days newestDays{60};

}  // namespace

DiaryPage::DiaryPage(host::WindowContext& context, host::WindowHost& host, QWidget* parent)
    : host::WindowPage(context, host, parent),
      m_busy(new widgets::BusyRow),
      m_stack(new QStackedWidget),
      m_list(new DiaryList(context, host)),
      m_edit(new widgets::Button(tr("Edit…"))),
      m_delete(new widgets::Button(tr("Delete"))),
      m_importButton(new widgets::Button(tr("Import a file…"))),
      m_files(new FileImport(
          context, host, *m_busy, [this](const QString& file) { importTable(file); }, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_busy);
    column->addWidget(m_stack);
    m_stack->addWidget(m_list);
    addButtons();
    connect(m_list, &DiaryList::turned, this, &DiaryPage::tellAbilities);
    const EpisodeTable& table = m_list->table().table();
    connect(&table, &EpisodeTable::editWanted, this, &DiaryPage::edit);
    connect(&table, &EpisodeTable::chosenChanged, this, &DiaryPage::tellAbilities);
    connect(&table, &QTableView::customContextMenuRequested, this, &DiaryPage::showMenu);
    connect(&m_list->table().model(), &EpisodeTableModel::painTyped, this, &DiaryPage::setPain);
}

void DiaryPage::addButtons()
{
    auto* add = new widgets::Button(tr("Record an earlier cramp…"));
    auto* filter = new widgets::Button(tr("Filter"));
    auto* bin = new widgets::Button(tr("Bin"));
    m_list->setAdd(add);
    for (widgets::Button* button : {m_edit, m_delete, filter, bin, m_importButton})
        m_list->table().buttons()->addWidget(button);
    if (context().isReview())
        for (widgets::Button* button : {add, m_edit, m_delete, bin, m_importButton})
            button->hide();
    connect(add, &QPushButton::clicked, this, [this] { host().trigger(host::ActionId::LogEarlier); });
    connect(m_edit, &QPushButton::clicked, this, &DiaryPage::edit);
    connect(m_delete, &QPushButton::clicked, this, &DiaryPage::remove);
    connect(filter, &QPushButton::clicked, &m_list->table(), &TableTab::toggleFilter);
    connect(bin, &QPushButton::clicked, this, &DiaryPage::showBin);
    connect(m_importButton, &QPushButton::clicked, m_files, &FileImport::choose);
    connect(m_files, &FileImport::readingChanged, m_importButton, &QWidget::setDisabled);
}

// The newest of a long diary at once, while all of it is read. False for one that is read quickly, or was.
bool DiaryPage::showNewest()
{
    if (session().hasAll() || session().store().counts().episodes < longDiary) return false;
    if (!m_isReading) readAllBeside();
    const auto newest = std::make_shared<const diary::Diary>(
        session().store().read({session().now().date() - newestDays, std::nullopt, false}));
    m_list->show([newest] { return newest.get(); }, session().now());
    return true;
}

void DiaryPage::showAll()
{
    session().all();
    const auto source = [this, revision = session().revision()]() -> const diary::Diary* {
        return session().hasAll() && session().revision() == revision ? &session().all() : nullptr;
    };
    m_list->show(source, session().now());
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
    if (!showNewest()) showAll();
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

// None while the calendar is in front: nothing is done to a row that is out of sight.
QList<int> DiaryPage::chosenRows() const
{
    return m_list->isTable() ? m_list->table().table().chosenRows() : QList<int>();
}

void DiaryPage::showTable()
{
    m_list->bring(gp::DiaryTab::Table);
    m_list->takeFocus();
}

bool DiaryPage::canPerform(host::ActionId action) const
{
    if (!isListShown()) return false;
    switch (action) {
        case host::ActionId::Edit: return chosenRows().size() == 1;
        case host::ActionId::Delete:
        case host::ActionId::Copy: return !chosenRows().isEmpty();
        case host::ActionId::SelectAll: return m_list->table().model().rowCount() > 0;
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
        case host::ActionId::SelectAll:
            showTable();
            m_list->table().table().selectAll();
            return;
        case host::ActionId::Find:
            showTable();
            m_list->table().toggleFilter();
            return;
        case host::ActionId::ShowBin: showBin(); return;
        case host::ActionId::Import: m_files->choose(); return;
        default: return;
    }
}

void DiaryPage::showEpisode(const diary::Uuid& id)
{
    showAll();
    m_list->bring(gp::DiaryTab::Table);
    showList();
    m_list->table().showEpisode(id);
}

void DiaryPage::showEpisodes(const session::EpisodeFilter& filter)
{
    showAll();
    m_list->bring(gp::DiaryTab::Table);
    showList();
    m_list->table().showEpisodes(filter);
}

void DiaryPage::edit()
{
    const QList<int> rows = chosenRows();
    const auto* episode = rows.size() == 1 ? m_list->table().model().episode(rows.front()) : nullptr;
    if (episode == nullptr) return;
    if (m_editor == nullptr) {
        m_editor = new entry::EpisodeEditor(context(), host(), this);
        m_stack->addWidget(m_editor);
        connect(m_editor, &entry::EpisodeEditor::closed, this, [this](const diary::Uuid& id) {
            m_stack->setCurrentWidget(m_list);
            refresh();
            showEpisode(id);
        });
    }
    m_editor->open(*episode);
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
    const QList<int> rows = chosenRows();
    if (rows.isEmpty()) return;
    diary::Change change{format::toStd(tr("deleting %n cramp(s)", nullptr, static_cast<int>(rows.size()))),
                         {}};
    const EpisodeTableModel& model = m_list->table().model();
    for (const int row : rows)
        if (const diary::Episode* episode = model.episode(row))
            change.edits.push_back(diary::binning(*episode, session().now()));
    if (host().apply(change)) m_list->table().table().selectRow(qMin(rows.front(), model.rowCount() - 1));
}

void DiaryPage::copy()
{
    const QList<int> rows = chosenRows();
    QStringList lines{EpisodeText::titleRow()};
    for (const int row : rows)
        lines << m_list->table().model().rowText(row);
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

void DiaryPage::import(const QString& file)
{
    m_files->import(file);
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
    menu->popup(m_list->table().table().viewport()->mapToGlobal(place));
}

}  // namespace cramp::ui::history
