// SPDX-License-Identifier: MIT
#include "report/support/gp_samples.h"
#include "support/catch.h"
#include "support/diaries.h"

using namespace cramp::diary;
using namespace cramp::report::summary;
using namespace cramp::triage;
using namespace cramp::test;

namespace
{

SymptomEntry sign(Symptom kind, std::optional<Side> side = {}, bool present = true)
{
    return {kind, side, present, std::nullopt};
}

CheckIn checkIn(std::uint64_t number, std::string_view at, std::vector<SymptomEntry> signs)
{
    CheckIn made;
    made.id = id(number);
    made.at = moment(at);
    made.symptoms = std::move(signs);
    return made;
}

Finding finding(const char* rule, Urgency urgency, std::vector<Evidence> evidence)
{
    Finding made;
    made.rule = rule;
    made.urgency = urgency;
    made.title = "Title of a rule";
    made.advice = "Advice of a rule";
    made.evidence = std::move(evidence);
    return made;
}

Evidence evidenceOf(const Fact& fact, std::string_view at)
{
    return {RecordKind::CheckIn, id(1), fact, moment(at), false};
}

Answer seenByGp(const char* rule, std::string_view on)
{
    Answer answer;
    answer.id = id(700);
    answer.rule = rule;
    answer.answer = AnswerKind::Seen;
    answer.by = AnsweredBy::Gp;
    answer.on = day(on);
    answer.at = moment(std::string(on) + "T10:00:00+00:00");
    return answer;
}

SignBox boxOf(const Diary& diary, const std::vector<Finding>& findings,
              const std::vector<FindingSpan>& history = {}, std::vector<std::string> notAsked = {})
{
    Assessment assessment;
    assessment.findings = findings;
    assessment.notAsked = std::move(notAsked);
    return makeGpSummary(diary, assessment, reportTexts(), sampleChoices(), sampleNow(), history).page.box;
}

std::string textOf(const SignBox& box)
{
    std::string text = box.note + box.seen;
    for (const auto* facts : {&box.pressing, &box.others})
        for (const SignFact& fact : *facts)
            text += fact.label + fact.when;
    return text;
}

}  // namespace

TEST_CASE("a sign that four rules look at stands once, with all its days")
{
    Diary diary;
    diary.checkIns = {checkIn(1, "2026-11-20T09:00:00+00:00", {sign(Symptom::Swelling, Side::Left)}),
                      checkIn(2, "2026-11-21T09:00:00+00:00", {sign(Symptom::Swelling, Side::Left)})};
    const std::vector<Evidence> swelling = {
        evidenceOf(sign(Symptom::Swelling, Side::Left), "2026-11-20T09:00:00+00:00"),
        evidenceOf(sign(Symptom::Swelling, Side::Left), "2026-11-21T09:00:00+00:00")};
    const SignBox box =
        boxOf(diary, {finding("E1", Urgency::Emergency, swelling), finding("U4", Urgency::Urgent, swelling),
                      finding("U5", Urgency::Urgent, swelling), finding("G1", Urgency::Routine, swelling)});
    REQUIRE(box.pressing.size() == 1);
    CHECK(box.pressing[0].label == "Swelling, left leg");
    CHECK(box.pressing[0].when == "20 Nov and 21 Nov");
    CHECK(box.others.empty());
    CHECK(box.note.empty());
}

TEST_CASE("the box holds no words of a rule")
{
    const SignBox box =
        boxOf({}, {finding("U4", Urgency::Urgent,
                           {evidenceOf(sign(Symptom::DarkUrine), "2026-11-20T09:00:00+00:00")})});
    CHECK(box.pressing.at(0).label == "Dark urine");
    CHECK(textOf(box).find("of a rule") == std::string::npos);
    CHECK(textOf(box).find("U4") == std::string::npos);
}

