// SPDX-License-Identifier: MIT
#include "ui/app/application.h"

#include "platform/failure.h"
#include "store/diary_place.h"
#include "store/store_failure.h"
#include "ui/app/content_watch.h"
#include "ui/app/diary_reader.h"
#include "ui/app/diary_rescue.h"
#include "ui/app/early.h"
#include "ui/app/font_list.h"
#include "ui/app/guarded_application.h"
#include "ui/app/held_keys.h"
#include "ui/app/one_window.h"
#include "ui/app/perform_request.h"
#include "ui/app/place_words.h"
#include "ui/app/zone_watch.h"
#include "ui/desktop/beside.h"
#include "ui/desktop/forward_start.h"
#include "ui/format/qt_convert.h"
#include "ui/window/failure_window.h"
#include "ui/window/main_window.h"

#include <QApplication>
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
        // After the first paint, because copying a long diary takes time.
        if (isOwn) QTimer::singleShot(backupAfter, m_open->window.get(), [this] { keepDailyBackup(); });
        if (m_launch.contentFolder && !m_watch) watchContent();
        if (!m_zoneWatch) watchZone();
    }

    // What the program was started for, and what a later start asks for.
    void perform(desktop::StartRequest request)
    {
        return m_open ? app::performRequest(window(), request) : void();
    }
    void raiseAndPerform(desktop::StartRequest request)
    {
        app::raiseAndPerform(m_open ? &window() : nullptr, request);
    }

    void say(const QString& sentence)
    {
        m_open ? window().showFailure(sentence) : window::showFailure(sentence);
    }

    // The diary that the command line asked for cannot be opened: says so, and what can be done about it.
    void showUnopened(const platform::Failure& failure)
    {
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
        m_previous.reset();
        m_open.reset();
    }

private:
    window::MainWindow& window() { return *m_open->window; }

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
    ReadDiary readExample() const { return m_reader.example(m_read->content, m_words->rules()); }

    std::unique_ptr<OpenDiary> open(ReadDiary diary, std::unique_ptr<window::MainWindow> window)
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
        next->window = std::move(window);
        next->window->open(*next->context);
        follow(*next->window);
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
            window().contentChanged();
        } catch (const platform::Failure& failure) {
            window().showFailure(format::toQt(failure.sentence()));
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

    void replaceBy(const std::function<ReadDiary()>& read)
    {
        try {
            show(read());
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
    // After the first paint, like the backup: connecting to the session bus can take as long.
    QTimer::singleShot(servesAfter, &qt, [&] {
        oneWindow.serve(
            [&application](desktop::StartRequest request) { application.raiseAndPerform(request); });
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
