// SPDX-License-Identifier: MIT
// What the window does itself of the actions of the menu bar, and how they are shown there.
#include "ui/cramp_now/cramp_now_view.h"
#include "ui/format/qt_convert.h"
#include "ui/host/action_owner.h"
#include "ui/window/keys_window.h"
#include "ui/window/main_window.h"

#include <QApplication>

namespace cramp
{

namespace
{

constexpr double narrowBelow = 900;
constexpr double scaleStep = 0.1;
const auto helpPage = QStringLiteral("using-the-diary");
const auto aboutPage = QStringLiteral("about");

bool desktopIsDark(const QPalette& original)
{
    return original.color(QPalette::Window).lightness() < original.color(QPalette::WindowText).lightness();
}

}  // namespace

void MainWindow::performUndo(bool isUndo)
{
    Session& session = context().session;
    if (isUndo ? !session.canUndo() : !session.canRedo()) return;
    const QString name = toQt(isUndo ? session.undoName() : session.redoName());
    if (!attempt([&] { isUndo ? session.undo() : session.redo(); })) return;
    m_undoBar->hide();
    tell(isUndo ? tr("Undone: %1.").arg(name) : tr("Done again: %1.").arg(name));
}

bool MainWindow::performHere(ActionId action)
{
    if (const auto owner = ownerOf(action)) {
        if (m_current != *owner && action != ActionId::CrampNow) showPage(*owner);
        attempt([&] { page(*owner).perform(action); });
        return true;
    }
    if (!isOfCurrentPage(action)) return false;
    WindowPage& current = page(m_current);
    if (current.canPerform(action)) attempt([&] { current.perform(action); });
    return true;
}

void MainWindow::trigger(ActionId action)
{
    if (context().isReview() && changesDiary(action)) return;
    if (performHere(action)) return;
    const double scale = Appearance::current().textScale();
    switch (action) {
        case ActionId::Quit: close(); return;
        case ActionId::OpenExample:
        case ActionId::StartOwnDiary: performOther(action); return;
        case ActionId::Undo: performUndo(true); return;
        case ActionId::Redo: performUndo(false); return;
        case ActionId::ShowToday: showPage(PageId::Today); return;
        case ActionId::ShowDiary: showPage(PageId::Diary); return;
        case ActionId::ShowGuide: showPage(PageId::Guide); return;
        case ActionId::ShowStretches: showPage(PageId::Stretches); return;
        case ActionId::ShowCheck: showPage(PageId::Check); return;
        case ActionId::ShowTrends: showPage(PageId::Trends); return;
        case ActionId::ShowReport: showPage(PageId::Report); return;
        case ActionId::ShowAboutMe: showPage(PageId::AboutMe); return;
        case ActionId::CheckIn: showPage(PageId::CheckIn); return;
        case ActionId::ShowSettings: showPage(PageId::Settings); return;
        case ActionId::LargerText: performScale(scale + scaleStep); return;
        case ActionId::SmallerText: performScale(scale - scaleStep); return;
        case ActionId::NormalText: performScale(1.0); return;
        case ActionId::ThemeSystem: performTheme(MachineSettings::ThemeChoice::System); return;
        case ActionId::ThemeLight: performTheme(MachineSettings::ThemeChoice::Light); return;
        case ActionId::ThemeDark: performTheme(MachineSettings::ThemeChoice::Dark); return;
        case ActionId::ThemeNight: performTheme(MachineSettings::ThemeChoice::Night); return;
        case ActionId::ThemeHighContrast: performTheme(MachineSettings::ThemeChoice::HighContrast); return;
        case ActionId::FullScreen: setWindowState(windowState() ^ Qt::WindowFullScreen); return;
        case ActionId::Help: showGuidePage(helpPage); return;
        case ActionId::Shortcuts: (new KeysWindow(this))->show(); return;
        case ActionId::About: showGuidePage(aboutPage); return;
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

QString MainWindow::unsavedAdvice()
{
    return tr("What you entered here is not saved yet. Save it, or do the same again to go without it.");
}

void MainWindow::dropUnsavedAdvice()
{
    if (!m_hasAdvised) return;
    m_hasAdvised = false;
    if (m_messageBar->sentence() == unsavedAdvice()) m_messageBar->hide();
}

void MainWindow::performOther(ActionId action)
{
    if (!mayLeave()) return;
    keepGeometry();
    if (action == ActionId::OpenExample) return Q_EMIT exampleWanted();
    Q_EMIT ownDiaryWanted();
}

void MainWindow::performTheme(MachineSettings::ThemeChoice choice)
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

Theme MainWindow::themeNow() const
{
    static const QPalette original = QApplication::palette();
    if (m_context == nullptr) return m_settings.theme(desktopIsDark(original), false);
    const Session& session = context().session;
    const bool isSleepTime = derivedPeriod(session.now(), session.recent().sleep) == Period::Night;
    return m_settings.theme(desktopIsDark(original), isSleepTime);
}

// Its screen is as dark as the hour asks, whatever the window is; it gives back what was.
bool MainWindow::isCrampShown() const
{
    const auto* view = findChild<CrampNowView*>(QString(), Qt::FindDirectChildrenOnly);
    return view != nullptr && view->isVisible();
}

void MainWindow::applyAppearance()
{
    if (isCrampShown()) return;
    Appearance::apply(Appearance(themeNow(), m_settings.textScale(), m_settings.picturesMove()));
    if (m_sidebar != nullptr) m_sidebar->setNarrow(width() < scaled(narrowBelow));
}

}  // namespace cramp
