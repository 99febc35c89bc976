// SPDX-License-Identifier: MIT
#include "ui/pictures/body_map_view.h"

#include "ui/format/qt_convert.h"
#include "ui/pictures/body_map_accessible.h"
#include "ui/theme/appearance.h"
#include "ui/theme/screen_ink.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace cramp::ui::pictures
{

namespace
{

// Of the drawing with its captions, in px at 100 %.
constexpr double mapWidth = 400;
constexpr double mapHeight = 500;
constexpr double leastWidth = 150;
constexpr double captionLine = 30;
// How far beside a region a press still means it.
constexpr double nearMiss = 10;
constexpr double ringWidth = 3;

QString sideLetter(diary::Side side, const guide::Labels& labels)
{
    return format::toQt(labels.of(side)).left(1);
}

}  // namespace

BodyMapView::BodyMapView(paper::charts::BodyMap map, const guide::Labels& labels, QWidget* parent)
    : QWidget(parent),
      m_map(std::move(map)),
      m_labels(labels)
{
    BodyMapAccessible::install();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Map of the legs"));
    setAccessibleDescription(tr("Use the arrow keys to move between places, and Space to select one."));
}

QSize BodyMapView::sizeHint() const
{
    return {theme::scaled(mapWidth), heightForWidth(theme::scaled(mapWidth))};
}

QSize BodyMapView::minimumSizeHint() const
{
    return {theme::scaled(leastWidth), heightForWidth(theme::scaled(leastWidth))};
}

int BodyMapView::heightForWidth(int width) const
{
    return static_cast<int>(width * mapHeight / mapWidth) + theme::scaled(captionLine);
}

void BodyMapView::show(const diary::ChosenSites& chosen)
{
    m_chosen = chosen;
    update();
}

const diary::SiteEntry& BodyMapView::entryOf(int region) const
{
    return m_map.regions().at(static_cast<std::size_t>(region)).entry;
}

QString BodyMapView::nameOf(int region) const
{
    const diary::SiteEntry& entry = entryOf(region);
    QString place = format::toQt(m_labels.describe(entry));
    const QString name = format::toQt(entry.region);
    if (name.startsWith(QStringLiteral("ankle_front"))) return tr("%1, front").arg(place);
    if (name.startsWith(QStringLiteral("ankle_back"))) return tr("%1, back").arg(place);
    if (name.startsWith(QStringLiteral("foot_top"))) return tr("%1, top").arg(place);
    if (name.startsWith(QStringLiteral("foot_sole"))) return tr("%1, sole").arg(place);
    return place;
}

bool BodyMapView::isChosen(int region) const
{
    return m_chosen.covers(entryOf(region));
}

QRectF BodyMapView::drawing() const
{
    return QRectF(rect()).adjusted(0, 0, 0, -theme::scaled(captionLine));
}

QPainterPath BodyMapView::pathOf(int region) const
{
    const QTransform placed = m_map.placedIn(paper::charts::drawingWithin(drawing(), theme::screenInk()));
    return placed.map(m_map.regions().at(static_cast<std::size_t>(region)).path);
}

QRect BodyMapView::rectOf(int region) const
{
    return pathOf(region).boundingRect().toAlignedRect();
}

int BodyMapView::regionAt(const QPoint& point) const
{
    const double miss = theme::scaled(nearMiss);
    for (const double distance : {0.0, miss / 2, miss})
        for (int step = 0; step < 8; ++step) {
            const double angle = step * M_PI / 4;
            const QPointF near = point + distance * QPointF(std::cos(angle), std::sin(angle));
            for (int region = regionCount() - 1; region >= 0; --region)
                if (pathOf(region).contains(near)) return region;
        }
    return -1;
}

void BodyMapView::setCurrent(int region)
{
    if (region == m_current) return;
    m_current = region;
    update();
    if (!hasFocus()) return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(region);
    QAccessible::updateAccessibility(&event);
}

void BodyMapView::press(int region)
{
    m_current = region;
    Q_EMIT pressed(entryOf(region));
    update();
    tellOfChange(region);
}

void BodyMapView::tellOfChange(int region)
{
    QAccessible::State changed;
    changed.checked = true;
    QAccessibleStateChangeEvent event(this, changed);
    event.setChild(region);
    QAccessible::updateAccessibility(&event);
}

QString BodyMapView::captionOf(int region) const
{
    return isChosen(region) ? tr("%1: selected").arg(nameOf(region)) : nameOf(region);
}

void BodyMapView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const paper::ink::Ink ink = theme::screenInk();
    paper::charts::RegionLooks looks;
    for (int region = 0; region < regionCount(); ++region)
        if (isChosen(region)) looks[entryOf(region).region].shade = paper::charts::RegionShade::Filled;
    const paper::charts::BodyMapWords words{tr("Front"), tr("Back"), sideLetter(diary::Side::Left, m_labels),
                                            sideLetter(diary::Side::Right, m_labels)};
    paper::charts::paintBodyMap(painter, drawing(), m_map, looks, ink, words);
    const int shown = hasFocus() ? m_current : m_hovered;
    if (shown < 0) return;
    const QPainterPath path = pathOf(shown);
    if (hasFocus()) {
        painter.setPen(QPen(isChosen(shown) ? ink.surface : ink.page, theme::scaled(ringWidth + 3)));
        painter.drawPath(path);
    }
    painter.setPen(QPen(hasFocus() ? ink.focus : ink.text, theme::scaled(ringWidth)));
    painter.drawPath(path);
    painter.setFont(theme::fontOf(theme::TextSize::Body, true));
    painter.setPen(ink.text);
    painter.drawText(QRect(0, height() - theme::scaled(captionLine), width(), theme::scaled(captionLine)),
                     Qt::AlignCenter, captionOf(shown));
}

