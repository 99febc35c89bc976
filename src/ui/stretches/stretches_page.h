// SPDX-License-Identifier: MIT
#pragma once

#include "guide/stretch_player.h"
#include "triage/stretch_signs.h"
#include "ui/host/window_page.h"
#include "ui/widgets/page_frame.h"

#include <QStackedWidget>

namespace cramp::ui::reader
{
class SheetOutput;
}
namespace cramp::ui::stretches
{

class PlayerCues;
class PlayerView;
class StretchStopView;

// The stretches: all of them with their own sets and plan, and in their place the player, the notice that a
// leg must not be stretched, or a form. What is played to its end is written to the diary; what is left is
// offered again until the day and night are over.
class StretchesPage : public host::WindowPage
{
    Q_OBJECT

public:
    StretchesPage(host::WindowContext& context, host::WindowHost& host, QWidget* parent);
    ~StretchesPage() override;

    void refresh() override;
    void takeFocus() override;
    bool hasUnsaved() const override;
    // Leads through it, unless the diary holds a sign against it.
    void start(const diary::StretchReference& stretch);

    // What stands in the place of the list; null: does not.
    PlayerView* player() const { return m_player; }
    StretchStopView* stop() const { return m_stop; }

protected:
    // Whoever goes elsewhere, or closes the window, finds the place again.
    void hideEvent(QHideEvent* event) override;

private:
    void showList();
    void showInstead(QWidget* instead);
    void buildList();
    void addPlace();
    void addStops();
    // What may be shown for the legs that are free.
    void addBedtime(const guide::Legs& allowed);
    void addOwn(const guide::Legs& allowed);
    void addEvery(const guide::Legs& allowed);

    std::optional<guide::Programme> find(const diary::StretchReference& stretch);
    triage::StretchSigns signs() const;
    std::optional<guide::PlayerPlace> keptPlace() const;
    void startWith(guide::Programme programme, const triage::StretchSigns& signs);
    void goOn();
    void play(guide::StretchPlayer player);
    void showStop(const guide::Programme& programme, const triage::StretchSigns& signs);
    void stopIfSigned();
    void tellWhetherKept();
    void leavePlayer();
    bool write(const diary::StretchSession& session);
    void savePlace();

    void editSet(const std::optional<diary::Exercise>& set);
    void editExercise(const std::optional<diary::Exercise>& exercise);
    void editPlan(const std::optional<diary::Plan>& plan);
    void endPlan(const diary::Plan& plan);
    template <typename Kind>
    void keep(const std::optional<Kind>& before, const Kind& after, const QString& name);
    void offerPaper(const diary::StretchReference& stretch, QWidget* from);

    QStackedWidget* m_stack;
    widgets::PageFrame* m_frame;
    QWidget* m_list = nullptr;
    QVBoxLayout* m_column = nullptr;
    QWidget* m_instead = nullptr;
    PlayerView* m_player = nullptr;
    std::optional<diary::Uuid> m_written;  // what was played to its end
    StretchStopView* m_stop = nullptr;
    reader::SheetOutput* m_sheets;
    PlayerCues* m_cues;
};

}  // namespace cramp::ui::stretches
