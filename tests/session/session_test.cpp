// SPDX-License-Identifier: MIT
#include "session/session.h"

#include "diary/merge.h"
#include "diary/record_kinds.h"
#include "platform/bundled_content.h"
#include "platform/failure.h"
#include "platform/retried.h"
#include "support/catch.h"
#include "support/faulty_disk.h"
#include "support/random_records.h"
#include "support/test_data.h"
#include "triage/rules.h"

#include <algorithm>
#include <utility>

using namespace cramp::diary;
using namespace cramp::platform;
using namespace cramp::session;
using namespace cramp::store;
using namespace cramp::triage;
using namespace cramp::test;
using namespace std::chrono_literals;

namespace
{

Moment at(std::string_view text)
{
    return parseMoment(text).value();
}

const RuleSet& rules()
{
    static const RuleSet loaded = loadRules(bundledContent("en/rules.json").value(), "en/rules.json");
    return loaded;
}

// A session on a diary of its own, at a time that the test sets.
struct Fixture {
    Fixture()
    {
        session.onChanged([this] { ++calls; });
    }

    DiaryStore openStore() const
    {
        return DiaryStore::open(folder / "diary.db", DiaryStore::WhenMissing::Make);
    }
    Episode episode(const Moment& start) const
    {
        Episode episode;
        episode.id = Uuid::random();
        episode.start = start;
        return episode;
    }
    Change adding(const Episode& episode) const { return {"new episode", {addition(episode, now)}}; }
    void addElsewhere(const Episode& episode) const { openStore().apply({"", {{std::nullopt, episode}}}); }
    Episode only() const
    {
        REQUIRE(session.recent().episodes.size() == 1);
        return session.recent().episodes.front();
    }
    void passTime(std::chrono::seconds time) { now.wall += time; }

    TemporaryFolder folder;
    Moment now = at("2026-11-22T09:00:00+00:00");
    const Moment lastNight = at("2026-11-22T03:12:00+00:00");
    int calls = 0;
    Session session{openStore(), rules(), [this] { return now; }};
};

Episode swollen(Episode episode)
{
    episode.symptoms = {{Symptom::Swelling, Side::Left, true, {}}, {Symptom::Warmth, Side::Left, true, {}}};
    return episode;
}

}  // namespace

TEST_CASE_METHOD(Fixture, "a new session has nothing to undo and has saved nothing", "[session]")
{
    CHECK_FALSE(session.canUndo());
    CHECK_FALSE(session.canRedo());
    CHECK(session.undoName().empty());
    CHECK(session.redoName().empty());
    CHECK_FALSE(session.savedAt());
    CHECK(session.assessment().findings.empty());
}

TEST_CASE_METHOD(Fixture, "a change is on the disk, read, assessed and told", "[session]")
{
    session.apply(adding(swollen(episode(lastNight))));
    CHECK(openStore().counts().episodes == 1);
    CHECK(session.recent().episodes.size() == 1);
    CHECK(session.assessment().urgency == Urgency::Urgent);
    CHECK(session.savedAt() == now);
    CHECK(calls == 1);
}

TEST_CASE_METHOD(Fixture, "undo and redo bring back what was, updated now", "[session]")
{
    session.apply(adding(episode(lastNight)));
    const Episode added = only();
    Episode changed = added;
    changed.note = "changed";
    passTime(1h);
    session.apply({"edit", {replacement(added, changed, now)}});
    const Episode replaced = only();
    CHECK(session.undoName() == "edit");

    passTime(1h);
    session.undo();
    CHECK(only().note == added.note);
    CHECK(only().stamps.created == added.stamps.created);
    CHECK(only().stamps.updated == now);
    CHECK(session.redoName() == "edit");
    CHECK(session.undoName() == "new episode");
    session.undo();
    CHECK(session.recent().episodes.empty());
    CHECK_FALSE(session.canUndo());
    CHECK_FALSE(openStore().findEpisode(added.id));
    session.redo();
    session.redo();
    CHECK(only().note == replaced.note);
    CHECK(only().stamps.updated->instant() > now.instant());  // the clock stands still; the stamps do not
    CHECK_FALSE(session.canRedo());
    CHECK(calls == 6);
}

