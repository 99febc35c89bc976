// SPDX-License-Identifier: MIT
#pragma once

#include "ui/history/episode_table_model.h"

#include <QTableView>

namespace cramp::ui::history
{

// The table of cramps. All of its columns fit its width, so that the night is always in sight; where it is
// narrow, its rows have two lines, and what has no room is told by the details alone. What
// was chosen, and how far it was scrolled, outlast a change of the diary, of the filter and of the order.
class EpisodeTable : public QTableView
{
    Q_OBJECT

public:
    explicit EpisodeTable(EpisodeTableModel& model, QWidget* parent = nullptr);

    // From above.
    QList<int> chosenRows() const;
    // Chooses an episode and brings it into view. False: it is not among the rows.
    bool showEpisode(const diary::Uuid& id);
    // Takes the keyboard, and chooses the row where it stands if none is chosen.
    void enter();
    // As many rows as it shows at least, with its titles, in px.
    int heightOf(int rows) const;

Q_SIGNALS:
    void chosenChanged();
    void editWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makeHeader();
    void fitColumns();
    void remember();
    void restore();
    QItemSelection selectionOfChosen() const;

    EpisodeTableModel& m_model;
    // By their ids: the rows they stand in are others after a change.
    std::vector<diary::Uuid> m_chosen;
    std::optional<diary::Uuid> m_current;
    int m_scrolled = 0;
    bool m_isRestoring = false;
};

}  // namespace cramp::ui::history
