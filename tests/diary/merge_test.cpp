// SPDX-License-Identifier: MIT
#include "diary/merge.h"

#include "platform/failure.h"
#include "support/catch.h"
#include "support/random_records.h"

using namespace cramp::diary;
using namespace cramp::test;

namespace
{

Moment at(std::string_view text)
{
    return *parseMoment(text);
}

Episode episode(std::uint8_t number, std::optional<Moment> updated)
{
    Episode episode;
    Uuid::Bytes bytes{};
    bytes.back() = number;
    episode.id = Uuid(bytes);
    episode.start = at("2026-11-02T03:12:00+00:00");
    episode.stamps.updated = updated;
    return episode;
}

Diary with(Episode episode)
{
    Diary diary;
    diary.episodes.push_back(std::move(episode));
    return diary;
}

MergeCounts countsOf(std::optional<Moment> mine, std::optional<Moment> incoming)
{
    return merge(with(episode(1, mine)), with(episode(1, incoming))).counts;
}

constexpr MergeCounts oneAdded{1, 0, 0};
constexpr MergeCounts oneUpdated{0, 1, 0};
constexpr MergeCounts oneUnchanged{0, 0, 1};

}  // namespace

TEST_CASE("a record that is not there is added as it is", "[merge]")
{
    const Episode incoming = episode(1, std::nullopt);
    const Merge result = merge({}, with(incoming));
    CHECK(result.counts == oneAdded);
    CHECK(result.change.edits == std::vector<Edit>{{std::nullopt, incoming}});
}

TEST_CASE("only a later update replaces a record", "[merge]")
{
    const Moment early = at("2026-11-02T08:00:00+00:00");
    const Moment late = at("2026-11-02T08:00:01+00:00");
    CHECK(countsOf(early, late) == oneUpdated);
    CHECK(countsOf(late, early) == oneUnchanged);
    CHECK(countsOf(early, early) == oneUnchanged);
}

TEST_CASE("updates are compared as instants, not by their wall clocks", "[merge]")
{
    const Moment london = at("2026-11-02T08:00:00+00:00");
    CHECK(countsOf(london, at("2026-11-02T09:00:00+01:00")) == oneUnchanged);
    CHECK(countsOf(london, at("2026-11-02T08:30:00+01:00")) == oneUnchanged);
    CHECK(countsOf(london, at("2026-11-02T07:30:00-01:00")) == oneUpdated);
}

TEST_CASE("no update is older than any", "[merge]")
{
    const Moment some = at("1999-01-01T00:00:00+00:00");
    CHECK(countsOf(std::nullopt, some) == oneUpdated);
    CHECK(countsOf(some, std::nullopt) == oneUnchanged);
    CHECK(countsOf(std::nullopt, std::nullopt) == oneUnchanged);
}

TEST_CASE("a replacement is the incoming record whole", "[merge]")
{
    Episode mine = episode(1, std::nullopt);
    mine.stamps.created = at("2026-11-02T03:20:00+00:00");
    mine.note = "mine";
    const Episode incoming = episode(1, at("2026-11-03T03:20:00+00:00"));
    const Merge result = merge(with(mine), with(incoming));
    CHECK(result.change.edits == std::vector<Edit>{{mine, incoming}});
}

TEST_CASE("a binned record comes back only by a newer one", "[merge]")
{
    const Moment early = at("2026-11-02T08:00:00+00:00");
    const Moment late = at("2026-11-03T08:00:00+00:00");
    Episode binned = episode(1, late);
    binned.stamps.binned = late;
    CHECK(merge(with(binned), with(episode(1, early))).counts == oneUnchanged);
    CHECK(merge(with(episode(1, early)), with(binned)).counts == oneUpdated);
    CHECK(merge({}, with(binned)).counts == oneAdded);
}

TEST_CASE("nights are the same by their date", "[merge]")
{
    const Date date = *parseDate("2026-11-02");
    Diary mine;
    mine.nights.push_back({date, {}});
    Diary incoming;
    incoming.nights.push_back({date, {}});
    incoming.nights.push_back({date + std::chrono::days(1), {}});
    CHECK(merge(mine, incoming).counts == MergeCounts{1, 0, 1});
    incoming.nights.front().stamps.updated = at("2026-11-03T08:00:00+00:00");
    CHECK(merge(mine, incoming).counts == MergeCounts{1, 1, 0});
}

TEST_CASE("sleep hours are taken only where there are none", "[merge]")
{
    Diary late;
    late.sleep.entries.push_back({std::nullopt, {}, std::chrono::hours(23), std::chrono::hours(8)});
    Diary early;
    early.sleep.entries.push_back({std::nullopt, {}, std::chrono::hours(20), std::chrono::hours(5)});
    CHECK(merge({}, late).change.edits == std::vector<Edit>{{SleepSchedule(), late.sleep}});
    CHECK(merge(early, late).change.edits.empty());
    CHECK(merge(early, {}).change.edits.empty());
}

TEST_CASE("each of the person's keys is taken only where there is none", "[merge]")
{
    Diary mine;
    mine.person.name = "Ada";
    Diary incoming;
    incoming.person.name = "A. Lovelace";
    incoming.person.dateOfBirth = parseDate("1815-12-10");
    incoming.person.nhsNumber = NhsNumber::parse("9434765919");
    incoming.person.crampsSince = PartialDate::parse("1852-11");
    Person merged = incoming.person;
    merged.name = "Ada";
    const Merge result = merge(mine, incoming);
    CHECK(result.change.edits == std::vector<Edit>{{mine.person, merged}});
    CHECK(result.counts == MergeCounts{});
}

TEST_CASE("the file of another person is refused", "[merge]")
{
    Diary mine;
    mine.person.dateOfBirth = parseDate("1950-01-02");
    mine.person.nhsNumber = NhsNumber::parse("9434765919");
    Diary other = mine;
    other.person.dateOfBirth = parseDate("1950-01-03");
    CHECK_THROWS_WITH(merge(mine, other), Catch::Contains("someone else") && Catch::Contains("1950-01-03") &&
                                              Catch::Contains("1950-01-02"));
    other = mine;
    other.person.nhsNumber = NhsNumber::parse("4010232137");
    CHECK_THROWS_WITH(merge(mine, other), Catch::Contains("someone else") && Catch::Contains("NHS"));
    CHECK_NOTHROW(merge(mine, mine));
    CHECK_NOTHROW(merge(mine, {}));
}

TEST_CASE("an id of another kind is refused, naming it", "[merge]")
{
    Diary incoming;
    incoming.checkIns.push_back({});
    incoming.checkIns.back().id = episode(1, std::nullopt).id;
    CHECK_THROWS_WITH(merge(with(episode(1, std::nullopt)), incoming),
                      Catch::Contains("00000000-0000-0000-0000-000000000001") && Catch::Contains("episode") &&
                          Catch::Contains("check-in"));
}

TEST_CASE("merging twice changes nothing, for every kind", "[merge]")
{
    const Diary diary = RandomRecords(7).diary(20);
    const Merge first = merge({}, diary);
    CHECK(first.counts.updated == 0);
    CHECK(first.counts.unchanged == 0);
    CHECK(first.counts.added == static_cast<std::int64_t>(9 * 20 + diary.nights.size()));
    const Merge second = merge(diary, diary);
    CHECK(second.change.edits.empty());
    CHECK(second.counts == MergeCounts{0, 0, first.counts.added});
}