TEST_CASE_METHOD(Fixture, "an export from before an undo does not bring the change back", "[session]")
{
    session.apply(adding(episode(lastNight)));
    session.apply({"delete", {binning(only(), now)}});
    const auto binned = openStore().read({{}, {}, true}).episodes.front();
    session.apply({"put back", {restoring(binned, now)}});
    const Diary exported = openStore().read({{}, {}, true});
    session.undo();
    CHECK(session.recent().episodes.empty());
    openStore().apply(merge(openStore().read({{}, {}, true}), exported).change);
    session.refresh();
    CHECK(session.recent().episodes.empty());
    CHECK(openStore().findEpisode(binned.id)->stamps.binned);
}

TEST_CASE_METHOD(Fixture, "many changes of one record are taken back and done again, step by step",
                 "[session]")
{
    session.apply(adding(episode(lastNight)));
    for (const char* note : {"one", "two", "three"}) {
        Episode after = only();
        after.note = note;
        session.apply({note, {replacement(only(), after, now)}});
    }
    auto isNewer = [last = only().stamps.updated->instant(), this]() mutable {
        return std::exchange(last, only().stamps.updated->instant()) < only().stamps.updated->instant();
    };
    for (int round = 0; round < 3; ++round) {
        for (const char* note : {"two", "one", ""}) {
            session.undo();
            CHECK(only().note == note);
            CHECK(isNewer());
        }
        for (const char* note : {"one", "two", "three"}) {
            session.redo();
            CHECK(only().note == note);
            CHECK(isNewer());
        }
    }
    for (int count = 0; count < 4; ++count)
        session.undo();
    CHECK_FALSE(session.canUndo());
    CHECK(session.recent().episodes.empty());
}

TEST_CASE_METHOD(Fixture, "a new change ends what could be redone", "[session]")
{
    session.apply(adding(episode(lastNight)));
    session.undo();
    session.apply(adding(episode(lastNight)));
    CHECK_FALSE(session.canRedo());
    CHECK(session.canUndo());
}

TEST_CASE_METHOD(Fixture, "a bin is undone", "[session]")
{
    session.apply(adding(swollen(episode(lastNight))));
    session.apply({"delete", {binning(only(), now)}});
    CHECK(session.recent().episodes.empty());
    CHECK(session.assessment().findings.empty());
    session.undo();
    CHECK_FALSE(only().stamps.binned);
    CHECK(session.assessment().urgency == Urgency::Urgent);
}

TEST_CASE_METHOD(Fixture, "undo of a record that was changed elsewhere is refused and changes nothing",
                 "[session]")
{
    session.apply(adding(episode(lastNight)));
    const Episode added = only();
    Episode elsewhere = added;
    elsewhere.note = "from elsewhere";
    openStore().apply({"elsewhere", {{added, elsewhere}}});
    CHECK_THROWS_AS(session.undo(), Failure);
    CHECK(session.canUndo());
    CHECK_FALSE(session.canRedo());
    CHECK(openStore().findEpisode(added.id) == elsewhere);
    CHECK(session.refresh());
    CHECK(only() == elsewhere);
}

TEST_CASE_METHOD(Fixture, "a change that is refused leaves all as it was", "[session]")
{
    const Episode first = episode(lastNight);
    session.apply(adding(first));
    passTime(1h);
    CHECK_THROWS_AS(session.apply(adding(first)), Failure);
    CHECK(session.savedAt() == at("2026-11-22T09:00:00+00:00"));
    CHECK(calls == 1);
    CHECK(only().id == first.id);
}

TEST_CASE_METHOD(Fixture, "what another program wrote is noticed once", "[session]")
{
    CHECK_FALSE(session.refresh());
    CHECK(session.all().episodes.empty());
    addElsewhere(episode(lastNight));
    CHECK(session.refresh());
    CHECK(session.recent().episodes.size() == 1);
    CHECK(session.all().episodes.size() == 1);
    CHECK(calls == 1);
    CHECK_FALSE(session.refresh());
    session.apply(adding(episode(lastNight)));
    CHECK_FALSE(session.refresh());
}

TEST_CASE_METHOD(Fixture, "all can be read elsewhere, unless something is written meanwhile", "[session]")
{
    session.apply(adding(episode(lastNight)));
    const std::uint64_t revision = session.revision();
    const Diary read = openStore().read({});
    const bool isWritten = GENERATE(false, true);
    const bool byOthers = GENERATE(false, true);
    if (isWritten && byOthers) addElsewhere(episode(lastNight));
    if (isWritten && !byOthers) session.apply(adding(episode(lastNight)));
    CHECK(session.takeAll(read, revision) == !isWritten);
    CHECK(session.hasAll() == !isWritten);
    if (!isWritten) CHECK(session.all() == read);
    session.apply(adding(episode(lastNight)));
    CHECK(session.all() == openStore().read({}));
}

