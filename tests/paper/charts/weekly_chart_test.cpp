// SPDX-License-Identifier: MIT
#include "paper/charts/weekly_chart.h"

#include "paper/support/approved_painting.h"
#include "paper/support/paper_parts.h"
#include "paper/support/recorder.h"
#include "paper/support/sample_summary.h"
#include "paper/support/test_ink.h"
#include "support/catch.h"

#include <QPainter>

#include <algorithm>

using namespace cramp::diary;
using namespace cramp::paper::charts;
using namespace cramp::paper::ink;
using namespace cramp::report::charts;
using namespace cramp::report::summary;
using namespace cramp::test;

namespace
{

WeeklyChart sampleChart(const Box& area, double textSize)
{
    const GpSummary summary = sampleSummary();
    std::vector<WeekCounts> weeks;
    for (const ReportWeek& week : summary.weeks)
        weeks.push_back(week.counts);
    std::vector<Date> dates;
    for (const ReportMarker& marker : summary.markers)
        dates.push_back(marker.date);
    return layOutWeeklyChart(weeks, dates, area, textSize);
}

Recording recordingOf(const WeeklyChart& chart, const Ink& ink)
{
    Recorder recorder;
    QPainter painter(&recorder);
    paintWeeklyChart(painter, chart, ink, reportWords());
    painter.end();
    return recorder.recording();
}

bool drawsText(const Recording& recording, const QString& text)
{
    return std::any_of(recording.texts.begin(), recording.texts.end(),
                       [&](const Recording::Text& drawn) { return drawn.text.trimmed() == text; });
}

}  // namespace

TEST_CASE("The chart is painted as approved on every ground")
{
    for (const Ground ground : {Ground::Light, Ground::Dark, Ground::Night, Ground::Contrast}) {
        const Ink ink = testInk(ground);
        QImage picture(720, 260, QImage::Format_RGB32);
        picture.fill(ink.surface);
        QPainter painter(&picture);
        paintWeeklyChart(painter, sampleChart({16, 10, 688, 240}, ink.base), ink, reportWords());
        painter.end();
        approvePainting(picture, std::string("weeks-") + nameOf(ground));
    }
    QImage picture(750, 190, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.scale(0.04, 0.04);
    const Ink ink = paperInk();
    paintWeeklyChart(painter, sampleChart({300, 200, 18000, 4200}, ink.base), ink, reportWords());
    painter.end();
    approvePainting(picture, "weeks-paper");
}

TEST_CASE("The chart writes counts, axis, letters and dates")
{
    const Recording recording = recordingOf(sampleChart({0, 0, 18000, 4000}, paperInk().base), paperInk());
    for (const char* text : {"0", "2", "4", "5", "6", "A", "B", "28 Sep", "5 Oct", "12", "26", "2 Nov", "9"})
        CHECK(drawsText(recording, QString::fromLatin1(text)));
}

TEST_CASE("A week without a record has no number")
{
    auto chart = sampleChart({0, 0, 18000, 4000}, paperInk().base);
    chart.flags.clear();
    const auto texts = recordingOf(chart, paperInk()).texts.size();
    for (ChartBar& bar : chart.bars)
        if (bar.kind == BarKind::NothingRecorded) bar.kind = BarKind::FewNights;
    CHECK(recordingOf(chart, paperInk()).texts.size() == texts + 1);
}

TEST_CASE("The chart holds no alpha, no picture and on paper no colour")
{
    for (const Ground ground : allGrounds) {
        const Ink ink = testInk(ground);
        const Recording recording =
            recordingOf(sampleChart({0, 0, 44 * ink.base, 12 * ink.base}, ink.base), ink);
        CHECK_FALSE(recording.hasPictures);
        for (const QColor& colour : recording.colours) {
            CHECK(colour.alpha() == 255);
            if (ground == Ground::Paper) CHECK(colour.saturation() == 0);
        }
    }
}

TEST_CASE("The legend explains only what is on the chart")
{
    const WeeklyChart chart = sampleChart({0, 0, 700, 200}, 10);
    CHECK(chartLegend(chart, reportWords()).size() == 2);
    WeeklyChart few = chart;
    few.bars.front().kind = BarKind::FewNights;
    CHECK(chartLegend(few, reportWords()).size() == 3);
    WeeklyChart plain = chart;
    for (ChartBar& bar : plain.bars)
        bar.kind = BarKind::Full;
    CHECK(chartLegend(plain, reportWords()).size() == 1);
    plain.bars.clear();
    CHECK(chartLegend(plain, reportWords()).isEmpty());
}
