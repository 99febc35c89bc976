// SPDX-License-Identifier: MIT
#pragma once

#include "diary/diary.h"
#include "guide/labels.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace cramp
{

// Episodes as rows, the newest first; a column is a row of one table (title and text). Holds a copy of the
// episodes.
class EpisodeTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    EpisodeTableModel(const Labels& labels, const QLocale& locale, QObject* parent);

    void setDiary(const Diary& diary);
    const Episode& episode(int row) const;
    // -1: not there.
    int rowOf(const Uuid& id) const;
    // A row as a line of cells between tabs, for the clipboard.
    QString rowText(int row) const;
    QString headerText() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Column;
    static const std::vector<Column>& columns();

    const Labels& m_labels;
    QLocale m_locale;
    std::vector<Episode> m_episodes;  // the oldest first, as in the diary
    SleepSchedule m_sleep;
};

}  // namespace cramp
