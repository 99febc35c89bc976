// SPDX-License-Identifier: MIT
#include "ui/widgets/count_ring.h"

#include "ui/theme/appearance.h"

#include <QPainter>

namespace cramp
{

namespace
{

constexpr double usual = 240;
constexpr double least = 130;
constexpr double ringWidth = 14;
constexpr int fullCircle = 360 * 16;
constexpr int top = 90 * 16;

// The accent of the night theme is nearly black.
QColor markOf(const Appearance& appearance)
{
    const ThemeTokens& tokens = appearance.tokens();
    return colour(appearance.theme() == Theme::Night ? tokens.line : tokens.accent);
}

}  // namespace

CountRing::CountRing(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void CountRing::setCount(double progress, const QString& number)
{
    m_progress = qBound(0.0, progress, 1.0);
    m_number = number;
    update();
}

void CountRing::setLit(bool isLit)
{
    m_isLit = isLit;
    update();
}

QSize CountRing::sizeHint() const
{
    return {scaled(usual), scaled(usual)};
}

QSize CountRing::minimumSizeHint() const
{
    return {scaled(least), scaled(least)};
}

void CountRing::paintEvent(QPaintEvent*)
{
    const Appearance& appearance = Appearance::current();
    const ThemeTokens& tokens = appearance.tokens();
    const double side = qMin<double>(qMin(width(), height()), scaled(usual) * 1.4);
    const double pen = scaled(ringWidth);
    QRectF circle(0, 0, side - pen, side - pen);
    circle.moveCenter(QRectF(rect()).center());
    circle.moveLeft(pen / 2);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(m_isLit ? markOf(appearance) : colour(tokens.surface));
    painter.setPen(QPen(colour(tokens.hair), pen));
    painter.drawEllipse(circle);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(markOf(appearance), pen, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(circle, top, -qRound(m_progress * fullCircle));
    QFont font = fontOf(TextSize::Title, true);
    font.setPixelSize(qMax(1, qRound(side * 0.38)));
    painter.setFont(font);
    painter.setPen(colour(m_isLit ? tokens.page : tokens.big));
    painter.drawText(circle, Qt::AlignCenter, m_number);
}

}  // namespace cramp
