// SPDX-License-Identifier: MIT
#pragma once

#include "ui/desktop/desktop_motion.h"
#include "ui/format/qt_convert.h"
#include "ui/host/window_page.h"
#include "ui/settings/reminder.h"
#include "ui/warnings/warning_strip.h"
#include "ui/widgets/message_bar.h"
#include "ui/window/sidebar.h"

#include <QMainWindow>
#include <QStackedWidget>
#include <QTimer>

#include <map>
#include <optional>

namespace cramp
{

// The window: menu bar, sidebar, the pages (each built when it is first shown), the message bar above and the
// undo bar below them. It holds no knowledge of the diary; it passes on. It can be shown before there is a
// diary: empty, in its place and size, until one is opened in it, once.
class MainWindow : public QMainWindow, private WindowHost
{
    Q_OBJECT

public:
    explicit MainWindow(MachineSettings& settings);
    explicit MainWindow(WindowContext& context);
    ~MainWindow() override;

    // The context outlives the window.
    void open(WindowContext& context);

    void showPage(PageId page) override;
    void showGuidePage(const QString& id) override;
    void trigger(ActionId action) override;
    PageId currentPage() const { return m_current; }
    // The guide was read anew.
    void contentChanged();
    // A sentence in the bar above the page.
    void showFailure(const QString& sentence);

Q_SIGNALS:
    // The person wants to leave the example for a diary of their own.
    void ownDiaryWanted();
    // The person is in another place; the settings hold which.
    void placeChanged();
    // The person wants to look at the made-up diary.
    void exampleWanted();
    // The person wants another diary, such as that of someone they care for.
    void diaryWanted(const QString& file);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    WindowContext& context() const { return *m_context; }
    bool isOpen() const { return m_stack != nullptr; }
    bool attempt(const std::function<void()>& action) override;
    bool apply(const Change& change) override;
    void tell(const QString& sentence) override;
    void advise(const QString& sentence) override;
    void showEpisode(const Uuid& id) override;
    void showCheckIn(const Uuid& id) override;
    void showContextItem(const Uuid& id) override;
    void startStretch(const StretchReference& stretch) override;
    void appearanceChanged() override;
    void openDiary(const std::filesystem::path& file) override;
    void changePlace(const Place& place) override;

    void buildMenus();
    void buildCentre();
    QWidget* makeExampleBanner();
    QAction* makeAction(const ActionRow& row);
    static void forbid(QAction& action);
    WindowPage* makePage(PageId page);
    WindowPage& page(PageId id);
    bool performHere(ActionId action);
    bool mayLeave();
    static QString unsavedAdvice();
    // It is of the page in front, and of what is typed there: with either it goes.
    void dropUnsavedAdvice();
    void performOther(ActionId action);
    void performTheme(MachineSettings::ThemeChoice choice);
    void performScale(double scale);
    void performUndo(bool isUndo);
    void applyAppearance();
    Theme themeNow() const;
    bool isCrampShown() const;
    void refreshAll();
    void refreshFrame();
    void refreshSaved();
    std::optional<PageId> unsavedPage() const;
    // So that a window which takes the place of this one stands where it stood.
    void keepGeometry() { m_settings.setWindowGeometry(saveGeometry()); }
    void refreshActions();
    void watchOthers();

    MachineSettings& m_settings;
    WindowContext* m_context = nullptr;  // null until a diary is open
    std::map<ActionId, QAction*> m_actions;
    std::map<PageId, WindowPage*> m_pages;
    Sidebar* m_sidebar = nullptr;
    QStackedWidget* m_stack = nullptr;
    WarningStrip* m_warning = nullptr;
    MessageBar* m_messageBar = nullptr;
    MessageBar* m_undoBar = nullptr;
    bool m_hasAdvised = false;  // of what is not saved, when the person wanted to go
    PageId m_current = PageId::Today;
    QTimer m_watch;
    Reminder m_reminder;
    DesktopMotion m_desktopMotion;
};

}  // namespace cramp
