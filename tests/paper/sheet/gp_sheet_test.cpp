// SPDX-License-Identifier: MIT
#include "paper/sheet/gp_sheet.h"

#include "paper/support/approved_painting.h"
#include "paper/support/paper_parts.h"
#include "paper/support/sample_summary.h"
#include "paper/support/sheet_pages.h"
#include "support/catch.h"

#include <QPainter>

#include <cmath>

using namespace cramp::paper::sheet;
using namespace cramp::report::summary;
using namespace cramp::test;

namespace
{

// Every text and figure of the summary that page 1 shows when there is room.
std::vector<std::string> textsOfPageOne(const GpSummary& summary)
{
    std::vector<std::string> texts = {summary.title,        summary.period,          summary.name,
                                      summary.dateOfBirth,  summary.nhsNumber,       summary.nightsRecorded,
                                      summary.nightsDetail, summary.provenance,      summary.madeBy,
                                      summary.change.text,  summary.change.interval, summary.change.caution,
                                      summary.sidedness,    summary.stretching,      summary.questions};
    for (const ReportFigure& figure : summary.headline)
        texts.insert(texts.end(), {figure.label, figure.value, figure.detail});
    for (const ReportSite& site : summary.sites)
        texts.push_back(site.label + std::to_string(site.episodes));
    for (const ReportRelief& relief : summary.relief)
        texts.push_back(relief.label + relief.text);
    for (const ReportWarning& warning : summary.warnings)
        texts.insert(texts.end(), {warning.urgencyLabel + warning.title, warning.done});
    texts.insert(texts.end(), summary.askedAbsent.begin(), summary.askedAbsent.end());
    texts.insert(texts.end(), summary.notAsked.begin(), summary.notAsked.end());
    for (const auto* items : {&summary.medicines, &summary.conditions, &summary.exposures})
        for (const ReportItem& item : *items)
            texts.push_back(item.label + ", " + item.when);
    for (const ReportMarker& marker : summary.markers)
        texts.push_back(marker.label);
    for (const ReportFeature& feature : summary.features)
        texts.push_back(feature.label + feature.says);
    return texts;
}

}  // namespace

TEST_CASE("Page 1 of an ordinary report says all of it")
{
    const GpSummary summary = sampleSummary();
    const Recording page = pagesOf(summary).front();
    for (const std::string& text : textsOfPageOne(summary)) {
        INFO(text);
        CHECK(page.holds(text));
    }
    CHECK(page.holds(summary.signs[1].label + ": " + summary.signs[1].dates));
    CHECK(page.holds("Swelling (left leg), 20 November 2026 at 03:12"));
}

TEST_CASE("Page 1 has the hours of onset and the weeks")
{
    const Recording page = pagesOf(sampleSummary()).front();
    // From noon: the hour's name above its count.
    CHECK(page.holds("120130143150"));
    CHECK(page.holds("000010024036040"));
    for (const char* date : {"28Sep", "5Oct", "2Nov"})
        CHECK(page.holds(std::string(date)));
}

TEST_CASE("Every page stays on its paper, is at least 8.5 pt, opaque, and without colour")
{
    for (const GpSummary& summary : {emptySummary(), sampleSummary(), fullSummary(3), fullSummary(40)}) {
        for (const Recording& page : pagesOf(summary)) {
            CHECK(QRectF(500, 500, 20000, 28700).contains(page.room));
            CHECK_FALSE(page.hasPictures);
            for (const Recording::Text& text : page.texts)
                CHECK(text.pixelSize >= std::floor(8.5 * pt));
            for (const QColor& colour : page.colours) {
                CHECK(colour.alpha() == 255);
                CHECK(colour.saturation() == 0);
            }
        }
    }
}

TEST_CASE("Nothing of page 1 reaches into its footer")
{
    for (const GpSummary& summary : {emptySummary(), sampleSummary(), fullSummary(3)}) {
        const Recording page = pagesOf(summary).front();
        const double footer = 28550;
        for (const Recording::Text& text : page.texts) {
            const bool isFooter = text.at.y() > footer;
            INFO(text.text.toStdString());
            CHECK((!isFooter || text.pixelSize == std::lround(8.5 * pt)));
            CHECK(text.at.y() < 29400);
        }
    }
}

