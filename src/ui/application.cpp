// SPDX-License-Identifier: MIT
#include "ui/application.h"

#include "diary/merge.h"
#include "guide/guide.h"
#include "platform/failure.h"
#include "platform/whole_file.h"
#include "report/exchange.h"
#include "session/example_diary.h"
#include "ui/content_watch.h"
#include "ui/failure_window.h"
#include "ui/main_window.h"
#include "ui/qt_convert.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QTimer>
#include <QTranslator>

namespace cramp
{

namespace
{

// The parts of the content that are read on the first call.
class LazyContent
{
public:
    LazyContent(Content content, std::function<BodyMap()> loadPaper)
        : m_content(std::move(content)),
          m_loadPaper(std::move(loadPaper))
    {
    }

    std::string readOrFail(std::string_view path) const { return m_content.readOrFail(path); }

    const Guide& guide()
    {
        if (!m_guide) m_guide = loadGuide(m_content);
        return *m_guide;
    }
    const BodyMap& bodyMap()
    {
        if (!m_bodyMap) m_bodyMap = m_loadPaper();
        return *m_bodyMap;
    }
    const ReportWords& reportWords()
    {
        if (!m_words) m_words = wordsOf(m_content);
        return *m_words;
    }
    // Everything stays as it was when the new content is not right. Throws Failure with file and place. Guide
    // and words change in their places: pages refer to them.
    void replace(Content content)
    {
        Guide guide = loadGuide(content);
        ReportWords words = wordsOf(content);
        m_content = std::move(content);
        m_guide = std::move(guide);
        m_words = std::move(words);
    }

private:
    static ReportWords wordsOf(const Content& content)
    {
        constexpr auto path = "en/report.json";
        return ReportWords::load(content.readOrFail(path), path);
    }

    Content m_content;
    std::function<BodyMap()> m_loadPaper;
    std::optional<Guide> m_guide;
    std::optional<ReportWords> m_words;
    std::optional<BodyMap> m_bodyMap;
};

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
          m_lazy(launch.content, launch.loadPaper)
    {
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
        store.apply(exampleDiary(m_lazy.readOrFail(path), now().date()));
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
        next->session = std::make_unique<Session>(
            std::move(store), m_launch.rules, [this, asOf = nature.asOf] { return asOf.value_or(now()); });
        next->context = std::make_unique<WindowContext>(
            WindowContext{*next->session, m_launch.rules, m_launch.labels,
                          [this]() -> const Guide& { return m_lazy.guide(); },
                          [this]() -> const ReportWords& { return m_lazy.reportWords(); },
                          [this](const GpSummary& summary) {
                              return m_launch.writePdf(summary, m_lazy.reportWords(), m_lazy.bodyMap());
                          },
                          [this]() -> const BodyMap& { return m_lazy.bodyMap(); }, m_settings, m_launch.zone,
                          QLocale(), nature.isExample, nature.reviewOf});
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
        window.show();
        m_previous = std::move(m_open);
        m_open = std::move(next);
        if (m_previous) QTimer::singleShot(0, m_open->window.get(), [this] { m_previous.reset(); });
    }

    void readContentAgain()
    {
        try {
            m_lazy.replace(folderContent(*m_launch.contentFolder));
            window().contentChanged();
        } catch (const Failure& failure) {
            window().showFailure(toQt(failure.sentence()));
        }
    }

    // On a thread and a connection of its own.
    void keepDailyBackup(const std::filesystem::path& file)
    {
        QThreadPool::globalInstance()->start([this, file, today = now().date()] {
            try {
                DiaryStore::open(file, DiaryStore::WhenMissing::Fail).keepDailyBackup(today);
            } catch (const Failure& failure) {
                const QString sentence = toQt(failure.sentence());
                QMetaObject::invokeMethod(
                    qApp, [this, sentence] { window().showFailure(sentence); }, Qt::QueuedConnection);
            }
        });
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
    LazyContent m_lazy;
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