TEST_CASE_METHOD(Fixture, "what another program wrote before a change is read with the change", "[session]")
{
    CHECK(session.all().episodes.empty());
    addElsewhere(episode(lastNight));
    session.apply(adding(episode(lastNight)));
    CHECK(session.recent().episodes.size() == 2);
    CHECK(session.all().episodes.size() == 2);
}

TEST_CASE_METHOD(Fixture, "findings follow the clock, looked for once a minute", "[session]")
{
    Moment soon = now;
    soon.wall += 30s;
    session.apply(adding(swollen(episode(soon))));
    CHECK(session.assessment().findings.empty());
    passTime(59s);
    CHECK_FALSE(session.refresh());
    CHECK(session.assessment().findings.empty());
    passTime(1s);
    CHECK(session.refresh());
    CHECK(session.assessment().urgency == Urgency::Urgent);
    CHECK(calls == 2);
    passTime(1h);
    CHECK_FALSE(session.refresh());
    CHECK(calls == 2);
}

TEST_CASE_METHOD(Fixture, "switched off, nothing is looked at, and the assessment says so", "[session]")
{
    Episode tooLong = episode(lastNight);
    tooLong.duration = DurationSeconds::from(720).value();
    session.apply(adding(tooLong));
    CHECK(session.assessment().urgency == Urgency::Routine);
    calls = 0;
    session.lookForSigns(false);
    CHECK(calls == 1);
    CHECK(session.assessment().isOff);
    CHECK(session.assessment().findings.empty());
    CHECK(session.assessment().notAsked.empty());
    session.apply(adding(episode(at("2026-11-21T03:12:00+00:00"))));
    CHECK(session.assessment().isOff);
    session.lookForSigns(false);
    CHECK(calls == 2);
    session.lookForSigns(true);
    CHECK_FALSE(session.assessment().isOff);
    CHECK(session.assessment().urgency == Urgency::Routine);
}

TEST_CASE_METHOD(Fixture, "noon and midnight are told, because nights end and days begin", "[session]")
{
    passTime(3h - 1s);
    CHECK_FALSE(session.refresh());
    passTime(1s);
    CHECK(session.refresh());
    passTime(12h - 1s);
    CHECK_FALSE(session.refresh());
    passTime(1s);
    CHECK(session.refresh());
    CHECK_FALSE(session.refresh());
}

TEST_CASE_METHOD(Fixture, "a clock that is set back is followed", "[session]")
{
    session.apply(adding(swollen(episode(lastNight))));
    passTime(-8h);
    CHECK(session.refresh());
    CHECK(session.assessment().findings.empty());
}

TEST_CASE_METHOD(Fixture, "the recent part reaches back over the last nights, however long the diary",
                 "[session]")
{
    Change change{"nights", {}};
    for (int index = 0; index < 400; ++index)
        change.edits.push_back({std::nullopt, Night{now.date() - std::chrono::days(index), {}}});
    session.apply(change);
    const auto& nights = session.recent().nights;
    CHECK(nights.size() >= 14);
    CHECK(nights.size() < 200);
    CHECK(nights.back().night == now.date());
    CHECK(session.all().nights.size() == 400);
}

TEST_CASE_METHOD(Fixture, "the whole diary stays what the store would read", "[session]")
{
    const auto seed = GENERATE(1U, 2U, 3U);
    CAPTURE(seed);
    RandomRecords random(seed);
    const auto matches = [&] { return session.all() == session.store().read({}); };
    CHECK(matches());
    session.apply(additionsOf(random.diary(20)));
    CHECK(matches());
    Change moved{"moved", {}};
    for (const Episode& before : session.all().episodes) {
        Episode after = before;
        after.start = random.moment();
        moved.edits.push_back({before, after});
    }
    for (const Visit& visit : session.all().visits)
        moved.edits.push_back(binning(visit, now));
    REQUIRE(moved.edits.size() < 100);
    session.apply(moved);
    CHECK(matches());
    session.undo();
    CHECK(matches());
    session.redo();
    CHECK(matches());
    session.apply(
        {"more", {{std::nullopt, random.record<Episode>()}, {std::nullopt, random.record<Trial>()}}});
    CHECK(matches());
    session.apply(
        {"person",
         {{session.all().person, random.record<Person>()}, {session.all().sleep, SleepSchedule()}}});
    CHECK(matches());
    while (session.canUndo())
        session.undo();
    CHECK(matches());
    CHECK(session.all().episodes.empty());
}

