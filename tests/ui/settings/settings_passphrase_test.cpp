// SPDX-License-Identifier: MIT
#include "ui/settings/settings_passphrase.h"

#include "platform/whole_file.h"
#include "seal/recovery_code.h"
#include "session/episode_draft.h"
#include "store/backups.h"
#include "store/passphrase.h"
#include "store/sealed_files.h"
#include "support/catch.h"
#include "ui/support/fake_host.h"
#include "ui/support/find_widgets.h"
#include "ui/support/test_diary.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

#include <optional>

using namespace cramp;
using namespace cramp::store;
using namespace cramp::ui::settings;
using namespace cramp::ui::widgets;
using namespace cramp::test;

namespace
{

constexpr seal::KdfCost cheap{1, 8192};
constexpr std::string_view passphrase = "four words make one";

// The panel on a diary, as it is in the window that was opened last.
struct Fixture {
    Fixture() { reopen(); }
    ~Fixture() { seal::forgetKeys(); }

    // As the window does when the file was written anew.
    void reopen()
    {
        panel.reset();
        session =
            std::make_unique<session::Session>(DiaryStore::open(diary.file(), DiaryStore::WhenMissing::Fail),
                                               diary.context().rules, [this] { return diary.now(); });
        host.emplace(*session);
        const ui::host::WindowContext& from = diary.context();
        context.reset(new ui::host::WindowContext{.session = *session,
                                                  .rules = from.rules,
                                                  .labels = from.labels,
                                                  .guide = from.guide,
                                                  .stretchSets = from.stretchSets,
                                                  .reportWords = from.reportWords,
                                                  .writePdf = from.writePdf,
                                                  .bodyMap = from.bodyMap,
                                                  .settings = from.settings,
                                                  .zone = from.zone,
                                                  .locale = from.locale,
                                                  .isExample = false,
                                                  .reviewOf = {}});
        panel = std::make_unique<SettingsPassphrase>(*context, *host);
        panel->setCost(cheap);
        panel->refresh();
    }
    void lock()
    {
        addPassphrase(diary.file(), {seal::Secret(passphrase), cheap}, code);
        reopen();
    }

