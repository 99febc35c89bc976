// SPDX-License-Identifier: MIT
#include "platform/retried.h"
#include "store/backups.h"
#include "store/store_failure.h"
#include "store/support/store_helpers.h"
#include "support/faulty_disk.h"

using namespace cramp::diary;
using namespace cramp::platform;
using namespace cramp::store;
using namespace cramp::test;
using Catch::Contains;

namespace
{

struct Fixture {
    Fixture() { DiaryStore::open(file, make).apply(adding(episodeAt("2026-11-01T03:12:00+00:00", 1))); }

    bool holdsSecond() const
    {
        return DiaryStore::open(file, mustBeThere).findEpisode(numbered(2)).has_value();
    }

    TemporaryFolder folder;
    std::filesystem::path file = folder / "diary.db";
    Change second = adding(episodeAt("2026-11-02T03:12:00+00:00", 2));
};

// What a piece of work on a disk that fails ended in.
enum class Ending { Done, Failed, InDoubt, Unconfirmed };

template <typename Work>
Ending endingOf(Work work)
{
    try {
        work();
        return Ending::Done;
    } catch (const Unconfirmed&) {
        return Ending::Unconfirmed;
    } catch (const InDoubt&) {
        return Ending::InDoubt;
    } catch (const Failure&) {
        return Ending::Failed;
    }
}

}  // namespace

TEST_CASE("an entry that the disk did not confirm is not called lost, nor one that it lost saved", "[store]")
{
    const bool isForEver = GENERATE(false, true);
    std::map<Ending, int> endings;
    for (std::size_t call = 0;; ++call) {
        const Fixture fixture;
        // Closed before anybody looks: it may not have been able to give back a lock.
        std::optional store(DiaryStore::open(fixture.file, mustBeThere));
        bool hasFailed = false;
        const Ending ending = endingOf([&] {
            const FaultyDisk disk(fixture.folder.path(), {FaultKind::Io, call, isForEver});
            const auto tell = [&] { hasFailed = disk.hasFailed(); };
            try {
                store->apply(fixture.second);
            } catch (const Failure&) {
                tell();
                throw;
            }
            tell();
        });
        store.reset();
        CAPTURE(call, isForEver, static_cast<int>(ending));
        ++endings[ending];
        if (ending == Ending::Done || ending == Ending::Unconfirmed) CHECK(fixture.holdsSecond());
        if (ending == Ending::Failed) CHECK_FALSE(fixture.holdsSecond());
        if (!hasFailed) break;
    }
    CHECK(endings[Ending::Failed] > 0);
    CHECK(endings[isForEver ? Ending::InDoubt : Ending::Unconfirmed] > 0);
}

TEST_CASE_METHOD(Fixture, "a signal in the middle of a call of the disk is no failure", "[store]")
{
    auto store = DiaryStore::open(file, mustBeThere);
    bool hasFailed = true;
    for (std::size_t call = 0; hasFailed; ++call) {
        const FaultyDisk disk(folder.path(), {FaultKind::Interrupted, call, false});
        CHECK_NOTHROW(store.apply(call % 2 == 0 ? second : second.inverse()));
        hasFailed = disk.hasFailed();
    }
}

TEST_CASE_METHOD(Fixture, "a restore that fails keeps the copy of the diary while it may be needed",
                 "[store]")
{
    DiaryStore::open(file, mustBeThere).backupTo(folder / "copy.db");
    DiaryStore::open(file, mustBeThere).apply(second);
    const auto kept = folder / "diary.replaced-now.db";
    bool wasUnconfirmed = false;
    bool hasFailed = true;
    for (std::size_t call = 0; hasFailed; ++call) {
        const Ending ending = endingOf([&] {
            const FaultyDisk disk(folder.path(), {FaultKind::Io, call, false});
            try {
                restoreBackup(folder / "copy.db", file, "now");
            } catch (const Failure& failure) {
                if (dynamic_cast<const Unconfirmed*>(&failure) != nullptr)
                    CHECK_THAT(failure.sentence(), Contains(kept.string()));
                throw;
            }
            hasFailed = disk.hasFailed();
        });
        CAPTURE(call, static_cast<int>(ending));
        CHECK(std::filesystem::exists(kept) == (ending != Ending::Failed));
        CHECK(holdsSecond() == (ending == Ending::Failed));
        if (ending == Ending::Failed) continue;
        wasUnconfirmed = wasUnconfirmed || ending == Ending::Unconfirmed;
        CHECK_FALSE(restoreBackup(kept, folder / "was.db", "now"));
        std::filesystem::remove(folder / "was.db");
        std::filesystem::remove(kept);
        DiaryStore::open(file, mustBeThere).apply(second);
    }
    CHECK(wasUnconfirmed);
}
