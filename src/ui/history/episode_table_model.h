// SPDX-License-Identifier: MIT
#pragma once

#include "diary/diary.h"
#include "guide/labels.h"
#include "session/episode_rows.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace cramp::ui::history
{

// Episodes as rows, those that pass a filter, in the order of a column (the newest first to begin with); a
// column is a row of one table (title, text, what it sorts by). Holds a copy of the episodes. Pain can be
// edited in place: painTyped() asks for the change.
class EpisodeTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    EpisodeTableModel(const guide::Labels& labels, const QLocale& locale, QObject* parent);

    static constexpr int painColumn = 4;

    void setDiary(const diary::Diary& diary);
    void setFilter(const session::EpisodeFilter& filter);
    // Readies the notes to be looked through; else the first letter of a text takes longer than the next
    // ones.
    void foldNotes();
    // Whether or not the filter lets them pass.
    int episodeCount() const { return static_cast<int>(m_episodes.size()); }
    const diary::Episode& episode(int row) const;
    // -1: not there, or not shown.
    int rowOf(const diary::Uuid& id) const;
    bool canSortBy(int column) const;
    // What the rows are sorted by now.
    int sortColumn() const;
    Qt::SortOrder sortDirection() const
    {
        return m_order.isDescending ? Qt::DescendingOrder : Qt::AscendingOrder;
    }
    // A row as a line of cells between tabs, for the clipboard.
    QString rowText(int row) const;
    QString headerText() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    void sort(int column, Qt::SortOrder order) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    // None: the answer was taken back.
    void painTyped(const cramp::diary::Episode& episode, std::optional<int> pain);

private:
    void order();
    void pass();
    struct Column;
    static const std::vector<Column>& columns();

    const guide::Labels& m_labels;
    QLocale m_locale;
    std::vector<diary::Episode> m_episodes;  // the oldest first, as in the diary
    diary::SleepSchedule m_sleep;
    std::vector<std::string> m_foldedNotes;  // of all episodes once a text was looked for, else empty
    session::EpisodeOrder m_order;
    session::EpisodeFilter m_filter;
    session::EpisodeRows m_ordered;
    session::EpisodeRows m_rows;  // shown
};

}  // namespace cramp::ui::history
