// SPDX-License-Identifier: MIT
#include "ui/main_window.h"

#include "platform/failure.h"
#include "ui/about_me_page.h"
#include "ui/action_owner.h"
#include "ui/check_in_page.h"
#include "ui/check_page.h"
#include "ui/diary_page.h"
#include "ui/example_banner.h"
#include "ui/guide_page.h"
#include "ui/keys_window.h"
#include "ui/qt_convert.h"
#include "ui/report_page.h"
#include "ui/review_banner.h"
#include "ui/stretches_page.h"
#include "ui/today_page.h"
#include "ui/trends_page.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QStyleHints>

namespace cramp
{

namespace
{

constexpr double narrowBelow = 900;
constexpr double scaleStep = 0.1;
constexpr int watchMilliseconds = 2000;
const auto helpPage = QStringLiteral("using-the-diary");
const auto aboutPage = QStringLiteral("about");

bool desktopIsDark(const QPalette& original)
{
    return original.color(QPalette::Window).lightness() < original.color(QPalette::WindowText).lightness();
}

QString ownerText(const WindowContext& context)
{
    if (context.isExample) return MainWindow::tr("Example diary, made up");
    if (context.isReview()) return MainWindow::tr("%1, only to be read").arg(context.reviewOf);
    const QString name = toQt(context.session.recent().person.name);
    return name.isEmpty() ? MainWindow::tr("My diary") : MainWindow::tr("%1’s diary").arg(name);
}

QString titleOf(const WindowContext& context)
{
    if (context.isExample) return MainWindow::tr("Example diary – Cramp Diary");
    if (context.isReview()) return MainWindow::tr("%1, only to be read – Cramp Diary").arg(context.reviewOf);
    return MainWindow::tr("Cramp Diary");
}

}  // namespace

MainWindow::MainWindow(WindowContext& context) : m_context(context)
{
    setWindowTitle(titleOf(context));
    applyAppearance();
    buildMenus();
    buildCentre();
    resize(1024, 768);
    restoreGeometry(context.settings.windowGeometry());
    context.session.onChanged([this] { refreshAll(); });
    showPage(context.isReview() ? PageId::Report : PageId::Today);
    connect(&m_watch, &QTimer::timeout, this, [this] { watchOthers(); });
    m_watch.start(watchMilliseconds);
}

MainWindow::~MainWindow() = default;

void MainWindow::buildCentre()
{
    auto* centre = new QWidget(this);
    auto* row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_sidebar = new Sidebar(ownerText(m_context), centre);
    m_stack = new QStackedWidget;
    m_messageBar = new MessageBar;
    m_undoBar = new MessageBar;
    auto* bars = new QVBoxLayout;
    bars->setContentsMargins(0, 0, 0, 0);
    bars->setSpacing(0);
    if (m_context.isExample) bars->addWidget(makeExampleBanner());
    if (m_context.isReview()) {
        bars->addWidget(new ReviewBanner(m_context.reviewOf));
        m_sidebar->hidePlace(PageId::Today);
    }
    bars->addWidget(m_messageBar);
    bars->addWidget(m_stack, 1);
    bars->addWidget(m_undoBar);
    row->addWidget(m_sidebar);
    row->addLayout(bars, 1);
    setCentralWidget(centre);
    connect(m_sidebar, &Sidebar::chosen, this, &MainWindow::showPage);
    connect(m_undoBar, &MessageBar::actionChosen, this, [this] { performUndo(true); });
}

QWidget* MainWindow::makeExampleBanner()
{
    auto* banner = new ExampleBanner;
    connect(banner, &ExampleBanner::ownDiaryWanted, this, [this] { trigger(ActionId::StartOwnDiary); });
    return banner;
}

WindowPage* MainWindow::makePage(PageId id)
{
    switch (id) {
        case PageId::Today: return new TodayPage(m_context, *this, m_stack);
        case PageId::Diary: return new DiaryPage(m_context, *this, m_stack);
        case PageId::Guide: return new GuidePage(m_context, *this, m_stack);
        case PageId::Stretches: return new StretchesPage(m_context, *this, m_stack);
        case PageId::Check: return new CheckPage(m_context, *this, m_stack);
        case PageId::Trends: return new TrendsPage(m_context, *this, m_stack);
        case PageId::Report: return new ReportPage(m_context, *this, m_stack);
        case PageId::AboutMe: return new AboutMePage(m_context, *this, m_stack);
        case PageId::CheckIn: return new CheckInPage(m_context, *this, m_stack);
    }
    return nullptr;
}

WindowPage& MainWindow::page(PageId id)
{
    WindowPage*& place = m_pages[id];
    if (place == nullptr) {
        place = makePage(id);
        m_stack->addWidget(place);
        connect(place, &WindowPage::abilitiesChanged, this, [this] { refreshActions(); });
    }
    return *place;
}

void MainWindow::showPage(PageId id)
{
    attempt([&] {
        WindowPage& shown = page(id);
        m_current = id;
        shown.refresh();
        m_stack->setCurrentWidget(&shown);
        m_sidebar->setCurrent(id);
        shown.takeFocus();
    });
    refreshFrame();
}

void MainWindow::showGuidePage(const QString& id)
{
    showPage(PageId::Guide);
    attempt([&] { static_cast<GuidePage&>(page(PageId::Guide)).showGuidePage(id); });
}

void MainWindow::showEpisode(const Uuid& id)
{
    showPage(PageId::Diary);
    attempt([&] { static_cast<DiaryPage&>(page(PageId::Diary)).showEpisode(id); });
}

void MainWindow::startStretch(const StretchReference& stretch)
{
    showPage(PageId::Stretches);
    attempt([&] { static_cast<StretchesPage&>(page(PageId::Stretches)).start(stretch); });
}

bool MainWindow::attempt(const std::function<void()>& action)
{
    try {
        action();
        return true;
    } catch (const Failure& failure) {
        showFailure(toQt(failure.sentence()));
        return false;
    }
}

void MainWindow::showFailure(const QString& sentence)
{
    m_messageBar->show(MessageBar::Kind::Failure, sentence);
}

void MainWindow::contentChanged()
{
    m_messageBar->hide();
    for (const auto& [id, shown] : m_pages)
        shown->contentChanged();
    refreshAll();
}

bool MainWindow::apply(const Change& change)
{
    if (m_context.isReview()) {
        tell(tr("This diary is only to be read. Nothing was changed."));
        return false;
    }
    const bool isDone = attempt([&] { m_context.session.apply(change); });
    if (!isDone) return false;
    m_messageBar->hide();
    m_undoBar->show(MessageBar::Kind::Done, tr("Saved: %1.").arg(toQt(change.name)), tr("Undo"));
    return true;
}

void MainWindow::tell(const QString& sentence)
{
    m_messageBar->show(MessageBar::Kind::Done, sentence);
}

void MainWindow::performUndo(bool isUndo)
{
    Session& session = m_context.session;
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
    if (m_context.isReview() && changesDiary(action)) return;
    if (performHere(action)) return;
    const double scale = Appearance::current().textScale();
    switch (action) {
        case ActionId::Quit: close(); return;
        case ActionId::OpenExample: Q_EMIT exampleWanted(); return;
        case ActionId::StartOwnDiary: Q_EMIT ownDiaryWanted(); return;
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

void MainWindow::performTheme(MachineSettings::ThemeChoice choice)
{
    m_context.settings.setThemeChoice(choice);
    applyAppearance();
    refreshAll();
}

void MainWindow::performScale(double scale)
{
    m_context.settings.setTextScale(scale);
    applyAppearance();
    refreshAll();
}

void MainWindow::applyAppearance()
{
    static const QPalette original = QApplication::palette();
    const MachineSettings& settings = m_context.settings;
    Appearance::apply(Appearance(settings.theme(desktopIsDark(original)), settings.textScale()));
    if (m_sidebar != nullptr) m_sidebar->setNarrow(width() < scaled(narrowBelow));
}

void MainWindow::refreshAll()
{
    if (m_stack == nullptr) return;
    attempt([&] { page(m_current).refresh(); });
    refreshFrame();
}

void MainWindow::refreshFrame()
{
    const Session& session = m_context.session;
    int warnings = 0;
    for (const Finding& finding : session.assessment().findings)
        if (finding.urgency >= Urgency::Urgent) ++warnings;
    m_sidebar->setWarnings(warnings);
    m_sidebar->setOwner(ownerText(m_context));
    const auto saved = session.savedAt();
    if (m_context.isReview())
        m_sidebar->setSaved(tr("Nothing is saved"));
    else
        m_sidebar->setSaved(saved ? tr("Saved %1").arg(timeText(*saved, m_context.locale)) : tr("All saved"));
    refreshActions();
}

void MainWindow::watchOthers()
{
    attempt([&] { m_context.session.refresh(); });
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    m_sidebar->setNarrow(width() < scaled(narrowBelow));
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow()) watchOthers();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_context.settings.setWindowGeometry(saveGeometry());
    event->accept();
}

}  // namespace cramp
