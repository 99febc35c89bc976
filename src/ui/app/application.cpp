// SPDX-License-Identifier: MIT
#include "ui/app/application.h"

#include "platform/failure.h"
#include "seal/keys.h"
#include "store/diary_place.h"
#include "store/sealed_files.h"
#include "store/store_failure.h"
#include "ui/app/content_watch.h"
#include "ui/app/diary_reader.h"
#include "ui/app/diary_rescue.h"
#include "ui/app/early.h"
#include "ui/app/font_list.h"
#include "ui/app/guarded_application.h"
#include "ui/app/held_keys.h"
#include "ui/app/idle_watch.h"
#include "ui/app/locked_cramp.h"
#include "ui/app/one_window.h"
#include "ui/app/perform_request.h"
#include "ui/app/place_words.h"
#include "ui/app/take_waiting.h"
#include "ui/app/unlock_window.h"
#include "ui/app/zone_watch.h"
#include "ui/desktop/away_signals.h"
#include "ui/desktop/beside.h"
#include "ui/desktop/forward_start.h"
#include "ui/format/qt_convert.h"
#include "ui/window/failure_window.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QPointer>
#include <QTimeZone>
#include <QTimer>
#include <QTranslator>

namespace cramp::ui::app
{

namespace
{

using namespace std::chrono_literals;

constexpr auto servesAfter = 100ms;
constexpr auto backupAfter = 1s;

QString whose(const ReadDiary& diary, const QLocale& locale)
{
    QString name = format::toQt(diary.reviewOf);
    if (!diary.asOf) return name;
    return QCoreApplication::translate("cramp::ui::app::Application", "%1, as of %2")
        .arg(name, format::fullDate(diary.asOf->date(), locale));
}

// One open diary and its window.
struct OpenDiary {
    std::shared_ptr<PlaceWords> words;
    ReadDiary diary;
    std::unique_ptr<host::WindowContext> context;
    std::unique_ptr<window::MainWindow> window;
};

class Application
{
    Q_DECLARE_TR_FUNCTIONS(cramp::ui::app::Application)

public:
    Application(const WindowLaunch& launch, host::MachineSettings& settings, OneWindow& oneWindow)
        : m_launch(launch),
          m_oneWindow(oneWindow),
          m_settings(settings),
          m_reader(launch, settings),
          m_places(guide::loadPlaces(guide::bundledGuideContent()))
    {
    }

    // Reads what the command line asked for. May run on another thread as long as nothing else here is used
    // meanwhile.
    ReadDiary readFirst()
    {
        m_read.emplace(m_launch.readWords());
        takePlace();
        if (m_launch.review) return m_reader.review(m_words->rules());
        return m_launch.openExample ? readExample() : readFile(m_launch.diary);
    }

    // Shows the diary in a new window, or in the given one, which is empty.
    void show(ReadDiary diary, std::unique_ptr<window::MainWindow> window = nullptr)
    {
        if (!window) window = std::make_unique<window::MainWindow>(m_settings);
        const bool isOwn = !diary.folder;
        auto next = open(std::move(diary), std::move(window));
        next->window->show();
        m_oneWindow.showing(isOwn ? std::optional(next->diary.session->store().file()) : std::nullopt);
        m_previous = std::move(m_open);
        m_open = std::move(next);
        // The old window is destroyed only after this call has returned to the event loop, because it may be
        // the one that asked.
        if (m_previous) QTimer::singleShot(0, m_open->window.get(), [this] { m_previous.reset(); });
        if (isOwn) beginOwn();
        if (m_launch.contentFolder && !m_watch) watchContent();
        if (!m_zoneWatch) watchZone();
    }

    // What the program was started for, and what a later start asks for. While the diary is locked it waits;
    // a cramp does not.
    void perform(desktop::StartRequest request)
    {
        if (m_open) return app::performRequest(window(), request);
        if (m_unlock && request == desktop::StartRequest::CrampNow) return showLockedCramp();
        if (request != desktop::StartRequest::Show) m_waiting = request;
    }
    void raiseAndPerform(desktop::StartRequest request)
    {
        app::raiseAndPerform(m_open ? &window() : nullptr, request);
        if (!m_open) perform(request);
    }

    // Nobody has touched the computer for as long as was chosen; false: it is to be tried again.
    bool lockWhenIdle() { return !m_open || (!window().isCrampTimed() && lockWhenAway()); }
    // Nobody is there any more. What was typed and would be lost is worth more than the lock.
    bool lockWhenAway() { return !m_open || (window().isAllKept() && lock()); }

    void say(const QString& sentence)
    {
        m_open ? window().showFailure(sentence) : window::showFailure(sentence);
    }

