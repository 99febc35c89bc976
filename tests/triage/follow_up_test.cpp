// SPDX-License-Identifier: MIT
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

using Texts = std::vector<std::string>;

std::vector<FollowUpQuestion> questionsOf(const NotedDiary& noted)
{
    return followUpQuestions(noted.diary, realRules(), assess(noted.diary, realRules(), noted.now));
}

// "U4: swelling constant_ache".
Texts asked(std::string_view records)
{
    Texts texts;
    for (const FollowUpQuestion& question : questionsOf(readNotation(records))) {
        std::string text = question.rule + ":";
        for (const FollowUpTick& tick : question.ticks)
            text += " " + codedText(tick);
        texts.push_back(text);
    }
    return texts;
}

bool asks(const Texts& texts, const std::string& rule, const std::string& tick)
{
    return std::ranges::any_of(texts, [&](const std::string& text) {
        return text.starts_with(rule + ":") && (text + " ").find(" " + tick + " ") != text.npos;
    });
}

}  // namespace

TEST_CASE("Nothing is asked in an emergency, and little of an empty diary")
{
    CHECK(asked("checkin -1h chest_pain").empty());
    CHECK(asked("") ==
          Texts{"U4: swelling constant_ache warmth", "U10: weakness numbness", "E11: chest_pain breathless"});
}

TEST_CASE("With a swollen leg the signs that would make it an emergency are asked first")
{
    const auto texts = asked("checkin -1h swelling:left");
    REQUIRE_FALSE(texts.empty());
    CHECK(texts.front() == "E1: breathless chest_pain pain_breathing_in fainting");
    // A level that is there already is not asked for, but by the usual questions that fill up.
    for (const std::string& text : texts)
        CHECK((text.starts_with("E") || text == "U4: constant_ache warmth" || text.starts_with("U10") ||
               text.starts_with("G3")));
}

TEST_CASE("What was answered within 2 days is not asked, not even where it was denied")
{
    const auto texts = asked("checkin -1h swelling:left no-breathless | checkin -47h no-chest_pain");
    CHECK_FALSE(asks(texts, "E1", "breathless"));
    CHECK_FALSE(asks(texts, "E1", "chest_pain"));
    CHECK(asks(asked("checkin -1h swelling:left | checkin -49h no-chest_pain"), "E1", "chest_pain"));
}

TEST_CASE("The onset of a sign without onset and course is asked for where it matters")
{
    // Weakness of one leg, apart, is urgent when it is recent.
    CHECK(asks(asked("checkin -1d weakness:left"), "U10", "weakness:left~recent"));
    CHECK_FALSE(asks(asked("checkin -1d weakness:left!steady"), "U10", "weakness:left!steady~recent"));
    CHECK_FALSE(asks(asked("checkin -1d weakness:left~longer"), "U10", "weakness:left~recent"));
    CHECK_FALSE(asks(asked("checkin -15d weakness:left"), "U10", "weakness:left~recent"));
}

TEST_CASE("Items are asked until something answers them")
{
    const std::string pain = "checkin -1d unexplained_muscle_pain:left";
    CHECK(asks(asked(pain), "U5", "statin"));
    CHECK_FALSE(asks(asked(pain + " | item statin absent"), "U5", "statin"));
    CHECK(asks(asked("item dialysis | checkin -4d palpitations"), "E15", "palpitations") == false);
    // A cramp alone is joined by an item, not by a sign.
    const auto texts = asked("episode -1d | episode -2d");
    CHECK(asks(texts, "U2", "dirty_wound"));
    CHECK_FALSE(asks(texts, "U9", "vomiting"));
}

TEST_CASE("A sign of a leg is put on the side of the newest sided sign, else of the newest cramp")
{
    const auto sideIn = [](std::string_view records) {
        for (const FollowUpQuestion& question : questionsOf(readNotation(records)))
            for (const FollowUpTick& tick : question.ticks)
                if (const auto* sign = std::get_if<SymptomEntry>(&tick.fact))
                    if (sign->kind == Symptom::Warmth) return sign->side;
        return std::optional<Side>();
    };
    CHECK(sideIn("checkin -1d tingling:right | checkin -2d tingling:left") == Side::Right);
    CHECK(sideIn("episode -1h site:calf:right") == Side::Right);
    CHECK(sideIn("") == Side::Left);
}

TEST_CASE("Walking pain is asked after two cramps by day")
{
    CHECK(asks(asked("episode -1h | episode -25h"), "G3", "walking_pain"));
    CHECK_FALSE(asks(asked("episode -1h | episode -7h"), "G3", "walking_pain"));
}

TEST_CASE("At most eight questions of four ticks, each with a rule above the level and something recorded")
{
    const std::vector<std::string_view> diaries = {
        "checkin -1d swelling:left", "checkin -1d back_pain tingling:both", "episode -1d | episode -2d",
        "item dialysis | checkin -1d tiredness",
        "item steroid | item cancer_treatment | item anticoagulant | item kidney_disease | checkin -1d "
        "numbness:left tingling:both back_pain thirst fever | episode -1d site:hand"};
    for (const std::string_view records : diaries) {
        const auto noted = readNotation(records);
        const auto assessment = assess(noted.diary, realRules(), noted.now);
        const auto questions = followUpQuestions(noted.diary, realRules(), assessment);
        CHECK(questions.size() <= 8);
        for (const FollowUpQuestion& question : questions) {
            CHECK(question.ticks.size() >= 1);
            CHECK(question.ticks.size() <= 4);
            CHECK(question.urgency == realRules().find(question.rule)->level);
        }
        CHECK(followUpQuestions(noted.diary, realRules(), assessment) == questions);
    }
}
