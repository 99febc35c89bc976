// SPDX-License-Identifier: MIT
#pragma once

#include "session/episode_rows.h"
#include "ui/history/episode_text.h"

#include <QAbstractTableModel>

#include <functional>

namespace cramp::ui::history
{

// Episodes as rows of five columns, those that pass a filter, in the order of a column (the newest first to
// begin with). Holds only where each row stands in the diary, and words a cell when it is asked for. Pain can
// be edited in place: painTyped() asks for the change.
class EpisodeTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    EpisodeTableModel(const guide::Labels& labels, const QLocale& locale, QObject* parent);

    static constexpr int nightColumn = 0;
    static constexpr int whereColumn = 2;
    static constexpr int painColumn = 4;

    // The diary that the rows are of, without the bin. Null as soon as it is another one: until setSource()
    // is called again, the rows are then blank.
    using Source = std::function<const diary::Diary*()>;
    void setSource(Source source);
    void setFilter(const session::EpisodeFilter& filter);
    // Readies the notes to be looked through; else the first letter of a text takes longer than the next
    // ones.
    void foldNotes();
    // Whether or not the filter lets them pass.
    int episodeCount() const { return static_cast<int>(m_ordered.size()); }
    // Valid until the diary changes. Null: the row is blank.
    const diary::Episode* episode(int row) const;
    // -1: not there, or not shown.
    int rowOf(const diary::Uuid& id) const;
    // What the rows are sorted by now.
    int sortColumn() const;
    Qt::SortOrder sortDirection() const
    {
        return m_order.isDescending ? Qt::DescendingOrder : Qt::AscendingOrder;
    }
    const EpisodeText& words() const { return m_words; }
    // All that an episode says, not only the columns, as a line of cells between tabs; empty if it is blank.
    QString rowText(int row) const;

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
    const diary::Diary* diary() const { return m_source ? m_source() : nullptr; }
    QString text(int column, const diary::Episode& episode, const diary::SleepSchedule& sleep) const;
    void order();
    void pass();

    EpisodeText m_words;
    Source m_source;
    std::vector<std::string> m_foldedNotes;  // of all episodes once a text was looked for, else empty
    session::EpisodeOrder m_order;
    session::EpisodeFilter m_filter;
    session::EpisodeRows m_ordered;
    session::EpisodeRows m_rows;  // shown
};

}  // namespace cramp::ui::history