void BodyMapView::mousePressEvent(QMouseEvent* event)
{
    const int region = regionAt(event->pos());
    if (region >= 0 && event->button() == Qt::LeftButton) press(region);
}

void BodyMapView::mouseMoveEvent(QMouseEvent* event)
{
    const int region = regionAt(event->pos());
    setCursor(region < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    if (region == m_hovered) return;
    m_hovered = region;
    update();
}

void BodyMapView::leaveEvent(QEvent*)
{
    m_hovered = -1;
    update();
}

// The nearest region whose middle lies that way; straight ahead counts as nearer than aside.
int BodyMapView::neighbour(int key) const
{
    const QPointF from = pathOf(m_current).boundingRect().center();
    int nearest = m_current;
    double shortest = std::numeric_limits<double>::max();
    for (int region = 0; region < regionCount(); ++region) {
        const QPointF way = pathOf(region).boundingRect().center() - from;
        const bool isAcross = key == Qt::Key_Left || key == Qt::Key_Right;
        const double sign = key == Qt::Key_Left || key == Qt::Key_Up ? -1 : 1;
        const double ahead = sign * (isAcross ? way.x() : way.y());
        const double aside = std::abs(isAcross ? way.y() : way.x());
        const double distance = ahead + 3 * aside;
        if (ahead < 1 || distance >= shortest) continue;
        shortest = distance;
        nearest = region;
    }
    return nearest;
}

void BodyMapView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
        case Qt::Key_Left:
        case Qt::Key_Right:
        case Qt::Key_Up:
        case Qt::Key_Down: return setCurrent(neighbour(event->key()));
        case Qt::Key_Home: return setCurrent(0);
        case Qt::Key_End: return setCurrent(regionCount() - 1);
        case Qt::Key_Space:
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (!event->isAutoRepeat() && event->modifiers() == Qt::NoModifier) return press(m_current);
            break;
        default: break;
    }
    QWidget::keyPressEvent(event);
}

void BodyMapView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void BodyMapView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool BodyMapView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int region = regionAt(help->pos());
    QToolTip::showText(help->globalPos(), region < 0 ? QString() : nameOf(region), this);
    return true;
}

void BodyMapView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (theme::Appearance::isChange(*event)) updateGeometry();
}

}  // namespace cramp::ui::pictures
