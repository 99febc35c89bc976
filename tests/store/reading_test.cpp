// SPDX-License-Identifier: MIT
#include "store/support/store_helpers.h"

using namespace cramp::diary;
using namespace cramp::store;
using namespace cramp::test;

namespace
{

struct Fixture {
    TemporaryFolder folder;
    DiaryStore store = DiaryStore::open(folder / "diary.db", make);

    void add(Record record) { store.apply(adding(std::move(record))); }
    std::vector<Uuid> episodesOf(std::optional<Date> from, std::optional<Date> to)
    {
        return ids(store.read({from, to, false}).episodes);
    }
    template <typename Kind>
    static std::vector<Uuid> ids(const std::vector<Kind>& records)
    {
        std::vector<Uuid> result;
        for (const Kind& record : records)
            result.push_back(record.id);
        return result;
    }
};

// Episodes that began one a day, the last of them on a date.
Change dailyEpisodes(Date last, std::uint32_t count, std::uint32_t firstNumber)
{
    Change change{"many", {}};
    for (std::uint32_t index = 0; index < count; ++index) {
        Episode episode = episodeAt("2000-01-01T03:00:00+00:00", firstNumber + index);
        episode.start.wall = last - std::chrono::days(index % 7000) + std::chrono::hours(3);
        change.edits.push_back({std::nullopt, episode});
    }
    return change;
}

}  // namespace

TEST_CASE_METHOD(Fixture, "a slice holds the records of its wall-clock days", "[store]")
{
    add(episodeAt("2026-11-01T23:59:59+14:00", 1));
    add(episodeAt("2026-11-02T00:00:00+14:00", 2));
    add(episodeAt("2026-11-02T23:59:59-14:00", 3));
    add(episodeAt("2026-11-03T00:00:00-14:00", 4));
    const Date date = day("2026-11-02");
    CHECK(episodesOf(date, date) == std::vector{numbered(2), numbered(3)});
    CHECK(episodesOf(date, std::nullopt) == std::vector{numbered(2), numbered(3), numbered(4)});
    CHECK(episodesOf(std::nullopt, date) == std::vector{numbered(1), numbered(2), numbered(3)});
    CHECK(episodesOf(std::nullopt, std::nullopt).size() == 4);
    CHECK(episodesOf(day("2026-12-01"), day("2026-11-01")).empty());
}

TEST_CASE_METHOD(Fixture, "episodes are read in the order of instants, then of ids", "[store]")
{
    add(episodeAt("2026-11-02T03:00:00+00:00", 5));
    add(episodeAt("2026-11-02T03:30:00+01:00", 4));
    add(episodeAt("2026-11-02T03:00:00+00:00", 3));
    CHECK(episodesOf({}, {}) == std::vector{numbered(4), numbered(3), numbered(5)});
}

TEST_CASE_METHOD(Fixture, "context items belong to a slice that they overlap", "[store]")
{
    const auto item = [&](std::uint32_t number, const char* from, const char* to) {
        ContextItem result;
        result.id = numbered(number);
        if (*from != 0) result.from = day(from);
        if (*to != 0) result.to = day(to);
        add(result);
    };
    item(1, "", "");
    item(2, "", "2026-11-01");
    item(3, "", "2026-11-02");
    item(4, "2026-11-03", "");
    item(5, "2026-11-04", "");
    item(6, "2026-10-01", "2026-12-01");
    const Diary diary = store.read({day("2026-11-02"), day("2026-11-03"), false});
    CHECK(ids(diary.context) == std::vector{numbered(1), numbered(3), numbered(6), numbered(4)});
}

TEST_CASE_METHOD(Fixture, "records without a day belong to every slice", "[store]")
{
    Visit next;
    next.id = numbered(1);
    add(next);
    Visit other;
    other.id = numbered(2);
    other.on = day("2026-11-02");
    add(other);
    Exercise exercise;
    exercise.id = numbered(3);
    exercise.name = "own";
    add(exercise);
    const Diary diary = store.read({day("2026-12-01"), day("2026-12-02"), false});
    CHECK(ids(diary.visits) == std::vector{numbered(1)});
    CHECK(diary.exercises.size() == 1);
}

