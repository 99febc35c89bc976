// SPDX-License-Identifier: MIT
#pragma once

#include "diary/record_parts.h"
#include "paper/ink/ink.h"
#include "report/summary/gp_summary.h"

#include <QByteArray>
#include <QPainterPath>
#include <QTransform>

#include <map>
#include <string>
#include <vector>

class QPainter;

namespace cramp::paper::charts
{

// The legs from the front and from behind, as regions that can be shaded, numbered and pressed. The drawing
// is an SVG of absolute M, L, C and Z paths whose ids are region names: a site with a finer place, then the
// side
// ("thigh_front_left", "foot_sole_right"). It shows the person from the front on the left: their right leg is
// left of their left one.
class BodyMap
{
public:
    struct Region {
        diary::SiteEntry entry;  // site, side and the region's name
        QPainterPath path;
        bool isFirstOfSite = false;  // of the two regions of ankle and foot, the one that bears the number
    };

    // Throws Failure when the drawing is not as above.
    static BodyMap parse(const QByteArray& svg);

    const std::vector<Region>& regions() const { return m_regions; }
    QRectF viewBox() const { return m_viewBox; }

    // From the drawing's coordinates into the middle of an area, as large as fits.
    QTransform placedIn(const QRectF& area) const;
    // The region at a point of the area; null: none.
    const Region* regionAt(const QPointF& point, const QRectF& area) const;

private:
    QRectF m_viewBox;
    std::vector<Region> m_regions;
};

enum class RegionShade : std::uint8_t { Plain, Striped, Filled };

// How a region is drawn, by its name; regions not named are plain.
struct RegionLook {
    RegionShade shade{};
    std::int64_t number = 0;  // written on it; 0: none
};
using RegionLooks = std::map<std::string, RegionLook>;

// Filled from half of the most on, striped below. An episode on both sides counts on each; one without a side
// cannot be shown.
RegionLooks looksOf(const BodyMap& map, const std::vector<report::summary::ReportSite>& sites);

struct BodyMapWords {
    QString front;
    QString back;
    QString left;   // one letter
    QString right;  // one letter
};

// With the names of the views above and of the sides below.
void paintBodyMap(QPainter& painter, const QRectF& area, const BodyMap& map, const RegionLooks& looks,
                  const ink::Ink& ink, const BodyMapWords& words);
// The part of the area that holds the drawing itself, for regionAt().
QRectF drawingWithin(const QRectF& area, const ink::Ink& ink);

}  // namespace cramp::paper::charts