TEST_CASE("sides stay apart, and a missing one is told")
{
    Diary diary;
    diary.checkIns = {checkIn(1, "2026-11-20T09:00:00+00:00",
                              {sign(Symptom::Swelling, Side::Left), sign(Symptom::Numbness, Side::Both),
                               sign(Symptom::Weakness), sign(Symptom::Fever)}),
                      checkIn(2, "2026-11-21T09:00:00+00:00", {sign(Symptom::Swelling, Side::Right)})};
    std::vector<std::string> labels;
    for (const SignFact& fact : boxOf(diary, {}).others)
        labels.push_back(fact.label);
    std::ranges::sort(labels);
    CHECK(labels == std::vector<std::string>{"Fever", "Numbness, both legs", "Swelling, left leg",
                                             "Swelling, right leg", "Weakness, side not recorded"});
}

TEST_CASE("course and onset are those of the newest record that has them")
{
    Diary diary;
    SymptomEntry sudden = sign(Symptom::Weakness, Side::Left);
    sudden.course = Course::Sudden;
    SymptomEntry worse = sign(Symptom::Weakness, Side::Left);
    worse.course = Course::Worsening;
    worse.onset = Onset::Recent;
    diary.checkIns = {checkIn(1, "2026-11-02T09:00:00+00:00", {sudden}),
                      checkIn(2, "2026-11-20T09:00:00+00:00", {worse})};
    CHECK(boxOf(diary, {}).others.at(0).when == "2 Nov and 20 Nov, getting worse, new or suddenly worse");
}

TEST_CASE("many days are counted, with the first and the last")
{
    Diary diary;
    for (int place = 0; place < 7; ++place) {
        diary.checkIns.push_back(checkIn(static_cast<std::uint64_t>(100 + place), "2026-11-01T09:00:00+00:00",
                                         {sign(Symptom::Tingling, Side::Left)}));
        diary.checkIns.back().at.wall += std::chrono::days(place);
    }
    CHECK(boxOf(diary, {}).others.at(0).when == "7 days, first 1 Nov, last 7 Nov");
}

TEST_CASE("of cramps that lasted too long the longest is told")
{
    const SignBox box =
        boxOf({}, {finding("U9", Urgency::Urgent,
                           {evidenceOf(DurationSeconds::from(2700).value(), "2026-11-03T03:00:00+00:00"),
                            evidenceOf(DurationSeconds::from(720).value(), "2026-11-20T03:00:00+00:00")})});
    REQUIRE(box.pressing.size() == 1);
    CHECK(box.pressing[0].label == "Cramps lasting up to 45 min");
    CHECK(box.pressing[0].when == "3 Nov and 20 Nov");
}

TEST_CASE("a pressing finding always has a fact in the box, other medicines stand in their list alone")
{
    const Evidence quinine = {RecordKind::ContextItem, id(2), ContextCode::Quinine,
                              moment("2026-11-01T00:00:00+00:00"), true};
    const Evidence bruise = evidenceOf(sign(Symptom::Bruising), "2026-11-20T09:00:00+00:00");
    const SignBox both = boxOf({}, {finding("U8", Urgency::Urgent, {quinine, bruise})});
    REQUIRE(both.pressing.size() == 1);
    CHECK(both.pressing[0].label == "Unexplained bruising");
    CHECK(boxOf({}, {finding("U8", Urgency::Urgent, {quinine})}).pressing.at(0).label == "Quinine");
    CHECK(boxOf({}, {finding("P1", Urgency::Pharmacist, {quinine})}).others.empty());
}

TEST_CASE("what was done stands with what it was about, and nothing else is told as seen")
{
    Diary diary;
    diary.answers = {seenByGp("U4", "2026-11-21")};
    const Finding swollen =
        finding("U4", Urgency::Urgent,
                {evidenceOf(sign(Symptom::Swelling, Side::Left), "2026-11-20T09:00:00+00:00")});
    const Finding dark =
        finding("U7", Urgency::Urgent, {evidenceOf(sign(Symptom::DarkUrine), "2026-11-19T09:00:00+00:00")});
    CHECK(boxOf(diary, {swollen}).seen == "Seen by a GP on 21 November 2026");
    CHECK(boxOf(diary, {swollen, dark}).seen ==
          "Seen by a GP on 21 November 2026 (swelling, left leg); No contact with a service recorded (dark "
          "urine)");
    CHECK(boxOf(diary, {dark}).seen == "No contact with a service recorded");
    CHECK(boxOf(diary, {}).seen.empty());
}

