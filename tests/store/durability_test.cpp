// SPDX-License-Identifier: MIT
#include "store/backups.h"
#include "store/store_failure.h"
#include "store/support/forked.h"
#include "store/support/store_helpers.h"

#include <sqlite3.h>
#include <sys/resource.h>

#include <algorithm>

using namespace cramp::diary;
using namespace cramp::platform;
using namespace cramp::store;
using namespace cramp::test;
using Catch::Contains;

namespace
{

Episode numberedEpisode(std::uint32_t number)
{
    return episodeAt("2026-11-02T03:12:00+00:00", number);
}

Change manyEpisodes(std::uint32_t first, std::uint32_t count)
{
    Change change{"many", {}};
    for (std::uint32_t number = first; number < first + count; ++number) {
        Episode episode = numberedEpisode(number);
        episode.note = std::string(500, 'n');
        change.edits.push_back({std::nullopt, episode});
    }
    return change;
}

bool holds(const DiaryStore& store, std::uint32_t number)
{
    return store.findEpisode(numbered(number)) == numberedEpisode(number);
}

}  // namespace

TEST_CASE("what was acknowledged survives a kill in the middle of writes", "[store]")
{
    const TemporaryFolder folder;
    const auto file = folder / "diary.db";
    std::uint32_t last = 0;
    for (const std::uint32_t acknowledged : {1U, 2U, 5U, 9U, 14U}) {
        Forked writer([&](auto tell) {
            auto store = DiaryStore::open(file, make);
            for (std::uint32_t number = last + 1;; ++number) {
                store.apply(adding(numberedEpisode(number)));
                tell(number);
            }
        });
        const std::uint32_t first = last + 1;
        while (last < first + acknowledged)
            last = writer.next().value();
        writer.kill();
        while (const auto number = writer.next())
            last = *number;
        const auto store = DiaryStore::open(file, mustBeThere);
        for (std::uint32_t number = 1; number <= last; ++number)
            CHECK(holds(store, number));
        // One more may be on the disk that the writer had no time to acknowledge.
        const auto count = store.checkFile().episodes;
        CHECK((count == last || count == last + 1));
        last = static_cast<std::uint32_t>(count);
    }
}

TEST_CASE("a large change that is killed is there whole or not at all", "[store]")
{
    const TemporaryFolder folder;
    const auto file = folder / "diary.db";
    constexpr std::uint32_t many = 2000;
    DiaryStore::open(file, make).apply(manyEpisodes(1, 10));
    for (std::uint32_t round = 0; round < 4; ++round) {
        Forked writer([&](auto tell) {
            auto store = DiaryStore::open(file, mustBeThere);
            const Change change = manyEpisodes(1000 + round * many, many);
            tell(0);
            for (std::uint32_t turn = 0;; ++turn) {
                store.apply(change);
                tell(turn);
                store.apply(change.inverse());
            }
        });
        for (std::uint32_t told = 0; told <= round; ++told)
            writer.next();
        writer.kill();
        const auto store = DiaryStore::open(file, mustBeThere);
        const auto count = store.checkFile().episodes;
        CHECK((count == 10 || count == 10 + many));
        if (count > 10) break;
    }
}

TEST_CASE("two programs that make and write one diary at once lose nothing", "[store]")
{
    constexpr std::uint32_t each = 20;
    for (int round = 0; round < 3; ++round) {
        const TemporaryFolder folder;
        const auto file = folder / "new/diary.db";
        const auto writeFrom = [&](std::uint32_t first) {
            return [&file, first](auto) {
                auto store = DiaryStore::open(file, make);
                for (std::uint32_t number = first; number < first + each; ++number)
                    store.apply(adding(numberedEpisode(number)));
            };
        };
        Forked one(writeFrom(1));
        Forked other(writeFrom(1001));
        CHECK(one.endsWell());
        CHECK(other.endsWell());
        CHECK(DiaryStore::open(file, mustBeThere).checkFile().episodes == 2 * each);
    }
}

