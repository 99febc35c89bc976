// SPDX-License-Identifier: MIT
#pragma once

#include "ui/button.h"
#include "ui/episode_editor.h"
#include "ui/episode_table_model.h"
#include "ui/panel.h"
#include "ui/window_page.h"

#include <QStackedWidget>
#include <QTableView>

namespace cramp
{

// The table of episodes, newest first, with edit, delete, copy and import; and the form of one of them.
class DiaryPage : public WindowPage
{
    Q_OBJECT

public:
    DiaryPage(WindowContext& context, WindowHost& host, QWidget* parent);

    void refresh() override;
    void takeFocus() override;
    bool canPerform(ActionId action) const override;
    void perform(ActionId action) override;
    // Chooses an episode and brings it into view.
    void showEpisode(const Uuid& id);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeList();
    void makeTable();
    void fitColumns();
    QList<int> chosenRows() const;
    void edit();
    void remove();
    void copy();
    void chooseImport();
    void import(const QString& file);
    void showMenu(const QPoint& place);
    bool isInForm() const { return m_editor != nullptr && m_stack->currentWidget() == m_editor; }

    QStackedWidget* m_stack;
    EpisodeTableModel* m_model;
    QTableView* m_table = nullptr;
    TextLabel* m_count = nullptr;
    TextLabel* m_empty = nullptr;
    Button* m_edit = nullptr;
    Button* m_delete = nullptr;
    EpisodeEditor* m_editor = nullptr;
};

}  // namespace cramp
