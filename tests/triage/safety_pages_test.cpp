// SPDX-License-Identifier: MIT
#include "triage/safety_pages.h"

#include "guide/page_text.h"
#include "platform/bundled_content.h"
#include "support/catch.h"
#include "triage/hazards.h"
#include "triage/support/real_rules.h"

using namespace cramp::diary;
using namespace cramp::guide;
using namespace cramp::platform;
using namespace cramp::triage;
using namespace cramp::test;

namespace
{

const Labels& realLabels()
{
    static const Labels labels = Labels::load(bundledContent("en/labels.json").value(), "labels.json");
    return labels;
}

Guide wholeGuide()
{
    const Content content = bundledGuideContent();
    Guide guide = loadGuide(content);
    addSafetyPages(guide, content, realRules(), realLabels());
    return guide;
}

std::string textOf(const Guide& guide, const char* page)
{
    std::string text = pageText(guide, *guide.page(page), parseDate("2026-11-22").value());
    // Lines are wrapped; what is looked for may stand in two.
    for (char& letter : text)
        if (letter == '\n') letter = ' ';
    std::string plain;
    for (const char letter : text)
        if (letter != ' ' || plain.empty() || plain.back() != ' ') plain += letter;
    return plain;
}

bool holds(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("The page of rules shows every rule with its condition, words, review status and cases")
{
    const Guide guide = wholeGuide();
    const Page& page = *guide.page("triage-rules");
    CHECK(page.audience == Audience::Clinician);
    const std::string text = textOf(guide, "triage-rules");
    for (const Rule& rule : realRules().rules()) {
        INFO(rule.name);
        CHECK(holds(text, rule.name + " " + rule.title));
        CHECK(holds(text, rule.why));
        CHECK(holds(text, rule.advice));
        for (const std::string& records : realRuleCases().find(rule.name)->holds)
            CHECK(holds(text, records));
    }
    CHECK(holds(text, "no clinician has approved this"));
}

TEST_CASE("Conditions are told as sentences")
{
    const auto said = [](const char* rule) {
        return conditionText(realRules().find(rule)->condition, realRuleCases(), realLabels());
    };
    const auto sign = [](Symptom symptom) { return realLabels().inSentence(symptom); };
    CHECK(said("E10") == sign(Symptom::ClimbingWeakness) + " (not long-standing) within 7 days");
    CHECK(said("G10") == sign(Symptom::UrgeToMove) +
                             " on at least 2 different days (in a check-in) within 28 days; or " +
                             sign(Symptom::UrgeToMove) + " on at least 3 different days within 28 days");
    CHECK(said("G14") == sign(Symptom::Ulcer) + " within 28 days");
    CHECK(said("U1") ==
          "a cramp that goes on, began over 600 and under 86400 seconds ago, and that nothing is recorded as "
          "having eased; or a cramp that lasted over 3600 seconds within 2 days");
    CHECK(said("U2").ends_with("; or at least 3 cramps in the last 28 days since " +
                               realLabels().inSentence(ContextCode::DirtyWound) +
                               " (began within 21 days), at twice the rate of the 28 days before it"));
    CHECK(said("U16") == sign(Symptom::SpreadingHotSkin) + " within 7 days; or (" + sign(Symptom::Redness) +
                             " or " + sign(Symptom::Warmth) + " of one leg within 3 days; and " +
                             sign(Symptom::Fever) + " (not long-standing) within 3 days)");
    for (const Rule& rule : realRules().rules()) {
        INFO(rule.name);
        const auto text = conditionText(rule.condition, realRuleCases(), realLabels());
        CHECK_FALSE(text.empty());
        CHECK(text.find('{') == std::string::npos);
        CHECK(text.find('}') == std::string::npos);
    }
}

TEST_CASE("The page of hazards shows each with its risks, controls and tests, and claims no standard")
{
    const Guide guide = wholeGuide();
    const std::string text = textOf(guide, "hazard-log");
    const auto log = HazardLog::load(bundledContent("en/hazards.json").value(), "hazards.json");
    for (const Hazard& hazard : log.hazards) {
        INFO(hazard.id);
        CHECK(holds(text, hazard.id + " " + hazard.hazard));
        CHECK(holds(text, hazard.harm));
        for (const Control& control : hazard.controls)
            CHECK(holds(text, control.text));
        CHECK(holds(text, hazard.reason));
    }
    CHECK(holds(text, "does not claim to meet that standard"));
    CHECK(holds(text, "not a UKCA or CE-marked medical"));
    CHECK_FALSE(holds(text, "{"));
}

TEST_CASE("The page for reviewers lists the hazards and leads to the pages made from data")
{
    const Guide guide = wholeGuide();
    const std::string text = textOf(guide, "for-reviewers");
    CHECK(holds(text, "H1 False reassurance"));
    CHECK(holds(text, guide.page("hazard-log")->name));
    CHECK(holds(text, guide.page("triage-rules")->name));
}
