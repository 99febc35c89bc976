// SPDX-License-Identifier: MIT
#include "session/cramp_entry.h"

#include "diary/validation.h"
#include "support/catch.h"

#include <algorithm>

using namespace cramp::diary;
using namespace cramp::platform;
using namespace cramp::session;
using namespace std::chrono_literals;

namespace
{

Moment at(std::string_view text)
{
    return parseMoment(text).value();
}

const LocalZone london = LocalZone::named("Europe/London");
const Moment night = at("2026-11-22T03:12:00+00:00");
const Moment morning = at("2026-11-22T08:00:00+00:00");

Episode episodeOf(const Edit& edit)
{
    const Record& record = edit.after.value();
    CHECK(validate(record).empty());
    return std::get<Episode>(record);
}

Episode ongoing(const Moment& start = night)
{
    return episodeOf(crampStarted(Uuid::random(), start));
}

Episode crampFrom(std::string_view start, std::vector<SiteEntry> sites = {}, Status status = Status::Complete)
{
    Episode episode;
    episode.id = Uuid::random();
    episode.start = at(start);
    episode.sites = std::move(sites);
    episode.status = status;
    return episode;
}

}  // namespace

TEST_CASE("a cramp that starts now is ongoing and says nothing more")
{
    const Uuid id = Uuid::random();
    const Edit edit = crampStarted(id, night);
    CHECK_FALSE(edit.before);
    const Episode started = episodeOf(edit);
    CHECK(started.id == id);
    CHECK(started.start == night);
    CHECK(started.status == Status::Ongoing);
    CHECK_FALSE(started.duration);
    CHECK(started.sites.empty());
    CHECK(started.stamps.created == night);
}

TEST_CASE("a cramp that passes has the duration from its onset, and waits to be finished")
{
    const Episode open = ongoing();
    const Edit edit = crampPassed(open, at("2026-11-22T03:16:05+00:00"));
    CHECK(std::get<Episode>(edit.before.value()) == open);
    const Episode passed = episodeOf(edit);
    CHECK(passed.status == Status::Incomplete);
    CHECK(passed.duration->value() == 245);
    CHECK(passed.durationPrecision == Precision::Exact);
    CHECK(passed.stamps.updated == at("2026-11-22T03:16:05+00:00"));
}

TEST_CASE("a duration is never under a second or over a day")
{
    const Episode open = ongoing();
    CHECK(episodeOf(crampPassed(open, night)).duration->value() == 1);
    CHECK(episodeOf(crampPassed(open, at("2026-11-23T03:12:00+00:00"))).duration->value() == 86400);
    CHECK_FALSE(episodeOf(crampPassed(open, at("2026-11-23T03:12:01+00:00"))).duration);
    CHECK_FALSE(episodeOf(crampPassed(open, at("2026-11-22T03:11:59+00:00"))).duration);
    CHECK_FALSE(episodeOf(crampPassedAfter(open, 0s, morning)).duration);
    CHECK_FALSE(episodeOf(crampPassedAfter(open, 86401s, morning)).duration);
}

TEST_CASE("a duration is true time, also when the clocks change")
{
    const Episode open = ongoing(at("2026-10-25T01:50:00+01:00"));
    CHECK(episodeOf(crampPassed(open, at("2026-10-25T01:05:00+00:00"))).duration->value() == 900);
}

TEST_CASE("an end that the person tells is about, one that nobody knows is none")
{
    const Episode told = episodeOf(crampPassedAfter(ongoing(), 10min, morning));
    CHECK(told.duration->value() == 600);
    CHECK(told.durationPrecision == Precision::About);
    CHECK(told.status == Status::Incomplete);
    const Episode unknown = episodeOf(crampEndUnknown(ongoing(), morning));
    CHECK_FALSE(unknown.duration);
    CHECK(unknown.status == Status::Incomplete);
}

