// SPDX-License-Identifier: MIT
#include "triage/answers.h"

#include "support/catch.h"
#include "triage/assess.h"
#include "triage/support/notation.h"
#include "triage/support/real_rules.h"

#include <algorithm>

using namespace cramp::diary;
using namespace cramp::triage;
using namespace cramp::test;

namespace
{

// Days from the date of the moment assessed, 22 November 2026.
Date day(int days)
{
    return parseDate("2026-11-22").value() + Days(days);
}

struct Told {
    std::string rule;
    AnswerKind answer = AnswerKind::Seen;
    std::string at = "2026-11-22T08:00:00+00:00";
    std::optional<Date> on = {};
    std::optional<AnswerResult> result = {};
};

Assessment assessed(std::string_view records, const std::vector<Told>& told)
{
    auto noted = readNotation(records);
    for (const Told& each : told) {
        Answer answer;
        answer.id = numberedId(900 + static_cast<std::uint32_t>(noted.diary.answers.size()));
        answer.rule = each.rule;
        answer.at = parseMoment(each.at).value();
        answer.answer = each.answer;
        answer.on = each.on;
        answer.result = each.result;
        noted.diary.answers.push_back(answer);
    }
    return assess(noted.diary, realRules(), noted.now);
}

Finding findingOf(const Assessment& assessment, const std::string& rule)
{
    const auto found = std::ranges::find(assessment.findings, rule, &Finding::rule);
    REQUIRE(found != assessment.findings.end());
    return *found;
}

// How the first of the answers leaves the finding of its rule.
std::string stateOf(std::string_view records, const Told& told)
{
    const Finding finding = findingOf(assessed(records, {told}), told.rule);
    return std::string(code(finding.state));
}

std::optional<ReopenedBy> reopened(std::string_view records, const Told& told)
{
    const Finding finding = findingOf(assessed(records, {told}), told.rule);
    REQUIRE(finding.answer);
    CHECK(finding.isOpen() == finding.answer->reopenedBy.has_value());
    CHECK(finding.reopened.empty() != finding.isOpen());
    return finding.answer->reopenedBy;
}

}  // namespace

TEST_CASE("An emergency is answered while no fact is later than the answer's instant")
{
    const std::string records = "checkin -2h swelling:left | checkin -1h chest_pain";
    const Told atTheFact{"E1", AnswerKind::Seen, "2026-11-22T08:00:00+00:00", {}, {}};
    const Told before{"E1", AnswerKind::Seen, "2026-11-22T07:59:59+00:00", {}, {}};
    CHECK(stateOf(records, atTheFact) == "answered");
    CHECK(stateOf(records, before) == "open");
    CHECK(reopened(records, before) == ReopenedBy::NewEntry);
    const Finding answered = findingOf(assessed(records, {atTheFact}), "E1");
    CHECK_FALSE(answered.answer->until);
    // The day that it speaks of plays no part.
    CHECK(stateOf(records, {"E1", AnswerKind::Seen, "2026-11-22T08:00:00+00:00", day(-3), {}}) == "answered");
}

TEST_CASE("The urgency of the whole is that of the highest open finding, and answered ones stay listed")
{
    const std::string records = "checkin -2h swelling:left | checkin -1h chest_pain";
    const auto before = assessed(records, {});
    CHECK(before.urgency == Urgency::Emergency);
    const auto after = assessed(records, {{"E1"}, {"E11"}});
    CHECK(after.urgency == Urgency::Urgent);
    CHECK(after.findings.size() == before.findings.size());
    std::vector<Told> all;
    for (const Finding& finding : before.findings)
        all.push_back({finding.rule});
    CHECK(assessed(records, all).urgency == Urgency::SelfCare);
}

TEST_CASE("Getting help changes no state, and a reminder quiets neither urgent nor emergency findings")
{
    for (const AnswerKind kind : {AnswerKind::GettingHelp, AnswerKind::Later}) {
        CHECK(stateOf("checkin -1h swelling:left", {"U4", kind, "2026-11-22T08:30:00+00:00", {}, {}}) ==
              "open");
        CHECK(stateOf("checkin -1h chest_pain", {"E11", kind, "2026-11-22T08:30:00+00:00", {}, {}}) ==
              "open");
    }
    CHECK(stateOf("checkin -1d numbness:left~longer",
                  {"G2", AnswerKind::GettingHelp, "2026-11-22T08:30:00+00:00", {}, {}}) == "open");
}