    void press(const char* text) const
    {
        QAbstractButton* button = buttonOf(*panel, text);
        CAPTURE(text, textsOf(*panel).toStdString());
        REQUIRE(button != nullptr);
        button->click();
    }
    PassphraseField& field(const char* label) const
    {
        for (auto* found : panel->findChildren<PassphraseField*>())
            if (found->isVisibleTo(panel.get()) &&
                found->edit()->accessibleName() == QString::fromUtf8(label))
                return *found;
        FAIL(label);
        throw 0;
    }
    void type(const char* label, std::string_view text) const
    {
        field(label).edit()->setText(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
    }
    void typeNew(std::string_view first, std::string_view second) const
    {
        type("New passphrase", first);
        type("The same passphrase again", second);
    }
    void typePresent(std::string_view words) const
    {
        type("Your present passphrase, or the recovery code", words);
    }
    std::string shownCode() const { return std::string(form().code().text()); }
    RecoveryCodeForm& form() const
    {
        auto* found = panel->findChild<RecoveryCodeForm*>();
        REQUIRE(found != nullptr);
        return *found;
    }
    void typeBack(std::string_view words) const { type("Type the 12 words back, in their order", words); }
    template <typename Done>
    static void waitUntil(Done isDone)
    {
        for (const QDeadlineTimer limit(std::chrono::seconds(30)); !isDone() && !limit.hasExpired();)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        REQUIRE(isDone());
    }
    bool opensWith(std::string_view words) const
    {
        seal::forgetKeys();
        try {
            unlock(diary.file(), seal::Secret(words));
            return true;
        } catch (const WrongPassphrase&) {
            return false;
        }
    }

    TestDiary diary;
    seal::Secret code = seal::newRecoveryCode();
    std::unique_ptr<session::Session> session;
    std::optional<FakeHost> host;
    std::unique_ptr<ui::host::WindowContext> context;
    std::unique_ptr<SettingsPassphrase> panel;
};

}  // namespace

TEST_CASE_METHOD(Fixture, "a diary is locked once its recovery code was typed back", "[settings]")
{
    CHECK(textsOf(*panel).contains(QStringLiteral("Anyone who can open its file can read it.")));
    press("Set a passphrase…");
    CHECK(textsOf(*panel).contains(QStringLiteral("Nobody can help then.")));
    typeNew(passphrase, passphrase);
    press("Continue to the recovery code");
    const std::string words = shownCode();
    typeBack("acorn acorn");
    press("Lock my diary");
    CHECK_FALSE(isLockedFile(diary.file()));
    typeBack(words);
    press("Lock my diary");
    CHECK(textsOf(*panel).contains(QStringLiteral("Locking your diary…")));
    CHECK_FALSE(buttonOf(*panel, "Lock my diary")->isEnabled());
    waitUntil([&] { return !host->reopened.empty(); });
    CHECK(isLockedFile(diary.file()));
    CHECK(opensWith(passphrase));
    CHECK(opensWith(words));
    reopen();
    CHECK(textsOf(*panel).contains(QStringLiteral("Your diary is locked with a passphrase.")));
    CHECK(buttonOf(*panel, "Set a passphrase…") == nullptr);
}

TEST_CASE_METHOD(Fixture, "a passphrase that is short or typed in two ways is not taken", "[settings]")
{
    press("Set a passphrase…");
    typeNew("short", "short");
    press("Continue to the recovery code");
    CHECK(field("New passphrase").problem().contains(QStringLiteral("at least 8 characters")));
    // Eight bytes, but seven letters.
    typeNew("caf\xc3\xa9 in", "caf\xc3\xa9 in");
    press("Continue to the recovery code");
    CHECK_FALSE(field("New passphrase").problem().isEmpty());
    typeNew(passphrase, "four words make two");
    press("Continue to the recovery code");
    CHECK(field("The same passphrase again").problem().contains(QStringLiteral("in both fields")));
    CHECK(panel->findChild<RecoveryCodeForm*>() == nullptr);
    press("Cancel");
    CHECK(buttonOf(*panel, "Set a passphrase…") != nullptr);
}

TEST_CASE_METHOD(Fixture, "a word of the code that is none is named", "[settings]")
{
    press("Set a passphrase…");
    typeNew(passphrase, passphrase);
    press("Continue to the recovery code");
    std::string words = shownCode();
    typeBack(words.replace(0, words.find(' '), "xylophonist"));
    press("Lock my diary");
    CHECK(field("Type the 12 words back, in their order").problem().contains(QStringLiteral("xylophonist")));
}

TEST_CASE_METHOD(Fixture, "the recovery sheet names the diary, bears the words, and no passphrase",
                 "[settings]")
{
    press("Set a passphrase…");
    typeNew(passphrase, passphrase);
    press("Continue to the recovery code");
    const auto sheet = form().sheet();
    CHECK(sheet.words.join(QLatin1Char(' ')).toStdString() == shownCode());
    CHECK(sheet.facts.join(QLatin1Char(' ')).contains(QStringLiteral("diary.sqlite")));
    CHECK(sheet.facts.join(QLatin1Char(' ')).contains(QStringLiteral("22 November 2026")));
    CHECK(sheet.advice.size() == 3);
}

TEST_CASE_METHOD(Fixture, "the passphrase is changed by whoever knows the present one", "[settings]")
{
    lock();
    press("Change passphrase…");
    typePresent("not the one");
    typeNew("another one of words", "another one of words");
    press("Change my passphrase");
    waitUntil([&] { return !field("Your present passphrase, or the recovery code").problem().isEmpty(); });
    CHECK(opensWith(passphrase));
    typePresent(passphrase);
    press("Change my passphrase");
    waitUntil([&] { return !host->told.empty(); });
    CHECK(host->told.back() == QStringLiteral("Your diary has its new passphrase now."));
    CHECK_FALSE(opensWith(passphrase));
    CHECK(opensWith("another one of words"));
    CHECK(opensWith(code.text()));
    CHECK(host->reopened.empty());
}

TEST_CASE_METHOD(Fixture, "a new recovery code takes the place of the old one", "[settings]")
{
    lock();
    press("New recovery code…");
    press("Continue");
    CHECK(
        field("Your present passphrase, or the recovery code").problem().startsWith(QStringLiteral("Enter")));
    typePresent(passphrase);
    press("Continue");
    waitUntil([&] { return panel->findChild<RecoveryCodeForm*>() != nullptr; });
    const std::string words = shownCode();
    typeBack(words);
    press("Use this recovery code");
    waitUntil([&] { return !host->told.empty(); });
    CHECK_FALSE(opensWith(code.text()));
    CHECK(opensWith(words));
    CHECK(opensWith(passphrase));
}

TEST_CASE_METHOD(Fixture, "the passphrase is removed by whoever knows it", "[settings]")
{
    lock();
    press("Remove passphrase…");
    CHECK(textsOf(*panel).contains(QStringLiteral("anyone who can open the diary's file can read it")));
    typePresent(passphrase);
    press("Remove my passphrase");
    waitUntil([&] { return !host->reopened.empty(); });
    CHECK_FALSE(isLockedFile(diary.file()));
    reopen();
    CHECK(buttonOf(*panel, "Set a passphrase…") != nullptr);
}

TEST_CASE_METHOD(Fixture,
                 "files beside a locked diary that are not locked are listed, and go when asked twice",
                 "[settings]")
{
    const auto plain = session->store().keepAskedBackup(diary.now());
    session::writeDraft(session->store(), {});
    lock();
    diary.advance(std::chrono::seconds(2));
    CHECK(textsOf(*panel).contains(QString::fromStdString(plain.filename().string())));
    CHECK_FALSE(textsOf(*panel).contains(QStringLiteral(".draft")));
    press("Delete these files…");
    CHECK(std::filesystem::exists(plain));
    press("Delete for good");
    CHECK_FALSE(std::filesystem::exists(plain));
    CHECK(std::filesystem::exists(session::draftFileOf(diary.file())));
    const auto backups = backupsOf(diary.file());
    REQUIRE(backups.size() == 1);
    CHECK(isLockedFile(backups.front().file));
    CHECK(buttonOf(*panel, "Delete these files…") == nullptr);
}

TEST_CASE_METHOD(Fixture, "files that are to be kept are not shown on", "[settings]")
{
    const auto plain = session->store().keepAskedBackup(diary.now());
    lock();
    press("Keep them");
    panel->refresh();
    CHECK_FALSE(textsOf(*panel).contains(QString::fromStdString(plain.filename().string())));
    CHECK(std::filesystem::exists(plain));
}

TEST_CASE_METHOD(Fixture, "how soon a locked diary locks itself is chosen, and one of the times always holds",
                 "[settings]")
{
    CHECK(buttonOf(*panel, "15 minutes") == nullptr);
    lock();
    CHECK(buttonOf(*panel, "15 minutes")->isChecked());
    press("Never");
    CHECK(context->settings.lockAfter().count() == 0);
    press("Never");
    CHECK(buttonOf(*panel, "Never")->isChecked());
}
