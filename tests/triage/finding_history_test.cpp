// SPDX-License-Identifier: MIT
#include "triage/finding_history.h"

#include "support/catch.h"
#include "triage/assess.h"
#include "triage/support/notation.h"
#include "triage/support/random_diary.h"
#include "triage/support/real_rules.h"

#include <algorithm>
#include <set>

using namespace cramp::diary;
using namespace cramp::triage;
using namespace cramp::test;

namespace
{

using Spans = std::vector<FindingSpan>;

Moment earlier(const Moment& now, std::chrono::seconds by)
{
    return {now.wall - by, now.offset};
}

Spans historyOf(const Diary& diary, const Moment& now, Urgency least = Urgency::Pharmacist)
{
    return findingHistory(diary, realRules(), least, earlier(now, Days(180)), now);
}

Spans spansOf(const Spans& history, const std::string& rule)
{
    Spans found;
    std::ranges::copy_if(history, std::back_inserter(found),
                         [&](const FindingSpan& span) { return span.rule == rule; });
    return found;
}

// "from to" of every span of a rule, "now" for one that holds.
std::vector<std::string> timesOf(std::string_view records, const std::string& rule)
{
    const auto noted = readNotation(records);
    std::vector<std::string> times;
    for (const FindingSpan& span : spansOf(historyOf(noted.diary, noted.now), rule))
        times.push_back(formatMoment(span.from) + " " + (span.to ? formatMoment(*span.to) : "now"));
    return times;
}

using Texts = std::vector<std::string>;

Answer answerTo(std::string rule, const Moment& at)
{
    Answer answer;
    answer.id = numberedId(900);
    answer.rule = std::move(rule);
    answer.at = at;
    answer.answer = AnswerKind::Seen;
    return answer;
}

}  // namespace

TEST_CASE("A finding begins with its record and ends when the record leaves the window")
{
    CHECK(timesOf("checkin 2026-11-03T21:00+00:00 swelling:left", "U4") ==
          Texts{"2026-11-03T21:00:00+00:00 2026-11-10T21:00:00+00:00"});
    CHECK(timesOf("checkin -1h swelling:left", "U4") == Texts{"2026-11-22T08:00:00+00:00 now"});
    CHECK(timesOf("checkin 2026-11-19T21:00+01:00 face_droop", "E9") ==
          Texts{"2026-11-19T21:00:00+01:00 2026-11-20T21:00:00+01:00"});
    CHECK(timesOf("checkin 2026-11-19T21:00+01:00 no-face_droop", "E9").empty());
    CHECK(timesOf("checkin 2026-11-19T21:00+01:00 face_droop binned", "E9").empty());
    CHECK(timesOf("checkin +1h face_droop", "E9").empty());
}

TEST_CASE("A finding that holds again later has two spans, and one that goes on has one")
{
    CHECK(timesOf(
              "checkin 2026-10-01T08:00+00:00 swelling:left | checkin 2026-11-20T08:00+00:00 sore_veins:left",
              "U4") ==
          Texts{"2026-10-01T08:00:00+00:00 2026-10-08T08:00:00+00:00", "2026-11-20T08:00:00+00:00 now"});
    CHECK(timesOf(
              "checkin 2026-10-01T08:00+00:00 swelling:left | checkin 2026-10-05T08:00+00:00 sore_veins:left",
              "U4") == Texts{"2026-10-01T08:00:00+00:00 2026-10-12T08:00:00+00:00"});
}

TEST_CASE("Findings about items begin and end with days, and with the cramp that they need")
{
    CHECK(timesOf("item dirty_wound from:2026-10-01 | episode 2026-10-05T03:00+00:00", "U2") ==
          Texts{"2026-10-05T03:00:00+00:00 2026-10-23T00:00:00+00:00"});
    CHECK(timesOf("item lead from:2026-06-01 to:2026-07-01 | episode 2026-06-10T03:00+00:00", "U3") ==
          Texts{"2026-06-10T03:00:00+00:00 2026-09-30T00:00:00+00:00"});
    CHECK(timesOf("item pregnant from:2026-09-01 to:2026-10-10 | checkin 2026-10-08T10:00+00:00 fever "
                  "severe_headache",
                  "U14") == Texts{"2026-10-08T10:00:00+00:00 2026-10-11T00:00:00+00:00"});
    CHECK(timesOf("episode 2026-10-08T10:00+00:00 ongoing", "U1") ==
          Texts{"2026-10-08T10:10:01+00:00 2026-10-09T10:00:00+00:00"});
    CHECK(timesOf("born 2010-11-20 | episode 2026-11-10T03:00+00:00", "G15") ==
          Texts{"2026-11-10T03:00:00+00:00 2026-11-20T00:00:00+00:00"});
}

