// SPDX-License-Identifier: MIT
#pragma once

#include "guide/labels.h"
#include "session/episode_rows.h"
#include "ui/widgets/date_field.h"

#include <QComboBox>
#include <QLineEdit>
#include <QWidget>

namespace cramp::ui::history
{

// What the table shows: days, a place of the cramp, a symptom, a text in the notes. All open: everything.
class EpisodeFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit EpisodeFilterBar(const guide::Labels& labels, QWidget* parent = nullptr);

    // Days are counted back from it.
    void setToday(diary::Date today);
    // The text is folded as QString::toCaseFolded() does.
    session::EpisodeFilter filter() const;
    // Of its parts those that the bar can show: days, both or neither, a site, a symptom and a text.
    void setFilter(const session::EpisodeFilter& filter);
    void clear();
    void takeFocus();

Q_SIGNALS:
    void changed();
    // The Down key was pressed in the words: on to what was found.
    void leftDownwards();

private:
    void addPeriod(QLayout* row);
    void showOwnDays();

    QComboBox* m_period;
    QWidget* m_ownDays;
    widgets::DateField* m_from;
    widgets::DateField* m_to;
    QComboBox* m_site;
    QComboBox* m_symptom;
    QLineEdit* m_text;
    diary::Date m_today{};
};

}  // namespace cramp::ui::history
