// SPDX-License-Identifier: MIT
#include "ui/diary_page.h"

#include "diary/merge.h"
#include "platform/whole_file.h"
#include "report/exchange.h"
#include "ui/button_row.h"
#include "ui/qt_convert.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QMenu>

#include <algorithm>

namespace cramp
{

namespace
{

constexpr double rowHeight = 44;
// Widths of the columns in px at 100 %, in the model's order; the last takes the rest.
constexpr std::array columnWidths = {170.0, 130.0, 150.0, 190.0, 80.0, 140.0, 280.0, 260.0, 220.0};

}  // namespace

DiaryPage::DiaryPage(WindowContext& context, WindowHost& host, QWidget* parent)
    : WindowPage(context, host, parent),
      m_stack(new QStackedWidget),
      m_model(new EpisodeTableModel(context.labels, context.locale, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_stack->addWidget(makeList());
}

QWidget* DiaryPage::makeList()
{
    auto* list = new QWidget;
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(scaled(32), scaled(24), scaled(32), scaled(24));
    column->setSpacing(scaled(12));
    column->addWidget(new TextLabel(tr("Diary"), TextSize::Title, true));
    m_count = new TextLabel({}, TextSize::Body, false, TextLabel::Voice::Soft);
    column->addWidget(m_count);
    auto* add = new Button(tr("Log an earlier cramp…"));
    auto* import = new Button(tr("Import a file…"));
    m_edit = new Button(tr("Edit…"));
    m_delete = new Button(tr("Delete"));
    auto* row = new ButtonRow;
    for (Button* button : {add, m_edit, m_delete, import})
        row->addWidget(button);
    column->addLayout(row);
    if (context().isReview())
        for (Button* button : {add, m_edit, m_delete, import})
            button->hide();
    connect(add, &QPushButton::clicked, this, [this] { host().trigger(ActionId::LogEarlier); });
    connect(m_edit, &QPushButton::clicked, this, &DiaryPage::edit);
    connect(m_delete, &QPushButton::clicked, this, &DiaryPage::remove);
    connect(import, &QPushButton::clicked, this, &DiaryPage::chooseImport);
    m_empty = new TextLabel(tr("No cramps are logged yet. The first will stand here."), TextSize::Large);
    column->addWidget(m_empty);
    makeTable();
    column->addWidget(m_table, 1);
    column->addStretch();
    return list;
}

void DiaryPage::makeTable()
{
    m_table = named(new QTableView, tr("Cramps, newest first"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setCornerButtonEnabled(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    fitColumns();
    connect(m_table, &QTableView::doubleClicked, this, &DiaryPage::edit);
    connect(m_table, &QTableView::customContextMenuRequested, this, &DiaryPage::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_edit->setEnabled(canPerform(ActionId::Edit));
        m_delete->setEnabled(canPerform(ActionId::Delete));
        Q_EMIT abilitiesChanged();
    });
}

void DiaryPage::fitColumns()
{
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(scaled(rowHeight));
    for (std::size_t column = 0; column < columnWidths.size(); ++column)
        m_table->setColumnWidth(static_cast<int>(column), scaled(columnWidths.at(column)));
}

void DiaryPage::refresh()
{
    const Diary& diary = session().all();
    std::vector<Uuid> chosen;
    for (const int row : chosenRows())
        chosen.push_back(m_model->episode(row).id);
    m_model->setDiary(diary);
    for (const Uuid& id : chosen)
        if (const int row = m_model->rowOf(id); row >= 0)
            m_table->selectionModel()->select(m_model->index(row, 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const int count = m_model->rowCount();
    m_count->setText(tr("%n cramp(s), newest first", nullptr, count));
    m_count->setVisible(count > 0);
    m_empty->setVisible(count == 0);
    m_table->setVisible(count > 0);
    m_edit->setEnabled(canPerform(ActionId::Edit));
    m_delete->setEnabled(canPerform(ActionId::Delete));
    Q_EMIT abilitiesChanged();
}

void DiaryPage::takeFocus()
{
    (isInForm() ? static_cast<QWidget*>(m_editor) : m_table)->setFocus();
}

QList<int> DiaryPage::chosenRows() const
{
    QList<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        rows << index.row();
    std::ranges::sort(rows);
    return rows;
}

bool DiaryPage::canPerform(ActionId action) const
{
    const bool hasRows = m_model->rowCount() > 0;
    switch (action) {
        case ActionId::Edit: return !isInForm() && chosenRows().size() == 1;
        case ActionId::Delete:
        case ActionId::Copy: return !isInForm() && !chosenRows().isEmpty();
        case ActionId::SelectAll: return !isInForm() && hasRows;
        default: return false;
    }
}

void DiaryPage::perform(ActionId action)
{
    switch (action) {
        case ActionId::Edit: edit(); return;
        case ActionId::Delete: remove(); return;
        case ActionId::Copy: copy(); return;
        case ActionId::SelectAll: m_table->selectAll(); return;
        case ActionId::Import: chooseImport(); return;
        default: return;
    }
}

void DiaryPage::showEpisode(const Uuid& id)
{
    m_stack->setCurrentIndex(0);
    const int row = m_model->rowOf(id);
    if (row < 0) return;
    m_table->selectRow(row);
    m_table->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
    m_table->setFocus();
}

void DiaryPage::edit()
{
    const QList<int> rows = chosenRows();
    if (rows.size() != 1) return;
    if (m_editor == nullptr) {
        m_editor = new EpisodeEditor(context(), host(), this);
        m_stack->addWidget(m_editor);
        connect(m_editor, &EpisodeEditor::closed, this, [this](const Uuid& id) {
            m_stack->setCurrentIndex(0);
            refresh();
            showEpisode(id);
        });
    }
    m_editor->open(m_model->episode(rows.front()));
    m_stack->setCurrentWidget(m_editor);
    Q_EMIT abilitiesChanged();
}

void DiaryPage::remove()
{
    const QList<int> rows = chosenRows();
    if (rows.isEmpty()) return;
    Change change{toStd(tr("delete of %n cramp(s)", nullptr, static_cast<int>(rows.size()))), {}};
    for (const int row : rows)
        change.edits.push_back(binning(m_model->episode(row), session().now()));
    if (host().apply(change)) m_table->selectRow(qMin(rows.front(), m_model->rowCount() - 1));
}

void DiaryPage::copy()
{
    const QList<int> rows = chosenRows();
    QStringList lines{m_model->headerText()};
    for (const int row : rows)
        lines << m_model->rowText(row);
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    host().tell(tr("Copied %n cramp(s).", nullptr, static_cast<int>(rows.size())));
}

void DiaryPage::chooseImport()
{
    auto* dialog = new QFileDialog(this, tr("Import a file"), context().settings.lastFolder(),
                                   tr("Diary files (*.json *.csv);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &DiaryPage::import);
    dialog->open();
}

void DiaryPage::import(const QString& file)
{
    host().attempt([&] {
        const std::filesystem::path path(toStd(file));
        const ExchangeFile read = readDiaryFile(readWholeFile(path), path.filename().string());
        Merge merged = merge(session().store().read({std::nullopt, std::nullopt, true}), read.diary);
        context().settings.setLastFolder(toQt(path.parent_path().string()));
        if (merged.change.edits.empty()) {
            host().tell(tr("Nothing new in %1.").arg(toQt(path.filename().string())));
            return;
        }
        merged.change.name = toStd(tr("import of %1: %2 added, %3 updated")
                                       .arg(toQt(path.filename().string()))
                                       .arg(merged.counts.added)
                                       .arg(merged.counts.updated));
        host().apply(merged.change);
    });
}

void DiaryPage::showMenu(const QPoint& place)
{
    auto* menu = new QMenu(m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ActionId id : {ActionId::Edit, ActionId::Delete, ActionId::Copy, ActionId::SelectAll}) {
        QAction* action = menu->addAction(textOf(rowOf(id)));
        action->setEnabled(canPerform(id));
        connect(action, &QAction::triggered, this, [this, id] { perform(id); });
    }
    menu->popup(m_table->viewport()->mapToGlobal(place));
}

void DiaryPage::changeEvent(QEvent* event)
{
    WindowPage::changeEvent(event);
    if (Appearance::isChange(*event) && m_table != nullptr) fitColumns();
}

}  // namespace cramp