TEST_CASE("the four targets are calf and foot until the diary says otherwise")
{
    const SiteTargets expected = {SiteTarget{Site::Calf, Side::Left}, SiteTarget{Site::Calf, Side::Right},
                                  SiteTarget{Site::Foot, Side::Left}, SiteTarget{Site::Foot, Side::Right}};
    CHECK(usualTargets({}, night) == expected);
    Diary diary;
    diary.episodes = {crampFrom("2026-11-20T03:00:00+00:00", {{Site::Foot, Side::Right, {}}}),
                      crampFrom("2026-11-20T04:00:00+00:00", {{Site::Toes, std::nullopt, {}}})};
    CHECK(usualTargets(diary, night) == expected);
}

TEST_CASE("the targets are the most frequent, in an order that stays")
{
    Diary diary;
    for (int i = 0; i < 3; ++i)
        diary.episodes.push_back(crampFrom(
            "2026-11-10T03:00:00+00:00", {{Site::ThighBack, Side::Right, {}}, {Site::Toes, Side::Both, {}}}));
    diary.episodes.push_back(crampFrom("2026-11-11T03:00:00+00:00", {{Site::Calf, Side::Right, {}}}));
    const SiteTargets expected = {SiteTarget{Site::Calf, Side::Right}, SiteTarget{Site::Toes, Side::Left},
                                  SiteTarget{Site::Toes, Side::Right},
                                  SiteTarget{Site::ThighBack, Side::Right}};
    CHECK(usualTargets(diary, night) == expected);
}

TEST_CASE("places outside the legs are no targets")
{
    Diary diary;
    diary.episodes = {crampFrom("2026-11-20T03:00:00+00:00", {{Site::Hand, Side::Left, {}}})};
    CHECK(usualTargets(diary, night) == usualTargets({}, night));
}

TEST_CASE("old, later and binned cramps are no habit")
{
    const std::vector<SiteEntry> thigh = {{Site::ThighFront, Side::Left, {}}};
    Diary diary;
    diary.episodes = {crampFrom("2026-08-24T03:12:00+00:00", thigh),
                      crampFrom("2026-11-22T03:12:01+00:00", thigh),
                      crampFrom("2026-11-20T03:00:00+00:00", thigh)};
    diary.episodes.back().stamps.binned = night;
    CHECK(usualTargets(diary, night) == usualTargets({}, night));
    diary.episodes.push_back(crampFrom("2026-08-24T03:12:01+00:00", thigh));
    CHECK(usualTargets(diary, night)[3] == SiteTarget{Site::ThighFront, Side::Left});
}

TEST_CASE("the usual cramp is that of the part and the leg that came up most; without any, of a calf")
{
    CHECK(usualCramp({}, night) == UsualCramp{LegPart::Calf, std::nullopt});
    Diary diary;
    diary.episodes = {crampFrom("2026-11-10T03:00:00+00:00", {{Site::Calf, Side::Left, {}}}),
                      crampFrom("2026-11-11T03:00:00+00:00", {{Site::Toes, Side::Right, {}}}),
                      crampFrom("2026-11-12T03:00:00+00:00", {{Site::Foot, Side::Right, {}}})};
    CHECK(usualCramp(diary, night) == UsualCramp{LegPart::Foot, Side::Right});
    diary.episodes = {crampFrom("2026-11-10T03:00:00+00:00", {{Site::Shin, Side::Left, {}}})};
    CHECK(usualCramp(diary, night) == UsualCramp{LegPart::Calf, Side::Left});
}

TEST_CASE("the part decides the four places, and the other places are none of them")
{
    for (const LegPart part : allLegParts) {
        const SiteTargets four = targetsOf(part);
        CHECK(partOf(four[0].site) == part);
        const auto others = otherTargets(part, {}, night);
        CHECK(others.size() == 8);
        for (const SiteTarget& other : others)
            CHECK(std::ranges::find(four, other) == four.end());
    }
    Diary diary;
    diary.episodes = {crampFrom("2026-11-20T03:00:00+00:00", {{Site::Buttock, Side::Right, {}}})};
    CHECK(otherTargets(LegPart::Calf, diary, night)[0] == SiteTarget{Site::Buttock, Side::Left});
}

