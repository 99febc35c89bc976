// SPDX-License-Identifier: MIT
#include "ui/app/take_waiting.h"

#include "platform/whole_file.h"
#include "seal/recovery_code.h"
#include "session/waiting_entries.h"
#include "store/passphrase.h"
#include "store/sealed_files.h"
#include "support/catch.h"
#include "support/diaries.h"
#include "ui/support/find_widgets.h"
#include "ui/support/test_window.h"

using namespace cramp;
using namespace cramp::store;
using namespace cramp::ui;
using namespace cramp::ui::app;
using namespace cramp::test;

namespace
{

// A window on a diary in whose folder two cramps wait, recorded while it was locked.
struct Waiting {
    Waiting()
    {
        const std::filesystem::path file = shown.diary().file();
        addPassphrase(file, {seal::Secret("four words make one"), {1, 8192}}, seal::newRecoveryCode());
        session.emplace(DiaryStore::open(file, DiaryStore::WhenMissing::Fail), shown.diary().context().rules,
                        [this] { return shown.diary().now(); });
        context.emplace(host::WindowContext{.session = *session,
                                            .rules = shown.diary().context().rules,
                                            .labels = shown.diary().context().labels,
                                            .guide = shown.diary().context().guide,
                                            .stretchSets = shown.diary().context().stretchSets,
                                            .reportWords = shown.diary().context().reportWords,
                                            .writePdf = shown.diary().context().writePdf,
                                            .bodyMap = shown.diary().context().bodyMap,
                                            .settings = shown.diary().context().settings,
                                            .zone = shown.diary().context().zone,
                                            .locale = shown.diary().context().locale,
                                            .isExample = false,
                                            .reviewOf = {}});
        window.emplace(*context);
        for (const std::uint64_t number : {1, 2}) {
            diary::Episode cramp = episodeAt("2026-11-22T03:12:00+00:00");
            cramp.id = id(number);
            session::writeWaiting(file, session->store().keys()->publicKey(), cramp);
        }
    }
    ~Waiting() { seal::forgetKeys(); }

    TestWindow shown;
    std::optional<session::Session> session;
    std::optional<host::WindowContext> context;
    std::optional<window::MainWindow> window;
};

}  // namespace

TEST_CASE("what waited for the lock is added as one change that can be undone, and its files go", "[window]")
{
    Waiting waiting;
    takeWaiting(*waiting.window, *waiting.session);
    CHECK(waiting.session->recent().episodes.size() == 2);
    CHECK(textsOf(*waiting.window).contains(QStringLiteral("2 cramps from while your diary was locked")));
    CHECK(session::readWaiting(waiting.session->store()) == session::WaitingEntries());
    waiting.window->trigger(host::ActionId::Undo);
    CHECK(waiting.session->recent().episodes.empty());
}

TEST_CASE("what cannot be read of what waited is told of and stays", "[window]")
{
    Waiting waiting;
    const auto file = session::waitingFileOf(waiting.shown.diary().file(), id(9));
    platform::writeWholeFile(file, "what is this");
    takeWaiting(*waiting.window, *waiting.session);
    CHECK(waiting.session->recent().episodes.size() == 2);
    CHECK(textsOf(*waiting.window).contains(QStringLiteral("1 file from while your diary was locked")));
    CHECK(std::filesystem::exists(file));
}

TEST_CASE("where nothing waits nothing is said", "[window]")
{
    Waiting waiting;
    takeWaiting(*waiting.window, *waiting.session);
    waiting.window->trigger(host::ActionId::Undo);
    const std::uint64_t before = waiting.session->revision();
    takeWaiting(*waiting.window, *waiting.session);
    CHECK(waiting.session->revision() == before);
}

TEST_CASE("a locked diary can be locked by key, and a plain one cannot", "[window]")
{
    Waiting waiting;
    int wanted = 0;
    QObject::connect(&*waiting.window, &window::MainWindow::lockWanted, [&] { ++wanted; });
    waiting.window->trigger(host::ActionId::LockNow);
    CHECK(wanted == 1);
    CHECK(waiting.window->isAllKept());
    CHECK_FALSE(waiting.window->isCrampTimed());
    const auto key = [](const window::MainWindow& window) {
        for (const QAction* action : window.findChildren<QAction*>())
            if (action->text().contains(QStringLiteral("my diary now"))) return action->shortcut();
        return QKeySequence();
    };
    CHECK(key(*waiting.window) == QKeySequence(QStringLiteral("Ctrl+Shift+L")));
    CHECK(key(waiting.shown.window()).isEmpty());
}