TEST_CASE("What began before the asked time is told from there on")
{
    const auto noted = readNotation("checkin -6d swelling:left");
    const Moment since = earlier(noted.now, Days(5));
    const auto history = findingHistory(noted.diary, realRules(), Urgency::Urgent, since, noted.now);
    REQUIRE(history.size() == 1);
    CHECK(history.front().from == since);
    CHECK_FALSE(history.front().to);
}

TEST_CASE("Only findings of the level that was asked for are told")
{
    const auto noted = readNotation("checkin -5d swelling:left | episode -1h | item statin from:-5");
    for (const FindingSpan& span : historyOf(noted.diary, noted.now, Urgency::Urgent))
        CHECK(span.urgency >= Urgency::Urgent);
    CHECK(spansOf(historyOf(noted.diary, noted.now, Urgency::Pharmacist), "P1").size() == 1);
}

TEST_CASE("An answer belongs to the span that it follows, until the rule begins to hold again")
{
    auto noted = readNotation(
        "checkin 2026-10-01T08:00+00:00 swelling:left | checkin 2026-11-20T08:00+00:00 sore_veins:left");
    noted.diary.answers = {answerTo("U4", parseMoment("2026-10-30T08:00:00+00:00").value())};
    auto spans = spansOf(historyOf(noted.diary, noted.now), "U4");
    REQUIRE(spans.size() == 2);
    CHECK(spans[0].isAnswered());
    CHECK(spans[0].answers == noted.diary.answers);
    CHECK_FALSE(spans[1].isAnswered());
    noted.diary.answers = {answerTo("U5", noted.now)};
    for (const FindingSpan& span : spansOf(historyOf(noted.diary, noted.now), "U4"))
        CHECK(span.answers.empty());
    noted.diary.answers = {answerTo("U4", noted.now)};
    noted.diary.answers.front().stamps.binned = noted.now;
    CHECK_FALSE(spansOf(historyOf(noted.diary, noted.now), "U4").back().isAnswered());
}

TEST_CASE("A sign that comes after an answer asks again")
{
    auto noted = readNotation("checkin -5d swelling:left | checkin -1d swelling:left");
    noted.diary.answers = {answerTo("U4", earlier(noted.now, Days(3)))};
    CHECK_FALSE(spansOf(historyOf(noted.diary, noted.now), "U4").front().isAnswered());
    noted.diary.answers.push_back(answerTo("U4", earlier(noted.now, std::chrono::hours(2))));
    CHECK(spansOf(historyOf(noted.diary, noted.now), "U4").front().isAnswered());
}

TEST_CASE("A warning that time has ended still waits for an answer")
{
    auto noted = readNotation("checkin -5d face_droop!sudden");
    auto waiting = waitingForAnswer(historyOf(noted.diary, noted.now));
    REQUIRE(waiting.size() == 2);
    CHECK(waiting[0].rule == "E9");
    CHECK(waiting[0].to);
    CHECK(waiting[1].rule == "U22");
    CHECK_FALSE(waiting[1].to);
    noted.diary.answers = {answerTo("E9", noted.now), answerTo("U22", noted.now)};
    CHECK(waitingForAnswer(historyOf(noted.diary, noted.now)).empty());
}

TEST_CASE("On random diaries the history says at every moment what the check says then")
{
    Random random(20261123);
    for (int i = 0; i < 150; ++i) {
        INFO("diary " << i);
        const Moment now = randomNow(random);
        const Diary diary = randomDiary(random, now);
        const auto history = historyOf(diary, now);
        for (int n = 0; n < 12; ++n) {
            const Moment then =
                n == 0 ? now : earlier(now, std::chrono::seconds(between(random, 0, 170LL * 86400)));
            std::set<std::string> told;
            for (const FindingSpan& span : history) {
                if (span.from.instant() <= then.instant() &&
                    (!span.to || then.instant() < span.to->instant()))
                    told.insert(span.rule);
            }
            std::set<std::string> found;
            for (const Finding& finding : assess(diary, realRules(), then).findings)
                found.insert(finding.rule);
            INFO(formatMoment(then));
            REQUIRE(told == found);
        }
    }
}