TEST_CASE("a cramp that was said to be over and still goes on has no end again")
{
    const Episode passed = episodeOf(crampPassed(ongoing(), at("2026-11-22T03:16:05+00:00")));
    const Episode again = episodeOf(crampGoesOn(passed, at("2026-11-22T03:16:10+00:00")));
    CHECK(again.status == Status::Ongoing);
    CHECK_FALSE(again.duration);
    CHECK(again.start == passed.start);
}

TEST_CASE("choosing a place replaces it, choosing none takes it back")
{
    const SiteTarget calf{Site::Calf, Side::Left};
    const Episode chosen = episodeOf(siteChosen(ongoing(), calf, night));
    CHECK(targetOf(chosen) == calf);
    const Episode other = episodeOf(siteChosen(chosen, SiteTarget{Site::Foot, Side::Right}, night));
    CHECK(other.sites.size() == 1);
    CHECK(targetOf(other) == SiteTarget{Site::Foot, Side::Right});
    CHECK_FALSE(targetOf(episodeOf(siteChosen(other, std::nullopt, night))));
    CHECK_FALSE(targetOf(crampFrom("2026-11-20T03:00:00+00:00", {{Site::Calf, Side::Both, {}}})));
}

TEST_CASE("a cramp some minutes ago is about then, on the clock of then")
{
    const Episode past = episodeOf(crampAgo(Uuid::random(), 30min, london, morning));
    CHECK(past.start == at("2026-11-22T07:30:00+00:00"));
    CHECK(past.startPrecision == Precision::About);
    CHECK(past.status == Status::Incomplete);
    const Moment afterChange = at("2026-10-25T01:20:00+00:00");
    CHECK(episodeOf(crampAgo(Uuid::random(), 60min, london, afterChange)).start ==
          at("2026-10-25T01:20:00+01:00"));
}

TEST_CASE("a cramp of which only the night is known starts at its midnight")
{
    const Date evening = lastNight(morning);
    CHECK(formatDate(evening) == "2026-11-21");
    const Episode past = episodeOf(crampInNight(Uuid::random(), evening, london, morning));
    CHECK(past.start == at("2026-11-22T00:00:00+00:00"));
    CHECK(past.startPrecision == Precision::Night);
    CHECK(nightOf(past.start) == evening);
}

TEST_CASE("a night without a midnight starts with the first time there was")
{
    const LocalZone beirut = LocalZone::named("Asia/Beirut");
    const Date evening = parseDate("2026-03-28").value();
    const Episode past =
        episodeOf(crampInNight(Uuid::random(), evening, beirut, at("2026-03-29T08:00:00+03:00")));
    CHECK(past.start == at("2026-03-29T01:00:00+03:00"));
}

TEST_CASE("a cramp at a time that was given waits to be finished, as well known as was said")
{
    const Moment given = at("2026-11-22T03:00:00+00:00");
    const Episode past = episodeOf(crampAt(Uuid::random(), given, Precision::About, morning));
    CHECK(past.start == given);
    CHECK(past.startPrecision == Precision::About);
    CHECK(past.status == Status::Incomplete);
    CHECK_FALSE(past.duration);
}

TEST_CASE("last night can be free once its sleep hours are over and nothing is known of it")
{
    Diary diary;
    CHECK_FALSE(canBeFree(diary, at("2026-11-22T06:59:59+00:00")));
    CHECK(canBeFree(diary, at("2026-11-22T07:00:00+00:00")));
    CHECK(canBeFree(diary, at("2026-11-22T23:30:00+00:00")));
    diary.sleep.entries = {{std::nullopt, {}, 23h, 9h}};
    CHECK_FALSE(canBeFree(diary, morning));
    diary.sleep = {};
    diary.nights = {Night{parseDate("2026-11-20").value(), {}}};
    diary.episodes = {crampFrom("2026-11-21T11:59:59+00:00"), crampFrom("2026-11-22T12:00:00+00:00")};
    CHECK(canBeFree(diary, morning));
    diary.episodes.push_back(crampFrom("2026-11-21T12:00:00+00:00"));
    CHECK_FALSE(canBeFree(diary, morning));
    diary.episodes.pop_back();
    diary.nights.push_back(Night{parseDate("2026-11-21").value(), {}});
    CHECK_FALSE(canBeFree(diary, morning));
}

