// SPDX-License-Identifier: MIT
#include "session/waiting_entries.h"

#include "platform/whole_file.h"
#include "seal/recovery_code.h"
#include "seal/sealed_page.h"
#include "store/passphrase.h"
#include "store/sealed_files.h"
#include "support/catch.h"
#include "support/diaries.h"
#include "support/test_data.h"

#include <algorithm>

using namespace cramp;
using namespace cramp::diary;
using namespace cramp::session;
using namespace cramp::store;
using namespace cramp::test;

namespace
{

Episode crampAt(std::string_view start, std::uint64_t number)
{
    Episode cramp = episodeAt(start);
    cramp.id = id(number);
    cramp.note = "Rumpelstiltskin";
    return cramp;
}

// A diary that was locked as quickly as libsodium allows; its lock is closed.
struct Locked {
    Locked()
    {
        DiaryStore::open(file, DiaryStore::WhenMissing::Make);
        addPassphrase(file, {seal::Secret("four words make one"), {1, 8192}}, seal::newRecoveryCode());
        seal::forgetKeys();
        key = readLock(file)->publicKey;
    }
    ~Locked() { seal::forgetKeys(); }

    DiaryStore open() const
    {
        unlock(file, seal::Secret("four words make one"));
        return DiaryStore::open(file, DiaryStore::WhenMissing::Fail);
    }

    TemporaryFolder folder;
    std::filesystem::path file = folder / "diary.db";
    seal::PublicKey key{};
    Moment now = moment("2026-11-22T10:00:00+00:00");
    Episode early = crampAt("2026-11-21T23:00:00+00:00", 7);
    Episode late = crampAt("2026-11-22T03:12:00+00:00", 3);
};

}  // namespace

TEST_CASE("cramps wait beside a locked diary, unreadable, until it is open", "[session]")
{
    const Locked locked;
    writeWaiting(locked.file, locked.key, locked.late);
    writeWaiting(locked.file, locked.key, locked.early);
    const auto file = waitingFileOf(locked.file, locked.late.id);
    CHECK(file.filename().string() == "diary.db.waiting-" + locked.late.id.text());
    CHECK(platform::readWholeFile(file).find("Rumpelstiltskin") == std::string::npos);
    CHECK(readWaiting(locked.open()).cramps == std::vector{locked.early, locked.late});
}

TEST_CASE("of a cramp that waits the last state counts", "[session]")
{
    Locked locked;
    writeWaiting(locked.file, locked.key, locked.late);
    locked.late.note = "left calf";
    writeWaiting(locked.file, locked.key, locked.late);
    const WaitingEntries waiting = readWaiting(locked.open());
    CHECK(waiting.cramps == std::vector{locked.late});
    CHECK(waiting.unreadable.empty());
}

TEST_CASE("what waited is added in one change, and nothing twice after a crash", "[session]")
{
    const Locked locked;
    writeWaiting(locked.file, locked.key, locked.late);
    writeWaiting(locked.file, locked.key, locked.early);
    DiaryStore store = locked.open();
    const WaitingEntries waiting = readWaiting(store);
    const Change change = additionOf(waiting.cramps, store, locked.now);
    CHECK(change.edits.size() == 2);
    store.apply(change);
    // The files are still there.
    CHECK(additionOf(readWaiting(store).cramps, store, locked.now).edits.empty());
    for (const Episode& cramp : waiting.cramps)
        removeWaiting(locked.file, cramp.id);
    CHECK(readWaiting(store) == WaitingEntries());
    CHECK(store.counts().episodes == 2);
}

TEST_CASE("what cannot be opened is told of and stays", "[session]")
{
    const Locked locked;
    const auto damaged = waitingFileOf(locked.file, id(1));
    const auto foreign = waitingFileOf(locked.file, id(2));
    const auto renamed = waitingFileOf(locked.file, id(4));
    writeWaiting(locked.file, locked.key, locked.late);
    std::filesystem::copy_file(waitingFileOf(locked.file, locked.late.id), renamed);
    platform::writeWholeFile(damaged, "what is this");
    platform::writeWholeFile(foreign, seal::sealText({}, "somebody else's"));
    const WaitingEntries waiting = readWaiting(locked.open());
    CHECK(waiting.cramps == std::vector{locked.late});
    std::vector all{damaged, foreign, renamed};
    std::ranges::sort(all);
    CHECK(waiting.unreadable == all);
    CHECK(std::filesystem::exists(damaged));
}

TEST_CASE("beside a plain diary nothing is read that waits for a lock", "[session]")
{
    const Locked locked;
    writeWaiting(locked.file, locked.key, locked.late);
    DiaryStore store = locked.open();
    removePassphrase(locked.file, seal::Secret("four words make one"));
    const auto plain = DiaryStore::open(locked.file, DiaryStore::WhenMissing::Fail);
    CHECK(readWaiting(plain).cramps.empty());
    CHECK(readWaiting(plain).unreadable.size() == 1);
}
