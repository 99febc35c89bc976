// SPDX-License-Identifier: MIT
#include "paper/sheet/gp_sheet.h"
#include "paper/sheet/sheet_pieces.h"
#include "paper/support/paper_parts.h"
#include "paper/support/sample_summary.h"
#include "paper/support/sheet_pages.h"
#include "support/catch.h"

using namespace cramp::paper::sheet;
using namespace cramp::report::summary;
using namespace cramp::test;

namespace
{

const QRectF paper(5 * mm, 5 * mm, 200 * mm, 287 * mm);

std::string past(int number)
{
    return "Urgent from 3 October 2026 to 5 October 2026: Past warning number " + std::to_string(number) +
           " (U4). Seen by a GP on 5 October 2026.";
}

GpSummary withPast(GpSummary summary, int count)
{
    for (int number = 1; number <= count; ++number)
        summary.pastWarnings.push_back(past(number));
    return summary;
}

GpSummary withTrials(GpSummary summary, int count)
{
    for (int number = 1; number <= count; ++number)
        summary.trials.push_back({"Change number " + std::to_string(number),
                                  "With it: 26 October to 22 November 2026.",
                                  {"Without it: 20 cramps in 28 days. With it: 14 cramps in 28 days.",
                                   "Nights recorded: 20 of 28 without it, 17 of 28 with it.",
                                   "Week by week: 5, 5, 5, 5 without it; 4, 4, 3, 3 with it.",
                                   "With it the diary has 30% fewer cramps.", "Rate ratio 0.7.",
                                   "This does not show what the reason was."}});
    return summary;
}

int pastShownOn(const Recording& page)
{
    int shown = 0;
    while (page.holds(past(shown + 1)))
        ++shown;
    return shown;
}

qsizetype placeOf(const Recording& page, const std::string& text)
{
    return page.withoutBlanks().indexOf(QString::fromStdString(text).remove(u' '));
}

std::string title(const char* key)
{
    return reportWords().of(key);
}

}  // namespace

TEST_CASE("past warnings stand on page 1, below the warning signs and above the other signs")
{
    const auto pages = pagesOf(withPast(emptySummary(), 3));
    REQUIRE(pages.size() == 1);
    const qsizetype heading = placeOf(pages[0], title("section.past_warnings"));
    CHECK(heading > placeOf(pages[0], title("none.warnings")));
    CHECK(placeOf(pages[0], past(1)) > heading);
    CHECK(placeOf(pages[0], past(2)) > placeOf(pages[0], past(1)));
    CHECK(placeOf(pages[0], past(3)) > placeOf(pages[0], past(2)));
    CHECK(placeOf(pages[0], title("section.signs")) > placeOf(pages[0], past(3)));
}

TEST_CASE("without past warnings the sheet does not speak of them")
{
    CHECK_FALSE(anyHolds(pagesOf(sampleSummary()), title("section.past_warnings")));
}

TEST_CASE("past warnings for which page 1 has no room follow in full on page 2, and page 1 says how many")
{
    const int count = 40;
    const auto pages = pagesOf(withPast(sampleSummary(), count));
    REQUIRE(pages.size() > 1);
    CHECK(paper.contains(pages[0].room));
    const int shown = pastShownOn(pages[0]);
    CHECK(shown > 0);
    CHECK(shown < count);
    CHECK_FALSE(pages[0].holds("Past warning number " + std::to_string(shown + 1) + " "));
    CHECK(pages[0].holds("+ " + std::to_string(count - shown) + " on page 2"));
    for (int number = 1; number <= count; ++number)
        CHECK(pages[1].holds(past(number)));
}

TEST_CASE("past warnings push no warning sign off page 1")
{
    GpSummary summary = withPast(fullSummary(0), 40);
    for (int number = 0; number < 20; ++number) {
        summary.warnings.push_back(summary.warnings.front());
        summary.warnings.back().title = "Sign number " + std::to_string(number);
    }
    const auto pages = pagesOf(summary);
    CHECK(paper.contains(pages[0].room));
    for (const ReportWarning& warning : summary.warnings)
        CHECK(pages[0].holds(warning.urgencyLabel + warning.title));
    CHECK(pages[0].holds(title("section.past_warnings")));
    CHECK(pages[0].holds("+ " + std::to_string(40 - pastShownOn(pages[0])) + " on page 2"));
    for (int number = 1; number <= 40; ++number)
        CHECK(anyHolds(pages, past(number)));
}

TEST_CASE("changes that were tried stand after what helped and before the warning signs")
{
    const auto pages = pagesOf(withTrials(emptySummary(), 1));
    REQUIRE(pages.size() == 1);
    const qsizetype heading = placeOf(pages[0], title("section.trials"));
    CHECK(heading > placeOf(pages[0], title("section.relief")));
    CHECK(heading < placeOf(pages[0], title("section.warnings")));
    for (const char* text : {"Change number 1", "With it: 26 October to 22 November 2026.",
                             "With it the diary has 30% fewer cramps.", "Rate ratio 0.7.",
                             "This does not show what the reason was."})
        CHECK(pages[0].holds(text));
}

TEST_CASE("changes for which page 1 has no room are named there and follow on page 2, their caution once")
{
    const auto pages = pagesOf(withTrials(fullSummary(3), 8));
    CHECK(paper.contains(pages[0].room));
    CHECK(pages[0].holds(title("section.trials")));
    CHECK(pages[0].holds("+ 8 on page 2: Change number 1; Change number 2"));
    CHECK_FALSE(pages[0].holds("Rate ratio 0.7."));
    for (int number = 1; number <= 8; ++number)
        CHECK(anyHolds(pages, "Change number " + std::to_string(number) + "With it: 26 October"));
    QString text;
    for (const Recording& page : pages)
        text += page.withoutBlanks();
    CHECK(text.count(QStringLiteral("Thisdoesnotshowwhatthereasonwas.")) == 1);
}

TEST_CASE("without a change that was tried the sheet does not speak of any")
{
    CHECK_FALSE(anyHolds(pagesOf(sampleSummary()), title("section.trials")));
}
