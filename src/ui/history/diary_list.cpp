// SPDX-License-Identifier: MIT
#include "ui/history/diary_list.h"

#include "ui/history/pain_delegate.h"
#include "ui/host/window_places.h"
#include "ui/widgets/centred_column.h"
#include "ui/widgets/renewed_body.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QShortcut>

#include <algorithm>

namespace cramp::ui::history
{

namespace
{

constexpr double rowHeight = 44;
constexpr double calendarWidth = 340;
constexpr double leastTable = 560;  // as far as the pain, without scrolling aside
constexpr double leastHeight = 5 * rowHeight;
constexpr int calendarInFront = 1;
constexpr double messageRoom = 84;
constexpr int wholeColumns = 3;  // dates and times are never cut, whatever the font
// Widths of the columns in px at 100 %, in the model's order; the last takes the rest.
constexpr std::array columnWidths = {145.0, 110.0, 120.0, 190.0, 80.0, 140.0, 280.0, 260.0, 220.0};

}  // namespace

DiaryList::DiaryList(host::WindowContext& context, host::WindowHost& host, QWidget* parent)
    : QScrollArea(parent),
      m_context(context),
      m_model(new EpisodeTableModel(context.labels, context.locale, this)),
      m_column(nullptr),
      m_title(new widgets::TextLabel(host::placeName(host::PageId::Diary), theme::TextSize::Title, true)),
      m_help(new widgets::HelpFoot),
      m_count(new widgets::TextLabel({}, theme::TextSize::Body, false, widgets::TextLabel::Voice::Soft)),
      m_buttons(new widgets::ButtonRow),
      m_side(new widgets::ChoiceRow({}, {tr("Table"), tr("Calendar")})),
      m_filter(new EpisodeFilterBar(context.labels)),
      m_table(new QTableView),
      m_empty(new widgets::TextLabel({}, theme::TextSize::Large)),
      m_calendar(new pictures::CalendarView(context.locale)),
      m_night(new entry::NightPanel(context, host)),
      m_calendarArea(new QScrollArea)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // A bar that comes and goes would change the width, and with it what there is room for.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setWidgetResizable(true);
    auto* body = new QWidget;
    m_column = new widgets::CentredColumn(body);
    m_column->addWidget(m_title);
    m_column->addWidget(m_count);
    m_column->addLayout(m_buttons);
    m_column->addWidget(m_side);
    m_column->addWidget(m_filter);
    m_filter->setVisible(false);
    makeCalendar();
    makeTable();
    auto* both = new QHBoxLayout;
    both->setSpacing(theme::scaled(16));
    both->addWidget(m_calendarArea);
    auto* right = new QVBoxLayout;
    right->addWidget(m_empty);
    right->addWidget(m_table, 1);
    both->addLayout(right, 1);
    m_column->addLayout(both, 1);
    m_column->addWidget(m_help);
    setWidget(body);
    fitEdges();
    m_side->setChosen(0);
    connect(m_side, &widgets::ChoiceRow::changed, this, &DiaryList::fit);
    connect(m_filter, &EpisodeFilterBar::changed, this, &DiaryList::useFilter);
    connect(m_filter, &EpisodeFilterBar::leftDownwards, this, &DiaryList::enterTable);
    connect(m_calendar, &pictures::CalendarView::nightChosen, this, &DiaryList::openNight);
    connect(m_night, &entry::NightPanel::closed, this, [this] {
        m_calendar->choose(std::nullopt);
        useFilter();
        m_calendar->takeFocus();
    });
}

