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

const QRectF paper(500, 500, 20000, 28700);

void add(std::vector<std::string>& texts, const std::vector<ItemLine>& lines)
{
    for (const ItemLine& line : lines)
        texts.push_back(line.changed.empty() ? line.text : line.text + ", " + line.changed);
}

void add(std::vector<std::string>& texts, const std::vector<LabelledText>& lines)
{
    for (const LabelledText& line : lines)
        texts.push_back(line.label + line.text);
}

// What never leaves page 1.
std::vector<std::string> firmTexts(const GpSummary& summary)
{
    const GpPage& page = summary.page;
    std::vector<std::string> texts = {summary.name, page.born,     page.since,
                                      page.kept,    page.box.seen, "Leg cramps, " + summary.period};
    for (const SignFact& fact : page.box.pressing)
        texts.push_back(fact.label + ": " + fact.when);
    for (const KeyNumber& number : page.numbers)
        texts.push_back(number.value + number.label + number.detail);
    texts.insert(texts.end(), page.box.notAsked.begin(), page.box.notAsked.end());
    return texts;
}

// Every other text of page 1.
std::vector<std::string> movingTexts(const GpSummary& summary)
{
    const GpPage& page = summary.page;
    std::vector<std::string> texts = page.box.absent;
    for (const SignFact& fact : page.box.others)
        texts.push_back(fact.label + ": " + fact.when);
    add(texts, page.medicines);
    add(texts, page.medicinesBelow);
    add(texts, page.conditions);
    add(texts, page.conditionsBelow);
    add(texts, page.places);
    add(texts, page.relief);
    for (const ReportFeature& feature : summary.features)
        texts.push_back(feature.label + feature.says);
    texts.push_back(page.hoursCounted);
    return texts;
}

std::vector<std::string> textsOf(const GpSummary& summary)
{
    std::vector<std::string> texts = firmTexts(summary);
    for (const std::string& text : movingTexts(summary))
        texts.push_back(text);
    return texts;
}

}  // namespace

TEST_CASE("Page 1 of an ordinary report says all of it, in the order of the page")
{
    const GpSummary summary = sampleSummary();
    const Recording page = pagesOf(summary).front();
    for (const std::string& text : textsOf(summary)) {
        INFO(text);
        CHECK(page.holds(text));
    }
    CHECK_FALSE(page.holds(reportWords().of("page.continued")));
    qsizetype last = -1;
    for (const std::string& text :
         {summary.name, summary.page.kept, summary.questions, summary.page.box.pressing[0].label,
          summary.page.numbers[0].label, reportWords().of("page.strip"), reportWords().of("page.hours"),
          reportWords().of("page.medicines"), reportWords().of("page.where"), reportWords().of("page.asked"),
          summary.provenance}) {
        INFO(text);
        const qsizetype place = page.withoutBlanks().indexOf(QString::fromStdString(text).remove(u' '));
        CHECK(place > last);
        last = place;
    }
}

TEST_CASE("The strip names what was taken beside the nights")
{
    const Recording page = pagesOf(sampleSummary()).front();
    for (const char* text : {"Atorvastatin20 mg until 2 Nov40 mg from 3 Nov", "Magnesium", "28Sep", "26Oct"})
        CHECK(page.holds(text));
    CHECK(pagesOf(emptySummary()).front().holds(reportWords().of("page.strip_none")));
}

TEST_CASE("Every page stays on its paper, is at least 8.5 pt, and black on white")
{
    for (const GpSummary& summary : {emptySummary(), sampleSummary(), fullSummary(3), fullSummary(400)}) {
        for (const Recording& page : pagesOf(summary)) {
            CHECK(paper.contains(page.room));
            CHECK_FALSE(page.hasPictures);
            for (const Recording::Text& text : page.texts)
                CHECK(text.pixelSize >= std::floor(8.5 * pt));
            for (const QColor& colour : page.colours)
                CHECK((colour == QColor(0, 0, 0) || colour == QColor(255, 255, 255)));
        }
    }
}

