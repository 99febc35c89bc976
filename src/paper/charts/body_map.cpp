// SPDX-License-Identifier: MIT
#include "paper/charts/body_map.h"

#include "paper/ink/strokes.h"
#include "platform/failure.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QXmlStreamReader>

#include <algorithm>
#include <array>
#include <optional>

namespace cramp::paper::charts
{

namespace
{

[[noreturn]] void refuse(const QString& what)
{
    throw platform::Failure("The drawing of the legs is damaged.", what.toStdString());
}

// Reads the letters and numbers of a path one by one.
class PathReader
{
public:
    explicit PathReader(QStringView text) : m_text(text) {}

    QPainterPath read()
    {
        QPainterPath path;
        while (skipBlanks(), m_place < m_text.size()) {
            const QChar letter = m_text[m_place++];
            if (letter == u'M')
                path.moveTo(point());
            else if (letter == u'L')
                path.lineTo(point());
            else if (letter == u'C')
                addCurve(path);
            else if (letter == u'Z')
                path.closeSubpath();
            else
                refuse(QStringLiteral("unknown path letter ") + letter);
        }
        return path;
    }

private:
    void addCurve(QPainterPath& path)
    {
        const QPointF first = point();
        const QPointF second = point();
        path.cubicTo(first, second, point());
    }

    QPointF point()
    {
        const double x = number();
        return {x, number()};
    }

    double number()
    {
        skipBlanks();
        const qsizetype start = m_place;
        while (m_place < m_text.size() && (m_text[m_place].isDigit() || m_text[m_place] == u'.' ||
                                           (m_text[m_place] == u'-' && m_place == start)))
            ++m_place;
        bool isNumber = false;
        const double value = m_text.mid(start, m_place - start).toDouble(&isNumber);
        if (!isNumber) refuse(QStringLiteral("number expected in a path"));
        return value;
    }

    void skipBlanks()
    {
        while (m_place < m_text.size() && (m_text[m_place].isSpace() || m_text[m_place] == u','))
            ++m_place;
    }

    QStringView m_text;
    qsizetype m_place = 0;
};

// "foot_sole_left" is the foot on the left: the longest beginning that is a site.
std::optional<diary::SiteEntry> entryOf(const std::string& region)
{
    const std::size_t cut = region.rfind('_');
    if (cut == std::string::npos) return std::nullopt;
    const std::optional<diary::Side> side = diary::fromCode<diary::Side>(region.substr(cut + 1));
    std::string place = region.substr(0, cut);
    while (side) {
        if (const std::optional<diary::Site> site = diary::fromCode<diary::Site>(place))
            return diary::SiteEntry{*site, side, region};
        const std::size_t shorter = place.rfind('_');
        if (shorter == std::string::npos) break;
        place.resize(shorter);
    }
    return std::nullopt;
}

QRectF viewBoxOf(const QXmlStreamAttributes& attributes)
{
    const QStringList parts = attributes.value(QLatin1String("viewBox")).toString().split(u' ');
    if (parts.size() != 4) refuse(QStringLiteral("viewBox"));
    return {parts[0].toDouble(), parts[1].toDouble(), parts[2].toDouble(), parts[3].toDouble()};
}

double captionHeight(const ink::Ink& ink)
{
    return 1.4 * ink.base;
}

void paintShade(QPainter& painter, const QPainterPath& path, RegionShade shade, const ink::Ink& ink)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(shade == RegionShade::Filled ? ink::markColour(ink) : ink.surface);
    painter.drawPath(path);
    if (shade == RegionShade::Striped) {
        painter.save();
        painter.setClipPath(path, Qt::IntersectClip);
        ink::paintStripes(painter, path.boundingRect(), ink, ink::markColour(ink));
        painter.restore();
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink.line, 1.5 * ink.stroke, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.drawPath(path);
}

// On a filled region in the colour of words on it; on any other, and where it is wider than the region, on a
// clear patch.
void paintNumber(QPainter& painter, const QPainterPath& path, const RegionLook& look, const ink::Ink& ink)
{
    const QFont font = ink::inkFont(ink, ink.base, true);
    const QString text = QString::number(look.number);
    const double width = QFontMetricsF(font).horizontalAdvance(text);
    const QRectF region = path.boundingRect();
    const QRectF line(region.center().x() - region.width() / 2 - ink.base, region.center().y() - ink.base,
                      region.width() + 2 * ink.base, 2 * ink.base);
    const bool isInside =
        look.shade == RegionShade::Filled && ink.ground != ink::Ground::Night && width <= region.width();
    if (!isInside) {
        const QSizeF patch(width + 0.25 * ink.base, ink.base);
        painter.fillRect(QRectF(region.center() - QPointF(patch.width() / 2, patch.height() / 2), patch),
                         ink.surface);
    }
    painter.setFont(font);
    painter.setPen(isInside ? ink.onAccent : ink.text);
    painter.drawText(line, Qt::AlignCenter, text);
}

}  // namespace

BodyMap BodyMap::parse(const QByteArray& svg)
{
    BodyMap map;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement) continue;
        if (reader.name() == QLatin1String("svg")) map.m_viewBox = viewBoxOf(reader.attributes());
        if (reader.name() != QLatin1String("path")) continue;
        const QString name = reader.attributes().value(QLatin1String("id")).toString();
        const std::optional<diary::SiteEntry> entry = entryOf(name.toStdString());
        if (!entry) refuse(QStringLiteral("unknown region ") + name);
        const QString path = reader.attributes().value(QLatin1String("d")).toString();
        const bool isFirst =
            std::none_of(map.m_regions.begin(), map.m_regions.end(), [&](const Region& region) {
                return region.entry.site == entry->site && region.entry.side == entry->side;
            });
        map.m_regions.push_back({*entry, PathReader(path).read(), isFirst});
    }
    if (reader.hasError()) refuse(reader.errorString());
    if (map.m_regions.empty() || map.m_viewBox.isEmpty()) refuse(QStringLiteral("no regions"));
    return map;
}

