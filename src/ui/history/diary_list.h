// SPDX-License-Identifier: MIT
#pragma once

#include "ui/gp/diary_tabs.h"
#include "ui/history/calendar_tab.h"
#include "ui/history/table_tab.h"
#include "ui/widgets/help_foot.h"

#include <QScrollArea>

namespace cramp::ui::history
{

// The history under the tabs of its place: the calendar of nights or the table of cramps. Where the window is
// low, all of it scrolls.
class DiaryList : public QScrollArea
{
    Q_OBJECT

public:
    DiaryList(host::WindowContext& context, host::WindowHost& host, QWidget* parent = nullptr);

    // The source's diary must be there now.
    void show(const EpisodeTableModel::Source& source, const diary::Moment& now);
    // Beside the title, whichever tab is in front.
    void setAdd(QWidget* button);
    // Calendar or Table.
    void bring(gp::DiaryTab tab);
    bool isTable() const { return !m_table->isHidden(); }
    TableTab& table() { return *m_table; }
    const TableTab& table() const { return *m_table; }
    void takeFocus();

Q_SIGNALS:
    // Another of the two is in front.
    void turned();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void fitEdges();

    QVBoxLayout* m_column;
    QHBoxLayout* m_head;
    widgets::TextLabel* m_title;
    gp::DiaryTabs* m_calendarTabs;
    gp::DiaryTabs* m_tableTabs;
    CalendarTab* m_calendar;
    TableTab* m_table;
    widgets::HelpFoot* m_help;
};

}  // namespace cramp::ui::history