TEST_CASE_METHOD(Fixture, "a restored backup is read at once, and restoring what was there takes it back",
                 "[session]")
{
    session.apply(adding(episode(lastNight)));
    const auto copy = session.store().keepAskedBackup(now);
    passTime(60s);
    session.apply(adding(episode(lastNight)));
    CHECK(session.all().episodes.size() == 2);
    calls = 0;
    const auto kept = session.restore(copy);
    CHECK(session.all().episodes.size() == 1);
    CHECK(session.recent().episodes.size() == 1);
    CHECK(calls == 1);
    CHECK_FALSE(session.canUndo());
    passTime(60s);
    session.restore(kept);
    CHECK(session.all().episodes.size() == 2);
}

TEST_CASE_METHOD(Fixture, "a backup that is damaged changes nothing", "[session]")
{
    session.apply(adding(episode(lastNight)));
    writeWholeFile(folder / "bad.db", "no diary");
    CHECK_THROWS_AS(session.restore(folder / "bad.db"), Failure);
    CHECK(session.all().episodes.size() == 1);
    CHECK(session.canUndo());
}

TEST_CASE_METHOD(Fixture,
                 "a cramp that was left running is not judged by its length until somebody follows it",
                 "[session]")
{
    Episode open = episode(now);
    open.status = Status::Ongoing;
    session.apply(adding(open));
    const auto isFound = [this] {
        const auto& findings = session.assessment().findings;
        return std::ranges::find(findings, "U1", &Finding::rule) != findings.end();
    };
    passTime(11min);
    session.refresh();
    CHECK_FALSE(isFound());
    CHECK(session.judged(session.recent()).episodes.front().status == Status::Incomplete);
    CHECK(session.recent().episodes.front().status == Status::Ongoing);
    calls = 0;
    session.followCramp(open.id);
    CHECK(session.isCrampFollowed(open.id));
    CHECK(isFound());
    CHECK(calls == 1);
    CHECK(&session.judged(session.recent()) == &session.recent());
    SECTION("nobody saw the time go by")
    {
        session.unfollowCramps();
        CHECK_FALSE(isFound());
    }
    SECTION("what was said half an hour ago says nothing of now")
    {
        passTime(30min);
        session.refresh();
        CHECK(isFound());
        passTime(1min);
        session.refresh();
        CHECK_FALSE(isFound());
    }
}

TEST_CASE_METHOD(Fixture, "a cramp that is followed is found in the second in which it becomes long",
                 "[session]")
{
    Episode open = episode(now);
    open.status = Status::Ongoing;
    session.apply(adding(open));
    session.followCramp(open.id);
    passTime(590s);
    session.refresh();
    passTime(10s);
    CHECK_FALSE(session.refresh());
    passTime(1s);
    CHECK(session.refresh());
    CHECK(session.assessment().findings.front().rule == "U1");
}

TEST_CASE_METHOD(Fixture, "what the disk did not confirm is read and can be undone like all that is there",
                 "[session]")
{
    bool wasUnconfirmed = false;
    for (std::size_t call = 0; !wasUnconfirmed; ++call) {
        const auto before = session.recent().episodes.size();
        bool hasFailed = false;
        try {
            const FaultyDisk disk(folder.path(), {FaultKind::Io, call, false});
            session.apply(adding(episode(lastNight)));
            hasFailed = disk.hasFailed();
        } catch (const Unconfirmed&) {
            wasUnconfirmed = true;
        } catch (const Failure&) {
            CHECK(session.recent().episodes.size() == before);
            continue;
        }
        REQUIRE((hasFailed || wasUnconfirmed));
        CHECK(session.recent().episodes.size() == before + 1);
        CHECK(openStore().counts().episodes == static_cast<std::int64_t>(before) + 1);
        session.undo();
        CHECK(session.recent().episodes.size() == before);
    }
}
