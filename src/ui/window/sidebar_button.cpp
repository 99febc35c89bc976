// SPDX-License-Identifier: MIT
#include "ui/window/sidebar_button.h"

#include "ui/theme/appearance.h"
#include "ui/theme/diary_style.h"

#include <QPainter>

namespace cramp
{

namespace
{

constexpr double rowHeight = 48;
constexpr double narrowRowHeight = 64;
constexpr double markWidth = 4;

}  // namespace

SidebarButton::SidebarButton(const QString& text, const QString& iconName, QWidget* parent)
    : QAbstractButton(parent),
      m_iconName(iconName)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setAutoExclusive(true);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SidebarButton::setBadge(int number)
{
    m_badge = number;
    setAccessibleName(number == 0 ? text() : tr("%1, %n warning sign(s)", nullptr, number).arg(text()));
    update();
}

void SidebarButton::setNarrow(bool isNarrow)
{
    m_isNarrow = isNarrow;
    setToolTip(isNarrow ? text() : QString());
    updateGeometry();
    update();
}

QSize SidebarButton::sizeHint() const
{
    QFont widest = fontOf(m_isNarrow ? TextSize::Caption : TextSize::Body, true);
    const int words = QFontMetrics(widest).horizontalAdvance(text());
    if (m_isNarrow) return {words + scaled(8), scaled(narrowRowHeight)};
    return {words + scaled(52 + 44), scaled(rowHeight)};
}

void SidebarButton::paintBadge(QPainter& painter, const QRect& place) const
{
    if (m_badge == 0) return;
    painter.setPen(Qt::NoPen);
    const bool isNight = Appearance::current().theme() == Theme::Night;
    painter.setBrush(isNight ? colour(Appearance::current().tokens().text) : colour(careRed));
    painter.drawEllipse(place);
    painter.setPen(isNight ? QColor(Qt::black) : colour(careWhite));
    QFont font = fontOf(TextSize::Caption, true);
    painter.setFont(font);
    painter.drawText(place, Qt::AlignCenter, m_badge > 9 ? QStringLiteral("9+") : QString::number(m_badge));
}

void SidebarButton::paintEvent(QPaintEvent*)
{
    const ThemeTokens& tokens = Appearance::current().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF row = QRectF(rect()).adjusted(0, 2, 0, -2);
    if (isChecked()) {
        const bool needsFrame = Appearance::current().theme() == Theme::HighContrast;
        painter.setPen(needsFrame ? QPen(colour(tokens.text), 2) : QPen(Qt::NoPen));
        painter.setBrush(colour(tokens.chosen));
        painter.drawRoundedRect(row.adjusted(1, 0, -1, 0), scaled(6), scaled(6));
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(Appearance::current().theme() == Theme::Night ? tokens.text : tokens.accent));
        painter.drawRoundedRect(QRectF(0, row.top() + scaled(6), markWidth, row.height() - 2 * scaled(6)), 2,
                                2);
    }
    const int icon = scaled(24);
    const QPixmap pixmap = pixmapOf(m_iconName, tokens.text, icon, devicePixelRatioF());
    painter.setPen(colour(tokens.text));
    if (m_isNarrow) {
        painter.drawPixmap((width() - icon) / 2, scaled(10), pixmap);
        painter.setFont(fontOf(TextSize::Caption, isChecked()));
        painter.drawText(QRect(0, scaled(36), width(), scaled(22)), Qt::AlignCenter, text());
        paintBadge(painter, QRect(width() / 2 + scaled(10), scaled(4), scaled(20), scaled(20)));
    } else {
        painter.drawPixmap(scaled(16), (height() - icon) / 2, pixmap);
        painter.setFont(fontOf(TextSize::Body, isChecked()));
        painter.drawText(rect().adjusted(scaled(52), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
        paintBadge(painter, QRect(width() - scaled(36), (height() - scaled(26)) / 2, scaled(26), scaled(26)));
    }
    if (hasFocus()) drawFocusRing(painter, row, scaled(6));
}

}  // namespace cramp
