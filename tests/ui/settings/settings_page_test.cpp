// SPDX-License-Identifier: MIT
#include "ui/settings/settings_page.h"

#include "seal/recovery_code.h"
#include "store/backups.h"
#include "store/passphrase.h"
#include "support/catch.h"
#include "ui/format/qt_convert.h"
#include "ui/settings/settings_reminder.h"
#include "ui/support/fake_host.h"
#include "ui/support/find_widgets.h"
#include "ui/support/layout_check.h"
#include "ui/support/test_window.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QLineEdit>

using namespace cramp::diary;
using namespace cramp::store;
using namespace cramp::ui::host;
using namespace cramp::ui::settings;
using namespace cramp::ui::theme;
using namespace cramp::test;

namespace
{

struct Fixture {
    Fixture() { page.refresh(); }

    void press(const char* text)
    {
        QAbstractButton* button = buttonOf(page, text);
        CAPTURE(text);
        REQUIRE(button != nullptr);
        button->click();
    }
    // What is done beside the window comes to its end.
    void waitFor(const char* text)
    {
        const QDeadlineTimer limit(std::chrono::seconds(30));
        while (!textsOf(page).contains(QString::fromUtf8(text)) && !limit.hasExpired())
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        CAPTURE(text);
        REQUIRE(textsOf(page).contains(QString::fromUtf8(text)));
    }
    template <typename Field>
    Field* field(const char* name)
    {
        for (Field* found : page.findChildren<Field*>())
            if (found->accessibleName() == QString::fromUtf8(name)) return found;
        return nullptr;
    }

    TestDiary diary;
    FakeHost host{diary.session()};
    SettingsPage page{diary.context(), host, nullptr};
};

}  // namespace

TEST_CASE_METHOD(Fixture, "a theme and a text size hold at once, and cannot be unchosen", "[settings]")
{
    press("Dark");
    CHECK(diary.context().settings.themeChoice() == MachineSettings::ThemeChoice::Dark);
    press("Dark");
    CHECK(diary.context().settings.themeChoice() == MachineSettings::ThemeChoice::Dark);
    CHECK(buttonOf(page, "Dark")->isChecked());
    press("160%");
    CHECK(diary.context().settings.textScale() == Approx(1.6));
    CHECK(host.appearances == 3);
}

TEST_CASE_METHOD(Fixture, "the night theme comes in the sleep hours alone, until it is switched off",
                 "[settings]")
{
    MachineSettings& settings = diary.context().settings;
    CHECK(settings.theme(false, true) == Theme::Night);
    CHECK(settings.theme(false, false) == Theme::Light);
    CHECK(buttonOf(page, "Switch to the night theme during my sleep hours")->isChecked());
    press("Switch to the night theme during my sleep hours");
    CHECK_FALSE(settings.isNightByItself());
    CHECK(settings.theme(false, true) == Theme::Light);
}

TEST_CASE_METHOD(Fixture, "a woman shows the stretches until the man is chosen", "[settings]")
{
    using cramp::paper::ink::FigurePerson;
    CHECK(diary.context().settings.figurePerson() == FigurePerson::Woman);
    CHECK(buttonOf(page, "A woman")->isChecked());
    press("A man");
    CHECK(diary.context().settings.figurePerson() == FigurePerson::Man);
    CHECK(host.appearances == 1);
    press("A man");
    CHECK(buttonOf(page, "A man")->isChecked());
    CHECK(diary.context().settings.figurePerson() == FigurePerson::Man);
}

TEST_CASE_METHOD(Fixture, "pictures move until they are asked to stand still", "[settings]")
{
    CHECK(diary.context().settings.picturesMove());
    CHECK(buttonOf(page, "Show moving pictures")->isChecked());
    press("Show moving pictures");
    CHECK_FALSE(diary.context().settings.picturesMove());
    CHECK(host.appearances == 1);
    page.refresh();
    CHECK_FALSE(buttonOf(page, "Show moving pictures")->isChecked());
}

