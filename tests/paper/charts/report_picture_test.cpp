// SPDX-License-Identifier: MIT
#include "paper/charts/report_picture.h"

#include "paper/support/approved_painting.h"
#include "paper/support/paper_parts.h"
#include "paper/support/recorder.h"
#include "paper/support/sample_summary.h"
#include "paper/support/test_ink.h"
#include "support/catch.h"

#include <QPainter>

#include <cmath>

using namespace cramp::diary;
using namespace cramp::paper::charts;
using namespace cramp::paper::ink;
using namespace cramp::report::charts;
using namespace cramp::report::summary;
using namespace cramp::test;

namespace
{

struct Named {
    const char* name;
    std::unique_ptr<ReportPicture> picture;
};

std::vector<Named> picturesOf(const GpSummary& summary)
{
    std::vector<Named> pictures;
    pictures.push_back({"weeks", weeksPicture(summary, reportWords())});
    pictures.push_back({"hours", hoursPicture(summary, reportWords())});
    pictures.push_back({"calendar", nightsPicture(summary, reportWords(), summary.figures.span)});
    pictures.push_back({"places", placesPicture(summary, reportWords(), bodyMap())});
    pictures.push_back({"pain", spansPicture(summary, Measure::HowBad, reportWords())});
    pictures.push_back({"minutes", spansPicture(summary, Measure::HowLong, reportWords())});
    return pictures;
}

}  // namespace

TEST_CASE("Hours, calendar and spans are painted as approved on every ground")
{
    const GpSummary summary = sampleSummary();
    for (const Ground ground : allGrounds) {
        const bool isPaper = ground == Ground::Paper;
        const Ink ink = isPaper ? paperInk() : testInk(ground);
        const double scale = isPaper ? 0.05 : 1;
        const double width = 680 / scale;
        const auto pictures = picturesOf(summary);
        double height = 0;
        for (const std::size_t i : {1U, 2U, 4U})
            height += pictures[i].picture->heightAt(width, ink) + 10 / scale;
        QImage image(720, static_cast<int>(std::ceil(height * scale)) + 20, QImage::Format_RGB32);
        image.fill(isPaper ? QColor(Qt::white) : ink.surface);
        QPainter painter(&image);
        painter.scale(scale, scale);
        double top = 10 / scale;
        for (const std::size_t i : {1U, 2U, 4U}) {
            const double each = pictures[i].picture->heightAt(width, ink);
            pictures[i].picture->paint(painter, QRectF(20 / scale, top, width, each), ink);
            top += each + 10 / scale;
        }
        painter.end();
        approvePainting(image, std::string("pictures-") + nameOf(ground));
    }
}

TEST_CASE("Every picture stays in its area and is opaque, wide and narrow, full and empty")
{
    const Ink ink = paperInk();
    for (const GpSummary& summary : {sampleSummary(), emptySummary()}) {
        for (const double width : {9000.0, 18000.0, 40000.0}) {
            for (const Named& each : picturesOf(summary)) {
                INFO(each.name << " " << width);
                const double height = each.picture->heightAt(width, ink);
                Recorder recorder;
                QPainter painter(&recorder);
                each.picture->paint(painter, QRectF(0, 0, width, height), ink);
                painter.end();
                const Recording& drawn = recorder.recording();
                if (drawn.room.isEmpty()) continue;
                CHECK(QRectF(-ink.base, -ink.base, width + 2 * ink.base, height + 2 * ink.base)
                          .contains(drawn.room));
                for (const QColor& colour : drawn.colours)
                    CHECK(colour.alpha() == 255);
            }
        }
    }
}

TEST_CASE("What is told where the pointer is is a row of the table, for every mark")
{
    const GpSummary summary = sampleSummary();
    const Ink ink = testInk(Ground::Light);
    constexpr double width = 700;
    for (const Named& each : picturesOf(summary)) {
        INFO(each.name);
        const QRectF area(0, 0, width, each.picture->heightAt(width, ink));
        const FigureTable table = each.picture->tableAt(width, ink);
        std::set<std::size_t> found;
        for (double x = 0; x < area.width(); x += 4)
            for (double y = 0; y < area.height(); y += 4)
                if (const auto row = each.picture->rowAt({x, y}, area, ink)) found.insert(*row);
        REQUIRE_FALSE(found.empty());
        CHECK(*found.rbegin() < table.rows.size());
        if (std::string_view(each.name) != "places") CHECK(found.size() == table.rows.size());
        CHECK_FALSE(each.picture->rowAt({-50, -50}, area, ink));
    }
}

TEST_CASE("A part of the calendar holds the nights of that part alone")
{
    const GpSummary summary = sampleSummary();
    const DateSpan part{summary.figures.span.from, summary.figures.span.from + std::chrono::days(5)};
    const auto picture = nightsPicture(summary, reportWords(), part);
    const Ink ink = testInk(Ground::Light);
    Recorder recorder;
    QPainter painter(&recorder);
    picture->paint(painter, QRectF(0, 0, 700, picture->heightAt(700, ink)), ink);
    painter.end();
    CHECK(recorder.recording().holds("October 2026"));
    CHECK_FALSE(recorder.recording().holds("November"));
    CHECK(picture->heightAt(700, ink) <
          nightsPicture(summary, reportWords(), summary.figures.span)->heightAt(200, ink));
}
