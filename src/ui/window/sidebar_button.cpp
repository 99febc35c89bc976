// SPDX-License-Identifier: MIT
#include "ui/window/sidebar_button.h"

#include "ui/theme/appearance.h"
#include "ui/theme/diary_style.h"
#include "ui/widgets/access.h"

#include <QPainter>

namespace cramp::ui::window
{

namespace
{

constexpr double iconLeft = 12;
constexpr double wordAfterIcon = 50;
constexpr double wordAlone = 8;
constexpr double badgeSize = 26;
constexpr double badgeRoom = 42;
constexpr int markWidth = 4;

}  // namespace

SidebarButton::SidebarButton(const QString& name, const QString& iconName, QWidget* parent)
    : QAbstractButton(parent),
      m_name(name),
      m_iconName(iconName)
{
    setText(name);
    setAccessibleName(name);
    setCheckable(true);
    widgets::setAccess(*this, widgets::Access::Place);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SidebarButton::setBadge(int number)
{
    m_badge = number;
    setAccessibleName(number == 0 ? m_name : tr("%1, %n warning sign(s)", nullptr, number).arg(m_name));
    updateGeometry();
    update();
}

void SidebarButton::setLook(const QString& word, bool hasIcon, int rowHeight)
{
    setText(word);
    setToolTip(word == m_name ? QString() : m_name);
    m_hasIcon = hasIcon;
    m_rowHeight = rowHeight;
    updateGeometry();
    update();
}

int SidebarButton::wordLeft() const
{
    return theme::scaled(m_hasIcon ? wordAfterIcon : wordAlone);
}

QSize SidebarButton::sizeHint() const
{
    const int words = QFontMetrics(theme::fontOf(theme::TextSize::Body, true)).horizontalAdvance(text());
    return {wordLeft() + words + theme::scaled(m_badge > 0 ? badgeRoom : wordAlone), m_rowHeight};
}

void SidebarButton::paintBadge(QPainter& painter) const
{
    if (m_badge == 0) return;
    const theme::ThemeTokens& tokens = theme::Appearance::current().tokens();
    const int size = qMin(theme::scaled(badgeSize), height() - 4);
    const QRect place(width() - size - theme::scaled(8), (height() - size) / 2, size, size);
    const bool isNight = theme::Appearance::current().theme() == theme::Theme::Night;
    const bool isLight = theme::Appearance::current().theme() == theme::Theme::Light;
    painter.setPen(isNight ? QPen(theme::colour(tokens.text), 2) : QPen(Qt::NoPen));
    painter.setBrush(theme::colour(isNight ? tokens.page : tokens.bad));
    painter.drawEllipse(place);
    painter.setPen(theme::colour(isNight ? tokens.text : isLight ? theme::careWhite : tokens.page));
    painter.setFont(theme::fontOf(theme::TextSize::Body, true));
    painter.drawText(place, Qt::AlignCenter, m_badge > 9 ? QStringLiteral("9+") : QString::number(m_badge));
}

void SidebarButton::paintEvent(QPaintEvent*)
{
    const theme::ThemeTokens& tokens = theme::Appearance::current().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF row = QRectF(rect()).adjusted(0, 1, 0, -1);
    const bool isNight = theme::Appearance::current().theme() == theme::Theme::Night;
    if (isChecked() || underMouse()) {
        const bool needsFrame =
            isChecked() && theme::Appearance::current().theme() == theme::Theme::HighContrast;
        painter.setPen(needsFrame ? QPen(theme::colour(tokens.text), 2) : QPen(Qt::NoPen));
        painter.setBrush(theme::colour(isChecked() ? tokens.chosen : tokens.raised));
        painter.drawRoundedRect(row.adjusted(1, 0, -1, 0), theme::scaled(6), theme::scaled(6));
    }
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::colour(isNight ? tokens.text : tokens.accent));
        painter.drawRoundedRect(
            QRectF(0, row.top() + theme::scaled(6), markWidth, row.height() - 2 * theme::scaled(6)), 2, 2);
    }
    if (m_hasIcon) {
        const int icon = theme::scaled(24);
        painter.drawPixmap(theme::scaled(iconLeft), (height() - icon) / 2,
                           theme::pixmapOf(m_iconName, tokens.text, icon, devicePixelRatioF()));
    }
    painter.setPen(theme::colour(tokens.text));
    painter.setFont(theme::fontOf(theme::TextSize::Body, isChecked()));
    painter.drawText(rect().adjusted(wordLeft(), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
    paintBadge(painter);
    if (hasFocus()) theme::drawFocusRing(painter, row, theme::scaled(6));
}

}  // namespace cramp::ui::window
