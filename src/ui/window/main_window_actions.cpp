// SPDX-License-Identifier: MIT
// What the window does itself of the actions of the menu bar, and how they are shown there.
#include "session/cramp_entry.h"
#include "ui/cramp_now/cramp_now_view.h"
#include "ui/format/qt_convert.h"
#include "ui/host/action_owner.h"
#include "ui/host/theme_now.h"
#include "ui/window/keys_window.h"
#include "ui/window/main_window.h"

#include <algorithm>

namespace cramp::ui::window
{

namespace
{

constexpr double scaleStep = 0.1;
const auto reviewersPage = QStringLiteral("for-reviewers");
const auto aboutPage = QStringLiteral("about");

// What the guide says about what a page is for; else how the diary is used.
QString helpPageOf(host::PageId page)
{
    switch (page) {
        case host::PageId::Stretches: return QStringLiteral("stretches");
        case host::PageId::Check: return QStringLiteral("when-to-get-help");
        case host::PageId::Report:
        case host::PageId::Visits: return QStringLiteral("at-the-gp");
        case host::PageId::AboutMe: return QStringLiteral("medicines");
        default: return QStringLiteral("using-the-diary");
    }
}

}  // namespace

void MainWindow::performUndo(bool isUndo)
{
    session::Session& session = context().session;
    if (isUndo ? !session.canUndo() : !session.canRedo()) return;
    const QString name = format::toQt(isUndo ? session.undoName() : session.redoName());
    if (!attempt([&] { isUndo ? session.undo() : session.redo(); })) return;
    tell(isUndo ? tr("Change undone: %1.").arg(name) : tr("Change redone: %1.").arg(name));
}

bool MainWindow::performHere(host::ActionId action)
{
    if (const auto owner = host::ownerOf(action)) {
        if (m_current != *owner && action != host::ActionId::CrampNow) showPage(*owner);
        attempt([&] { page(*owner).perform(action); });
        return true;
    }
    if (!host::isOfCurrentPage(action)) return false;
    host::WindowPage& current = page(m_current);
    if (current.canPerform(action)) attempt([&] { current.perform(action); });
    return true;
}

void MainWindow::trigger(host::ActionId action)
{
    if (context().isReview() && host::changesDiary(action)) return;
    if (performHere(action)) return;
    const double scale = theme::Appearance::current().textScale();
    switch (action) {
        case host::ActionId::Quit: close(); return;
        case host::ActionId::LockNow:
        case host::ActionId::OpenExample:
        case host::ActionId::StartOwnDiary: performOther(action); return;
        case host::ActionId::Undo: performUndo(true); return;
        case host::ActionId::Redo: performUndo(false); return;
        case host::ActionId::ShowToday: showPage(host::PageId::Today); return;
        case host::ActionId::ShowDiary: showPage(host::PageId::Diary); return;
        case host::ActionId::ShowGuide: showPage(host::PageId::Guide); return;
        case host::ActionId::ShowStretches: showPage(host::PageId::Stretches); return;
        case host::ActionId::ShowCheck: showPage(host::PageId::Check); return;
        case host::ActionId::ShowTrends: showPage(host::PageId::Trends); return;
        case host::ActionId::ShowReport: showPage(host::PageId::Report); return;
        case host::ActionId::ShowVisits: showPage(host::PageId::Visits); return;
        case host::ActionId::NextRegion:
        case host::ActionId::PreviousRegion: showNextRegion(action == host::ActionId::NextRegion); return;
        case host::ActionId::ShowAboutMe: showPage(host::PageId::AboutMe); return;
        case host::ActionId::CheckIn: showPage(host::PageId::CheckIn); return;
        case host::ActionId::ShowSettings: showPage(host::PageId::Settings); return;
        case host::ActionId::LargerText: performScale(scale + scaleStep); return;
        case host::ActionId::SmallerText: performScale(scale - scaleStep); return;
        case host::ActionId::NormalText: performScale(1.0); return;
        case host::ActionId::ThemeSystem: performTheme(host::MachineSettings::ThemeChoice::System); return;
        case host::ActionId::ThemeLight: performTheme(host::MachineSettings::ThemeChoice::Light); return;
        case host::ActionId::ThemeDark: performTheme(host::MachineSettings::ThemeChoice::Dark); return;
        case host::ActionId::ThemeNight: performTheme(host::MachineSettings::ThemeChoice::Night); return;
        case host::ActionId::ThemeHighContrast:
            performTheme(host::MachineSettings::ThemeChoice::HighContrast);
            return;
        case host::ActionId::FullScreen: setWindowState(windowState() ^ Qt::WindowFullScreen); return;
        case host::ActionId::Help: showGuidePage(helpPageOf(m_current)); return;
        case host::ActionId::Shortcuts: (new KeysWindow(this))->show(); return;
        case host::ActionId::Reviewers: showGuidePage(reviewersPage); return;
        case host::ActionId::About: showGuidePage(aboutPage); return;
        default: return;
    }
}

// What is typed and would be lost is shown first, once; who goes again wants to.
bool MainWindow::mayLeave()
{
    if (!isOpen() || m_hasAdvised) return true;
    for (const auto& [id, shown] : m_pages) {
        if (!shown->hasUnsaved() || shown->keepsDraft()) continue;
        showPage(id);
        advise(unsavedAdvice());
        m_hasAdvised = true;
        return false;
    }
    return true;
}

bool MainWindow::isAllKept() const
{
    return std::ranges::all_of(
        m_pages, [](const auto& place) { return !place.second->hasUnsaved() || place.second->keepsDraft(); });
}

bool MainWindow::isCrampTimed() const
{
    const auto cramp = session::ongoingIn(context().session.recent());
    return cramp && context().session.isCrampFollowed(cramp->id);
}

QString MainWindow::unsavedAdvice()
{
    return tr("You have not saved what you entered here. Save it, or try again to leave without saving.");
}

void MainWindow::dropUnsavedAdvice()
{
    if (!m_hasAdvised) return;
    m_hasAdvised = false;
    if (m_message->sentence() == unsavedAdvice()) m_message->hide();
}

void MainWindow::performOther(host::ActionId action)
{
    if (!mayLeave()) return;
    keepGeometry();
    if (action == host::ActionId::LockNow) return Q_EMIT lockWanted();
    if (action == host::ActionId::OpenExample) return Q_EMIT exampleWanted();
    Q_EMIT ownDiaryWanted();
}

void MainWindow::performTheme(host::MachineSettings::ThemeChoice choice)
{
    m_settings.setThemeChoice(choice);
    appearanceChanged();
}

void MainWindow::performScale(double scale)
{
    m_settings.setTextScale(scale);
    appearanceChanged();
}

void MainWindow::appearanceChanged()
{
    applyAppearance();
    refreshAll();
}

theme::Theme MainWindow::themeNow() const
{
    if (m_context == nullptr) return host::themeFor(m_settings, false);
    const session::Session& session = context().session;
    const bool isSleepTime =
        diary::derivedPeriod(session.now(), session.recent().sleep) == diary::Period::Night;
    return host::themeFor(m_settings, isSleepTime);
}

// Its screen is as dark as the hour asks, whatever the window is; it gives back what was.
bool MainWindow::isCrampShown() const
{
    const auto* view = findChild<cramp_now::CrampNowView*>(QString(), Qt::FindDirectChildrenOnly);
    return view != nullptr && view->isVisible();
}

void MainWindow::applyAppearance()
{
    if (isCrampShown()) return;
    host::applyTheme(m_settings, themeNow());
    if (!isOpen()) return;
    fitToWidth();
    refreshWarning();
}

}  // namespace cramp::ui::window
