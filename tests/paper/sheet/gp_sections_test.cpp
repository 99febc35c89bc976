// SPDX-License-Identifier: MIT
#include "paper/sheet/gp_sections.h"

#include "paper/sheet/gp_sheet.h"
#include "paper/support/paper_parts.h"
#include "paper/support/sample_summary.h"
#include "paper/support/sheet_pages.h"
#include "platform/bundled_content.h"
#include "report/summary/clinical_words.h"
#include "support/catch.h"

#include <random>

using namespace cramp::diary;
using namespace cramp::guide;
using namespace cramp::paper::sheet;
using namespace cramp::platform;
using namespace cramp::report::summary;
using namespace cramp::test;
using std::chrono::days;

namespace
{

constexpr Date today = Date(std::chrono::year(2026) / 11 / 22);

const Labels& labels()
{
    static const Labels loaded = Labels::load(bundledContent("en/labels.json").value(), "en/labels.json");
    return loaded;
}

// Cramps and vouched nights of so many days, the same for the same seed.
Diary madeUp(unsigned seed, int length = 56)
{
    std::mt19937 random(seed);
    const auto upTo = [&](unsigned most) { return static_cast<std::int64_t>(random() % most); };
    Diary diary;
    for (int day = 0; day < length; ++day) {
        if (upTo(3) > 0) diary.nights.push_back({today - days(length - 1 - day), {}});
        for (std::int64_t n = upTo(3); n > 0; --n) {
            Episode episode;
            episode.id = Uuid::random();
            episode.start.wall = today - days(length - 1 - day) + std::chrono::seconds(upTo(80000));
            episode.duration = DurationSeconds::from(1 + upTo(1500));
            episode.pain = Pain::from(upTo(11));
            episode.woke = upTo(2) == 0;
            episode.sites = {
                {upTo(4) == 0 ? Site::Foot : Site::Calf, upTo(2) == 0 ? Side::Left : Side::Right, {}}};
            diary.episodes.push_back(episode);
        }
    }
    sortByTime(diary);
    return diary;
}

GpSummary summaryOf(const Diary& diary, const std::set<ReportSection>& leftOut = {}, int length = 28)
{
    ReportChoices choices;
    choices.span = {today - days(length - 1), today};
    choices.leftOut = leftOut;
    const Moment now{today + std::chrono::hours(20), std::chrono::minutes(0)};
    return makeGpSummary(diary, {}, {labels(), reportWords()}, choices, now);
}

// The figures of the summary as page 1 writes them.
std::vector<std::string> figuresOf(const Summary& summary)
{
    const ReportWords& words = reportWords();
    const auto text = [](std::int64_t n) { return std::to_string(n); };
    std::vector<std::string> figures = {
        text(summary.nights.recorded()) + " of " + text(summary.nights.over()) + " nights recorded",
        text(summary.nights.withCramps) + " with cramps",
        text(summary.nights.crampFree) + " without",
        text(summary.nights.notRecorded) + " not recorded",
        words.counted("cramps.night", summary.episodes.night) + " on " +
            words.counted("nights.recorded", summary.nights.recorded()),
        "left " + text(summary.sides.left) + ", right " + text(summary.sides.right) + ", both " +
            text(summary.sides.both)};
    if (summary.nightCrampsPerRecordedWeek)
        figures.push_back(formatNumber(*summary.nightCrampsPerRecordedWeek, 1) + "night cramps a week");
    if (summary.before && summary.before->rateRatio) {
        figures.push_back(formatNumber(*summary.before->perRecordedWeek, 1) + " a week in the previous");
        figures.push_back("rate ratio " + formatNumber(*summary.before->rateRatio, 2) + ", 95% CI " +
                          formatNumber((*summary.before->ci95)[0], 2) + " to " +
                          formatNumber((*summary.before->ci95)[1], 2));
    }
    if (summary.pain.hasQuartiles())
        figures.push_back("IQR " + formatNumber(*summary.pain.q1, 1) + " to " +
                          formatNumber(*summary.pain.q3, 1) + ", worst " +
                          formatNumber(*summary.pain.max, 1) + " (" + text(summary.pain.n) + " rated)");
    if (summary.durationSeconds.hasQuartiles())
        figures.push_back("duration median " + words.duration(*summary.durationSeconds.median));
    for (const SiteCount& site : summary.sites)
        figures.push_back(inSentence(labels().describe(SiteEntry{site.site, site.side, {}})).substr(1) + " " +
                          text(site.episodes));
    return figures;
}

}  // namespace

