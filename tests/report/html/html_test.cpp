// SPDX-License-Identifier: MIT
#include "report/html/html.h"

#include "report/html/svg_charts.h"
#include "report/support/gp_samples.h"
#include "support/approve.h"
#include "support/diaries.h"

#include <regex>
#include <stack>

using namespace cramp::diary;
using namespace cramp::report::html;
using namespace cramp::report::summary;
using namespace cramp::test;

namespace
{

std::string htmlOf(const GpSummary& summary)
{
    return writeHtml(summary, reportTexts().words);
}

// The first element that is closed out of turn or never; none in a well-formed file.
std::string firstUnbalanced(const std::string& html)
{
    static const std::regex tag("<(/?)([a-z0-9]+)[^>]*>");
    std::stack<std::string> open;
    for (std::sregex_iterator match(html.begin(), html.end(), tag), end; match != end; ++match) {
        const std::string name = (*match)[2];
        if (name == "meta") continue;
        if ((*match)[1].length() == 0) {
            open.push(name);
        } else {
            if (open.empty() || open.top() != name) return name;
            open.pop();
        }
    }
    return open.empty() ? std::string() : open.top();
}

}  // namespace

TEST_CASE("the HTML report of the sample diary is as approved")
{
    approve(htmlOf(sampleSummary()), "report/sample", "html");
}

TEST_CASE("the HTML report of an empty diary is as approved")
{
    approve(htmlOf(summaryOf({})), "report/empty", "html");
}