    // The diary that the command line asked for cannot be opened: says so, and what can be done about it.
    void showUnopened(const platform::Failure& failure)
    {
        if (const auto* locked = dynamic_cast<const store::LockedDiary*>(&failure))
            return askToUnlock(locked->file());
        const bool isDamaged = dynamic_cast<const store::DamagedDiary*>(&failure) != nullptr;
        const bool isOwn = !m_launch.review && !m_launch.openExample;
        if (!isOwn || (!isDamaged && !isEmptied()))
            return window::showFailure(format::toQt(failure.sentence()));
        m_rescue = std::make_unique<DiaryRescue>(
            m_launch.diary, m_reader.now(), [this](store::DiaryStore::WhenMissing whenMissing) {
                show(m_reader.file(m_launch.diary, m_words->rules(), whenMissing));
            });
        m_rescue->offer(failure, isDamaged);
    }

    // Windows and watchers must be destroyed while there still is a QApplication.
    void end()
    {
        m_watch.reset();
        m_zoneWatch.reset();
        m_rescue.reset();
        m_cramp.reset();
        m_whileLocked.reset();
        delete m_unlock;
        m_previous.reset();
        m_open.reset();
    }

private:
    window::MainWindow& window() { return *m_open->window; }

    // Closes the diary that is open, and asks for its passphrase again; a plain one stays. Always true.
    bool lock()
    {
        const store::DiaryStore& store = m_open->diary.session->store();
        if (!store.keys()) return true;
        const std::filesystem::path file = store.file();
        m_settings.setWindowGeometry(window().saveGeometry());
        m_previous = std::move(m_open);
        // What is shown at night gives back the theme of the day when it goes.
        m_previous->window->hide();
        askToUnlock(file);
        // A widget of the window may be what asked.
        QTimer::singleShot(0, qApp, [this] {
            m_previous.reset();
            seal::forgetKeys();
        });
        return true;
    }

    // What is done with a diary that is no copy.
    void beginOwn()
    {
        window().attempt([this] { takeWaiting(window(), *m_open->diary.session); });
        // After the first paint, because copying a long diary takes time.
        QTimer::singleShot(backupAfter, m_open->window.get(), [this] { keepDailyBackup(); });
    }

    ReadDiary readFile(const std::filesystem::path& file) const
    {
        return m_reader.file(file, m_words->rules());
    }
    bool isEmptied() const
    {
        try {
            return store::emptiedDiary(m_launch.diary).has_value();
        } catch (const platform::Failure&) {
            return false;
        }
    }
    // Another locked diary than this may have been asked for before.
    void askToUnlock(const std::filesystem::path& file)
    {
        m_cramp.reset();
        m_whileLocked.reset();
        const QPointer<UnlockWindow> former = m_unlock;
        m_unlock = new UnlockWindow(m_settings, file, !m_open, [this] { return m_reader.now(); });
        m_unlock->setAttribute(Qt::WA_DeleteOnClose);
        const guide::Place& place = m_words->place();
        m_unlock->setHelpLines(format::toQt(place.emergency + ". " + place.urgent + "."));
        QObject::connect(m_unlock, &UnlockWindow::unlocked, m_unlock, [this] { openUnlocked(); });
        QObject::connect(m_unlock, &UnlockWindow::crampWanted, m_unlock, [this] { showLockedCramp(); });
        m_unlock->show();
        if (former) former->close();
    }
    void showLockedCramp()
    {
        if (!m_cramp && !makeLockedCramp()) return;
        m_cramp->begin();
        m_unlock->setHidden(m_cramp->isShown());
    }
    bool makeLockedCramp()
    {
        const std::filesystem::path file = m_unlock->file();
        const auto lock = store::readLock(file);
        if (!lock) {
            m_unlock->say(tr("The lock of your diary is damaged, so a cramp cannot be recorded now."));
            return false;
        }
        m_whileLocked = withContext(m_reader.locked(file, m_words->rules()));
        m_whileLocked->context->isLocked = true;
        m_cramp = std::make_unique<LockedCramp>(*m_whileLocked->context, file, lock->publicKey);
        QObject::connect(m_cramp.get(), &LockedCramp::ended, m_unlock, [this] { endLockedCramp(); });
        QObject::connect(m_cramp.get(), &LockedCramp::quitWanted, qApp, &QCoreApplication::quit,
                         Qt::QueuedConnection);
        return true;
    }
    void endLockedCramp()
    {
        const QString problem = format::toQt(m_cramp->problem());
        m_unlock->say(problem.isEmpty()
                          ? tr("Your cramp is recorded. It is added to your diary when you open it.")
                          : tr("Your cramp could not be recorded. %1").arg(problem));
        m_unlock->show();
        m_unlock->activateWindow();
    }
    void openUnlocked()
    {
        const QPointer<UnlockWindow> asked = m_unlock;
        // The diary's window stands where this one stood.
        if (!m_open) m_settings.setWindowGeometry(asked->saveGeometry());
        try {
            show(readFile(m_unlock->file()));
            m_cramp.reset();
            m_whileLocked.reset();
        } catch (const platform::Failure& failure) {
            const bool isOfLaunch = !m_open && asked->file() == m_launch.diary;
            isOfLaunch ? showUnopened(failure) : window::showFailure(format::toQt(failure.sentence()));
        }
        if (asked) asked->close();
        perform(std::exchange(m_waiting, desktop::StartRequest::Show));
    }

