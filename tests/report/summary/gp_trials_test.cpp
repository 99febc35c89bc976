// SPDX-License-Identifier: MIT
#include "report/html/html.h"
#include "report/support/gp_samples.h"
#include "support/catch.h"
#include "support/diaries.h"

using namespace cramp::diary;
using namespace cramp::report::html;
using namespace cramp::report::summary;
using namespace cramp::test;

namespace
{

Trial trial(std::uint64_t number, std::string name, const char* changed, std::int64_t days = usualTrialDays)
{
    Trial made;
    made.id = id(number);
    made.name = std::move(name);
    made.blocks = beforeAndAfter(day(changed), days);
    return made;
}

GpSummary summaryWith(std::vector<Trial> trials, const ReportChoices& choices = sampleChoices())
{
    Diary diary = sampleDiary();
    diary.trials = std::move(trials);
    return makeGpSummary(diary, sampleAssessment(), reportTexts(), choices, sampleNow());
}

std::vector<std::string> namesOf(const GpSummary& summary)
{
    std::vector<std::string> names;
    for (const ReportTrial& each : summary.trials)
        names.push_back(each.name);
    return names;
}

std::ptrdiff_t countOf(const std::string& text, const std::string& part)
{
    std::ptrdiff_t count = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
        ++count;
    return count;
}

}  // namespace

TEST_CASE("a change that was tried stands in the report in the words of its result")
{
    const Trial tried = trial(80, "Stretching", "2026-11-01");
    const GpSummary summary = summaryWith({tried});
    REQUIRE(summary.trials.size() == 1);
    const ReportTrial& told = summary.trials[0];
    CHECK(told.name == "Stretching");
    CHECK(told.when ==
          "Before and after. The order was not drawn by lot. With it: 1 November to 28 November 2026.");
    Diary diary = sampleDiary();
    CHECK(told.found == sayTrial(trialResult(diary, tried.blocks, sampleNow()), reportTexts().words));
}

TEST_CASE("a change with several times names them all")
{
    Trial tried = trial(80, "Socks", "2026-11-01", 7);
    tried.blocks.push_back({day("2026-11-08"), day("2026-11-08"), false});
    tried.blocks.push_back({day("2026-11-09"), day("2026-11-09"), true});
    CHECK(summaryWith({tried}).trials.at(0).when ==
          "Times with it and without it, in an order that was chosen, not drawn by lot. With it: 1 November "
          "to 7 November 2026 and 9 November 2026.");
}

TEST_CASE("a plan of blocks drawn by lot is told as one, and never judged before it is over")
{
    Trial plan = trial(80, "Stretching", "2026-11-08", 7);
    plan.blocks.push_back({day("2026-11-15"), day("2026-11-21"), true});
    plan.blocks.push_back({day("2026-11-22"), day("2026-11-28"), false});
    plan.order = BlockOrder::Drawn;
    const ReportTrial told = summaryWith({plan}).trials.at(0);
    CHECK(told.when ==
          "2 pairs of blocks, each block 7 days long: one with it and one without it. Which came "
          "first in each pair was drawn by lot. With it: 8 November to 14 November 2026 and 15 "
          "November to 21 November 2026.");
    CHECK(told.found.change.starts_with("Too early to tell: the plan runs until 28 November 2026"));
    CHECK(told.found.interval.empty());
    const std::string html = writeHtml(summaryWith({plan}), reportTexts().words);
    CHECK(html.find("drawn by lot") != std::string::npos);
}

TEST_CASE("only changes of which a part lies in the period are told, the earliest first")
{
    // The period is 26 October to 22 November.
    const Trial endsBefore = trial(80, "ends before", "2026-10-12", 14);
    const Trial endsOnFirst = trial(81, "ends on its first day", "2026-10-13", 14);
    const Trial beginsOnLast = trial(82, "begins on its last day", "2026-12-06", 14);
    const Trial beginsAfter = trial(83, "begins after", "2026-12-07", 14);
    Trial binned = trial(84, "binned", "2026-11-01");
    binned.stamps.binned = sampleNow();
    CHECK(namesOf(summaryWith({beginsAfter, beginsOnLast, binned, endsBefore, endsOnFirst})) ==
          std::vector<std::string>{"ends on its first day", "begins on its last day"});
    CHECK(summaryWith({}).trials.empty());
}

TEST_CASE("changes that are left out are in no form of the report")
{
    ReportChoices choices = sampleChoices();
    choices.leftOut = {ReportSection::Trials};
    const GpSummary summary = summaryWith({trial(80, "Stretching", "2026-11-01")}, choices);
    CHECK(summary.trials.empty());
    CHECK(writeHtml(summary, reportTexts().words).find("<h3 class=\"typed\"") == std::string::npos);
    CHECK(summary.provenance.find(reportTexts().words.of("section.trials")) != std::string::npos);
}

TEST_CASE("the web page tells what was tried, with what the comparison rests on once")
{
    GpSummary summary =
        summaryWith({trial(80, "<b>Magnesium</b>", "2026-11-01"), trial(81, "Mattress", "2026-11-02")});
    for (ReportTrial& each : summary.trials)
        each.found.caution = "What it rests on.";
    const std::string html = writeHtml(summary, reportTexts().words);
    const auto heading = html.find("<h2>" + reportTexts().words.of("section.trials") + "</h2>");
    REQUIRE(heading != std::string::npos);
    CHECK(heading > html.find("<h2>" + reportTexts().words.of("page.where") + "</h2>"));
    CHECK(heading > html.find("<h2>" + reportTexts().words.of("section.features") + "</h2>"));
    CHECK(html.find("<h3 class=\"typed\" dir=\"auto\">&lt;b&gt;Magnesium&lt;/b&gt;</h3>") !=
          std::string::npos);
    for (const ReportTrial& each : summary.trials)
        for (const std::string& line : {each.when, each.found.change, each.found.counts, each.found.nights})
            CHECK(html.find("<p>" + line + "</p>") != std::string::npos);
    CHECK(countOf(html, "<p>What it rests on.</p>") == 1);
}
