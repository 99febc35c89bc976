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
#include "ui/qt_convert.h"
#include "ui/report_page.h"
#include "ui/review_banner.h"
#include "ui/settings_page.h"
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
constexpr double strippedBelow = 350;
constexpr int watchMilliseconds = 2000;

QString ownerText(const WindowContext& context)
{
    if (context.isExample) return MainWindow::tr("Example diary, made up");
    if (context.isReview()) return MainWindow::tr("%1, only to be read").arg(context.reviewOf);
    const QString name = toQt(context.session.recent().person.name);
    return name.isEmpty() ? MainWindow::tr("My diary") : MainWindow::tr("%1’s diary").arg(name);
}

}  // namespace

MainWindow::MainWindow(WindowContext& context) : m_context(context)
{
    applyAppearance();
    buildMenus();
    buildCentre();
    resize(1024, 768);
    restoreGeometry(context.settings.windowGeometry());
    context.session.onChanged([this] { refreshAll(); });
    showPage(context.isReview() ? PageId::Report : PageId::Today);
    connect(&m_watch, &QTimer::timeout, this, [this] {
        m_desktopMotion.ask();
        watchOthers();
    });
    m_watch.start(watchMilliseconds);
    connect(&m_desktopMotion, &DesktopMotion::heard, this, [this](bool keepsStill) {
        m_context.settings.setDesktopKeepsStill(keepsStill);
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
    m_sidebar = new Sidebar(ownerText(m_context), centre);
    m_sidebar->setHelpLines(toQt(m_context.place.emergency), toQt(m_context.place.urgent));
    m_stack = new QStackedWidget;
    m_warning = new WarningStrip(m_context, *this);
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
    bars->addWidget(m_warning);
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
        case PageId::Settings: return new SettingsPage(m_context, *this, m_stack);
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

void MainWindow::showCheckIn(const Uuid& id)
{
    showPage(PageId::CheckIn);
    attempt([&] { static_cast<CheckInPage&>(page(PageId::CheckIn)).edit(id); });
}

void MainWindow::showContextItem(const Uuid& id)
{
    showPage(PageId::AboutMe);
    attempt([&] { static_cast<AboutMePage&>(page(PageId::AboutMe)).showItem(id); });
}

void MainWindow::startStretch(const StretchReference& stretch)
{
    showPage(PageId::Stretches);
    attempt([&] { static_cast<StretchesPage&>(page(PageId::Stretches)).start(stretch); });
}

void MainWindow::changePlace(const Place& place)
{
    m_context.settings.setPlace(toQt(place.id));
    Q_EMIT placeChanged();
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
    // A low window needs its room for the page; the sidebar still counts the warnings.
    const bool hasRoom = height() >= scaled(strippedBelow);
    const bool isElsewhere =
        !m_context.isReview() && m_current != PageId::Today && m_current != PageId::Check;
    attempt([&] { m_warning->refresh(hasRoom && isElsewhere); });
    m_sidebar->setOwner(ownerText(m_context));
    setWindowTitle(tr("%1 – Cramp Diary").arg(ownerText(m_context)));
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
    if (themeNow() != Appearance::current().theme()) appearanceChanged();
    if (!m_context.isReview()) m_reminder.look(m_context.session.now(), m_context.settings);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    refreshFrame();
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