    ReadDiary readExample() const { return m_reader.example(m_read->content, m_words->rules()); }

    std::unique_ptr<OpenDiary> open(ReadDiary diary, std::unique_ptr<window::MainWindow> window)
    {
        auto next = withContext(std::move(diary));
        next->window = std::move(window);
        next->window->open(*next->context);
        follow(*next->window);
        return next;
    }

    std::unique_ptr<OpenDiary> withContext(ReadDiary diary)
    {
        auto next = std::make_unique<OpenDiary>();
        next->words = m_words;
        next->diary = std::move(diary);
        PlaceWords& words = *m_words;
        next->context = std::make_unique<host::WindowContext>(host::WindowContext{
            *next->diary.session, words.rules(), m_read->labels,
            [&words]() -> const guide::Guide& { return words.guide(); },
            [&words]() -> const guide::StretchSets& { return words.stretchSets(); },
            [&words]() -> const report::summary::ReportWords& { return words.reportWords(); },
            [this, &words](const report::summary::GpSummary& summary) {
                bodyMap();  // the font of papers comes with it
                return m_launch.writePdf(summary, words.reportWords());
            },
            [this]() -> const paper::charts::BodyMap& { return bodyMap(); }, m_settings, m_reader.zone(),
            QLocale(), next->diary.isExample, whose(next->diary, QLocale()), words.content(), words.place(),
            m_places});
        return next;
    }

    // A window may ask for another diary, which replaces it in a window of its own.
    void follow(window::MainWindow& window)
    {
        const auto on = [this, &window](auto signal, auto read) {
            QObject::connect(
                &window, signal, &window, [this, read] { replaceBy(read); }, Qt::QueuedConnection);
        };
        on(&window::MainWindow::ownDiaryWanted, [this] { return readFile(m_launch.diary); });
        on(&window::MainWindow::exampleWanted, [this] { return readExample(); });
        QObject::connect(
            &window, &window::MainWindow::diaryWanted, &window,
            [this](const QString& file) {
                replaceBy([this, file] { return readFile(format::toStd(file)); });
            },
            Qt::QueuedConnection);
        QObject::connect(
            &window, &window::MainWindow::reopenWanted, &window,
            [this](const QString& said) { reopen(said); }, Qt::QueuedConnection);
        QObject::connect(
            &window, &window::MainWindow::lockWanted, &window, [this] { lock(); }, Qt::QueuedConnection);
        QObject::connect(
            &window, &window::MainWindow::placeChanged, &window, [this] { reopenElsewhere(); },
            Qt::QueuedConnection);
    }

    void watchContent()
    {
        m_watch = std::make_unique<ContentWatch>(format::toQt(m_launch.contentFolder->string()));
        QObject::connect(m_watch.get(), &ContentWatch::changed, m_watch.get(),
                         [this] { readContentAgain(); });
    }

    // Qt reads the system's setting again when it has changed.
    void watchZone()
    {
        m_zoneWatch = std::make_unique<ZoneWatch>(&QTimeZone::systemTimeZoneId,
                                                  [this](const platform::LocalZone& zone) {
                                                      m_reader.followTo(zone);
                                                      if (!m_open) return;
                                                      m_open->context->zone = zone;
                                                      window().zoneChanged();
                                                  });
    }

    void readContentAgain()
    {
        try {
            m_words->replaceGuide(guide::folderContent(*m_launch.contentFolder));
            if (m_open) window().contentChanged();
        } catch (const platform::Failure& failure) {
            say(format::toQt(failure.sentence()));
        }
    }

    void keepDailyBackup()
    {
        desktop::doBeside(
            *m_open->window,
            [file = m_open->diary.session->store().file(), today = m_reader.now().date()] {
                return store::DiaryStore::open(file, store::DiaryStore::WhenMissing::Fail)
                    .keepDailyBackup(today);
            },
            [this](QFuture<bool> kept) {
                try {
                    kept.takeResult();
                } catch (const platform::Failure& failure) {
                    window().showFailure(format::toQt(failure.sentence()));
                }
            });
    }

    const paper::charts::BodyMap& bodyMap()
    {
        if (!m_bodyMap) m_bodyMap = m_launch.loadPaper();
        return *m_bodyMap;
    }