TEST_CASE_METHOD(Fixture, "triage gets the last days and the ends of the diary", "[store]")
{
    const Moment now = at("2026-11-22T09:00:00+00:00");
    add(episodeAt("2020-01-01T03:00:00+00:00", 1));
    add(episodeAt("2020-01-02T03:00:00+00:00", 2));
    add(episodeAt("2026-05-16T09:00:00+00:00", 3));  // 190 days before now
    add(episodeAt("2026-11-22T08:59:59+00:00", 4));
    add(episodeAt("2027-11-22T08:59:59+00:00", 5));
    CheckIn checkIn;
    checkIn.id = numbered(6);
    checkIn.at = at("2019-06-01T09:00:00+00:00");
    add(checkIn);
    ContextItem item;
    item.id = numbered(7);
    item.from = day("1990-01-01");
    item.to = day("1990-02-01");
    add(item);
    Answer answer;
    answer.id = numbered(8);
    answer.rule = "U4";
    answer.at = at("2019-06-01T09:00:00+00:00");
    add(answer);
    const Diary diary = store.readForTriage(now);
    CHECK(ids(diary.episodes) == std::vector{numbered(1), numbered(3), numbered(4)});
    CHECK(diary.checkIns.size() == 1);
    CHECK(diary.context.size() == 1);
    CHECK(diary.answers.size() == 1);
}

TEST_CASE_METHOD(Fixture, "triage gets the newest episode when it is long ago, and nothing from the bin",
                 "[store]")
{
    const Moment now = at("2026-11-22T09:00:00+00:00");
    add(episodeAt("2020-01-01T03:00:00+00:00", 1));
    add(episodeAt("2020-06-02T03:00:00+00:00", 2));
    Episode binned = episodeAt("2026-11-20T03:00:00+00:00", 3);
    binned.stamps.binned = now;
    add(binned);
    Episode oldest = episodeAt("2019-01-01T03:00:00+00:00", 4);
    oldest.stamps.binned = now;
    add(oldest);
    CHECK(ids(store.readForTriage(now).episodes) == std::vector{numbered(1), numbered(2)});
}

TEST_CASE_METHOD(Fixture, "the episode that goes on is the newest that is not in the bin", "[store]")
{
    CHECK_FALSE(store.ongoingEpisode());
    Episode ongoing = episodeAt("2026-11-01T03:00:00+00:00", 1);
    ongoing.status = Status::Ongoing;
    add(ongoing);
    add(episodeAt("2026-11-02T03:00:00+00:00", 2));
    Episode binned = episodeAt("2026-11-03T03:00:00+00:00", 3);
    binned.status = Status::Ongoing;
    binned.stamps.binned = at("2026-11-03T04:00:00+00:00");
    add(binned);
    CHECK(store.ongoingEpisode() == ongoing);
    Episode newer = episodeAt("2026-11-01T03:00:01+00:00", 4);
    newer.status = Status::Ongoing;
    add(newer);
    CHECK(store.ongoingEpisode() == newer);
}

TEST_CASE("twenty years of diary cost no more rows than ten episodes", "[store]")
{
    const Moment now = at("2026-11-22T09:00:00+00:00");
    const Change recent = dailyEpisodes(day("2026-11-20"), 9, 1);
    std::vector<std::int64_t> rows;
    for (const std::uint32_t old : {1U, 49991U}) {
        const TemporaryFolder folder;
        auto store = DiaryStore::open(folder / "diary.db", make);
        store.apply(recent);
        store.apply(dailyEpisodes(day("2026-01-01"), old, 100));
        const auto before = store.rowsRead();
        const Diary diary = store.readForTriage(now);
        CHECK(diary.episodes.size() == 10);
        store.counts();
        store.ongoingEpisode();
        rows.push_back(store.rowsRead() - before);
        CHECK(rows.back() > 0);
        store.apply(adding(episodeAt("2026-11-21T03:00:00+00:00", 99)));
        CHECK(store.rowsRead() - before == rows.back());
    }
    CHECK(rows.front() == rows.back());
}