TEST_CASE("A report of nothing is one page that says so")
{
    const auto pages = pagesOf(emptySummary());
    REQUIRE(pages.size() == 1);
    for (const char* key : {"none.sites", "none.relief", "none.warnings", "none.medicines", "none.conditions",
                            "none.questions"})
        CHECK(pages[0].holds(reportWords().of(key)));
}

TEST_CASE("What does not fit goes to page 2, and page 1 says how much")
{
    const GpSummary summary = fullSummary(3);
    const auto pages = pagesOf(summary);
    REQUIRE(pages.size() >= 3);
    // The first of what was not asked stand on page 1, and how many more there are.
    const QString pageOne = pages[0].withoutBlanks();
    const qsizetype list = pageOne.indexOf(QStringLiteral("Notasked"));
    const QString line = pageOne.mid(list, pageOne.indexOf(QStringLiteral("onpage2"), list) - list);
    const qsizetype shown = line.count(QLatin1Char(';'));
    CHECK(shown > 0);
    CHECK(line.endsWith(QStringLiteral("+%1").arg(65 - shown)));
    CHECK_FALSE(pages[0].holds("Kidney disease"));
    CHECK(pages[1].holds(reportWords().of("sheet.continued")));
    for (const std::string& text : textsOfPageOne(summary)) {
        INFO(text);
        CHECK(anyHolds(pages, text));
    }
}

TEST_CASE("Warning signs never leave page 1, however many there are")
{
    GpSummary summary = fullSummary(0);
    for (int i = 0; i < 24; ++i) {
        ReportWarning warning = summary.warnings.front();
        warning.title = "Sign number " + std::to_string(i);
        summary.warnings.push_back(warning);
    }
    const auto pages = pagesOf(summary);
    CHECK(QRectF(500, 500, 20000, 28700).contains(pages[0].room));
    for (const ReportWarning& warning : summary.warnings)
        CHECK(pages[0].holds(warning.urgencyLabel + warning.title));
    // All their records follow.
    for (const ReportWarning& warning : summary.warnings)
        for (const std::string& evidence : warning.evidence)
            CHECK(anyHolds(pages, evidence));
}

TEST_CASE("The entries follow with their notes, under their column names on each page")
{
    GpSummary summary = sampleSummary();
    summary.entries.resize(2);
    summary.entries[0].note.clear();
    for (int i = 0; i < 2500; ++i)
        summary.entries[0].note += "word ";
    summary.entries[0].note += "the end";
    const auto pages = pagesOf(summary);
    REQUIRE(pages.size() > 2);
    for (std::size_t page = pages.size() - 2; page < pages.size(); ++page)
        CHECK(pages[page].holds(reportWords().of("entry.when")));
    CHECK(anyHolds(pages, "the end"));
    CHECK(pages.back().holds(summary.entries[1].when));
    CHECK(pagesOf(fullSummary(400)).size() > 8);
}

TEST_CASE("A character that no font has is explained on the page")
{
    GpSummary summary = sampleSummary();
    CHECK_FALSE(pagesOf(summary).front().holds("stands for letters"));
    summary.questions += "\U0010FFF0";
    CHECK(pagesOf(summary).front().holds("stands for letters"));
}

TEST_CASE("Pages are numbered and bear the name of their owner")
{
    const auto pages = pagesOf(sampleSummary());
    for (std::size_t i = 0; i < pages.size(); ++i) {
        CHECK(pages[i].holds("Page " + std::to_string(i + 1) + " of " + std::to_string(pages.size())));
        CHECK(pages[i].holds("Ann Example"));
    }
}

TEST_CASE("Page 1 is painted as approved, as a fax of 200 dpi in one bit")
{
    const GpSummary summary = sampleSummary();
    const GpSheet sheet(summary, reportWords(), bodyMap());
    approvePainting(faxOf([&](QPainter& painter) { sheet.paintPage(painter, 0); }), "sheet-fax");
}