void DiaryList::makeCalendar()
{
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::scaled(12));
    column->addWidget(m_calendar);
    column->addWidget(m_night);
    column->addStretch(1);
    m_calendarArea->setWidget(whole);
    m_calendarArea->setWidgetResizable(true);
    m_calendarArea->setFrameShape(QFrame::NoFrame);
    m_calendarArea->setFocusPolicy(Qt::NoFocus);
    m_calendarArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void DiaryList::makeTable()
{
    theme::named(m_table, tr("Cramps"));
    m_table->setModel(m_model);
    m_table->installEventFilter(this);
    m_table->setItemDelegateForColumn(EpisodeTableModel::painColumn, new PainDelegate(m_table));
    m_table->setEditTriggers(QAbstractItemView::AnyKeyPressed);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setCornerButtonEnabled(false);
    m_table->verticalHeader()->hide();
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    header->setSortIndicator(0, Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &DiaryList::keepSortIndicator);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    fitColumns();
    connect(m_table, &QTableView::doubleClicked, this, &DiaryList::editWanted);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(key, m_table, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated,
                this, &DiaryList::editWanted);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &DiaryList::chosenChanged);
    connect(m_model, &QAbstractItemModel::modelReset, this, &DiaryList::chosenChanged);
    connect(m_model, &EpisodeTableModel::painTyped, this, &DiaryList::painTyped);
}

void DiaryList::fitEdges()
{
    const bool isSmall = widgets::isSmallWindow(*this);
    m_title->setHidden(isSmall);
    m_column->setContentsMargins(0, theme::scaled(isSmall ? 12 : 24), 0, theme::scaled(messageRoom));
    m_column->setSpacing(theme::scaled(12));
}

void DiaryList::setTabs(QWidget* tabs)
{
    m_column->insertWidget(1, tabs);
}

int DiaryList::columnWidth() const
{
    return viewport()->width() - 2 * widgets::CentredColumn::edgeOf(viewport()->width());
}

void DiaryList::fitColumns()
{
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(theme::scaled(rowHeight));
    for (int column = 0; column < std::ssize(columnWidths); ++column) {
        const int usual = theme::scaled(columnWidths.at(static_cast<std::size_t>(column)));
        const int title = m_table->horizontalHeader()->sectionSizeHint(column);
        m_table->setColumnWidth(column, qMax(usual, title));
        if (column >= wholeColumns) continue;
        const int usualWidth = m_table->columnWidth(column);
        m_table->resizeColumnToContents(column);
        if (m_table->columnWidth(column) < usualWidth) m_table->setColumnWidth(column, usualWidth);
    }
}