QTransform BodyMap::placedIn(const QRectF& area) const
{
    const double scale = std::min(area.width() / m_viewBox.width(), area.height() / m_viewBox.height());
    QTransform transform;
    transform.translate(area.center().x(), area.center().y());
    transform.scale(scale, scale);
    transform.translate(-m_viewBox.center().x(), -m_viewBox.center().y());
    return transform;
}

const BodyMap::Region* BodyMap::regionAt(const QPointF& point, const QRectF& area) const
{
    const QPointF inDrawing = placedIn(area).inverted().map(point);
    const auto found = std::find_if(m_regions.rbegin(), m_regions.rend(),
                                    [&](const Region& region) { return region.path.contains(inDrawing); });
    return found == m_regions.rend() ? nullptr : &*found;
}

RegionLooks looksOf(const BodyMap& map, const std::vector<report::summary::ReportSite>& sites)
{
    RegionLooks looks;
    std::int64_t most = 0;
    for (const BodyMap::Region& region : map.regions()) {
        std::int64_t episodes = 0;
        for (const report::summary::ReportSite& site : sites)
            if (site.site == region.entry.site &&
                (site.side == region.entry.side || site.side == diary::Side::Both))
                episodes += site.episodes;
        if (episodes == 0) continue;
        most = std::max(most, episodes);
        looks[region.entry.region].number = episodes;
    }
    for (const BodyMap::Region& region : map.regions()) {
        const auto found = looks.find(region.entry.region);
        if (found == looks.end()) continue;
        RegionLook& look = found->second;
        look.shade = 2 * look.number >= most ? RegionShade::Filled : RegionShade::Striped;
        if (!region.isFirstOfSite) look.number = 0;
    }
    return looks;
}

QRectF drawingWithin(const QRectF& area, const ink::Ink& ink)
{
    return area.adjusted(0, captionHeight(ink), 0, -captionHeight(ink));
}

void paintBodyMap(QPainter& painter, const QRectF& area, const BodyMap& map, const RegionLooks& looks,
                  const ink::Ink& ink, const BodyMapWords& words)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QTransform placed = map.placedIn(drawingWithin(area, ink));
    const auto lookOf = [&looks](const BodyMap::Region& region) {
        const auto found = looks.find(region.entry.region);
        return found == looks.end() ? RegionLook{} : found->second;
    };
    for (const BodyMap::Region& region : map.regions())
        paintShade(painter, placed.map(region.path), lookOf(region).shade, ink);
    for (const BodyMap::Region& region : map.regions())
        if (const RegionLook look = lookOf(region); look.number > 0)
            paintNumber(painter, placed.map(region.path), look, ink);

    const QRectF box = placed.mapRect(map.viewBox());
    const double quarter = box.width() / 4;
    painter.setFont(ink::inkFont(ink, ink.base));
    painter.setPen(ink.text);
    const auto caption = [&](double middle, double top, const QString& text) {
        const QRectF line(middle - quarter, top, 2 * quarter, captionHeight(ink));
        painter.drawText(line, Qt::AlignHCenter | Qt::AlignVCenter, text);
    };
    caption(box.left() + quarter, box.top() - captionHeight(ink), words.front);
    caption(box.left() + 3 * quarter, box.top() - captionHeight(ink), words.back);
    const std::array<QString, 4> sides = {words.right, words.left, words.left, words.right};
    // The feet stand at 16, 34, 66 and 84 % of the width.
    const std::array<double, 4> feet = {0.155, 0.345, 0.655, 0.845};
    for (std::size_t i = 0; i < sides.size(); ++i)
        caption(box.left() + feet[i] * box.width(), box.bottom(), sides[i]);
    painter.restore();
}

}  // namespace cramp::paper::charts
