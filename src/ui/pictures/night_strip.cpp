// SPDX-License-Identifier: MIT
#include "ui/pictures/night_strip.h"

#include "ui/format/night_text.h"
#include "ui/theme/appearance.h"
#include "ui/theme/screen_ink.h"

#include <QAccessibleWidget>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace cramp::ui::pictures
{

namespace
{

constexpr double largestCell = 44;

// A strip is a picture to those who hear the window, not a nameless box.
QAccessibleInterface* makeAccess(const QString& className, QObject* object)
{
    auto* strip = qobject_cast<NightStrip*>(object);
    if (strip == nullptr || className != QLatin1String("cramp::ui::pictures::NightStrip")) return nullptr;
    return new QAccessibleWidget(strip, QAccessible::Graphic);
}

}  // namespace

NightStrip::NightStrip(const QLocale& locale, QWidget* parent) : QWidget(parent), m_locale(locale)
{
    // Qt keeps each factory once, however often it is installed.
    QAccessible::installFactory(makeAccess);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void NightStrip::setNights(std::vector<report::summary::NightRow> nights, std::set<diary::Date> stretched)
{
    m_nights = std::move(nights);
    m_stretched = std::move(stretched);
    QStringList lines;
    for (const report::summary::NightRow& night : m_nights)
        lines << tell(night);
    setAccessibleDescription(lines.join(QLatin1Char('\n')));
    updateGeometry();
    update();
}

QString NightStrip::tell(const report::summary::NightRow& night) const
{
    const QString line = format::nightText(night, m_locale);
    return m_stretched.contains(night.night) ? tr("%1, after stretching").arg(line) : line;
}

paper::charts::NightRowLayout NightStrip::layOut(int width) const
{
    const paper::ink::Ink ink = theme::screenInk();
    return paper::charts::layOutNightRow(QRectF(0, 0, width, height()), static_cast<int>(m_nights.size()),
                                         ink.base * 0.875, theme::scaled(largestCell));
}

int NightStrip::heightForWidth(int width) const
{
    return qCeil(layOut(width).height) + 1;
}

QSize NightStrip::sizeHint() const
{
    const int width = static_cast<int>(m_nights.size()) * theme::scaled(largestCell) * 13 / 12;
    return {width, heightForWidth(width)};
}

QSize NightStrip::minimumSizeHint() const
{
    return {theme::scaled(200), 1};
}

bool NightStrip::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const paper::charts::NightRowLayout layout = layOut(width());
    for (qsizetype i = 0; i < layout.cells.size(); ++i)
        if (layout.cells[i].contains(help->pos()))
            QToolTip::showText(help->globalPos(), tell(m_nights[static_cast<std::size_t>(i)]), this);
    return true;
}

void NightStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paper::charts::paintNightRow(painter, layOut(width()), m_nights, theme::screenInk());
}

}  // namespace cramp::ui::pictures