TEST_CASE("Nothing of a page reaches into its footer")
{
    for (const GpSummary& summary : {emptySummary(), sampleSummary(), fullSummary(3), fullSummary(400)}) {
        for (const Recording& page : pagesOf(summary)) {
            double footer = 0, body = 0;
            bool isFooter = false;
            for (const Recording::Text& text : page.texts) {
                if (text.text.startsWith(QString::fromStdString(summary.provenance).left(20))) {
                    isFooter = true;
                    footer = text.at.y();
                }
                if (!isFooter) body = std::max(body, text.at.y());
            }
            REQUIRE(footer > 0);
            CHECK(body < footer - 300);
        }
    }
}

TEST_CASE("A report of nothing is one page that says so")
{
    const auto pages = pagesOf(emptySummary());
    REQUIRE(pages.size() == 1);
    for (const char* key : {"box.nothing", "none.medicines", "none.conditions"})
        CHECK(pages[0].holds(reportWords().of(key)));
}

TEST_CASE("What does not fit moves to page 2 from the bottom up, and page 1 says what")
{
    const GpSummary summary = fullSummary(3);
    const auto pages = pagesOf(summary);
    REQUIRE(pages.size() >= 2);
    for (const std::string& text : firmTexts(summary)) {
        INFO(text);
        CHECK(pages[0].holds(text));
    }
    CHECK(
        pages[0].holds("Continued on page 2: Medicines, all; Sites, relief, triggers; Questions a GP asks"));
    CHECK(pages[0].holds(reportWords().of("page.strip")));
    CHECK(pages[1].holds("Condition number 23"));
    for (const std::string& text : textsOf(summary)) {
        INFO(text);
        CHECK(anyHolds(pages, text));
    }
}

TEST_CASE("However much was recorded, what urgent findings rest on stands on page 1")
{
    GpSummary summary = fullSummary(0);
    for (int i = 0; i < 60; ++i)
        summary.page.box.pressing.push_back({"Sign number " + std::to_string(i) + ", left leg", "20 Nov"});
    for (int i = 0; i < 80; ++i) {
        summary.page.box.others.push_back({"Milder sign number " + std::to_string(i), "3 and 5 Nov"});
        summary.page.box.absent.push_back("no milder sign number " + std::to_string(i));
    }
    const auto pages = pagesOf(summary);
    CHECK(paper.contains(pages[0].room));
    for (const std::string& text : firmTexts(summary)) {
        INFO(text);
        CHECK(pages[0].holds(text));
    }
    for (const std::string& text : textsOf(summary)) {
        INFO(text);
        CHECK(anyHolds(pages, text));
    }
}

TEST_CASE("A long question begins on page 1 and goes on in full on page 2")
{
    GpSummary summary = sampleSummary();
    summary.questions.clear();
    for (int i = 0; i < 300; ++i)
        summary.questions += "word" + std::to_string(i) + " ";
    const auto pages = pagesOf(summary);
    CHECK(pages[0].holds("word0 word1"));
    CHECK(pages[0].holds(reportWords().of("page.question_continued")));
    CHECK_FALSE(pages[0].holds("word299"));
    CHECK(pages[1].holds("word299"));
}

TEST_CASE("Changes that were tried stand on page 2, their caution once")
{
    GpSummary summary = sampleSummary();
    for (int number = 1; number <= 3; ++number)
        summary.trials.push_back({"Change number " + std::to_string(number),
                                  "With it: 26 October to 22 November 2026.",
                                  {"Fewer night cramps with it.", "20 of 28 and 17 of 28.", "5, 5; 4, 3.",
                                   "Counts.", "Rate ratio 0.7.", "This does not show cause."}});
    const auto pages = pagesOf(summary);
    for (int number = 1; number <= 3; ++number)
        CHECK(pages.at(1).holds("Change number " + std::to_string(number) + "With it: 26 October"));
    CHECK(pages[1].withoutBlanks().count(QStringLiteral("Thisdoesnotshowcause.")) == 1);
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
}

TEST_CASE("A character that no font has is named on the page")
{
    GpSummary summary = sampleSummary();
    CHECK_FALSE(pagesOf(summary).front().holds("stands for characters"));
    summary.questions += "\U0010FFF0";
    CHECK(pagesOf(summary).front().holds("stands for characters"));
    CHECK(pagesOf(summary).front().holds("U+10FFF0"));
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
    const GpSheet sheet(summary, reportWords());
    approvePainting(faxOf([&](QPainter& painter) { sheet.paintPage(painter, 0); }), "sheet-fax");
}
