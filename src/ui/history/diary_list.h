// SPDX-License-Identifier: MIT
#pragma once

#include "ui/entry/night_panel.h"
#include "ui/history/episode_filter_bar.h"
#include "ui/history/episode_table_model.h"
#include "ui/host/window_host.h"
#include "ui/pictures/calendar_view.h"
#include "ui/widgets/button_row.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/help_foot.h"

#include <QScrollArea>
#include <QTableView>

namespace cramp::ui::history
{

// The history: a calendar of nights beside the table of cramps, which sorts by its columns and shows what
// passes the filter. Where there is no room for both, one of them is in front; where the window is low, all
// of it scrolls.
class DiaryList : public QScrollArea
{
    Q_OBJECT

public:
    DiaryList(host::WindowContext& context, host::WindowHost& host, QWidget* parent = nullptr);

    void show(const diary::Diary& diary, const diary::Moment& now);
    // Where the page puts its buttons, below the title.
    widgets::ButtonRow* buttons() { return m_buttons; }
    // The tabs of its place, below the title.
    void setTabs(QWidget* tabs);
    const EpisodeTableModel& model() const { return *m_model; }
    QTableView& table() { return *m_table; }
    QList<int> chosenRows() const;
    // Chooses an episode and brings it into view; a filter that hides it is cleared.
    void showEpisode(const diary::Uuid& id);
    void toggleFilter();
    void takeFocus();

Q_SIGNALS:
    void chosenChanged();
    void editWanted();
    void painTyped(const cramp::diary::Episode& episode, std::optional<int> pain);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void makeTable();
    void makeCalendar();
    void fitEdges();
    void layOutAll();
    int columnWidth() const;
    void fitColumns();
    void fit();
    void openNight();
    void useFilter();
    void enterTable();
    void keepSortIndicator(int column);
    void tellCount();

    host::WindowContext& m_context;
    EpisodeTableModel* m_model;
    QVBoxLayout* m_column;
    widgets::TextLabel* m_title;
    widgets::HelpFoot* m_help;
    widgets::TextLabel* m_count;
    widgets::ButtonRow* m_buttons;
    widgets::ChoiceRow* m_side;  // the table or the calendar, where there is no room for both
    EpisodeFilterBar* m_filter;
    QTableView* m_table;
    widgets::TextLabel* m_empty;
    pictures::CalendarView* m_calendar;
    entry::NightPanel* m_night;  // the one that is chosen
    QScrollArea* m_calendarArea;
};

}  // namespace cramp::ui::history
