// SPDX-License-Identifier: MIT
#include "ui/application.h"

#include "diary/merge.h"
#include "platform/failure.h"
#include "platform/whole_file.h"
#include "report/exchange.h"
#include "session/example_diary.h"
#include "ui/beside.h"
#include "ui/content_watch.h"
#include "ui/failure_window.h"
#include "ui/main_window.h"
#include "ui/place_words.h"
#include "ui/qt_convert.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTimer>
#include <QTranslator>

namespace cramp
{

namespace
{

// What kind of diary is opened: one's own when all is empty.
struct Nature {
    bool isExample = false;
    QString reviewOf;            // a file that is only read: whose
    std::optional<Moment> asOf;  // and when it was written, which is its now
};

QString whoseFile(const ExchangeFile& file, const std::filesystem::path& path, const QLocale& locale)
{
    const QString name =
        file.diary.person.name.empty() ? toQt(path.filename().string()) : toQt(file.diary.person.name);
    if (!file.exportedAt) return name;
    return QCoreApplication::translate("cramp::Application", "%1, as of %2")
        .arg(name, fullDate(file.exportedAt->date(), locale));
}

// One open diary and its window. The folder holds an example or a copy for as long as it is shown.
struct OpenDiary {
    std::shared_ptr<PlaceWords> words;
    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<Session> session;
    std::unique_ptr<WindowContext> context;
    std::unique_ptr<MainWindow> window;
};

class Application
{
public:
    Application(const WindowLaunch& launch, MachineSettings& settings)
        : m_launch(launch),
          m_settings(settings),
          m_places(loadPlaces(bundledGuideContent()))
    {
        takePlace();
        if (!launch.contentFolder) return;
        m_watch = std::make_unique<ContentWatch>(toQt(launch.contentFolder->string()));
        QObject::connect(m_watch.get(), &ContentWatch::changed, m_watch.get(),
                         [this] { readContentAgain(); });
    }

    void openOwn() { openFile(m_launch.diary); }

    void openFile(const std::filesystem::path& file)
    {
        open(DiaryStore::open(file, DiaryStore::WhenMissing::Make), nullptr, {});
        // After the first picture, and beside it: a copy of a long diary takes time.
        QTimer::singleShot(0, m_open->window.get(), [this, file] { keepDailyBackup(file); });
    }

    void openExample()
    {
        auto folder = std::make_unique<QTemporaryDir>();
        const std::filesystem::path file = std::filesystem::path(toStd(folder->path())) / "example.db";
        DiaryStore store = DiaryStore::open(file, DiaryStore::WhenMissing::Make);
        constexpr auto path = "example_diary.json";
        store.apply(exampleDiary(m_launch.content.readOrFail(path), now().date()));
        open(std::move(store), std::move(folder), {.isExample = true, .reviewOf = {}, .asOf = {}});
    }

    // A private copy that goes with the window: nothing of it comes near a diary of one's own.
    void openReview()
    {
        const std::filesystem::path& path = *m_launch.review;
        const ExchangeFile file = readExchange(readWholeFile(path), path.string());
        auto folder = std::make_unique<QTemporaryDir>();
        DiaryStore store = DiaryStore::open(std::filesystem::path(toStd(folder->path())) / "review.db",
                                            DiaryStore::WhenMissing::Make);
        Change change = merge({}, file.diary).change;
        change.name = "review";
        if (!change.edits.empty()) store.apply(change);
        open(std::move(store), std::move(folder),
             {.isExample = false, .reviewOf = whoseFile(file, path, QLocale()), .asOf = file.exportedAt});
    }

    // As the call of the program asked.
    void openFirst()
    {
        if (m_launch.review) return openReview();
        m_launch.openExample ? openExample() : openOwn();
    }

    MainWindow& window() { return *m_open->window; }

private:
    Moment now() const { return momentAt(m_launch.clock(), m_launch.zone); }

