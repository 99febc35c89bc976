// SPDX-License-Identifier: MIT
#include "ui/history/episode_table.h"

#include "ui/history/pain_delegate.h"
#include "ui/theme/appearance.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QShortcut>

#include <algorithm>
#include <array>
#include <set>

namespace cramp::ui::history
{

namespace
{

constexpr double oneLine = 44;
constexpr double twoLines = 60;
constexpr double narrow = 680;         // less than this has two lines to a row
constexpr double withoutLasted = 560;  // less than this has no room for how long it lasted
constexpr double withoutPain = 400;    // nor for the pain
constexpr double leastColumn = 30;
// Widths of the columns in px at 100 %, in the model's order; where it was takes what is left.
constexpr std::array usualWidths = {150.0, 112.0, 120.0, 208.0, 60.0};
constexpr std::array narrowWidths = {104.0, 84.0, 84.0, 96.0, 56.0};
constexpr int lastedColumn = 3;

}  // namespace

EpisodeTable::EpisodeTable(EpisodeTableModel& model, QWidget* parent) : QTableView(parent), m_model(model)
{
    theme::named(this, tr("Cramps"));
    setModel(&model);
    setItemDelegateForColumn(EpisodeTableModel::painColumn, new PainDelegate(this));
    setEditTriggers(QAbstractItemView::AnyKeyPressed);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    // A bar that comes and goes would change the width of what was in two lines.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setContextMenuPolicy(Qt::CustomContextMenu);
    makeHeader();
    connect(this, &QTableView::doubleClicked, this, &EpisodeTable::editWanted);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(key, this, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this,
                &EpisodeTable::editWanted);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &EpisodeTable::remember);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &EpisodeTable::remember);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_scrolled = verticalScrollBar()->value(); });
    connect(&model, &QAbstractItemModel::modelReset, this, &EpisodeTable::restore);
}

void EpisodeTable::makeHeader()
{
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView* header = horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(EpisodeTableModel::whereColumn, QHeaderView::Stretch);
    header->setSortIndicator(0, Qt::DescendingOrder);
    setSortingEnabled(true);
    fitColumns();
}

void EpisodeTable::fitColumns()
{
    const bool isNarrow = width() < theme::scaled(narrow);
    QHeaderView* header = horizontalHeader();
    // Before this its font is another one, and so are the widths of its titles.
    header->ensurePolished();
    header->setMinimumSectionSize(theme::scaled(leastColumn));
    setColumnHidden(lastedColumn, width() < theme::scaled(withoutLasted));
    setColumnHidden(EpisodeTableModel::painColumn, width() < theme::scaled(withoutPain));
    // A night of two months has a year below it, and a long list of places a second line.
    setWordWrap(true);
    verticalHeader()->setDefaultSectionSize(theme::scaled(isNarrow ? twoLines : oneLine));
    const auto& widths = isNarrow ? narrowWidths : usualWidths;
    for (int column = 0; column < std::ssize(widths); ++column)
        if (column != EpisodeTableModel::whereColumn && !isColumnHidden(column))
            setColumnWidth(column, qMax(theme::scaled(widths.at(static_cast<std::size_t>(column))),
                                        header->sectionSizeHint(column)));
}

int EpisodeTable::heightOf(int rows) const
{
    return horizontalHeader()->sizeHint().height() + 2 * frameWidth() +
           rows * verticalHeader()->defaultSectionSize();
}

QList<int> EpisodeTable::chosenRows() const
{
    QList<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        rows << index.row();
    std::ranges::sort(rows);
    return rows;
}

void EpisodeTable::remember()
{
    if (m_isRestoring) return;
    m_chosen.clear();
    for (const int row : chosenRows())
        if (const diary::Episode* episode = m_model.episode(row)) m_chosen.push_back(episode->id);
    const QModelIndex current = currentIndex();
    const diary::Episode* episode = current.isValid() ? m_model.episode(current.row()) : nullptr;
    m_current = episode == nullptr ? std::nullopt : std::optional(episode->id);
    Q_EMIT chosenChanged();
}

// Rows that follow each other as one range: a selection of thousands of single rows is slow.
QItemSelection EpisodeTable::selectionOfChosen() const
{
    QItemSelection selection;
    if (m_chosen.empty()) return selection;
    const std::set<diary::Uuid> chosen(m_chosen.begin(), m_chosen.end());
    const int count = m_model.rowCount();
    const auto isChosen = [&](int row) {
        const diary::Episode* episode = m_model.episode(row);
        return episode != nullptr && chosen.contains(episode->id);
    };
    for (int row = 0; row < count; ++row) {
        if (!isChosen(row)) continue;
        const int first = row;
        while (row + 1 < count && isChosen(row + 1))
            ++row;
        selection.select(m_model.index(first, 0), m_model.index(row, m_model.columnCount() - 1));
    }
    return selection;
}

void EpisodeTable::restore()
{
    m_isRestoring = true;
    selectionModel()->select(selectionOfChosen(), QItemSelectionModel::Select);
    if (const int row = m_current ? m_model.rowOf(*m_current) : -1; row >= 0)
        selectionModel()->setCurrentIndex(m_model.index(row, 0), QItemSelectionModel::NoUpdate);
    m_isRestoring = false;
    executeDelayedItemsLayout();
    verticalScrollBar()->setValue(m_scrolled);
    remember();
}

bool EpisodeTable::showEpisode(const diary::Uuid& id)
{
    const int row = m_model.rowOf(id);
    if (row < 0) return false;
    // Not selectRow(): it takes a row back that is chosen while Ctrl is down, as it is for a key like Ctrl+S.
    selectionModel()->setCurrentIndex(m_model.index(row, 0),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(m_model.index(row, 0));
    setFocus();
    return true;
}

void EpisodeTable::enter()
{
    setFocus();
    if (chosenRows().isEmpty()) selectRow(qMax(0, currentIndex().row()));
}

// A table that has the keyboard and no chosen row begins at the row where the keyboard stands: Qt would pass
// over it.
void EpisodeTable::keyPressEvent(QKeyEvent* event)
{
    const bool isBegin =
        event->key() == Qt::Key_Down || event->key() == Qt::Key_Up || event->key() == Qt::Key_Home;
    if (isBegin && event->modifiers() == Qt::NoModifier && m_model.rowCount() > 0 && chosenRows().isEmpty())
        return enter();
    QTableView::keyPressEvent(event);
}

void EpisodeTable::resizeEvent(QResizeEvent* event)
{
    fitColumns();
    QTableView::resizeEvent(event);
}

void EpisodeTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (theme::Appearance::isChange(*event)) fitColumns();
}

}  // namespace cramp::ui::history
