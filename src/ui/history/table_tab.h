// SPDX-License-Identifier: MIT
#pragma once

#include "ui/history/episode_details.h"
#include "ui/history/episode_filter_bar.h"
#include "ui/history/episode_table.h"
#include "ui/host/window_host.h"
#include "ui/widgets/button_row.h"

namespace cramp::ui::history
{

// The cramps as a table that can be filtered, with what else is recorded of the chosen one beside it; where
// there is no room for both, below it.
class TableTab : public QWidget
{
    Q_OBJECT

public:
    explicit TableTab(host::WindowContext& context, QWidget* parent = nullptr);

    // What is done with the table, above it.
    widgets::ButtonRow* buttons() { return m_buttons; }
    EpisodeTableModel& model() { return *m_model; }
    const EpisodeTableModel& model() const { return *m_model; }
    EpisodeTable& table() { return *m_table; }
    const EpisodeTable& table() const { return *m_table; }
    void show(EpisodeTableModel::Source source, diary::Date today);
    // Chooses an episode and brings it into view; a filter that hides it is cleared.
    void showEpisode(const diary::Uuid& id);
    // Shows the filter too, so that it can be seen and taken away.
    void showEpisodes(const session::EpisodeFilter& filter);
    void toggleFilter();
    void takeFocus();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void useFilter();
    void tellCount();
    void tellChosen();
    void fit();

    EpisodeTableModel* m_model;
    EpisodeTableModel::Source m_source;
    widgets::ButtonRow* m_buttons;
    EpisodeFilterBar* m_filter;
    widgets::TextLabel* m_count;
    widgets::TextLabel* m_empty;
    EpisodeTable* m_table;
    EpisodeDetails* m_details;
    QBoxLayout* m_both;
};

}  // namespace cramp::ui::history
