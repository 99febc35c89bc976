// SPDX-License-Identifier: MIT
#include "paper/charts/night_cells.h"

#include "paper/support/approved_painting.h"
#include "paper/support/recorder.h"
#include "paper/support/test_ink.h"
#include "support/catch.h"

#include <QPainter>

using namespace cramp::diary;
using namespace cramp::paper::charts;
using namespace cramp::paper::ink;
using namespace cramp::report::summary;
using namespace cramp::test;
using std::chrono::days;

namespace
{

constexpr Date sunday = Date(std::chrono::year(2026) / 11 / 1);

NightRow row(NightState state, std::int64_t cramps, std::optional<std::int64_t> worstPain)
{
    NightRow made;
    made.night = sunday;
    made.state = state;
    made.nightCramps = cramps;
    made.worstPain = worstPain;
    return made;
}

std::vector<NightRow> fourteenNights()
{
    const std::array<NightRow, 7> week = {
        row(NightState::WithCramps, 1, 4),   row(NightState::CrampFree, 0, {}),
        row(NightState::NotRecorded, 0, {}), row(NightState::WithCramps, 3, 7),
        row(NightState::WithCramps, 12, 10), row(NightState::CrampFree, 0, {}),
        row(NightState::NotOver, 0, {})};
    std::vector<NightRow> nights;
    for (std::size_t i = 0; i < 14; ++i) {
        nights.push_back(week[i % 7]);
        nights.back().night = sunday + days(static_cast<int>(i));
    }
    return nights;
}

void paintSheet(QPainter& painter, const QRectF& area, const Ink& ink)
{
    const auto nights = fourteenNights();
    const QList<QRectF> cells = layOutMonth(area, 2, 0);
    for (std::size_t i = 0; i < nights.size(); ++i)
        paintNightCell(painter, cells[static_cast<qsizetype>(i)], nightCell(nights[i], CellDate::Shown), ink);
}

Recording recordingOf(const NightCell& cell, const Ink& ink)
{
    Recorder recorder;
    QPainter painter(&recorder);
    paintNightCell(painter, QRectF(0, 0, 44, 44), cell, ink);
    painter.end();
    return recorder.recording();
}

}  // namespace

TEST_CASE("A cell says how many cramps a night had and whether one was severe")
{
    const NightCell cell = nightCell(row(NightState::WithCramps, 3, 7), CellDate::Shown);
    CHECK(cell.episodes == 3);
    CHECK(cell.isSevere);
    CHECK(cell.dayOfMonth == 1);
    CHECK_FALSE(nightCell(row(NightState::WithCramps, 3, 6), CellDate::Shown).isSevere);
    CHECK_FALSE(nightCell(row(NightState::WithCramps, 3, std::nullopt), CellDate::Shown).isSevere);
    CHECK_FALSE(nightCell(row(NightState::CrampFree, 0, {}), CellDate::Left).dayOfMonth);
}

TEST_CASE("Each state of a night is drawn in another form, not only in another colour")
{
    const Ink ink = testInk(Ground::Light);
    const Recording cramps = recordingOf({NightState::WithCramps, 3, false, 5}, ink);
    CHECK(cramps.holds("35"));
    CHECK(recordingOf({NightState::CrampFree, 0, false, 5}, ink).holds("5"));
    const Recording notOver = recordingOf({NightState::NotOver, 0, false, 5}, ink);
    CHECK(notOver.texts.size() == 1);
    CHECK(notOver.colours.size() == 1);
    const Recording missing = recordingOf({NightState::NotRecorded, 0, false, {}}, ink);
    CHECK(missing.texts.isEmpty());
    CHECK(missing.colours.size() > 5);
}

TEST_CASE("The sheet of a month begins on a Monday and has six weeks")
{
    const DateSpan november = monthSheet(std::chrono::year(2026) / 11);
    CHECK(formatDate(november.from) == "2026-10-26");
    CHECK(formatDate(november.to) == "2026-12-06");
    CHECK(formatDate(monthSheet(std::chrono::year(2027) / 2).from) == "2027-02-01");
    CHECK(layOutMonth(QRectF(0, 0, 700, 460), 6, 40).size() == 42);
}

TEST_CASE("Nights are painted as approved, on every ground and without alpha")
{
    for (const Ground ground : {Ground::Light, Ground::Dark, Ground::Night, Ground::Contrast}) {
        const Ink ink = testInk(ground);
        QImage picture(720, 230, QImage::Format_RGB32);
        picture.fill(ink.surface);
        QPainter painter(&picture);
        for (int night = 0; night < 14; ++night)
            paintNightCell(painter, QRectF(20 + night * 48, 24, 44, 44),
                           nightCell(fourteenNights()[static_cast<std::size_t>(night)], CellDate::Shown),
                           ink);
        paintSheet(painter, QRectF(20, 95, 560, 124), ink);
        painter.end();
        approvePainting(picture, std::string("nights-") + nameOf(ground));
    }
    const Ink ink = paperInk();
    QImage picture(600, 160, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.scale(0.08, 0.08);
    paintSheet(painter, QRectF(200, 200, 7100, 1600), ink);
    painter.end();
    approvePainting(picture, "nights-paper");
}