    void takePlace()
    {
        m_words = std::make_shared<PlaceWords>(guide::placeOf(m_places, format::toStd(m_settings.place())),
                                               m_read->content, m_read->rules, m_read->labels);
    }

    // The same diary in the words of another place.
    void reopenElsewhere()
    {
        takePlace();
        replaceBy([this, &context = *m_open->context] {
            if (context.isReview()) return m_reader.review(m_words->rules());
            return context.isExample ? readExample() : readFile(context.session.store().file());
        });
        window().showPage(host::PageId::Settings);
    }

    // The same diary, whose file was written anew.
    void reopen(const QString& said)
    {
        replaceBy([this, file = m_open->diary.session->store().file()] { return readFile(file); });
        window().trigger(host::ActionId::Passphrase);
        window().tell(said);
    }

    void replaceBy(const std::function<ReadDiary()>& read)
    {
        try {
            show(read());
        } catch (const store::LockedDiary& locked) {
            askToUnlock(locked.file());
        } catch (const platform::Failure& failure) {
            window::showFailure(format::toQt(failure.sentence()));
        }
    }

    const WindowLaunch& m_launch;
    OneWindow& m_oneWindow;
    host::MachineSettings& m_settings;
    DiaryReader m_reader;
    std::vector<guide::Place> m_places;
    std::optional<ProgramWords> m_read;
    std::shared_ptr<PlaceWords> m_words;
    std::optional<paper::charts::BodyMap> m_bodyMap;
    std::unique_ptr<ContentWatch> m_watch;
    std::unique_ptr<ZoneWatch> m_zoneWatch;
    std::unique_ptr<OpenDiary> m_open;
    std::unique_ptr<OpenDiary> m_previous;
    std::unique_ptr<DiaryRescue> m_rescue;
    QPointer<UnlockWindow> m_unlock;
    std::unique_ptr<OpenDiary> m_whileLocked;  // in memory, without a window
    std::unique_ptr<LockedCramp> m_cramp;
    desktop::StartRequest m_waiting = desktop::StartRequest::Show;  // for the lock to be opened
};

// None where only the diary can tell how dark the window must be: a bright one must not flash up at night.
std::unique_ptr<window::MainWindow> emptyWindow(const WindowLaunch& launch, host::MachineSettings& settings)
{
    if (launch.request == desktop::StartRequest::CrampNow || settings.isNightByItself()) return nullptr;
    auto window = std::make_unique<window::MainWindow>(settings);
    window->show();
    QApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
    return window;
}

int showWindow(int& argc, char** argv, const WindowLaunch& launch, OneWindow& oneWindow)
{
    host::MachineSettings settings;
    Application application(launch, settings, oneWindow);
    // The diary and the list of fonts are read while Qt connects to the screen and shows an empty window.
    Early<ReadDiary> first([&application] {
        readFontList();
        return application.readFirst();
    });
    GuardedApplication qt(argc, argv, [&application](const QString& sentence) { application.say(sentence); });
    HeldKeys heldKeys;
    qt.installEventFilter(&heldKeys);
    QTranslator words;
    if (words.load(QStringLiteral(":/i18n/crampdiary_en.qm"))) QApplication::installTranslator(&words);
    auto window = emptyWindow(launch, settings);
    try {
        application.show(first.take(), std::move(window));
    } catch (const platform::Failure& failure) {
        window.reset();
        application.showUnopened(failure);
    }
    application.perform(launch.request);
    IdleWatch idle([&settings] { return settings.lockAfter(); });
    qt.installEventFilter(&idle);
    QObject::connect(&idle, &IdleWatch::idle, [&] {
        if (!application.lockWhenIdle()) idle.begin();
    });
    desktop::AwaySignals away;
    QObject::connect(&away, &desktop::AwaySignals::wentAway, [&application] { application.lockWhenAway(); });
    // After the first paint, like the backup: connecting to the session bus can take as long.
    QTimer::singleShot(servesAfter, &qt, [&] {
        oneWindow.serve(
            [&application](desktop::StartRequest request) { application.raiseAndPerform(request); });
        away.listen();
    });
    const int status = QApplication::exec();
    oneWindow.end();
    application.end();
    return status;
}

}  // namespace

int runWindow(int& argc, char** argv, WindowLaunch launch)
{
    GuardedApplication::nameProgram();
    if (launch.isService) {
        const auto request = desktop::requestFromBus(argc, argv);
        if (!request) return EXIT_SUCCESS;
        launch.request = *request;
    }
    OneWindow oneWindow(launch);
    if (oneWindow.forwardStart(argc, argv, launch.request)) return EXIT_SUCCESS;
    return showWindow(argc, argv, launch, oneWindow);
}

}  // namespace cramp::ui::app
