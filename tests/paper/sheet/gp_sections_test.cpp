// SPDX-License-Identifier: MIT
#include "paper/sheet/gp_sections.h"

#include "paper/sheet/gp_sheet.h"
#include "paper/support/paper_parts.h"
#include "paper/support/sample_summary.h"
#include "paper/support/sheet_pages.h"
#include "platform/bundled_content.h"
#include "support/catch.h"

#include <QPainter>

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

// Cramps and vouched nights of eight weeks, the same for the same seed.
Diary madeUp(unsigned seed)
{
    std::mt19937 random(seed);
    const auto upTo = [&](unsigned most) { return static_cast<std::int64_t>(random() % most); };
    Diary diary;
    for (int day = 0; day < 56; ++day) {
        if (upTo(3) > 0) diary.nights.push_back({today - days(55 - day), {}});
        for (std::int64_t n = upTo(3); n > 0; --n) {
            Episode episode;
            episode.id = Uuid::random();
            episode.start.wall = today - days(55 - day) + std::chrono::seconds(upTo(80000));
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

Recording pageOneOf(const GpSummary& summary)
{
    return pagesOf(summary).front();
}

GpSummary summaryOf(const Diary& diary, const std::set<ReportSection>& leftOut = {})
{
    ReportChoices choices;
    choices.span = {today - days(27), today};
    choices.leftOut = leftOut;
    const Moment now{today + std::chrono::hours(20), std::chrono::minutes(0)};
    return makeGpSummary(diary, {}, {labels(), reportWords()}, choices, now);
}

// How page 1 writes each figure of the summary.
std::vector<std::string> figuresOf(const Summary& summary)
{
    const ReportWords& words = reportWords();
    const auto text = [](std::int64_t n) { return std::to_string(n); };
    std::vector<std::string> figures = {
        text(summary.nights.recorded()) + " of " + text(summary.nights.total),
        text(summary.nights.withCramps) + " with cramps",
        text(summary.nights.crampFree) + " without",
        text(summary.nights.notRecorded) + " not recorded",
        words.counted("cramps.n", summary.episodes.total) + " in " + text(summary.span.days()) + " days",
        text(summary.episodes.night) + " at night, " + text(summary.episodes.day) + " during the day",
        text(summary.nights.withCramps) + " of " + text(summary.nights.recorded()),
        formatNumber(summary.episodes.perWeek, 2)};
    if (summary.woke.answered > 0)
        figures.push_back(text(summary.woke.yes) + " of " + text(summary.woke.answered));
    if (summary.nightCrampsPerRecordedWeek)
        figures.push_back(formatNumber(*summary.nightCrampsPerRecordedWeek, 2));
    if (summary.before && summary.before->rateRatio) {
        figures.push_back(formatNumber(*summary.before->perRecordedWeek, 2) + " in the previous");
        figures.push_back("Rate ratio " + formatNumber(*summary.before->rateRatio, 2) + ", 95% interval " +
                          formatNumber((*summary.before->ci95)[0], 2) + " to " +
                          formatNumber((*summary.before->ci95)[1], 2));
    }
    const auto add = [&](const Distribution& values, auto say) {
        figures.push_back(text(values.n));
        if (values.n > 0)
            for (const auto& value : {values.median, values.max})
                figures.push_back(say(*value));
        if (values.hasQuartiles())
            for (const auto& value : {values.mean, values.sd, values.q1, values.q3})
                figures.push_back(say(*value));
    };
    add(summary.durationSeconds, [&](double seconds) { return words.duration(seconds); });
    add(summary.pain, [](double pain) { return formatNumber(pain, 1); });
    for (const WeekCounts& week : summary.weeks)
        figures.push_back(words.shortDate(week.span.from) + ": " + text(week.cramps()) + " (" +
                          text(week.nights.withCramps) + ", " + text(week.nights.crampFree) + ", " +
                          text(week.nights.notRecorded) + ")");
    for (const SiteCount& site : summary.sites)
        figures.push_back(labels().describe(SiteEntry{site.site, site.side, {}}) + text(site.episodes));
    return figures;
}

}  // namespace

TEST_CASE("Every figure of the summary stands on page 1")
{
    for (const unsigned seed : {1U, 2U, 3U, 4U, 5U}) {
        const GpSummary summary = summaryOf(madeUp(seed));
        const Recording page = pageOneOf(summary);
        for (const std::string& figure : figuresOf(summary.figures)) {
            INFO("seed " << seed << ": " << figure);
            CHECK(page.holds(figure));
        }
        std::string hours;
        for (const std::size_t first : {std::size_t{12}, std::size_t{0}})
            for (std::size_t i = 0; i < 12; ++i)
                hours += (first + i < 10 ? "0" : "") + std::to_string(first + i) +
                         std::to_string(summary.figures.hours[first + i]);
        CHECK(page.holds(hours));
    }
}

TEST_CASE("A section that is left out is on no page, and page 1 names it")
{
    const Diary diary = madeUp(1);
    for (const ReportSection section : allReportSections) {
        const GpSummary summary = summaryOf(diary, {section});
        const std::string& title = reportWords().of(titleKeyOf(section));
        INFO(title);
        CHECK(pageOneOf(summary).holds("Left out by the patient: " + title + "."));
        if (section == ReportSection::Pictures || section == ReportSection::Entries) continue;
        const QString text = pageOneOf(summary).withoutBlanks();
        const QString blankless = QString::fromStdString(title).remove(QLatin1Char(' '));
        // "Cramps a week" is a figure's name too, which stays.
        const bool isFigure = section == ReportSection::Weeks;
        CHECK(text.count(blankless) == (isFigure ? 2 : 1));
    }
    CHECK_FALSE(pageOneOf(summaryOf(diary)).holds("left out"));
}

TEST_CASE("Pages of pictures and entries are there only if they are wanted")
{
    const Diary diary = madeUp(2);
    const auto pages = [&](const std::set<ReportSection>& leftOut) {
        const GpSummary summary = summaryOf(diary, leftOut);
        return GpSheet(summary, reportWords(), bodyMap()).pageCount();
    };
    CHECK(pages({ReportSection::Pictures}) < pages({}));
    CHECK(pages({ReportSection::Entries}) < pages({}));
}

TEST_CASE("Many places stand in a text, and none of them is lost")
{
    GpSummary summary = sampleSummary();
    summary.sites.clear();
    for (int i = 0; i < 60; ++i)
        summary.sites.push_back({Site::Calf, Side::Left, "Place number " + std::to_string(i), 60 - i});
    const GpSheet sheet(summary, reportWords(), bodyMap());
    Recorder recorder;
    QPainter painter(&recorder);
    sheet.paintPage(painter, 0);
    CHECK(recorder.recording().holds("+ 40 on page 2"));
    sheet.paintPage(painter, 1);
    sheet.paintPage(painter, 2);
    painter.end();
    for (const ReportSite& site : summary.sites)
        CHECK(recorder.recording().holds(site.label));
}
