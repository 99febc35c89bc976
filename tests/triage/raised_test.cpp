// SPDX-License-Identifier: MIT
#include "triage/raised.h"

#include "support/catch.h"
#include "triage/assess.h"
#include "triage/support/notation.h"
#include "triage/support/real_rules.h"

using namespace cramp::diary;
using namespace cramp::triage;
using namespace cramp::test;

namespace
{

std::vector<std::string> raisedBy(const NotedDiary& noted)
{
    std::vector<std::string> texts;
    const auto assessment = assess(noted.diary, realRules(), noted.now);
    for (const Raised& raised : raisedFindings(noted.diary, realRules(), assessment))
        texts.push_back(raised.rule + " " + formatMoment(raised.at));
    return texts;
}

std::vector<std::string> raisedBy(std::string_view records)
{
    return raisedBy(readNotation(records));
}

NotedDiary answered(std::string_view records, const std::string& rule, AnswerKind kind, std::string_view at)
{
    auto noted = readNotation(records);
    Answer answer;
    answer.rule = rule;
    answer.at = parseMoment(at).value();
    answer.answer = kind;
    noted.diary.answers = {answer};
    return noted;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("A routine finding is raised when it becomes open after 84 quiet days")
{
    const std::string numb = "checkin -5d numbness:left~longer";
    CHECK(raisedBy(numb) == Texts{"G2 2026-11-17T09:00:00+00:00"});
    // It was open until 84 days before, or until a second less.
    CHECK(raisedBy(numb + " | checkin -117d numbness:left~longer") == Texts{"G2 2026-11-17T09:00:00+00:00"});
    CHECK(raisedBy(numb + " | checkin -116d numbness:left~longer").empty());
}

TEST_CASE("What merely stands, and what is urgent, is not raised")
{
    std::string standing = "checkin -1d numbness:left~longer";
    for (int day = 20; day < 185; day += 20)
        standing += " | checkin -" + std::to_string(day) + "d numbness:left~longer";
    CHECK(raisedBy(standing).empty());
    for (const std::string& text : raisedBy("checkin -1d swelling:left"))
        CHECK_FALSE(text.starts_with("U"));
    // The higher finding stands for it.
    CHECK(raisedBy("checkin -1d swelling:left").empty());
}

TEST_CASE("G12 and G13 are announced with G1, else by themselves")
{
    CHECK(raisedBy("item diabetes | episode -1d | episode -2d") == Texts{"G12 2026-11-21T09:00:00+00:00"});
    CHECK(raisedBy("item diabetes | episode -1d woke | episode -2d woke | episode -3d woke") ==
          Texts{"G1 2026-11-21T09:00:00+00:00"});
}

TEST_CASE("An answered finding is not raised, and a reminder that is due is")
{
    const std::string records = "checkin -29d numbness:left~longer | checkin -20d numbness:left~longer";
    CHECK(raisedBy(answered(records, "G2", AnswerKind::Seen, "2026-11-20T09:00:00+00:00")).empty());
    CHECK(raisedBy(answered(records, "G2", AnswerKind::Later, "2026-10-25T09:00:00+00:00")).empty());
    CHECK(raisedBy(answered(records, "G2", AnswerKind::Later, "2026-10-24T09:00:00+00:00")) ==
          Texts{"G2 2026-11-22T00:00:00+00:00"});
}
