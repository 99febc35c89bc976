// SPDX-License-Identifier: MIT
#include "ui/application.h"

#include "guide/guide.h"
#include "platform/failure.h"
#include "session/example_diary.h"
#include "ui/content_watch.h"
#include "ui/failure_window.h"
#include "ui/main_window.h"
#include "ui/qt_convert.h"

#include <QApplication>
#include <QTemporaryDir>
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
    explicit LazyContent(Content content) : m_content(std::move(content)) {}

    std::string readOrFail(std::string_view path) const { return m_content.readOrFail(path); }

    const Guide& guide()
    {
        if (!m_guide) m_guide = loadGuide(m_content);
        return *m_guide;
    }
    const ReportWords& reportWords()
    {
        constexpr auto path = "en/report.json";
        if (!m_words) m_words = ReportWords::load(m_content.readOrFail(path), path);
        return *m_words;
    }
    // Everything stays as it was when the new content is not right. Throws Failure with file and place.
    void replace(Content content)
    {
        Guide guide = loadGuide(content);
        m_content = std::move(content);
        m_guide = std::move(guide);
        m_words.reset();
    }

private:
    Content m_content;
    std::optional<Guide> m_guide;
    std::optional<ReportWords> m_words;
};

// One open diary and its window. The folder holds an example for as long as it is shown.
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
          m_lazy(launch.content)
    {
        if (!launch.contentFolder) return;
        m_watch = std::make_unique<ContentWatch>(toQt(launch.contentFolder->string()));
        QObject::connect(m_watch.get(), &ContentWatch::changed, m_watch.get(),
                         [this] { readContentAgain(); });
    }

    void openOwn() { open(DiaryStore::open(m_launch.diary, DiaryStore::WhenMissing::Make), nullptr); }

    void openExample()
    {
        auto folder = std::make_unique<QTemporaryDir>();
        const std::filesystem::path file = std::filesystem::path(toStd(folder->path())) / "example.db";
        DiaryStore store = DiaryStore::open(file, DiaryStore::WhenMissing::Make);
        constexpr auto path = "example_diary.json";
        store.apply(exampleDiary(m_lazy.readOrFail(path), now().date()));
        open(std::move(store), std::move(folder));
    }

    MainWindow& window() { return *m_open->window; }

private:
    Moment now() const { return momentAt(m_launch.clock(), m_launch.zone); }

    void open(DiaryStore store, std::unique_ptr<QTemporaryDir> folder)
    {
        auto next = std::make_unique<OpenDiary>();
        next->folder = std::move(folder);
        next->session = std::make_unique<Session>(std::move(store), m_launch.rules, [this] { return now(); });
        next->context = std::make_unique<WindowContext>(WindowContext{
            *next->session, m_launch.rules, m_launch.labels,
            [this]() -> const Guide& { return m_lazy.guide(); },
            [this]() -> const ReportWords& { return m_lazy.reportWords(); },
            [this](const GpSummary& summary) { return m_launch.writePdf(summary, m_lazy.reportWords()); },
            m_settings, m_launch.zone, QLocale(), next->folder != nullptr});
        next->window = std::make_unique<MainWindow>(*next->context);
        MainWindow& window = *next->window;
        // The old window goes only after this call has returned to the event loop: it may be the one that
        // asked.
        QObject::connect(
            &window, &MainWindow::ownDiaryWanted, &window, [this] { replaceBy(&Application::openOwn); },
            Qt::QueuedConnection);
        QObject::connect(
            &window, &MainWindow::exampleWanted, &window, [this] { replaceBy(&Application::openExample); },
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

    void replaceBy(void (Application::*opening)())
    {
        try {
            (this->*opening)();
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
        launch.openExample ? application.openExample() : application.openOwn();
    } catch (const Failure& failure) {
        showFailure(toQt(failure.sentence()));
        return QApplication::exec();
    }
    if (launch.startCramp) application.window().trigger(ActionId::CrampNow);
    return QApplication::exec();
}

}  // namespace cramp
