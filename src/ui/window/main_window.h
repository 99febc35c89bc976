// SPDX-License-Identifier: MIT
#pragma once

#include "ui/desktop/desktop_motion.h"
#include "ui/format/qt_convert.h"
#include "ui/host/window_page.h"
#include "ui/settings/reminder.h"
#include "ui/warnings/warning_strip.h"
#include "ui/window/floating_message.h"
#include "ui/window/sidebar.h"

#include <QMainWindow>
#include <QStackedWidget>
#include <QTimer>

#include <map>
#include <optional>

namespace cramp::ui::window
{

// The window: menu bar, sidebar, the pages (each built when it is first shown), the warning bar above and the
// message bar over the foot of them. It holds no knowledge of the diary; it passes on. It can be shown before
// there is a diary: empty, in its place and size, until one is opened in it, once.
class MainWindow : public QMainWindow, private host::WindowHost
{
    Q_OBJECT

public:
    explicit MainWindow(host::MachineSettings& settings);
    explicit MainWindow(host::WindowContext& context);
    ~MainWindow() override;

    // The context outlives the window.
    void open(host::WindowContext& context);

    void showPage(host::PageId page) override;
    void showGuidePage(const QString& id) override;
    void trigger(host::ActionId action) override;
    host::PageId currentPage() const { return m_current; }
    // The guide was read anew.
    void contentChanged();
    // The clock of the computer is that of another place.
    void zoneChanged();
    // Sentences in the message bar.
    void showFailure(const QString& sentence);
    void tell(const QString& sentence) override;
    bool attempt(const std::function<void()>& action) override;
    bool apply(const diary::Change& change) override;
    // Nothing that was typed would be lost if the window went now; drafts are written.
    bool isAllKept() const;
    // A cramp goes on, and somebody is there who said so.
    bool isCrampTimed() const;

Q_SIGNALS:
    // The person wants to leave the example for a diary of their own.
    void ownDiaryWanted();
    // The person is in another place; the settings hold which.
    void placeChanged();
    // The person wants to look at the made-up diary.
    void exampleWanted();
    // The person wants another diary, such as that of someone they care for.
    void diaryWanted(const QString& file);
    // The file of this diary was written anew.
    void reopenWanted(const QString& said);
    // The person wants the diary locked again.
    void lockWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    host::WindowContext& context() const { return *m_context; }
    bool isOpen() const { return m_stack != nullptr; }
    void offer(const QString& sentence, const std::vector<host::MessageOffer>& offers) override;
    void advise(const QString& sentence) override;
    void showEpisode(const diary::Uuid& id) override;
    void showEpisodes(const session::EpisodeFilter& filter) override;
    void addCramp(std::optional<diary::Date> night) override;
    void showCheckIn(const diary::Uuid& id) override;
    void showContextItem(const diary::Uuid& id) override;
    void startStretch(const diary::StretchReference& stretch) override;
    void appearanceChanged() override;
    void openDiary(const std::filesystem::path& file) override;
    bool mayReopen() override { return mayLeave(); }
    void reopenDiary(const QString& said) override;
    void changePlace(const guide::Place& place) override;

    void buildMenus();
    void buildCentre();
    QWidget* makeExampleBanner();
    QAction* makeAction(const host::ActionRow& row);
    static void forbid(QAction& action);
    host::WindowPage* makePage(host::PageId page);
    host::WindowPage* makeSettings();
    host::WindowPage& page(host::PageId id);
    bool performHere(host::ActionId action);
    bool mayLeave();
    static QString unsavedAdvice();
    // It is of the page in front, and of what is typed there: with either it goes.
    void dropUnsavedAdvice();
    void performOther(host::ActionId action);
    void performTheme(host::MachineSettings::ThemeChoice choice);
    void performScale(double scale);
    void performUndo(bool isUndo);
    void applyAppearance();
    theme::Theme themeNow() const;
    bool isCrampShown() const;
    void refreshAll();
    void refreshFrame();
    void refreshSaved();
    // Shows or takes away the warning bar: at a change of page only, so that nothing moves under the pointer.
    void refreshWarning();
    bool isWarningWanted();
    // A warning sign that a save has brought is shown at once, on its page.
    void showCheckAfter(const diary::Change& change, const std::set<std::string>& warnedBefore);
    void tellHelpLines();
    void fitToWidth();
    void dropUndoOffer();
    void showNextRegion(bool forwards);
    void takeFocusOfPage();
    std::optional<host::PageId> unsavedPage() const;
    // So that a window which takes the place of this one stands where it stood.
    void keepGeometry() { m_settings.setWindowGeometry(saveGeometry()); }
    void refreshActions();
    void watchOthers();

    host::MachineSettings& m_settings;
    host::WindowContext* m_context = nullptr;  // null until a diary is open
    std::map<host::ActionId, QAction*> m_actions;
    std::map<host::PageId, host::WindowPage*> m_pages;
    Sidebar* m_sidebar = nullptr;
    QStackedWidget* m_stack = nullptr;
    warnings::WarningStrip* m_warning = nullptr;
    FloatingMessage* m_message = nullptr;
    bool m_offersUndo = false;
    bool m_hasAdvised = false;  // of what is not saved, when the person wanted to go
    host::PageId m_current = host::PageId::Today;
    QTimer m_watch;
    settings::Reminder m_reminder;
    desktop::DesktopMotion m_desktopMotion;
};

}  // namespace cramp::ui::window
