// SPDX-License-Identifier: MIT
#include "ui/window/sidebar_button.h"

#include "ui/theme/appearance.h"
#include "ui/theme/diary_style.h"

#include <QPainter>

namespace cramp::ui::window
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
    QFont widest = theme::fontOf(m_isNarrow ? theme::TextSize::Caption : theme::TextSize::Body, true);
    const int words = QFontMetrics(widest).horizontalAdvance(text());
    if (m_isNarrow) return {words + theme::scaled(8), theme::scaled(narrowRowHeight)};
    return {words + theme::scaled(52 + 44), theme::scaled(rowHeight)};
}

void SidebarButton::paintBadge(QPainter& painter, const QRect& place) const
{
    if (m_badge == 0) return;
    painter.setPen(Qt::NoPen);
    const bool isNight = theme::Appearance::current().theme() == theme::Theme::Night;
    painter.setBrush(isNight ? theme::colour(theme::Appearance::current().tokens().text)
                             : theme::colour(theme::careRed));
    painter.drawEllipse(place);
    painter.setPen(isNight ? QColor(Qt::black) : theme::colour(theme::careWhite));
    QFont font = theme::fontOf(theme::TextSize::Caption, true);
    painter.setFont(font);
    painter.drawText(place, Qt::AlignCenter, m_badge > 9 ? QStringLiteral("9+") : QString::number(m_badge));
}

void SidebarButton::paintEvent(QPaintEvent*)
{
    const theme::ThemeTokens& tokens = theme::Appearance::current().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF row = QRectF(rect()).adjusted(0, 2, 0, -2);
    if (isChecked()) {
        const bool needsFrame = theme::Appearance::current().theme() == theme::Theme::HighContrast;
        painter.setPen(needsFrame ? QPen(theme::colour(tokens.text), 2) : QPen(Qt::NoPen));
        painter.setBrush(theme::colour(tokens.chosen));
        painter.drawRoundedRect(row.adjusted(1, 0, -1, 0), theme::scaled(6), theme::scaled(6));
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::colour(
            theme::Appearance::current().theme() == theme::Theme::Night ? tokens.text : tokens.accent));
        painter.drawRoundedRect(
            QRectF(0, row.top() + theme::scaled(6), markWidth, row.height() - 2 * theme::scaled(6)), 2, 2);
    }
    const int icon = theme::scaled(24);
    const QPixmap pixmap = theme::pixmapOf(m_iconName, tokens.text, icon, devicePixelRatioF());
    painter.setPen(theme::colour(tokens.text));
    if (m_isNarrow) {
        painter.drawPixmap((width() - icon) / 2, theme::scaled(10), pixmap);
        painter.setFont(theme::fontOf(theme::TextSize::Caption, isChecked()));
        painter.drawText(QRect(0, theme::scaled(36), width(), theme::scaled(22)), Qt::AlignCenter, text());
        paintBadge(painter, QRect(width() / 2 + theme::scaled(10), theme::scaled(4), theme::scaled(20),
                                  theme::scaled(20)));
    } else {
        painter.drawPixmap(theme::scaled(16), (height() - icon) / 2, pixmap);
        painter.setFont(theme::fontOf(theme::TextSize::Body, isChecked()));
        painter.drawText(rect().adjusted(theme::scaled(52), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                         text());
        paintBadge(painter, QRect(width() - theme::scaled(36), (height() - theme::scaled(26)) / 2,
                                  theme::scaled(26), theme::scaled(26)));
    }
    if (hasFocus()) theme::drawFocusRing(painter, row, theme::scaled(6));
}

}  // namespace cramp::ui::window
