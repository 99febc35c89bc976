// SPDX-License-Identifier: MIT
#include "paper/charts/body_map.h"

#include "paper/support/approved_painting.h"
#include "paper/support/paper_parts.h"
#include "paper/support/recorder.h"
#include "paper/support/test_ink.h"
#include "platform/failure.h"
#include "support/catch.h"

#include <QPainter>

#include <algorithm>
#include <set>

using namespace cramp::diary;
using namespace cramp::paper::charts;
using namespace cramp::paper::ink;
using namespace cramp::platform;
using namespace cramp::report::summary;
using namespace cramp::test;

namespace
{

const BodyMapWords words = {QStringLiteral("Front"), QStringLiteral("Back"), QStringLiteral("L"),
                            QStringLiteral("R")};

QByteArray drawingOf(const char* path)
{
    return QByteArray("<svg viewBox=\"0 0 10 10\"><path id=\"calf_left\" d=\"") + path + "\"/></svg>";
}

const std::vector<ReportSite> sites = {{Site::Calf, Side::Left, "Left calf", 8},
                                       {Site::Calf, Side::Both, "Both calves", 2},
                                       {Site::Foot, Side::Right, "Right foot", 3},
                                       {Site::ThighBack, std::nullopt, "Back of thigh", 9}};

}  // namespace

TEST_CASE("The drawing that ships has every site of the leg on both sides")
{
    std::set<std::pair<Site, Side>> places;
    for (const BodyMap::Region& region : bodyMap().regions()) {
        CHECK_FALSE(region.path.isEmpty());
        CHECK(bodyMap().viewBox().contains(region.path.boundingRect()));
        places.emplace(region.entry.site, *region.entry.side);
    }
    for (const Site site : allValues<Site>()) {
        if (!isOfLeg(site)) continue;
        CHECK(places.contains({site, Side::Left}));
        CHECK(places.contains({site, Side::Right}));
    }
}

TEST_CASE("A point on the drawing is found as the region there")
{
    const QRectF area(100, 50, 800, 600);
    const QTransform placed = bodyMap().placedIn(area);
    for (const char* name :
         {"calf_left", "shin_right", "thigh_front_left", "buttock_right", "knee_back_left"}) {
        for (const BodyMap::Region& region : bodyMap().regions()) {
            if (region.entry.region != name) continue;
            const QPointF middle = placed.map(region.path.boundingRect().center());
            REQUIRE(bodyMap().regionAt(middle, area) != nullptr);
            CHECK(bodyMap().regionAt(middle, area)->entry.region == name);
        }
    }
    CHECK(bodyMap().regionAt(QPointF(101, 51), area) == nullptr);
}

TEST_CASE("A region is a site with a side")
{
    const auto& regions = bodyMap().regions();
    const auto found = std::find_if(regions.begin(), regions.end(), [](const BodyMap::Region& region) {
        return region.entry.region == "foot_sole_right";
    });
    REQUIRE(found != regions.end());
    CHECK(found->entry.site == Site::Foot);
    CHECK(found->entry.side == Side::Right);
    CHECK_FALSE(found->isFirstOfSite);
}

TEST_CASE("Numbers count both sides on each, stand once for a site, and leave out what has no side")
{
    const RegionLooks looks = looksOf(bodyMap(), sites);
    CHECK(looks.at("calf_left").number == 10);
    CHECK(looks.at("calf_left").shade == RegionShade::Filled);
    CHECK(looks.at("calf_right").number == 2);
    CHECK(looks.at("calf_right").shade == RegionShade::Striped);
    CHECK(looks.at("foot_top_right").number == 3);
    CHECK(looks.at("foot_sole_right").number == 0);
    CHECK(looks.at("foot_sole_right").shade == RegionShade::Striped);
    CHECK(looks.count("thigh_back_left") == 0);
    CHECK(looksOf(bodyMap(), {}).empty());
}

TEST_CASE("A damaged drawing is refused")
{
    CHECK(BodyMap::parse(drawingOf("M 1 1 L 2 -2.5 C 1 2 3 4 5 6 Z")).regions().size() == 1);
    CHECK_THROWS_AS(BodyMap::parse(drawingOf("M 1 1 l 2 2 Z")), Failure);
    CHECK_THROWS_AS(BodyMap::parse(drawingOf("M 1 x")), Failure);
    CHECK_THROWS_AS(BodyMap::parse(drawingOf("M 1")), Failure);
    CHECK_THROWS_AS(BodyMap::parse("<svg viewBox=\"0 0 1 1\"><path id=\"wing_left\" d=\"M 1 1\"/></svg>"),
                    Failure);
    CHECK_THROWS_AS(BodyMap::parse("<svg viewBox=\"0 0 1 1\"><path id=\"calf\" d=\"M 1 1\"/></svg>"),
                    Failure);
    CHECK_THROWS_AS(BodyMap::parse("<svg viewBox=\"0 0 1 1\"></svg>"), Failure);
    CHECK_THROWS_AS(BodyMap::parse("<svg viewBox=\"0 0 1\"><path"), Failure);
    CHECK_THROWS_AS(BodyMap::parse(""), Failure);
}

TEST_CASE("The legs are painted as approved")
{
    for (const Ground ground : {Ground::Light, Ground::Dark, Ground::Night, Ground::Contrast}) {
        const Ink ink = testInk(ground);
        QImage picture(420, 480, QImage::Format_RGB32);
        picture.fill(ink.surface);
        QPainter painter(&picture);
        paintBodyMap(painter, QRectF(10, 10, 400, 460), bodyMap(), looksOf(bodyMap(), sites), ink, words);
        painter.end();
        approvePainting(picture, std::string("legs-") + nameOf(ground));
    }
}

TEST_CASE("On paper the legs are black, grey and white, with their numbers")
{
    Recorder recorder;
    QPainter painter(&recorder);
    const Ink ink = paperInk();
    paintBodyMap(painter, QRectF(0, 0, 3300, 4200), bodyMap(), looksOf(bodyMap(), sites), ink, words);
    painter.end();
    CHECK(recorder.recording().holds("10"));
    for (const QColor& colour : recorder.recording().colours) {
        CHECK(colour.alpha() == 255);
        CHECK(colour.saturation() == 0);
    }
}
