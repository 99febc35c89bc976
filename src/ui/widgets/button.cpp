// SPDX-License-Identifier: MIT
#include "ui/widgets/button.h"

#include "ui/theme/appearance.h"
#include "ui/theme/diary_style.h"
#include "ui/widgets/access.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

namespace cramp::ui::widgets
{

namespace
{

constexpr double innerPadding = 8;
constexpr double iconGap = 8;
constexpr int wrapFlags = Qt::AlignCenter | Qt::TextWordWrap;
constexpr double tickSize = 14;

// On the corner of what is chosen.
void paintTick(QPainter& painter, const QRect& button)
{
    const theme::ThemeTokens& tokens = theme::Appearance::current().tokens();
    const bool isNight = theme::Appearance::current().theme() == theme::Theme::Night;
    const double size = theme::scaled(tickSize);
    const QRectF disc(button.right() + 1 - size, button.top(), size, size);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::colour(isNight ? tokens.text : tokens.accent));
    painter.drawEllipse(disc);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme::colour(isNight ? tokens.page : tokens.onAccent), size / 8, Qt::SolidLine,
                        Qt::RoundCap, Qt::RoundJoin));
    const QPointF middle = disc.center();
    painter.drawPolyline(QPolygonF{{middle + QPointF(-.22, .02) * size, middle + QPointF(-.06, .19) * size,
                                    middle + QPointF(.24, -.17) * size}});
}

}  // namespace

QString asWritten(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

struct Button::Colours {
    QColor fill;
    QColor edge;
    QColor ink;
};

Button::Button(const QString& text, Role role, QWidget* parent) : QPushButton(text, parent), m_role(role)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setCursor(Qt::PointingHandCursor);
    setAutoDefault(false);
    setAccess(*this, Access::Button);
}

void Button::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!isEnter || !isPlain || m_role == Role::Night) return QPushButton::keyPressEvent(event);
    if (!event->isAutoRepeat()) click();
}

void Button::setSecondLine(const QString& text)
{
    m_secondLine = text;
    setAccessibleDescription(text);
    updateGeometry();
}

void Button::setLeastHeight(double pixels)
{
    m_leastHeight = pixels;
    updateGeometry();
}

void Button::setTextSize(int pixelsAtFullSize, bool bold)
{
    m_textPixels = pixelsAtFullSize;
    m_bold = bold;
    updateGeometry();
}

void Button::setSidePadding(double pixels)
{
    m_sidePadding = pixels;
    updateGeometry();
}

QFont Button::textFont() const
{
    QFont result = font();
    result.setPixelSize(theme::scaled(m_textPixels));
    result.setBold(m_bold);
    return result;
}

QFont Button::secondFont() const
{
    return theme::fontOf(theme::TextSize::Body);
}

QRect Button::textArea(const QRect& whole) const
{
    const int side = theme::scaled(m_sidePadding);
    const int left = icon().isNull() ? side : side + iconSize().width() + theme::scaled(iconGap);
    return whole.adjusted(left, theme::scaled(innerPadding), -side, -theme::scaled(innerPadding));
}

int Button::heightForWidth(int width) const
{
    const QRect area = textArea(QRect(0, 0, width, 10000));
    int height = QFontMetrics(textFont()).boundingRect(area, wrapFlags, text()).height();
    if (!m_secondLine.isEmpty())
        height += theme::scaled(4) +
                  QFontMetrics(secondFont()).boundingRect(area, wrapFlags, m_secondLine).height();
    return qMax(height + 2 * theme::scaled(innerPadding), theme::scaled(m_leastHeight));
}

QSize Button::sizeHint() const
{
    // A little room for the tick of what can be chosen.
    QFont widest = textFont();
    widest.setBold(m_bold || isCheckable());
    int width = QFontMetrics(widest).horizontalAdvance(text());
    if (!m_secondLine.isEmpty())
        width = qMax(width, QFontMetrics(secondFont()).horizontalAdvance(m_secondLine));
    const QRect area = textArea(QRect(0, 0, 10000, 100));
    const int whole = width + (10000 - area.width()) + 4;
    return {whole, heightForWidth(whole)};
}