TEST_CASE("An urgent finding is answered while all its facts lie on or before the day")
{
    CHECK(stateOf("checkin -1d swelling:left",
                  {"U4", AnswerKind::Seen, "2026-11-22T08:00:00+00:00", day(-1), {}}) == "answered");
    CHECK(stateOf("checkin -1d swelling:left",
                  {"U4", AnswerKind::Seen, "2026-11-22T08:00:00+00:00", day(-2), {}}) == "open");
    CHECK(reopened("checkin -3d swelling:left | checkin -1d swelling:left",
                   {"U4", AnswerKind::Seen, "2026-11-22T08:00:00+00:00", day(-2), {}}) ==
          ReopenedBy::NewEntry);
}

TEST_CASE("A result quiets an urgent finding for 14 days unless it is worse")
{
    const std::string same = "checkin -16d swelling:left!steady | checkin -1d swelling:left!steady";
    for (const AnswerResult result : {AnswerResult::RuledOut, AnswerResult::Found}) {
        const auto told = [&](int on) {
            return Told{"U4", AnswerKind::Seen, "2026-11-22T08:00:00+00:00", day(on), result};
        };
        CHECK(stateOf(same, told(-14)) == "answered");
        CHECK(stateOf(same, told(-15)) == "open");
        CHECK(findingOf(assessed(same, {told(-14)}), "U4").answer->until == day(0));
    }
    for (const AnswerResult result : {AnswerResult::Waiting, AnswerResult::Unknown})
        CHECK(stateOf(same, {"U4", AnswerKind::Seen, "2026-11-22T08:00:00+00:00", day(-14), result}) ==
              "open");
}

TEST_CASE("Worse are recent signs, new signs and sides, new items and a cramp that is going on")
{
    const Told told{"U4", AnswerKind::Seen, "2026-11-22T08:00:00+00:00", day(-3), AnswerResult::RuledOut};
    const std::string before = "checkin -4d swelling:left!steady | ";
    CHECK_FALSE(reopened(before + "checkin -1d swelling:left!steady", told));
    CHECK_FALSE(reopened(before + "checkin -1d swelling", told));
    CHECK(reopened(before + "checkin -1d swelling:left~recent", told) == ReopenedBy::GettingWorse);
    CHECK(reopened(before + "checkin -1d swelling:left!worsening~longer | checkin -2d swelling:left", told) ==
          ReopenedBy::GettingWorse);
    CHECK(reopened(before + "checkin -1d swelling:right", told) == ReopenedBy::NewSign);
    CHECK(reopened(before + "checkin -1d sore_veins:left", told) == ReopenedBy::NewSign);
    const std::string warm = "checkin -5d warmth:left | checkin -4d warmth:left | checkin -1d warmth:left";
    CHECK(reopened("item bed_rest from:-2 | " + warm, told) == ReopenedBy::NewItem);
    CHECK_FALSE(reopened("item bed_rest from:-4 | " + warm, told));
}

TEST_CASE("Both legs are a new side where only one was there, and one leg is none where both were")
{
    const auto told = [](std::string rule) {
        return Told{std::move(rule), AnswerKind::Seen, "2026-11-22T08:00:00+00:00", day(-3), {}};
    };
    const std::string one = "checkin -4d numbness:left | ";
    CHECK(reopened(one + "checkin -1d numbness:both", told("G2")) == ReopenedBy::NewSign);
    CHECK_FALSE(reopened(one + "checkin -5d numbness:right | checkin -1d numbness:both", told("G2")));
    CHECK_FALSE(reopened("checkin -4d numbness:both | checkin -1d numbness:right", told("G2")));
}