TEST_CASE("a sign that came back after the contact says so")
{
    Diary diary;
    diary.answers = {seenByGp("U4", "2026-11-10")};
    const SignBox box = boxOf(
        diary, {finding("U4", Urgency::Urgent,
                        {evidenceOf(sign(Symptom::Swelling, Side::Left), "2026-11-20T09:00:00+00:00")})});
    CHECK(box.seen == "Seen by a GP on 10 November 2026, recorded again since");
}

TEST_CASE("what held in the period and has passed stays in the box, with what was done about it")
{
    FindingSpan past;
    past.rule = "U4";
    past.urgency = Urgency::Urgent;
    past.title = "Title of a rule";
    past.from = moment("2026-11-03T21:00:00+00:00");
    past.to = moment("2026-11-05T21:00:00+00:00");
    past.evidence = {evidenceOf(sign(Symptom::Swelling, Side::Right), "2026-11-03T21:00:00+00:00")};
    past.answers = {seenByGp("U4", "2026-11-05")};
    const SignBox box = boxOf({}, {}, {past});
    REQUIRE(box.pressing.size() == 1);
    CHECK(box.pressing[0].label == "Swelling, right leg");
    CHECK(box.seen == "Seen by a GP on 5 November 2026");
    past.to = moment("2026-09-05T21:00:00+00:00");
    CHECK(boxOf({}, {}, {past}).pressing.empty());
}

TEST_CASE("only what was asked and is nowhere present is a negative")
{
    Diary diary;
    diary.checkIns = {checkIn(1, "2026-11-18T09:00:00+00:00",
                              {sign(Symptom::Fever, {}, false), sign(Symptom::Swelling, Side::Right, false),
                               sign(Symptom::Tingling, {}, false)}),
                      checkIn(2, "2026-11-20T09:00:00+00:00",
                              {sign(Symptom::Swelling, Side::Left), sign(Symptom::Breathless, {}, false)}),
                      checkIn(3, "2026-09-20T09:00:00+00:00", {sign(Symptom::ChestPain, {}, false)})};
    ContextItem usual;
    usual.id = id(9);
    usual.code = ContextCode::UsualTingling;
    diary.context = {usual};
    const SignBox box = boxOf(diary, {}, {}, {"breathless", "chest_pain", "fever", "tingling"});
    // Of a swollen leg, breath comes first.
    CHECK(box.absent == std::vector<std::string>{"no breathlessness", "no fever"});
    CHECK(box.askedOn == "18 November to 20 November 2026");
    CHECK(box.notAsked == std::vector<std::string>{"chest pain"});
}

TEST_CASE("at most eight stand as not asked, those first that go with the signs")
{
    std::vector<std::string> all;
    for (const Symptom symptom : allValues<Symptom>())
        all.emplace_back(code(symptom));
    all.emplace_back("previous_dvt");
    Diary diary;
    diary.checkIns = {checkIn(1, "2026-11-20T09:00:00+00:00", {sign(Symptom::Warmth, Side::Left)})};
    const SignBox box = boxOf(diary, {}, {}, all);
    REQUIRE(box.notAsked.size() == 8);
    CHECK(box.notAsked[0] == "breathlessness");
    CHECK(box.notAsked[1] == "chest pain");
    CHECK(box.notAsked[6] == "previous blood clot");
}

TEST_CASE("nothing recorded, and a check that was off, never read as all well")
{
    CHECK(boxOf({}, {}).note == "No symptoms recorded in this period. This does not exclude a problem.");
    Assessment off;
    off.isOff = true;
    const SignBox box = makeGpSummary({}, off, reportTexts(), sampleChoices(), sampleNow()).page.box;
    CHECK(box.note == "The warning-sign check was switched off. Entries were not screened.");
}