QSize Button::minimumSizeHint() const
{
    int widestWord = 0;
    for (const QString& word : text().split(QLatin1Char(' ')))
        widestWord = qMax(widestWord, QFontMetrics(textFont()).horizontalAdvance(word));
    const QRect area = textArea(QRect(0, 0, 10000, 100));
    const int width = qMin(sizeHint().width(), widestWord + (10000 - area.width()) + 4);
    return {width, theme::scaled(m_leastHeight)};
}

Button::Colours Button::colours() const
{
    const theme::ThemeTokens& tokens = theme::Appearance::current().tokens();
    const bool isPressed = isDown() || isChecked();
    const bool isHovered = underMouse() && isEnabled();
    const QColor disabled = palette().color(QPalette::Disabled, QPalette::ButtonText);
    switch (m_role) {
        case Role::Filled: {
            const QColor accent = theme::colour(tokens.accent);
            if (!isEnabled()) return {theme::colour(tokens.surface), disabled, disabled};
            const bool isNight = theme::Appearance::current().theme() == theme::Theme::Night;
            return {isDown() ? accent.darker(115) : accent, isNight ? theme::colour(tokens.text) : accent,
                    theme::colour(tokens.onAccent)};
        }
        case Role::Outlined:
            return {theme::colour(isPressed   ? tokens.chosen
                                  : isHovered ? tokens.raised
                                              : tokens.surface),
                    isEnabled() ? theme::colour(tokens.line) : disabled,
                    isEnabled() ? theme::colour(tokens.text) : disabled};
        case Role::Plain:
            return {isDown() || isHovered ? theme::colour(tokens.raised) : QColor(Qt::transparent),
                    Qt::transparent, isEnabled() ? theme::colour(tokens.text) : disabled};
        case Role::Night:
            return {theme::colour(isPressed ? tokens.raised : tokens.page), theme::colour(tokens.line),
                    theme::colour(tokens.text)};
    }
    return {};
}

void Button::paintPanel(QPainter& painter, const Colours& colours) const
{
    const double width = isChecked() ? 3 : m_role == Role::Night ? 2 : 1.5;
    const double radius = theme::scaled(m_role == Role::Night ? 12 : 6);
    const QRectF control = QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2);
    // What cannot be pressed has a dashed edge where all lines are as white as the words.
    const bool isDashed = !isEnabled() && theme::Appearance::current().theme() == theme::Theme::HighContrast;
    painter.setPen(colours.edge.alpha() == 0 ? QPen(Qt::NoPen)
                                             : QPen(isChecked() ? colours.ink : colours.edge, width,
                                                    isDashed ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(colours.fill);
    painter.drawRoundedRect(control, radius, radius);
}

void Button::paintText(QPainter& painter, const QColor& ink) const
{
    QRect area = textArea(rect());
    painter.setPen(ink);
    const QFontMetrics metrics(textFont());
    int height = metrics.boundingRect(area, wrapFlags, text()).height();
    const int secondHeight =
        m_secondLine.isEmpty()
            ? 0
            : QFontMetrics(secondFont()).boundingRect(area, wrapFlags, m_secondLine).height();
    const int gap = secondHeight > 0 ? theme::scaled(4) : 0;
    QRect first(area.left(), area.center().y() - (height + gap + secondHeight) / 2, area.width(), height + 2);
    if (!icon().isNull()) {
        const QRect bounds = metrics.boundingRect(first, wrapFlags, text());
        const int x = qMax(theme::scaled(12), bounds.left() - iconSize().width() - theme::scaled(iconGap));
        icon().paint(&painter, QRect(QPoint(x, rect().center().y() - iconSize().height() / 2), iconSize()));
    }
    painter.setFont(textFont());
    painter.drawText(first, wrapFlags | Qt::TextShowMnemonic, text());
    if (m_secondLine.isEmpty()) return;
    painter.setFont(secondFont());
    painter.drawText(QRect(area.left(), first.bottom() + gap, area.width(), secondHeight + 2), wrapFlags,
                     m_secondLine);
}

void Button::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours inks = colours();
    paintPanel(painter, inks);
    paintText(painter, inks.ink);
    if (hasFocus())
        theme::drawFocusRing(painter, rect(), theme::scaled(m_role == Role::Night ? 12 : 6),
                             m_role == Role::Filled ? theme::Appearance::current().tokens().onAccent
                                                    : theme::Appearance::current().tokens().focus);
    if (isChecked()) paintTick(painter, rect());
}

void Button::changeEvent(QEvent* event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) updateGeometry();
}

}  // namespace cramp::ui::widgets