    void open(DiaryStore store, std::unique_ptr<QTemporaryDir> folder, const Nature& nature)
    {
        auto next = std::make_unique<OpenDiary>();
        next->folder = std::move(folder);
        next->words = m_words;
        PlaceWords& words = *m_words;
        next->session = std::make_unique<Session>(
            std::move(store), words.rules(), [this, asOf = nature.asOf] { return asOf.value_or(now()); });
        next->session->lookForSigns(m_settings.looksForSigns());
        next->context = std::make_unique<WindowContext>(WindowContext{
            *next->session, words.rules(), m_launch.labels,
            [&words]() -> const Guide& { return words.guide(); },
            [&words]() -> const ReportWords& { return words.reportWords(); },
            [this, &words](const GpSummary& summary) {
                return m_launch.writePdf(summary, words.reportWords(), bodyMap());
            },
            [this]() -> const BodyMap& { return bodyMap(); }, m_settings, m_launch.zone, QLocale(),
            nature.isExample, nature.reviewOf, words.content(), words.place(), m_places});
        next->window = std::make_unique<MainWindow>(*next->context);
        MainWindow& window = *next->window;
        // The old window goes only after this call has returned to the event loop: it may be the one that
        // asked.
        QObject::connect(
            &window, &MainWindow::ownDiaryWanted, &window, [this] { replaceBy([this] { openOwn(); }); },
            Qt::QueuedConnection);
        QObject::connect(
            &window, &MainWindow::exampleWanted, &window, [this] { replaceBy([this] { openExample(); }); },
            Qt::QueuedConnection);
        QObject::connect(
            &window, &MainWindow::diaryWanted, &window,
            [this](const QString& file) { replaceBy([this, file] { openFile(toStd(file)); }); },
            Qt::QueuedConnection);
        QObject::connect(
            &window, &MainWindow::placeChanged, &window, [this] { reopenElsewhere(); }, Qt::QueuedConnection);
        window.show();
        m_previous = std::move(m_open);
        m_open = std::move(next);
        if (m_previous) QTimer::singleShot(0, m_open->window.get(), [this] { m_previous.reset(); });
    }

    void readContentAgain()
    {
        try {
            m_words->replaceGuide(folderContent(*m_launch.contentFolder));
            window().contentChanged();
        } catch (const Failure& failure) {
            window().showFailure(toQt(failure.sentence()));
        }
    }

    void keepDailyBackup(const std::filesystem::path& file)
    {
        doBeside(
            *m_open->window,
            [file, today = now().date()] {
                return DiaryStore::open(file, DiaryStore::WhenMissing::Fail).keepDailyBackup(today);
            },
            [this](QFuture<bool> kept) {
                try {
                    kept.takeResult();
                } catch (const Failure& failure) {
                    window().showFailure(toQt(failure.sentence()));
                }
            });
    }

    const BodyMap& bodyMap()
    {
        if (!m_bodyMap) m_bodyMap = m_launch.loadPaper();
        return *m_bodyMap;
    }

    void takePlace()
    {
        m_words = std::make_shared<PlaceWords>(placeOf(m_places, toStd(m_settings.place())), m_launch.content,
                                               m_launch.rules, m_launch.labels);
    }
    // The same diary in the words of another place.
    void reopenElsewhere()
    {
        const WindowContext& context = *m_open->context;
        takePlace();
        replaceBy([this, &context, file = context.session.store().file()] {
            if (context.isReview()) return openReview();
            context.isExample ? openExample() : openFile(file);
        });
        window().showPage(PageId::Settings);
    }

    void replaceBy(const std::function<void()>& opening)
    {
        try {
            opening();
        } catch (const Failure& failure) {
            showFailure(toQt(failure.sentence()));
        }
    }

    const WindowLaunch& m_launch;
    MachineSettings& m_settings;
    std::vector<Place> m_places;
    std::shared_ptr<PlaceWords> m_words;
    std::optional<BodyMap> m_bodyMap;
    std::unique_ptr<ContentWatch> m_watch;
    std::unique_ptr<OpenDiary> m_open;
    std::unique_ptr<OpenDiary> m_previous;
};

}  // namespace

int runWindow(int& argc, char** argv, const WindowLaunch& launch)
{
    QApplication qt(argc, argv);
    QApplication::setApplicationName(QStringLiteral("crampdiary"));
    QApplication::setApplicationDisplayName(QStringLiteral("Cramp Diary"));
    QApplication::setApplicationVersion(QStringLiteral(CRAMP_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.crampdiary.CrampDiary"));
    // The window's words are English; its dates and clocks follow the country.
    if (QLocale().language() != QLocale::English)
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QTranslator words;
    if (words.load(QStringLiteral(":/i18n/crampdiary_en.qm"))) QApplication::installTranslator(&words);
    MachineSettings settings;
    Application application(launch, settings);
    try {
        application.openFirst();
    } catch (const Failure& failure) {
        showFailure(toQt(failure.sentence()));
        return QApplication::exec();
    }
    if (launch.startCramp) application.window().trigger(ActionId::CrampNow);
    return QApplication::exec();
}

}  // namespace cramp
