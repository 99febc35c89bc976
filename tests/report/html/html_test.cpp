// SPDX-License-Identifier: MIT
#include "report/html/html.h"

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
    summary.medicines[0].label = evil;
    summary.warnings[0].evidence[0] = evil;
    summary.warnings[0].done = evil;
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

TEST_CASE("a long list of evidence is cut, and says so")
{
    GpSummary summary = sampleSummary();
    summary.warnings[0].evidence.assign(15, "A cramp");
    CHECK_THAT(htmlOf(summary), Catch::Contains("and 3 more"));
    summary.warnings[0].evidence.assign(12, "A cramp");
    CHECK(htmlOf(summary).find("and 0 more") == std::string::npos);
}

TEST_CASE(
    "every table scrolls in its own frame; one too wide for a phone is reached by the keyboard, with a name")
{
    const std::string html = htmlOf(sampleSummary());
    const auto count = [&html](const std::string& part) {
        std::ptrdiff_t found = 0;
        for (auto at = html.find(part); at != std::string::npos; at = html.find(part, at + 1))
            ++found;
        return found;
    };
    CHECK(count("<table>") > 5);
    CHECK(count("<div class=\"table") == count("<table>"));
    const std::string caption = reportTexts().words.of("table.entries");
    CHECK(count("<div class=\"table wide\" role=\"group\" tabindex=\"0\" aria-label=\"" + caption + "\">") ==
          1);
    CHECK(count("tabindex") == count("role=\"group\""));
}

TEST_CASE("without name, date of birth and number there is no empty list of them")
{
    GpSummary summary = sampleSummary();
    summary.name.clear();
    summary.dateOfBirth.clear();
    summary.nhsNumber.clear();
    const std::string html = htmlOf(summary);
    CHECK(html.find("<dl>\n</dl>") == std::string::npos);
}

TEST_CASE("the column of notes is there only when a note is")
{
    GpSummary summary = sampleSummary();
    CHECK_THAT(htmlOf(summary), Catch::Contains("<th scope=\"col\">Note</th>"));
    for (ReportEntry& entry : summary.entries)
        entry.note.clear();
    CHECK(htmlOf(summary).find("<th scope=\"col\">Note</th>") == std::string::npos);
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