TEST_CASE_METHOD(Fixture, "sleep hours are kept as a change that can be undone", "[settings]")
{
    auto* from = field<QLineEdit>("Asleep from (every night)");
    REQUIRE(from != nullptr);
    CHECK(from->text() == QStringLiteral("22:00"));
    from->setText(QStringLiteral("bedtime"));
    press("Save these hours");
    CHECK(host.applied.empty());
    from->setText(QStringLiteral("11.30pm"));
    page.refresh();
    CHECK(from->text() == QStringLiteral("11.30pm"));
    press("Save these hours");
    CHECK(host.applied == std::vector<std::string>{"your sleep hours"});
    const Date tonight = nightOf(diary.now());
    const SleepSchedule kept = diary.onDisk().sleep;
    CHECK(kept.of(tonight).nightFrom == std::chrono::minutes(23 * 60 + 30));
    CHECK(kept.of(tonight - std::chrono::days(1)).nightFrom == std::chrono::hours(22));
    host.trigger(ActionId::Undo);
    page.refresh();
    CHECK(diary.onDisk().sleep == SleepSchedule());
    CHECK(from->text() == QStringLiteral("22:00"));
}

TEST_CASE_METHOD(Fixture, "sleep hours may differ by weekday, and hold for the whole diary", "[settings]")
{
    press("Different hours on different nights");
    press("The start of the diary");
    auto* friday = field<QLineEdit>("Asleep from (Friday night)");
    REQUIRE(friday != nullptr);
    friday->setText(QStringLiteral("8am"));
    press("Save these hours");
    const SleepSchedule kept = diary.onDisk().sleep;
    CHECK(kept.entries.size() == 2);
    CHECK(kept.of(*parseDate("2020-01-03")).nightFrom == std::chrono::hours(8));
    CHECK(kept.of(*parseDate("2020-01-04")).nightFrom == std::chrono::hours(22));
    page.refresh();
    CHECK(buttonOf(page, "Different hours on different nights")->isChecked());
}

TEST_CASE_METHOD(Fixture, "hours that are kept already change nothing", "[settings]")
{
    press("Save these hours");
    press("Save these hours");
    CHECK(host.applied.size() <= 1);
    CHECK(host.told.size() >= 1);
}

TEST_CASE_METHOD(Fixture, "the reminder is set, and saved as a calendar file", "[settings]")
{
    press("Remind me while Cramp Diary is open");
    CHECK(diary.context().settings.isReminderOn());
    auto* time = field<QLineEdit>("Time");
    REQUIRE(time != nullptr);
    time->setText(QStringLiteral("8.15 pm"));
    Q_EMIT time->textEdited(time->text());
    CHECK(diary.context().settings.reminderTime() == std::chrono::minutes(20 * 60 + 15));
    const auto* panel = page.findChild<SettingsReminder*>();
    REQUIRE(panel != nullptr);
    CHECK(panel->calendar().find("DTSTART:20261122T201500\r\n") != std::string::npos);
}

TEST_CASE_METHOD(Fixture, "the diary is opened at the login by choice", "[settings]")
{
    const cramp::ui::desktop::Autostart autostart;
    autostart.setOn(false);
    page.refresh();
    auto* choice = buttonOf(page, "Open Cramp Diary when I log in");
    REQUIRE(choice != nullptr);
    CHECK_FALSE(choice->isChecked());
    choice->click();
    CHECK(autostart.isOn());
    choice->click();
    CHECK_FALSE(autostart.isOn());
    CHECK_FALSE(choice->isChecked());
}

TEST_CASE_METHOD(Fixture, "a backup is made, listed and restored, and restoring is taken back", "[settings]")
{
    Episode episode;
    episode.id = Uuid::random();
    episode.start = diary.now();
    press("Back up now");
    REQUIRE(backupsOf(diary.file()).size() == 1);
    CHECK(textsOf(page).contains(QStringLiteral("made by you")));
    diary.session().apply({"new cramp", {addition(episode, diary.now())}});
    press("Restore…");
    CHECK(diary.onDisk().episodes.size() == 1);
    waitFor("is sound and has 0 entries. Your diary has 1 entry now. A copy of it will be kept.");
    press("Keep my diary as it is");
    CHECK(buttonOf(page, "Restore this backup") == nullptr);
    press("Restore…");
    waitFor("Your diary has 1 entry now.");
    press("Restore this backup");
    CHECK(diary.onDisk().episodes.empty());
    waitFor("Last backup that was opened and checked");
    CHECK(textsOf(page).contains(QStringLiteral("before a backup was restored")));
    diary.advance(std::chrono::seconds(2));
    REQUIRE(host.offered.size() == 1);
    CHECK(host.offered.front().text == QStringLiteral("Undo"));
    host.offered.front().action();
    CHECK(diary.onDisk().episodes.size() == 1);
    CHECK(host.failures.empty());
}

