// SPDX-License-Identifier: MIT
#include "ui/app/unlock_window.h"

#include "seal/recovery_code.h"
#include "store/passphrase.h"
#include "support/catch.h"
#include "support/diaries.h"
#include "ui/support/find_widgets.h"
#include "ui/support/kept_appearance.h"
#include "ui/support/layout_check.h"
#include "ui/support/test_diary.h"

#include <QApplication>
#include <QDeadlineTimer>

using namespace cramp;
using namespace cramp::store;
using namespace cramp::ui;
using namespace cramp::ui::app;
using namespace cramp::test;

namespace
{

// A diary that was locked as quickly as libsodium allows, and the window that asks for its passphrase.
struct Locked {
    Locked()
    {
        DiaryStore::open(file, DiaryStore::WhenMissing::Make);
        addPassphrase(file, {seal::Secret("four words make one"), {1, 8192}}, code);
        seal::forgetKeys();
        QObject::connect(&window, &UnlockWindow::unlocked, [this] { ++unlocked; });
        window.show();
    }
    ~Locked() { seal::forgetKeys(); }

    widgets::PassphraseField& field() const { return *window.findChild<widgets::PassphraseField*>(); }
    QAbstractButton& open() const { return *buttonOf(window, "Open my diary"); }
    void enter(std::string_view words) const
    {
        field().edit()->setText(QString::fromUtf8(words.data(), static_cast<int>(words.size())));
        Q_EMIT field().edit()->returnPressed();
    }
    template <typename Done>
    static void waitUntil(Done isDone)
    {
        for (const QDeadlineTimer end(20'000); !isDone() && !end.hasExpired();)
            QApplication::processEvents(QEventLoop::AllEvents, 20);
        REQUIRE(isDone());
    }

    KeptAppearance kept;
    TemporaryFolder folder;
    std::filesystem::path file = folder / "diary.db";
    seal::Secret code = seal::newRecoveryCode();
    host::MachineSettings settings{QString::fromStdString((folder / "settings.ini").string())};
    diary::Moment now = moment("2026-11-22T10:00:00+00:00");
    UnlockWindow window{settings, file, true, [this] { return now; }};
    int unlocked = 0;
};

}  // namespace

TEST_CASE("the passphrase opens a locked diary", "[window]")
{
    Locked locked;
    CHECK(textsOf(locked.window).contains(QStringLiteral("diary.db is locked")));
    locked.enter("four words make one");
    CHECK_FALSE(locked.open().isEnabled());
    Locked::waitUntil([&] { return locked.unlocked > 0; });
    CHECK(locked.unlocked == 1);
    CHECK_NOTHROW(DiaryStore::open(locked.file, DiaryStore::WhenMissing::Fail));
    CHECK(locked.field().isEmpty());
}

TEST_CASE("the words of the recovery code open it in the same field", "[window]")
{
    Locked locked;
    buttonOf(locked.window, "I have forgotten it")->click();
    CHECK(textsOf(locked.window).contains(QStringLiteral("nobody can help")));
    locked.enter(locked.code.text());
    Locked::waitUntil([&] { return locked.unlocked > 0; });
    CHECK_NOTHROW(DiaryStore::open(locked.file, DiaryStore::WhenMissing::Fail));
}

TEST_CASE("a wrong passphrase is said, is kept as it was typed, and costs a second", "[window]")
{
    Locked locked;
    locked.enter("three words only");
    Locked::waitUntil([&] { return !locked.field().problem().isEmpty(); });
    CHECK(locked.field().problem().contains(QStringLiteral("does not open this diary")));
    CHECK(locked.field().edit()->text() == QStringLiteral("three words only"));
    CHECK_FALSE(locked.open().isEnabled());
    const QDeadlineTimer soonest(UnlockWindow::waitAfterWrong / 2);
    locked.enter("four words make one");
    Locked::waitUntil([&] { return locked.open().isEnabled(); });
    CHECK(soonest.hasExpired());
    CHECK(locked.unlocked == 0);
    locked.enter("four words make one");
    Locked::waitUntil([&] { return locked.unlocked > 0; });
}

TEST_CASE("a cramp needs no passphrase", "[window]")
{
    Locked locked;
    int wanted = 0;
    QObject::connect(&locked.window, &UnlockWindow::crampWanted, [&] { ++wanted; });
    buttonOf(locked.window, "I have a cramp now")->click();
    CHECK(wanted == 1);
    locked.window.say(QStringLiteral("Your cramp is recorded."));
    CHECK(textsOf(locked.window).contains(QStringLiteral("Your cramp is recorded.")));
}

TEST_CASE("nothing typed opens nothing", "[window]")
{
    Locked locked;
    locked.open().click();
    CHECK(locked.field().problem() == QStringLiteral("Enter the passphrase of this diary first."));
    CHECK(locked.open().isEnabled());
}

TEST_CASE("what cannot be opened at all is said in its own sentence", "[window]")
{
    Locked locked;
    std::filesystem::resize_file(locked.file, 100);
    locked.enter("four words make one");
    Locked::waitUntil([&] { return !locked.field().problem().isEmpty(); });
    CHECK(locked.field().problem().contains(QStringLiteral("damaged")));
    CHECK(locked.unlocked == 0);
}

TEST_CASE("a locked diary is asked about in the night theme at night", "[window]")
{
    const KeptAppearance kept;
    const TemporaryFolder folder;
    const host::MachineSettings settings(QString::fromStdString((folder / "settings.ini").string()));
    const auto at = [](std::string_view time) { return [time] { return moment(time); }; };
    const UnlockWindow byNight(settings, folder / "diary.db", true, at("2026-11-22T03:00:00+00:00"));
    CHECK(theme::Appearance::current().theme() == theme::Theme::Night);
    const UnlockWindow byDay(settings, folder / "diary.db", true, at("2026-11-22T10:00:00+00:00"));
    CHECK(theme::Appearance::current().theme() != theme::Theme::Night);
    const UnlockWindow beside(settings, folder / "diary.db", false, at("2026-11-22T03:00:00+00:00"));
    CHECK(theme::Appearance::current().theme() != theme::Theme::Night);
    CHECK(buttonOf(beside, "Not now") != nullptr);
    CHECK(buttonOf(beside, "I have a cramp now") == nullptr);
}

TEST_CASE("the window of a locked diary is laid out whole in every theme, size and state", "[window]")
{
    const KeptAppearance kept;
    const TemporaryFolder folder;
    host::MachineSettings settings(QString::fromStdString((folder / "settings.ini").string()));
    settings.setNightByItself(false);
    for (const double scale : {1.0, 2.0})
        for (const auto choice :
             {host::MachineSettings::ThemeChoice::Light, host::MachineSettings::ThemeChoice::Dark,
              host::MachineSettings::ThemeChoice::Night}) {
            settings.setTextScale(scale);
            settings.setThemeChoice(choice);
            UnlockWindow window(settings, folder / "diary.db", true,
                                [] { return moment("2026-11-22T10:00:00+00:00"); });
            window.resize(1024, 600);
            window.setHelpLines(QStringLiteral("Emergency: 999. Urgent advice: 111."));
            window.say(QStringLiteral("Your cramp is recorded. It is added to your diary when you open it."));
            buttonOf(window, "I have forgotten it")->click();
            window.findChild<widgets::PassphraseField*>()->showProblem(
                QStringLiteral("Check the passphrase, capitals too, and try again."));
            window.show();
            for (int round = 0; round < 24; ++round)
                QApplication::processEvents();
            CHECK(layoutFaults(window).join(QLatin1Char('\n')).toStdString().empty());
        }
}