TEST_CASE("A routine finding is quiet for 84 days, a reminder for 28")
{
    const std::string records = "checkin -27d numbness:left~longer";
    const auto told = [](AnswerKind kind, int on) {
        return Told{"G2", kind, "2026-11-22T08:00:00+00:00", day(on), {}};
    };
    const std::string since = records + " | checkin -100d numbness:left~longer";
    CHECK(stateOf(since, told(AnswerKind::Seen, -84)) == "answered");
    CHECK(stateOf(since, told(AnswerKind::Seen, -85)) == "open");
    CHECK(reopened(since, told(AnswerKind::Seen, -85)) == ReopenedBy::TimePassed);
    CHECK(reopened(records, told(AnswerKind::Seen, -60)) == ReopenedBy::NewSign);
    CHECK(stateOf(since, told(AnswerKind::Later, -27)) == "answered");
    CHECK(reopened(since, told(AnswerKind::Later, -27)) == std::nullopt);
    const std::string standing = "checkin -29d numbness:left~longer | checkin -20d numbness:left~longer";
    CHECK(stateOf(standing, told(AnswerKind::Later, -28)) == "answered");
    CHECK(reopened(standing, told(AnswerKind::Later, -29)) == ReopenedBy::TimePassed);
}

TEST_CASE("The newest answer by its day counts; those still to come, binned or of other rules do not")
{
    const std::string records = "checkin -1d swelling:left";
    const Told old{"U4", AnswerKind::Seen, "2026-11-22T08:30:00+00:00", day(-5), {}};
    const Told good{"U4", AnswerKind::Seen, "2026-11-22T08:00:00+00:00", day(-1), {}};
    CHECK(findingOf(assessed(records, {good, old}), "U4").state == FindingState::Answered);
    CHECK(findingOf(assessed(records, {old, good}), "U4").state == FindingState::Answered);
    CHECK(findingOf(assessed(records, {{"U4", AnswerKind::Seen, "2026-11-22T09:00:01+00:00", {}, {}}}), "U4")
              .isOpen());
    CHECK(findingOf(assessed(records, {{"U4", AnswerKind::Seen, "2026-11-22T08:00:00+00:00", day(1), {}}}),
                    "U4")
              .isOpen());
    CHECK(findingOf(assessed(records, {{"U6"}}), "U4").isOpen());
    auto noted = readNotation(records);
    Answer binned;
    binned.rule = "U4";
    binned.at = noted.now;
    binned.answer = AnswerKind::Seen;
    binned.stamps.binned = noted.now;
    noted.diary.answers = {binned};
    CHECK(findingOf(assess(noted.diary, realRules(), noted.now), "U4").isOpen());
}

TEST_CASE("Many more cramps open G1 again: six more than before the answer, and twice as many")
{
    const auto cramps = [](int number, int firstDay) {
        std::string records;
        for (int i = 0; i < number; ++i)
            records += " | episode -" + std::to_string(firstDay + i) + "d+1h";
        return records;
    };
    const Told told{"G1", AnswerKind::Seen, "2026-11-22T08:00:00+00:00", day(-30), {}};
    const std::string began = "checkin -100d no-swelling";
    // Twelve now; six in the 28 days up to the answer, or seven.
    CHECK(reopened(began + cramps(12, 1) + cramps(6, 40), told) == ReopenedBy::ManyMoreCramps);
    CHECK_FALSE(reopened(began + cramps(12, 1) + cramps(7, 40), told));
    // The diary's first 28 days where it began later than 28 days before the answer.
    CHECK_FALSE(reopened("checkin -31d no-swelling" + cramps(12, 1), told));
}

TEST_CASE("A cramp that is going on is worse, and any of U1")
{
    const Told told{"U1", AnswerKind::Seen, "2026-11-22T08:00:00+00:00", day(-1), AnswerResult::Found};
    CHECK(reopened("episode -20m ongoing", told) == ReopenedBy::StillGoingOn);
    CHECK(reopened("episode -2h duration_s:3601", told) == ReopenedBy::NewCramp);
    const Told many{"U8", AnswerKind::Seen, "2026-11-22T08:00:00+00:00", day(-1), AnswerResult::Found};
    CHECK(reopened("episode -2h site:hand:left | episode -3h site:face", many) == ReopenedBy::NewCramp);
    CHECK_FALSE(
        reopened("episode -2h | episode -3h | episode -4h | episode -5h | episode -6h | episode -7h", many));
}