TEST_CASE("Every figure of the summary stands on page 1")
{
    for (const unsigned seed : {1U, 2U, 3U, 4U, 5U}) {
        const GpSummary summary = summaryOf(madeUp(seed));
        const Recording page = pagesOf(summary).front();
        for (const std::string& figure : figuresOf(summary.figures)) {
            INFO("seed " << seed << ": " << figure);
            CHECK(page.holds(figure));
        }
        std::string hours;
        for (std::size_t place = 0; place < 24; ++place) {
            const std::size_t hour = (place + 12) % 24;
            if (summary.figures.hours[hour] > 0) hours += std::to_string(summary.figures.hours[hour]);
            hours += (hour < 10 ? "0" : "") + std::to_string(hour);
        }
        CHECK(page.holds(hours));
    }
}

TEST_CASE("A section that is left out is on no page, and page 1 names it")
{
    const std::map<ReportSection, const char*> titles = {{ReportSection::Hours, "page.hours"},
                                                         {ReportSection::Weeks, "page.strip"},
                                                         {ReportSection::Medicines, "page.medicines"},
                                                         {ReportSection::Conditions, "page.conditions"}};
    for (const ReportSection section : allReportSections) {
        const auto pages = pagesOf(summaryOf(madeUp(1), {section}));
        const std::string& title = reportWords().of(titleKeyOf(section));
        INFO(title);
        CHECK(pages.front().holds("Left out by the patient: " + title + "."));
        if (titles.contains(section)) {
            // Its name among what was left out may begin as its title does.
            const QString name = QString::fromStdString(reportWords().of(titles.at(section))).remove(u' ');
            CHECK(pages.front().withoutBlanks().count(name) == (section == ReportSection::Hours ? 1 : 0));
        }
    }
    CHECK_FALSE(pagesOf(summaryOf(madeUp(1))).front().holds("Left out"));
    const auto without =
        pagesOf(summaryOf(madeUp(1), {ReportSection::Sites, ReportSection::Relief, ReportSection::Features}));
    CHECK_FALSE(without.front().holds(reportWords().of("page.where")));
    CHECK(without.front().withoutBlanks().count(QStringLiteral("QuestionsaGPasks")) == 1);
}

TEST_CASE("A month is two pages, a quarter three at most, a year four at most")
{
    for (const unsigned seed : {1U, 2U, 3U}) {
        INFO("seed " << seed);
        const Diary diary = madeUp(seed, 365);
        CHECK(pagesOf(summaryOf(diary)).size() == 2);
        CHECK(pagesOf(summaryOf(diary, {}, 84)).size() <= 3);
        const auto year = pagesOf(summaryOf(diary, {}, 365));
        CHECK(year.size() <= 4);
        CHECK(anyHolds(year, reportWords().of("section.months")));
        CHECK(pagesOf(summaryOf(diary, {ReportSection::Entries})).size() == 1);
    }
}

TEST_CASE("Of entries for which there is no room the latest are printed, and how many are not")
{
    Diary diary;
    for (int cramp = 0; cramp < 3000; ++cramp) {
        Episode episode;
        episode.id = Uuid::random();
        episode.start.wall = today - days(360) + std::chrono::seconds(cramp * 10300);
        diary.episodes.push_back(episode);
    }
    const GpSummary summary = summaryOf(diary, {}, 365);
    const auto pages = pagesOf(summary);
    CHECK(pages.size() == 4);
    CHECK(anyHolds(pages, "earliest entries of the period are not printed"));
    CHECK(anyHolds(pages, summary.entries.back().when));
    CHECK_FALSE(anyHolds(pages, summary.entries.front().when));
}
