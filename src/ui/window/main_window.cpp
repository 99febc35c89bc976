// SPDX-License-Identifier: MIT
#include "ui/window/main_window.h"

#include "platform/failure.h"
#include "ui/about_me/about_me_page.h"
#include "ui/entry/check_in_page.h"
#include "ui/format/own_words.h"
#include "ui/format/qt_convert.h"
#include "ui/gp/report_page.h"
#include "ui/gp/trends_page.h"
#include "ui/gp/visits_page.h"
#include "ui/history/diary_page.h"
#include "ui/host/action_owner.h"
#include "ui/reader/guide_page.h"
#include "ui/settings/settings_page.h"
#include "ui/stretches/stretches_page.h"
#include "ui/today/today_page.h"
#include "ui/warnings/check_page.h"
#include "ui/warnings/stretch_lock.h"
#include "ui/widgets/first_control.h"
#include "ui/widgets/help_foot.h"
#include "ui/window/example_banner.h"
#include "ui/window/review_banner.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QScreen>
#include <QStyleHints>

namespace cramp::ui::window
{

namespace
{

constexpr double narrowBelow = 700;
constexpr int titleHeight = 32;
constexpr int watchMilliseconds = 2000;

QString ownerText(const host::WindowContext& context)
{
    if (context.isExample) return MainWindow::tr("Example diary (made up)");
    if (context.isReview()) return MainWindow::tr("%1 (read only)").arg(context.reviewOf);
    const QString name = format::ownWords(context.session.recent().person.name);
    return name.isEmpty() ? MainWindow::tr("My diary") : MainWindow::tr("%1's diary").arg(name);
}

// On the clock of this place: the last change may have been saved in another.
QString savedText(const host::WindowContext& context)
{
    if (context.isReview()) return MainWindow::tr("Read only");
    const auto saved = context.session.savedAt();
    if (!saved) return MainWindow::tr("Everything is saved");
    return MainWindow::tr("Saved at %1")
        .arg(format::timeText(diary::momentAt(saved->instant(), context.zone), context.locale));
}

}  // namespace

MainWindow::MainWindow(host::MachineSettings& settings) : m_settings(settings)
{
    applyAppearance();
    setWindowTitle(tr("Cramp Diary"));
    // A small screen has to show all of the window, below the title that the desktop adds.
    const QSize room = screen()->availableSize() - QSize(0, titleHeight);
    resize(room.boundedTo({1024, 768}));
    restoreGeometry(settings.windowGeometry());
}

MainWindow::MainWindow(host::WindowContext& context) : MainWindow(context.settings)
{
    open(context);
}

void MainWindow::open(host::WindowContext& context)
{
    m_context = &context;
    if (themeNow() != theme::Appearance::current().theme()) applyAppearance();
    buildMenus();
    buildCentre();
    context.session.onChanged([this] { refreshAll(); });
    showPage(context.isReview() ? host::PageId::Report : host::PageId::Today);
    fitToWidth();
    connect(&m_watch, &QTimer::timeout, this, [this] {
        m_desktopMotion.ask();
        watchOthers();
    });
    m_watch.start(watchMilliseconds);
    connect(&m_desktopMotion, &desktop::DesktopMotion::heard, this, [this](bool keepsStill) {
        m_settings.setDesktopKeepsStill(keepsStill);
        if (keepsStill) appearanceChanged();
    });
}

MainWindow::~MainWindow() = default;

void MainWindow::buildCentre()
{
    auto* centre = new QWidget(this);
    auto* row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_sidebar = new Sidebar(ownerText(context()), centre);
    m_sidebar->setHelpLines(format::toQt(context().place.emergency), format::toQt(context().place.urgent));
    m_stack = new QStackedWidget;
    m_warning = new warnings::WarningStrip(context(), *this);
    auto* pages = new QWidget;
    m_message = new FloatingMessage(*pages);
    auto* bars = new QVBoxLayout(pages);
    bars->setContentsMargins(0, 0, 0, 0);
    bars->setSpacing(0);
    if (context().isExample) bars->addWidget(makeExampleBanner());
    if (context().isReview()) {
        bars->addWidget(new ReviewBanner(context().reviewOf));
        m_sidebar->hidePlace(host::PageId::Today);
        m_sidebar->hideCrampButton();
    }
    bars->addWidget(m_warning);
    bars->addWidget(m_stack, 1);
    row->addWidget(m_sidebar);
    row->addWidget(pages, 1);
    setCentralWidget(centre);
    connect(m_sidebar, &Sidebar::chosen, this, &MainWindow::showPage);
    connect(m_sidebar, &Sidebar::crampNow, this, [this] { trigger(host::ActionId::CrampNow); });
    connect(m_sidebar, &Sidebar::helpLinesChanged, this, &MainWindow::tellHelpLines);
    connect(m_message, &FloatingMessage::keyboardLeft, this, &MainWindow::takeFocusOfPage);
    tellHelpLines();
}

QWidget* MainWindow::makeExampleBanner()
{
    auto* banner = new ExampleBanner;
    connect(banner, &ExampleBanner::ownDiaryWanted, this, [this] { trigger(host::ActionId::StartOwnDiary); });
    return banner;
}

host::WindowPage* MainWindow::makePage(host::PageId id)
{
    switch (id) {
        case host::PageId::Today: return new today::TodayPage(context(), *this, m_stack);
        case host::PageId::Diary: return new history::DiaryPage(context(), *this, m_stack);
        case host::PageId::Guide: return new reader::GuidePage(context(), *this, m_stack);
        case host::PageId::Stretches: return new stretches::StretchesPage(context(), *this, m_stack);
        case host::PageId::Check: return new warnings::CheckPage(context(), *this, m_stack);
        case host::PageId::Trends: return new gp::TrendsPage(context(), *this, m_stack);
        case host::PageId::Report: return new gp::ReportPage(context(), *this, m_stack);
        case host::PageId::Settings: return makeSettings();
        case host::PageId::AboutMe: return new about_me::AboutMePage(context(), *this, m_stack);
        case host::PageId::CheckIn: return new entry::CheckInPage(context(), *this, m_stack);
        case host::PageId::Visits: return new gp::VisitsPage(context(), *this, m_stack);
    }
    return nullptr;
}

host::WindowPage* MainWindow::makeSettings()
{
    auto* made = new settings::SettingsPage(context(), *this, m_stack);
    connect(made, &settings::SettingsPage::detailsWanted, this, [this] {
        showPage(host::PageId::AboutMe);
        attempt([&] { static_cast<about_me::AboutMePage&>(page(host::PageId::AboutMe)).showPerson(); });
    });
    return made;
}

host::WindowPage& MainWindow::page(host::PageId id)
{
    host::WindowPage*& place = m_pages[id];
    if (place == nullptr) {
        place = makePage(id);
        m_stack->addWidget(place);
        connect(place, &host::WindowPage::abilitiesChanged, this, [this] {
            refreshActions();
            refreshSaved();
        });
    }
    return *place;
}

void MainWindow::showPage(host::PageId id)
{
    m_message->leavePage();
    attempt([&] {
        host::WindowPage& shown = page(id);
        if (m_current == id)
            shown.chosenAgain();
        else
            dropUnsavedAdvice();
        m_current = id;
        shown.refresh();
        m_stack->setCurrentWidget(&shown);
        m_sidebar->setCurrent(id);
        shown.takeFocus();
    });
    refreshFrame();
    refreshWarning();
    m_message->place();
}

void MainWindow::showGuidePage(const QString& id)
{
    showPage(host::PageId::Guide);
    attempt([&] {
        auto& guide = static_cast<reader::GuidePage&>(page(host::PageId::Guide));
        guide.showGuidePage(id);
        guide.takeFocus();
    });
}

void MainWindow::showEpisode(const diary::Uuid& id)
{
    showPage(host::PageId::Diary);
    attempt([&] { static_cast<history::DiaryPage&>(page(host::PageId::Diary)).showEpisode(id); });
}

void MainWindow::showEpisodes(const session::EpisodeFilter& filter)
{
    showPage(host::PageId::Diary);
    attempt([&] { static_cast<history::DiaryPage&>(page(host::PageId::Diary)).showEpisodes(filter); });
}

void MainWindow::addCramp(std::optional<diary::Date> night)
{
    if (m_current != host::PageId::Today) showPage(host::PageId::Today);
    attempt([&] { static_cast<today::TodayPage&>(page(host::PageId::Today)).addCramp(night); });
    refreshFrame();
    refreshWarning();
}

void MainWindow::showCheckIn(const diary::Uuid& id)
{
    showPage(host::PageId::CheckIn);
    attempt([&] { static_cast<entry::CheckInPage&>(page(host::PageId::CheckIn)).edit(id); });
}

void MainWindow::showContextItem(const diary::Uuid& id)
{
    showPage(host::PageId::AboutMe);
    attempt([&] { static_cast<about_me::AboutMePage&>(page(host::PageId::AboutMe)).showItem(id); });
}

void MainWindow::startStretch(const diary::StretchReference& stretch)
{
    showPage(host::PageId::Stretches);
    attempt([&] { static_cast<stretches::StretchesPage&>(page(host::PageId::Stretches)).start(stretch); });
}

void MainWindow::changePlace(const guide::Place& place)
{
    context().settings.setPlace(format::toQt(place.id));
    keepGeometry();
    Q_EMIT placeChanged();
}

void MainWindow::openDiary(const std::filesystem::path& file)
{
    if (!mayLeave()) return;
    keepGeometry();
    Q_EMIT diaryWanted(format::toQt(file.string()));
}

void MainWindow::reopenDiary(const QString& said)
{
    keepGeometry();
    Q_EMIT reopenWanted(said);
}

bool MainWindow::attempt(const std::function<void()>& action)
{
    try {
        action();
        return true;
    } catch (const platform::Failure& failure) {
        showFailure(format::toQt(failure.sentence()));
        return false;
    }
}

void MainWindow::contentChanged()
{
    m_message->hide();
    for (const auto& [id, shown] : m_pages)
        shown->contentChanged();
    refreshAll();
}

void MainWindow::zoneChanged()
{
    attempt([&] { context().session.refresh(); });
    refreshAll();
}

void MainWindow::refreshAll()
{
    if (!isOpen()) return;
    attempt([&] {
        host::WindowPage& shown = page(m_current);
        const bool hadKeyboard = widgets::hasKeyboard(shown);
        shown.refresh();
        // What had it may be gone: it never goes on to a button outside of the page.
        if (hadKeyboard && !widgets::hasKeyboard(shown)) shown.takeFocus();
    });
    refreshFrame();
}

void MainWindow::refreshFrame()
{
    const session::Session& session = context().session;
    int warnings = 0;
    for (const triage::Finding& finding : session.assessment().findings)
        if (finding.urgency >= triage::Urgency::Urgent && finding.isOpen() && finding.under.empty())
            ++warnings;
    m_sidebar->setWarnings(warnings);
    if (!session.canUndo()) dropUndoOffer();
    m_sidebar->setOwner(ownerText(context()));
    setWindowTitle(tr("%1 – Cramp Diary").arg(ownerText(context())));
    refreshSaved();
    refreshActions();
}

std::optional<host::PageId> MainWindow::unsavedPage() const
{
    for (const auto& [id, shown] : m_pages)
        if (shown->hasUnsaved()) return id;
    return std::nullopt;
}

void MainWindow::refreshSaved()
{
    const auto unsaved = unsavedPage();
    m_sidebar->setUnsaved(unsaved, unsaved != m_current);
    if (unsaved) return;
    dropUnsavedAdvice();
    m_sidebar->setSaved(savedText(context()));
}

void MainWindow::fitToWidth()
{
    m_sidebar->setNarrow(width() < theme::scaled(narrowBelow));
}

// Where the sidebar has no room for the numbers, each page ends with them.
void MainWindow::tellHelpLines()
{
    const guide::Place& place = context().place;
    widgets::HelpFoot::tell(*this, m_sidebar->hasHelpLines()
                                       ? QString()
                                       : format::toQt(place.emergency + ". " + place.urgent + "."));
}

void MainWindow::watchOthers()
{
    attempt([&] { context().session.refresh(); });
    refreshSaved();
    if (!isCrampShown() && themeNow() != theme::Appearance::current().theme()) appearanceChanged();
    const auto mayStretch = [this] { return warnings::stretchLock(context()).allowed().both(); };
    if (!context().isReview()) m_reminder.look(context().session.now(), context().settings, mayStretch);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    if (!isOpen()) return;
    fitToWidth();
    refreshWarning();
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && isOpen()) watchOthers();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!mayLeave()) return event->ignore();
    keepGeometry();
    event->accept();
}

}  // namespace cramp::ui::window