TEST_CASE("a disk without room leaves the diary as it was", "[store]")
{
    const TemporaryFolder folder;
    const auto file = folder / "diary.db";
    auto first = DiaryStore::open(file, make);
    first.apply(manyEpisodes(1, 50));
    const auto room = std::filesystem::file_size(file);
    const std::string before = readWholeFile(file);

    Forked writer([&](auto tell) {
        const rlimit limit{room, room};
        ::signal(SIGXFSZ, SIG_IGN);
        ::setrlimit(RLIMIT_FSIZE, &limit);
        auto store = DiaryStore::open(file, mustBeThere);
        try {
            store.apply(manyEpisodes(1000, 2000));
        } catch (const Failure& failure) {
            tell(failure.sentence().find("not enough disk space") != std::string::npos ? 1 : 2);
        }
        tell(static_cast<std::uint32_t>(store.counts().episodes));
    });
    CHECK(writer.next() == 1U);
    CHECK(writer.next() == 50U);
    CHECK(writer.endsWell());
    CHECK(readWholeFile(file) == before);
    CHECK(namesIn(folder.path()) == std::set<std::string>{"diary.db"});
    first.apply(adding(numberedEpisode(77)));
    CHECK(first.checkFile().episodes == 51);
}

TEST_CASE("a backup or a restore without room leaves all as it was", "[store]")
{
    const TemporaryFolder folder;
    const auto file = folder / "diary.db";
    DiaryStore::open(file, make).apply(manyEpisodes(1, 50));
    DiaryStore::open(folder / "other.db", make).apply(manyEpisodes(1, 500));
    const std::string before = readWholeFile(file);
    writeWholeFile(folder / "garbage.db", "damaged beyond reading");

    Forked writer([&](auto tell) {
        const rlimit limit{std::filesystem::file_size(file), std::filesystem::file_size(file)};
        ::signal(SIGXFSZ, SIG_IGN);
        ::setrlimit(RLIMIT_FSIZE, &limit);
        const auto tellFailure = [&](auto work) {
            try {
                work();
                tell(0);
            } catch (const Failure&) {
                tell(1);
            }
        };
        tellFailure([&] { DiaryStore::open(folder / "other.db", mustBeThere).backupTo(folder / "copy.db"); });
        tellFailure([&] { restoreBackup(folder / "other.db", file, "2026-11-22-103000"); });
        tellFailure([&] { restoreBackup(folder / "other.db", folder / "garbage.db", "2026-11-22-103000"); });
    });
    CHECK(writer.next() == 1U);
    CHECK(writer.next() == 1U);
    CHECK(writer.next() == 1U);
    CHECK(writer.endsWell());
    CHECK(readWholeFile(file) == before);
    CHECK(readWholeFile(folder / "garbage.db") == "damaged beyond reading");
    CHECK(namesIn(folder.path()) == std::set<std::string>{"diary.db", "other.db", "garbage.db"});
}

TEST_CASE("the errors of SQLite become sentences that say what to do", "[store]")
{
    const auto sentence = [](int code) {
        return failureOf(SQLite::Exception("x", code), "/home/a/diary.db").sentence();
    };
    CHECK_THAT(sentence(SQLITE_BUSY), Contains("Another program is using"));
    CHECK_THAT(sentence(SQLITE_FULL), Contains("not enough disk space"));
    CHECK_THAT(sentence(SQLITE_CORRUPT), Contains("damaged") && Contains("Restore a backup"));
    CHECK_THAT(sentence(SQLITE_INTERRUPT), Contains("damaged") && Contains("salvage"));
    CHECK_THAT(sentence(SQLITE_NOTADB), Contains("damaged"));
    CHECK_THAT(sentence(SQLITE_READONLY), Contains("but not change") && Contains("permissions"));
    CHECK_THAT(sentence(SQLITE_CANTOPEN), Contains("could not be opened"));
    CHECK_THAT(sentence(SQLITE_IOERR), Contains("Check the disk"));
    for (const int code : {SQLITE_BUSY, SQLITE_FULL, SQLITE_CORRUPT, SQLITE_READONLY, SQLITE_CANTOPEN})
        CHECK_THAT(sentence(code), Contains("/home/a/diary.db"));
}
