// SPDX-License-Identifier: MIT
#include "ui/gp/trend_answers.h"

#include "support/catch.h"
#include "ui/support/test_diary.h"

using namespace cramp::diary;
using namespace cramp::report::summary;
using namespace cramp::ui::gp;
using namespace cramp::test;

namespace
{

Moment now()
{
    return moment("2026-11-22T08:00:00+00:00");
}

// Eight weeks of nights: so many cramps in each recorded night of the older and of the newer four weeks, and
// so many nights recorded of each week.
TrialResult weeksOf(int before, int after, int recordedBefore, int recordedAfter)
{
    Diary diary;
    const auto blocks = lastWeeksAgainstThoseBefore(now());
    for (const TrialBlock& block : blocks) {
        const int cramps = block.with ? after : before;
        const int recorded = block.with ? recordedAfter : recordedBefore;
        for (Date night = block.from; night <= block.to; night += std::chrono::days(1)) {
            if ((night - block.from).count() % 7 >= recorded) continue;
            Night free;
            free.night = night;
            if (cramps == 0) diary.nights.push_back(free);
            for (int number = 0; number < cramps; ++number) {
                Episode episode;
                episode.id = Uuid::random();
                episode.start = now();
                episode.start.wall = std::chrono::local_days(night.time_since_epoch()) +
                                     std::chrono::hours(23) + std::chrono::minutes(10 * number);
                episode.status = Status::Complete;
                diary.episodes.push_back(episode);
            }
        }
    }
    return trialResult(diary, blocks, now());
}

ReportRelief tried(const char* label, std::int64_t answered, std::int64_t eased)
{
    ReportRelief relief;
    relief.label = label;
    relief.tried = answered;
    relief.answered = answered;
    relief.eased = eased;
    return relief;
}

Summary withHours(const std::vector<std::pair<int, std::int64_t>>& hours)
{
    Summary summary;
    for (const auto& [hour, cramps] : hours)
        summary.hours.at(static_cast<std::size_t>(hour)) = cramps;
    return summary;
}

QString when(const Summary& summary)
{
    return whenAnswer(summary, QLocale(QLocale::English, QLocale::UnitedKingdom)).answer;
}

}  // namespace

TEST_CASE("the last four weeks are compared with the four before, up to last night", "[trends]")
{
    const auto blocks = lastWeeksAgainstThoseBefore(now());
    REQUIRE(blocks.size() == 2);
    CHECK(formatDate(blocks.back().to) == "2026-11-20");
    CHECK((blocks.back().to - blocks.front().from).count() == 55);
}

TEST_CASE("fewer and more are said only where the comparison finds so", "[trends]")
{
    CHECK(fewerAnswer(weeksOf(3, 0, 7, 7)).answer.startsWith(QStringLiteral("Yes, fewer. ")));
    CHECK(fewerAnswer(weeksOf(0, 3, 7, 7)).answer.startsWith(QStringLiteral("No, more. ")));
    const TrendAnswer same = fewerAnswer(weeksOf(1, 1, 7, 7));
    CHECK(same.answer ==
          QStringLiteral("No clear change. 28 night cramps in the last 4 weeks, 28 in the 4 weeks before."));
    CHECK(same.detail.startsWith(QStringLiteral("You recorded 28 of 28 nights")));
}

TEST_CASE("of too few nights it is told how many more are needed, and nothing is compared", "[trends]")
{
    const TrialResult few = weeksOf(2, 0, 3, 7);
    CHECK(nightsNeeded(few) == 4);
    CHECK(fewerAnswer(few).answer ==
          QStringLiteral("Too early to say. At least 4 more nights must be recorded."));
    CHECK(nightsNeeded(weeksOf(1, 1, 0, 0)) == 32);
    CHECK(nightsNeeded(weeksOf(1, 1, 7, 4)) == 0);
}

TEST_CASE("nothing is compared where one half has many more nights recorded", "[trends]")
{
    const TrendAnswer answer = fewerAnswer(weeksOf(3, 0, 7, 4));
    CHECK(answer.answer.startsWith(QStringLiteral("It’s not possible to say")));
    CHECK(answer.detail.contains(QStringLiteral("16 of 28")));
}

TEST_CASE("the hours named are the fewest with two thirds of the cramps", "[trends]")
{
    CHECK(when(withHours({{1, 2}, {2, 6}, {3, 5}, {15, 1}})) ==
          QStringLiteral("Mostly between 02:00 and 04:00."));
    CHECK(when(withHours({{23, 6}, {0, 6}, {12, 1}})) == QStringLiteral("Mostly between 23:00 and 01:00."));
    CHECK(when(withHours({{0, 3}, {6, 3}, {12, 3}, {18, 3}})) == QStringLiteral("At no particular time."));
    CHECK(when(withHours({{2, 5}})) ==
          QStringLiteral("Too few to say. At least 3 more cramps with a time are needed."));
    CHECK(when(Summary()).contains(QStringLiteral("At least 8 more")));
}

TEST_CASE("what helped is not ranked: each was tried on other cramps", "[trends]")
{
    const auto answerOf = [](std::vector<ReportRelief> relief) { return helpedAnswer(relief).answer; };
    CHECK(answerOf({tried("Massage", 53, 28), tried("Stretching", 45, 21), tried("Walking", 45, 27)}) ==
          QStringLiteral("Massage and walking eased most of them."));
    CHECK(answerOf({tried("Massage", 5, 3), tried("Heat", 5, 4), tried("Walking", 5, 5)}) ==
          QStringLiteral("Massage, heat and walking eased most of them."));
}

TEST_CASE("what helped is what eased most of the cramps it was tried on", "[trends]")
{
    const TrendAnswer answer =
        helpedAnswer({tried("Walking", 30, 14), tried("Stretching", 49, 38), tried("Heat", 4, 4)});
    CHECK(answer.answer == QStringLiteral("Stretching eased most of them."));
    CHECK(answer.detail.contains(QStringLiteral("38 of the 49")));
    CHECK(answer.detail.contains(QStringLiteral("passes by itself")));
    CHECK(helpedAnswer({tried("Walking", 10, 5), tried("Heat", 2, 2)}).answer ==
          QStringLiteral("Nothing you tried eased most of them."));
    CHECK(helpedAnswer({tried("Heat", 2, 2)}).answer.contains(QStringLiteral("at least 3 more cramps")));
    CHECK(helpedAnswer({}).answer.contains(QStringLiteral("at least 5 more cramps")));
}