TEST_CASE_METHOD(Fixture, "whose diary it is is said, and edited elsewhere", "[settings]")
{
    CHECK(textsOf(page).contains(QStringLiteral("This diary has no name yet.")));
    Person ann;
    ann.name = "Ann Smith";
    diary.session().apply({"the name", {{Person(), ann}}});
    page.refresh();
    CHECK(textsOf(page).contains(QStringLiteral("This diary belongs to Ann Smith.")));
    int wanted = 0;
    QObject::connect(&page, &SettingsPage::detailsWanted, [&wanted] { ++wanted; });
    press("Edit the name and other details…");
    CHECK(wanted == 1);
    CHECK(host.applied.empty());
}

TEST_CASE_METHOD(Fixture, "a diary for another person gets a file of its own and is opened", "[settings]")
{
    press("Start a new diary");
    CHECK(host.diaries.empty());
    field<QLineEdit>("Name for the new diary")->setText(QStringLiteral("Bob"));
    press("Start a new diary");
    REQUIRE(host.diaries.size() == 1);
    CHECK(host.diaries.front().filename() == "bob.db");
    CHECK(DiaryStore::open(host.diaries.front(), DiaryStore::WhenMissing::Fail).read({}).person.name ==
          "Bob");
    page.refresh();
    CHECK(textsOf(page).contains(QStringLiteral("Bob (bob.db)")));
    press("Open");
    CHECK(host.diaries.size() == 2);
}

TEST_CASE_METHOD(Fixture, "the check can be switched off and on again, and one of the two always holds",
                 "[settings]")
{
    press("Off");
    CHECK(diary.session().assessment().isOff);
    CHECK_FALSE(diary.context().settings.looksForSigns());
    press("Off");
    CHECK(buttonOf(page, "Off")->isChecked());
    press("On");
    CHECK_FALSE(diary.session().assessment().isOff);
}

TEST_CASE_METHOD(Fixture, "the place is chosen among those with words of their own", "[settings]")
{
    press("Another country");
    CHECK(host.places == std::vector<std::string>{"elsewhere"});
    press("Another country");
    CHECK_FALSE(buttonOf(page, "Another country")->isChecked());
}

TEST_CASE_METHOD(Fixture, "a locked diary of another person is listed by its file and can be chosen",
                 "[settings]")
{
    const auto file = diary.file().parent_path() / "bob.db";
    DiaryStore::open(file, DiaryStore::WhenMissing::Make);
    addPassphrase(file, {cramp::seal::Secret("four words make one"), {1, 8192}},
                  cramp::seal::newRecoveryCode());
    cramp::seal::forgetKeys();
    page.refresh();
    CHECK(textsOf(page).contains(QStringLiteral("Locked (bob.db)")));
    press("Open");
    CHECK(host.diaries == std::vector<std::filesystem::path>{file});
}

TEST_CASE_METHOD(Fixture, "a backup with another passphrase is told of and changes nothing", "[settings]")
{
    CHECK(textsOf(page).contains(QStringLiteral("Anyone who can open these files can read them.")));
    press("Back up now");
    const auto backup = backupsOf(diary.file()).front().file;
    addPassphrase(backup, {cramp::seal::Secret("four words make one"), {1, 8192}},
                  cramp::seal::newRecoveryCode());
    cramp::seal::forgetKeys();
    press("Restore…");
    const QDeadlineTimer limit(std::chrono::seconds(30));
    while (host.failures.empty() && !limit.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    REQUIRE(host.failures.size() == 1);
    CHECK(host.failures.front().find("Choose another backup.") == 0);
    CHECK(buttonOf(page, "Restore this backup") == nullptr);
}

TEST_CASE("the steps to a passphrase are laid out whole at the largest text", "[settings]")
{
    TestWindow shown;
    shown.show(Theme::Light, 2.0, {1024, 600});
    shown.window().trigger(ActionId::Passphrase);
    TestWindow::settle();
    const auto faults = [&] {
        TestWindow::settle();
        return layoutFaults(shown.window()).join(QLatin1Char('\n')).toStdString();
    };
    buttonOf(shown.window(), "Set a passphrase…")->click();
    CHECK(faults().empty());
    for (auto* field : shown.window().findChildren<cramp::ui::widgets::PassphraseField*>())
        field->edit()->setText(QStringLiteral("four words make one"));
    buttonOf(shown.window(), "Continue to the recovery code")->click();
    CHECK(faults().empty());
    buttonOf(shown.window(), "Lock my diary")->click();
    CHECK(faults().empty());
}
