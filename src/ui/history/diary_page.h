// SPDX-License-Identifier: MIT
#pragma once

#include "ui/entry/episode_editor.h"
#include "ui/history/bin_view.h"
#include "ui/history/diary_list.h"
#include "ui/history/file_import.h"
#include "ui/history/import_view.h"
#include "ui/host/window_page.h"
#include "ui/widgets/busy_row.h"

#include <QStackedWidget>

namespace cramp::ui::history
{

// The history: calendar and table of episodes with edit, delete, copy and import; in its place the form of
// one of them, the bin, or the import of somebody's own table.
class DiaryPage : public host::WindowPage
{
    Q_OBJECT

public:
    DiaryPage(host::WindowContext& context, host::WindowHost& host, QWidget* parent);

    void refresh() override;
    void takeFocus() override;
    void chosenAgain() override;
    bool canPerform(host::ActionId action) const override;
    void perform(host::ActionId action) override;
    bool isWriting() const override;
    bool hasUnsaved() const override;
    bool keepsDraft() const override { return m_editor == nullptr || m_editor->isKept(); }
    // Chooses an episode and brings it into view.
    void showEpisode(const diary::Uuid& id);
    // The table narrowed to these.
    void showEpisodes(const session::EpisodeFilter& filter);
    // Takes a file in, which is read beside the window: a diary's own at once, somebody's own table after
    // questions.
    void import(const QString& file);

private:
    void addButtons();
    void showList();
    bool showNewest();
    void showAll();
    QList<int> chosenRows() const;
    void showTable();
    void readAllBeside();
    void edit();
    void setPain(const diary::Episode& episode, std::optional<int> pain);
    void remove();
    void copy();
    void showBin();
    void importTable(const QString& file);
    void showMenu(const QPoint& place);
    bool isListShown() const { return m_stack->currentWidget() == m_list; }
    void tellAbilities();

    widgets::BusyRow* m_busy;
    QStackedWidget* m_stack;
    DiaryList* m_list;
    widgets::Button* m_edit;
    widgets::Button* m_delete;
    widgets::Button* m_importButton;
    FileImport* m_files;
    entry::EpisodeEditor* m_editor = nullptr;
    BinView* m_bin = nullptr;
    ImportView* m_import = nullptr;
    bool m_isReading = false;
};

}  // namespace cramp::ui::history
