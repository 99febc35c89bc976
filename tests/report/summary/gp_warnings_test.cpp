// SPDX-License-Identifier: MIT
#include "report/html/html.h"
#include "report/support/gp_samples.h"
#include "support/catch.h"
#include "support/diaries.h"

#include <array>

using namespace cramp::diary;
using namespace cramp::report::html;
using namespace cramp::report::summary;
using namespace cramp::triage;
using namespace cramp::test;

namespace
{

template <typename Code>
std::string label(Code code)
{
    return reportTexts().labels.of(code);
}

}  // namespace

TEST_CASE("warnings bear their evidence and what was done")
{
    const GpSummary summary = sampleSummary();
    REQUIRE(summary.warnings.size() == 1);
    const ReportWarning& warning = summary.warnings[0];
    CHECK(warning.urgencyLabel == "Urgent");
    CHECK(warning.evidence ==
          std::vector<std::string>{"Swelling (left leg, came on suddenly), 21 November 2026 at 23:50",
                                   label(ContextCode::LongJourney) + ", 15 October 2026"});
    CHECK(warning.done == "Seen by a GP on 21 November 2026: ruled out. In the patient's words: no clot");
    ReportChoices choices = sampleChoices();
    choices.withNotes = false;
    const auto plain = makeGpSummary(sampleDiary(), sampleAssessment(), reportTexts(), choices, sampleNow());
    CHECK(plain.warnings[0].done == "Seen by a GP on 21 November 2026: ruled out");
}

TEST_CASE("a warning of the period that holds no longer is told with its days and what was done")
{
    FindingSpan span;
    span.rule = "U4";
    span.urgency = Urgency::Urgent;
    span.title = "One leg swollen";
    span.from = moment("2026-11-03T21:00:00+00:00");
    span.to = moment("2026-11-05T21:00:00+00:00");
    Answer answer;
    answer.answer = AnswerKind::Seen;
    answer.by = AnsweredBy::Gp;
    answer.at = moment("2026-11-05T10:00:00+00:00");
    span.answers = {answer};
    FindingSpan earlier = span;
    earlier.from = moment("2025-11-03T21:00:00+00:00");
    earlier.to = moment("2025-11-05T21:00:00+00:00");
    FindingSpan holding = span;
    holding.to.reset();
    FindingSpan mild = span;
    mild.urgency = Urgency::Routine;
    const auto summary = makeGpSummary(sampleDiary(), sampleAssessment(), reportTexts(), sampleChoices(),
                                       sampleNow(), {earlier, span, holding, mild});
    CHECK(
        summary.pastWarnings ==
        std::vector<std::string>{"Urgent from 3 November 2026 to 5 November 2026: One leg swollen (U4). Seen "
                                 "by a GP on 5 November 2026."});
    CHECK(writeHtml(summary, reportTexts().words).find(summary.pastWarnings[0]) != std::string::npos);
    span.answers.clear();
    const auto silent =
        makeGpSummary(sampleDiary(), sampleAssessment(), reportTexts(), sampleChoices(), sampleNow(), {span});
    CHECK(silent.pastWarnings.at(0).ends_with("(U4). No contact with a service recorded."));
}

TEST_CASE("of past warnings the most urgent is told first, then the earliest")
{
    const auto span = [](const char* rule, Urgency urgency, const char* from) {
        FindingSpan made;
        made.rule = rule;
        made.urgency = urgency;
        made.title = "A sign";
        made.from = moment(from);
        made.to = moment("2026-11-20T09:00:00+00:00");
        return made;
    };
    const auto summary =
        makeGpSummary(sampleDiary(), sampleAssessment(), reportTexts(), sampleChoices(), sampleNow(),
                      {span("U1", Urgency::Urgent, "2026-11-01T09:00:00+00:00"),
                       span("U2", Urgency::Urgent, "2026-11-02T09:00:00+00:00"),
                       span("E1", Urgency::Emergency, "2026-11-03T09:00:00+00:00")});
    REQUIRE(summary.pastWarnings.size() == 3);
    const std::array rules = {"(E1)", "(U1)", "(U2)"};
    for (std::size_t place = 0; place < rules.size(); ++place)
        CHECK_THAT(summary.pastWarnings[place], Catch::Contains(rules.at(place)));
}

TEST_CASE("a check that is switched off is told as such, in every form")
{
    Assessment off = sampleAssessment();
    off.findings.clear();
    off.isOff = true;
    const auto summary = makeGpSummary(sampleDiary(), off, reportTexts(), sampleChoices(), sampleNow());
    CHECK(summary.isCheckOff);
    const std::string html = writeHtml(summary, reportTexts().words);
    CHECK(html.find("was switched off") != std::string::npos);
    CHECK(html.find("Nothing in the diary matches") == std::string::npos);
}

TEST_CASE("signs there, asked and absent, and not asked stand apart")
{
    const GpSummary summary = sampleSummary();
    REQUIRE(summary.signs.size() == 2);
    CHECK(summary.signs[0] == ReportSign{"Tingling", "20 Nov", 1, false});
    CHECK(summary.signs[1] == ReportSign{"Swelling (left leg, came on suddenly)", "21 Nov", 1, true});
    CHECK(summary.askedAbsent ==
          std::vector{label(Symptom::Redness), label(Symptom::Fever), label(ContextCode::Quinine)});
    // Redness and fever were answered within the period, whatever their windows in triage.
    CHECK(summary.notAsked == std::vector{label(Symptom::Breathless), label(ContextCode::Statin)});
}

TEST_CASE("a sign of many days names five of them")
{
    Diary diary;
    for (int index = 0; index < 7; ++index) {
        CheckIn checkIn;
        checkIn.id = id(static_cast<std::uint64_t>(500 + index));
        checkIn.at = moment("2026-11-01T09:00:00+00:00");
        checkIn.at.wall += std::chrono::days(index);
        checkIn.symptoms = {{Symptom::Numbness, Side::Left, true, std::nullopt}};
        diary.checkIns.push_back(checkIn);
    }
    const GpSummary summary = summaryOf(diary);
    REQUIRE(summary.signs.size() == 1);
    CHECK(summary.signs[0].dates == "1 Nov, 2 Nov, 3 Nov, 4 Nov, 5 Nov and 2 more");
    CHECK(summary.signs[0].times == 7);
}