TEST_CASE("typed text is escaped and never becomes markup")
{
    GpSummary summary = sampleSummary();
    const std::string evil = "</p><script>alert(1)</script><img src=x onerror=\"a\"> & 'b'";
    summary.name = evil;
    summary.questions = evil;
    summary.entries[0].note = evil;
    summary.entries[0].where = evil;
    REQUIRE_FALSE(summary.page.medicines.empty());
    REQUIRE_FALSE(summary.page.box.pressing.empty());
    summary.page.medicines[0] = {evil, evil};
    summary.page.box.pressing[0] = {evil, evil};
    summary.page.box.seen = evil;
    const std::string html = htmlOf(summary);
    CHECK(html.find("<script") == std::string::npos);
    CHECK(html.find("<img") == std::string::npos);
    CHECK(firstUnbalanced(html).empty());
    CHECK_THAT(html, Catch::Contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
}

TEST_CASE("the file stands alone and is well-formed, whatever the diary holds")
{
    for (std::uint64_t seed = 1; seed <= 15; ++seed) {
        CAPTURE(seed);
        ReportChoices choices = sampleChoices();
        choices.span = {day("2026-01-01"), day("2026-12-31")};
        const Diary diary = randomDiary(seed, 40);
        const auto summary = makeGpSummary(diary, sampleAssessment(), reportTexts(), choices,
                                           moment("2027-01-01T12:00:00+00:00"));
        const std::string html = htmlOf(summary);
        CHECK(firstUnbalanced(html).empty());
        for (const char* loaded : {"<link", "<script", "<img", "<iframe", "url(", "@import"})
            CHECK(html.find(loaded) == std::string::npos);
    }
}

TEST_CASE("every picture has a name, and its figures as a table that scrolls in its own frame")
{
    const std::string html = htmlOf(sampleSummary());
    const auto count = [&html](const std::string& part) {
        std::ptrdiff_t found = 0;
        for (auto at = html.find(part); at != std::string::npos; at = html.find(part, at + 1))
            ++found;
        return found;
    };
    CHECK(count("<svg role=\"img\" aria-label=\"") == 5);
    CHECK(count("<svg") == 5);
    CHECK(count("<table>") == 5);
    CHECK(count("<details>") == 5);
    CHECK(count("<div class=\"table\">") == 5);
}

TEST_CASE("the calendar of nights shows each night as it is")
{
    using cramp::diary::NightState;
    const auto drawn = [](NightState state, std::int64_t cramps, std::optional<std::int64_t> pain) {
        return nightsSvg({{day("2026-11-04"), state, cramps, std::nullopt, pain, std::nullopt}},
                         reportTexts().words);
    };
    CHECK_THAT(drawn(NightState::WithCramps, 3, 6), Catch::Contains(">3</text>"));
    CHECK(drawn(NightState::WithCramps, 3, 6).find("<polygon") == std::string::npos);
    CHECK_THAT(drawn(NightState::WithCramps, 3, 7), Catch::Contains("<polygon"));
    CHECK_THAT(drawn(NightState::CrampFree, 0, std::nullopt), Catch::Contains("<circle"));
    CHECK_THAT(drawn(NightState::NotRecorded, 0, std::nullopt), Catch::Contains("class=\"dash\""));
    const std::string open = drawn(NightState::NotOver, 0, std::nullopt);
    CHECK_THAT(open, Catch::Contains(">4</text>"));
    CHECK(open.find("<rect") == std::string::npos);
    CHECK(nightsSvg({}, reportTexts().words).empty());
}

TEST_CASE("a long period has no calendar of nights, and its chart is of months")
{
    ReportChoices choices = sampleChoices();
    choices.span = {day("2025-11-23"), day("2026-11-22")};
    const GpSummary summary =
        makeGpSummary(sampleDiary(), sampleAssessment(), reportTexts(), choices, sampleNow());
    const std::string html = htmlOf(summary);
    CHECK(html.find(reportTexts().words.of("picture.nights")) == std::string::npos);
    CHECK_THAT(html, Catch::Contains("aria-label=\"" + reportTexts().words.of("picture.months") + "\""));
}

TEST_CASE("the question stands before the signs, and these before the figures")
{
    const std::string html = htmlOf(sampleSummary());
    const auto at = [&html](const char* section) {
        const auto place = html.find("<h2>" + reportTexts().words.of(section) + "</h2>");
        CHECK(place != std::string::npos);
        return place;
    };
    CHECK(at("section.questions") < at("section.box"));
    CHECK(at("section.box") < at("section.headline"));
}

TEST_CASE("who it is, and since when cramps come, stand there where they are known")
{
    GpSummary summary = sampleSummary();
    summary.page.since = "Leg cramps since April 1998";
    CHECK_THAT(htmlOf(summary), Catch::Contains("born 4 March 1957 (69)"));
    CHECK_THAT(htmlOf(summary), Catch::Contains("Leg cramps since April 1998"));
    summary.page.born.clear();
    summary.page.since.clear();
    CHECK(htmlOf(summary).find("born ") == std::string::npos);
    CHECK(htmlOf(summary).find("Leg cramps since") == std::string::npos);
}

TEST_CASE("a cramp is told with its note only when there is one")
{
    GpSummary summary = sampleSummary();
    CHECK_THAT(htmlOf(summary), Catch::Contains("; Note: "));
    for (ReportEntry& entry : summary.entries)
        entry.note.clear();
    CHECK(htmlOf(summary).find("Note: ") == std::string::npos);
}

TEST_CASE("a section that is left out of the HTML report is not in it, and its absence is said")
{
    for (const ReportSection section : allReportSections) {
        ReportChoices choices = sampleChoices();
        choices.leftOut = {section};
        const GpSummary summary =
            makeGpSummary(sampleDiary(), sampleAssessment(), reportTexts(), choices, sampleNow());
        const std::string html = writeHtml(summary, reportTexts().words);
        const std::string& title = reportTexts().words.of(titleKeyOf(section));
        INFO(title);
        CHECK(html.find("Left out by the patient: " + title + ".") != std::string::npos);
        CHECK(html.find("<h2>" + title + "</h2>") == std::string::npos);
    }
}

TEST_CASE("the web page says what page 1 says, and no words of a rule")
{
    const GpSummary summary = sampleSummary();
    const std::string html = htmlOf(summary);
    for (const KeyNumber& number : summary.page.numbers)
        CHECK_THAT(html,
                   Catch::Contains(number.value + ' ' + number.label) && Catch::Contains(number.detail));
    for (const auto* lines : {&summary.page.places, &summary.page.relief, &summary.page.medicinesBelow,
                              &summary.page.conditionsBelow})
        for (const LabelledText& line : *lines)
            CHECK_THAT(html, Catch::Contains(line.text));
    for (const std::string& negative : summary.page.box.absent)
        CHECK_THAT(html, Catch::Contains(negative));
    for (const cramp::triage::Finding& finding : sampleAssessment().findings)
        CHECK(html.find(finding.title) == std::string::npos);
}
