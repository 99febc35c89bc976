// SPDX-License-Identifier: MIT
#include "ui/history/table_tab.h"

#include <QEvent>

namespace cramp::ui::history
{

namespace
{

constexpr double detailsWidth = 320;
constexpr double leastTable = 560;
constexpr int leastRows = 5;
constexpr int rowsAbove = 7;  // of a table that has the details below it

}  // namespace

TableTab::TableTab(host::WindowContext& context, QWidget* parent)
    : QWidget(parent),
      m_model(new EpisodeTableModel(context.labels, context.locale, this)),
      m_buttons(new widgets::ButtonRow),
      m_filter(new EpisodeFilterBar(context.labels)),
      m_count(new widgets::TextLabel({}, theme::TextSize::Body, false, widgets::TextLabel::Voice::Soft)),
      m_empty(new widgets::TextLabel({}, theme::TextSize::Large)),
      m_table(new EpisodeTable(*m_model)),
      m_details(new EpisodeDetails(m_model->words())),
      m_both(new QBoxLayout(QBoxLayout::LeftToRight))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::scaled(12));
    column->addLayout(m_buttons);
    column->addWidget(m_filter);
    m_filter->setVisible(false);
    column->addWidget(m_count);
    column->addWidget(m_empty);
    m_both->setSpacing(theme::scaled(16));
    m_both->addWidget(m_table, 1);
    m_both->addWidget(m_details, 0, Qt::AlignTop);
    column->addLayout(m_both, 1);
    connect(m_filter, &EpisodeFilterBar::changed, this, &TableTab::useFilter);
    connect(m_filter, &EpisodeFilterBar::leftDownwards, this, [this] {
        if (m_model->rowCount() > 0) m_table->enter();
    });
    connect(m_table, &EpisodeTable::chosenChanged, this, &TableTab::tellChosen);
}

void TableTab::show(EpisodeTableModel::Source source, diary::Date today)
{
    m_source = source;
    m_filter->setToday(today);
    m_model->setSource(std::move(source));
    tellCount();
    fit();
}

void TableTab::useFilter()
{
    m_model->setFilter(m_filter->filter());
    tellCount();
    fit();
}

void TableTab::tellCount()
{
    const int all = m_model->episodeCount();
    const int shown = m_model->rowCount();
    if (shown == all)
        m_count->setText(tr("%n cramp(s)", nullptr, all));
    else
        m_count->setText(tr("Showing %1 of %n cramp(s)", nullptr, all).arg(shown));
    m_empty->setText(all == 0 ? tr("You have not recorded any cramps yet. They will appear here.")
                              : tr("No cramps match what you chose. Select “Show all” in the filter."));
}

void TableTab::tellChosen()
{
    const QList<int> rows = m_table->chosenRows();
    const diary::Episode* episode = rows.size() == 1 ? m_model->episode(rows.front()) : nullptr;
    const diary::Diary* diary = m_source ? m_source() : nullptr;
    if (episode != nullptr && diary != nullptr)
        m_details->show(*episode, diary->sleep);
    else
        m_details->showCount(static_cast<int>(rows.size()));
}

// Which of both follows from the width alone. Below the table the details only lengthen the page: the rows
// stay where they are.
void TableTab::fit()
{
    const bool isBeside = width() >= theme::scaled(leastTable + 16 + detailsWidth);
    const auto direction = isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_both->direction() != direction) m_both->setDirection(direction);
    m_both->setAlignment(m_details, isBeside ? Qt::AlignTop : Qt::Alignment());
    m_details->setMinimumWidth(isBeside ? theme::scaled(detailsWidth) : 0);
    m_details->setMaximumWidth(isBeside ? theme::scaled(detailsWidth) : QWIDGETSIZE_MAX);
    m_table->setMinimumHeight(m_table->heightOf(isBeside ? leastRows : rowsAbove));
    m_table->setMaximumHeight(isBeside ? QWIDGETSIZE_MAX : m_table->heightOf(rowsAbove));
    const bool isEmpty = m_model->rowCount() == 0;
    m_empty->setVisible(isEmpty);
    m_table->setVisible(!isEmpty);
    m_details->setVisible(!isEmpty);
}

void TableTab::showEpisode(const diary::Uuid& id)
{
    if (m_table->showEpisode(id)) return;
    m_filter->clear();
    useFilter();
    m_table->showEpisode(id);
}

void TableTab::showEpisodes(const session::EpisodeFilter& filter)
{
    m_filter->show();
    m_model->foldNotes();
    m_filter->setFilter(filter);
}

void TableTab::toggleFilter()
{
    m_filter->setVisible(m_filter->isHidden());
    if (m_filter->isHidden()) return;
    m_filter->takeFocus();
    m_model->foldNotes();
}

void TableTab::takeFocus()
{
    if (m_model->rowCount() > 0)
        m_table->setFocus();
    else
        setFocus();
}

void TableTab::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void TableTab::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (theme::Appearance::isChange(*event)) fit();
}

}  // namespace cramp::ui::history