void DiaryList::show(const diary::Diary& diary, const diary::Moment& now)
{
    std::vector<diary::Uuid> chosen;
    for (const int row : chosenRows())
        chosen.push_back(m_model->episode(row).id);
    std::optional<diary::Uuid> current;
    if (const QModelIndex index = m_table->currentIndex(); index.isValid())
        current = m_model->episode(index.row()).id;
    m_filter->setToday(now.date());
    m_model->setDiary(diary);
    for (const diary::Uuid& id : chosen)
        if (const int row = m_model->rowOf(id); row >= 0)
            m_table->selectionModel()->select(m_model->index(row, 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
    if (const int row = current ? m_model->rowOf(*current) : -1; row >= 0)
        m_table->selectionModel()->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::NoUpdate);
    m_calendar->show(diary, now);
    m_night->refresh();
    tellCount();
    fitColumns();
    fit();
}

void DiaryList::openNight()
{
    m_night->show(m_calendar->chosen());
    useFilter();
}

void DiaryList::useFilter()
{
    session::EpisodeFilter filter = m_filter->filter();
    filter.night = m_calendar->chosen();
    m_model->setFilter(filter);
    tellCount();
    fit();
}

void DiaryList::tellCount()
{
    const int all = m_model->episodeCount();
    const int shown = m_model->rowCount();
    if (shown == all)
        m_count->setText(tr("%n cramp(s)", nullptr, all));
    else
        m_count->setText(tr("Showing %1 of %n cramp(s)", nullptr, all).arg(shown));
    m_empty->setText(all == 0 ? tr("You have not recorded any cramps yet. They will appear here.")
                              : tr("No cramps match what you chose. Select “Show all” in the filter, or "
                                   "select the night again."));
    if (all > 0 && m_calendar->chosen() && shown == 0)
        m_empty->setText(
            tr("No cramps are recorded for this night. Select it again to see all your cramps."));
}

void DiaryList::fit()
{
    const int calendar =
        theme::scaled(calendarWidth) + m_calendarArea->verticalScrollBar()->sizeHint().width();
    const bool hasRoom = columnWidth() >= calendar + theme::scaled(16) + theme::scaled(leastTable);
    const bool isCalendar = m_side->chosen() == calendarInFront;
    if (m_side->chosen() < 0) m_side->setChosen(0);
    m_side->setVisible(!hasRoom);
    m_calendarArea->setVisible(hasRoom || isCalendar);
    m_calendarArea->setMaximumWidth(hasRoom ? calendar : QWIDGETSIZE_MAX);
    // As wide with its scroll bar as without.
    m_calendarArea->widget()->setMaximumWidth(hasRoom ? theme::scaled(calendarWidth) : QWIDGETSIZE_MAX);
    m_calendarArea->setVerticalScrollBarPolicy(hasRoom ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    m_calendarArea->setMinimumWidth(hasRoom ? calendar : 0);
    // Beside the table it scrolls by itself; alone it is as high as it is.
    m_calendarArea->setSizePolicy(QSizePolicy::Preferred,
                                  hasRoom ? QSizePolicy::Ignored : QSizePolicy::Preferred);
    m_calendarArea->setMinimumHeight(hasRoom ? 0 : m_calendarArea->widget()->sizeHint().height());
    m_table->setMinimumHeight(theme::scaled(leastHeight));
    const bool isEmpty = m_model->rowCount() == 0;
    m_empty->setVisible(isEmpty && (hasRoom || !isCalendar));
    m_table->setVisible(!isEmpty && (hasRoom || !isCalendar));
}

QList<int> DiaryList::chosenRows() const
{
    QList<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        rows << index.row();
    std::ranges::sort(rows);
    return rows;
}

void DiaryList::showEpisode(const diary::Uuid& id)
{
    if (m_model->rowOf(id) < 0) {
        m_calendar->choose(std::nullopt);
        m_night->show(std::nullopt);
        m_filter->clear();
        useFilter();
    }
    const int row = m_model->rowOf(id);
    if (row < 0) return;
    m_side->setChosen(0);
    fit();
    // Not selectRow(): it takes a row back that is chosen while Ctrl is down, as it is for a key like Ctrl+S.
    m_table->selectionModel()->setCurrentIndex(
        m_model->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
    m_table->setFocus();
}

void DiaryList::toggleFilter()
{
    m_filter->setVisible(m_filter->isHidden());
    if (!m_filter->isVisible()) return;
    m_filter->takeFocus();
    m_model->foldNotes();
}

void DiaryList::takeFocus()
{
    if (m_table->isVisible())
        m_table->setFocus();
    else
        m_calendar->takeFocus();
}

void DiaryList::enterTable()
{
    if (m_table->isHidden()) return;
    m_table->setFocus();
    if (chosenRows().isEmpty()) m_table->selectRow(qMax(0, m_table->currentIndex().row()));
}

// A table that has the keyboard and no chosen row begins at the row where the keyboard stands: Qt would pass
// over it.
bool DiaryList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress && chosenRows().isEmpty()) {
        const auto* press = static_cast<QKeyEvent*>(event);
        const bool isBegin =
            press->key() == Qt::Key_Down || press->key() == Qt::Key_Up || press->key() == Qt::Key_Home;
        if (isBegin && press->modifiers() == Qt::NoModifier && m_model->rowCount() > 0) {
            enterTable();
            return true;
        }
    }
    return QScrollArea::eventFilter(watched, event);
}

// The arrow stands where the order comes from, also when the title of a column without an order is pressed.
void DiaryList::keepSortIndicator(int column)
{
    if (m_model->canSortBy(column)) return;
    m_table->horizontalHeader()->setSortIndicator(m_model->sortColumn(), m_model->sortDirection());
}

void DiaryList::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (!theme::Appearance::isChange(*event)) return;
    fitEdges();
    fitColumns();
    fit();
}

void DiaryList::layOutAll()
{
    widgets::layOutAfterwards(*widget());
    widgets::layOutAfterwards(*m_calendarArea->widget());
}

void DiaryList::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    fitEdges();
    m_help->refresh();
    layOutAll();
}

void DiaryList::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fitEdges();
    fit();
    layOutAll();
}

}  // namespace cramp::ui::history
