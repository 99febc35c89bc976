// SPDX-License-Identifier: MIT
#include "diary/local_time.h"
#include "platform/bundled_content.h"
#include "session/session.h"
#include "store/diary_folder.h"
#include "store/proven_backup.h"
#include "support/catch.h"
#include "support/test_data.h"
#include "triage/rules.h"

#include <atomic>
#include <thread>

using namespace cramp::diary;
using namespace cramp::platform;
using namespace cramp::session;
using namespace cramp::store;
using namespace cramp::test;

namespace
{

constexpr int workers = 3;
constexpr int rounds = 8;

// Runs work in several threads at once, which all begin together.
template <typename Work>
void inThreads(Work work)
{
    std::atomic<int> ready = 0;
    std::vector<std::thread> threads;
    for (int index = 0; index < workers; ++index)
        threads.emplace_back([&, index] {
            ++ready;
            while (ready < workers)
                std::this_thread::yield();
            work(index);
        });
    for (std::thread& thread : threads)
        thread.join();
}

}  // namespace

// What they do wrong is for ThreadSanitizer to tell (scripts/test --long); without it the results are looked
// at.
TEST_CASE("threads that ask one zone for the first time get one answer", "[threads]")
{
    const LocalZone zone = LocalZone::ofComputer();
    const Instant instant = parseMoment("2026-07-15T12:00:00+00:00").value().instant();
    std::array<Moment, workers> moments;
    inThreads([&](int index) {
        moments.at(static_cast<std::size_t>(index)) = momentAt(instant, zone);
        (void)zone.cameTwice(std::chrono::local_seconds(instant.time_since_epoch()));
        (void)momentOf(std::chrono::local_seconds(instant.time_since_epoch()), zone);
    });
    CHECK(std::ranges::all_of(moments, [&](const Moment& moment) { return moment == moments.front(); }));
}

TEST_CASE("workers read, back up and assess beside a session that writes", "[threads]")
{
    const TemporaryFolder folder;
    const auto file = folder / "diary.db";
    const auto rules = cramp::triage::loadRules(bundledContent("en/rules.json").value(), "en/rules.json");
    const Moment now = parseMoment("2026-11-22T09:00:00+00:00").value();
    Session session(DiaryStore::open(file, DiaryStore::WhenMissing::Make), rules, [now] { return now; });
    const auto write = [&] {
        Episode episode;
        episode.id = Uuid::random();
        episode.start = parseMoment("2026-11-22T03:12:00+00:00").value();
        session.apply({"add", {addition(episode, now)}});
        (void)session.all();
        session.refresh();
    };
    write();
    std::array<std::size_t, workers> seen{};
    std::thread beside([&] {
        inThreads([&](int index) {
            for (int round = 0; round < rounds; ++round) {
                const DiaryStore store = DiaryStore::open(file, DiaryStore::WhenMissing::Fail);
                const Diary diary = store.read({});
                seen.at(static_cast<std::size_t>(index)) = diary.episodes.size();
                (void)cramp::triage::assess(diary, rules, now);
                store.keepDailyBackup(now.date() + std::chrono::days(index));
                (void)newestProvenBackup(file, {});
                (void)diariesIn(folder.path());
            }
        });
    });
    for (int round = 0; round < rounds; ++round)
        write();
    beside.join();
    CHECK(std::ranges::none_of(seen, [](std::size_t count) { return count == 0; }));
    CHECK(session.all().episodes.size() == rounds + 1);
    CHECK(session.store().checkFile().episodes == rounds + 1);
    CHECK(backupsOf(file).size() == workers);
}
