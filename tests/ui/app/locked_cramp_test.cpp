// SPDX-License-Identifier: MIT
#include "ui/app/locked_cramp.h"

#include "seal/recovery_code.h"
#include "session/waiting_entries.h"
#include "store/passphrase.h"
#include "store/sealed_files.h"
#include "support/catch.h"
#include "ui/support/find_widgets.h"
#include "ui/support/kept_appearance.h"
#include "ui/support/test_diary.h"

#include <QApplication>

using namespace cramp;
using namespace cramp::store;
using namespace cramp::ui;
using namespace cramp::ui::app;
using namespace cramp::test;

namespace
{

constexpr std::string_view passphrase = "four words make one";

// A locked diary, and a cramp over another one that stands for the one in memory.
struct Night {
    Night()
    {
        DiaryStore::open(file, DiaryStore::WhenMissing::Make);
        addPassphrase(file, {seal::Secret(passphrase), {1, 8192}}, seal::newRecoveryCode());
        seal::forgetKeys();
        empty.context().isLocked = true;
        cramp.emplace(empty.context(), file, readLock(file)->publicKey);
        QObject::connect(&*cramp, &LockedCramp::ended, [this] { ++ended; });
    }
    ~Night() { seal::forgetKeys(); }

    static cramp_now::CrampNowView* view()
    {
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (auto* found = qobject_cast<cramp_now::CrampNowView*>(widget); found && found->isVisible())
                return found;
        return nullptr;
    }
    session::WaitingEntries waiting() const
    {
        unlock(file, seal::Secret(passphrase));
        auto found = session::readWaiting(DiaryStore::open(file, DiaryStore::WhenMissing::Fail));
        seal::forgetKeys();
        return found;
    }

    KeptAppearance kept;
    TemporaryFolder folder;
    std::filesystem::path file = folder / "diary.db";
    TestDiary empty{{}, "2026-11-22T10:12:00+00:00"};
    std::optional<LockedCramp> cramp;
    int ended = 0;
};

}  // namespace

TEST_CASE("a cramp while the diary is locked waits beside it from the first press on", "[window]")
{
    Night night;
    night.cramp->begin();
    REQUIRE(Night::view() != nullptr);
    CHECK(night.cramp->problem().empty());
    const auto waiting = night.waiting();
    REQUIRE(waiting.cramps.size() == 1);
    CHECK(waiting.cramps.front().status == diary::Status::Ongoing);
    CHECK(waiting.cramps.front().start == night.empty.now());
    CHECK(textsOf(*Night::view())
              .contains(QStringLiteral("Do not stretch a leg that is swollen, hot or red.")));
}

TEST_CASE("each answer about it is written too, and its screen then goes", "[window]")
{
    Night night;
    night.cramp->begin();
    // The screen sees the time go by.
    for (int part = 0; part < 4; ++part) {
        night.empty.advance(std::chrono::seconds(30));
        Night::view()->tick();
    }
    buttonOf(*Night::view(), "It has passed")->click();
    CHECK(night.waiting().cramps.front().duration->value() == 120);
    buttonOf(*Night::view(), "Leave it until morning")->click();
    CHECK(night.ended == 1);
    CHECK_FALSE(night.cramp->isShown());
}

TEST_CASE("one that still goes on is gone on with, and no other is begun", "[window]")
{
    Night night;
    night.cramp->begin();
    Night::view()->close();
    CHECK(night.ended == 1);
    night.cramp->begin();
    CHECK(night.cramp->isShown());
    CHECK(night.waiting().cramps.size() == 1);
}

TEST_CASE("help shows even where nothing can be written, and that is not kept quiet", "[window]")
{
    Night night;
    LockedCramp cramp(night.empty.context(), night.folder / "gone" / "diary.db", {});
    cramp.begin();
    CHECK(cramp.isShown());
    CHECK_FALSE(cramp.problem().empty());
}