TEST_CASE("a night vouched for is added, or comes back from the bin")
{
    const Edit added = nightWithoutCramps(std::nullopt, lastNight(morning), morning);
    CHECK_FALSE(added.before);
    CHECK(std::get<Night>(added.after.value()).night == lastNight(morning));
    Night binned{lastNight(morning), {}};
    binned.stamps.binned = night;
    const Edit back = nightWithoutCramps(Record(binned), lastNight(morning), morning);
    CHECK(std::get<Night>(back.before.value()) == binned);
    CHECK_FALSE(std::get<Night>(back.after.value()).stamps.binned);
}

TEST_CASE("what waits to be finished is of the last days, the newest first")
{
    Diary diary;
    diary.episodes = {crampFrom("2026-11-18T23:59:59+00:00", {}, Status::Incomplete),
                      crampFrom("2026-11-19T00:00:00+00:00", {}, Status::Incomplete),
                      crampFrom("2026-11-21T03:00:00+00:00", {}, Status::Complete),
                      crampFrom("2026-11-22T03:12:00+00:00", {}, Status::Incomplete),
                      crampFrom("2026-11-22T08:00:01+00:00", {}, Status::Incomplete)};
    const auto found = unfinished(diary, morning);
    REQUIRE(found.size() == 2);
    CHECK(found[0] == diary.episodes[3]);
    CHECK(found[1] == diary.episodes[1]);
}

TEST_CASE("a cramp of the night that still runs waits for its morning")
{
    Diary diary;
    diary.episodes = {crampFrom("2026-11-21T05:00:00+00:00", {}, Status::Incomplete),
                      crampFrom("2026-11-21T21:30:00+00:00", {}, Status::Incomplete),
                      crampFrom("2026-11-22T03:12:00+00:00", {}, Status::Incomplete),
                      crampFrom("2026-11-22T03:13:00+00:00", {}, Status::Complete)};
    const auto night = at("2026-11-22T04:00:00+00:00");
    const auto waiting = waitingForMorning(diary, night);
    REQUIRE(waiting.size() == 2);
    CHECK(waiting[0] == diary.episodes[2]);
    CHECK(waiting[1] == diary.episodes[1]);
    CHECK(unfinished(diary, night) == std::vector{diary.episodes[0]});
    const auto lastSecond = at("2026-11-22T06:59:59+00:00");
    CHECK(unfinished(diary, lastSecond).size() == 1);
    for (const char* over : {"2026-11-22T07:00:00+00:00", "2026-11-22T12:30:00+00:00"}) {
        CHECK(waitingForMorning(diary, at(over)).empty());
        CHECK(unfinished(diary, at(over)).size() == 3);
    }
    // Who sleeps by day has their morning at another hour.
    WeekHours byDay;
    byDay.fill({std::chrono::hours(13), std::chrono::hours(20)});
    diary.sleep = withWeekHours({}, byDay, std::nullopt);
    CHECK(waitingForMorning(diary, night).empty());
    const auto evening = at("2026-11-21T19:00:00+00:00");
    diary.episodes = {crampFrom("2026-11-21T14:00:00+00:00", {}, Status::Incomplete)};
    CHECK(waitingForMorning(diary, evening).size() == 1);
    CHECK(unfinished(diary, evening).empty());
}

TEST_CASE("the ongoing cramp is the newest that is not in the bin")
{
    Diary diary;
    CHECK_FALSE(ongoingIn(diary));
    diary.episodes = {crampFrom("2026-11-20T03:00:00+00:00", {}, Status::Ongoing),
                      crampFrom("2026-11-21T03:00:00+00:00", {}, Status::Ongoing),
                      crampFrom("2026-11-22T03:00:00+00:00", {}, Status::Complete)};
    CHECK(ongoingIn(diary) == diary.episodes[1]);
    diary.episodes[1].stamps.binned = morning;
    CHECK(ongoingIn(diary) == diary.episodes[0]);
}
