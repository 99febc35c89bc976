// SPDX-License-Identifier: MIT
#include "ui/widgets/count_ring.h"

#include "ui/theme/appearance.h"

#include <QPainter>

namespace cramp::ui::widgets
{

namespace
{

constexpr double usual = 240;
constexpr double least = 130;
constexpr double ringWidth = 14;
constexpr int fullCircle = 360 * 16;
constexpr int top = 90 * 16;

// The accent of the night theme is nearly black.
QColor markOf(const theme::Appearance& appearance)
{
    const theme::ThemeTokens& tokens = appearance.tokens();
    return theme::colour(appearance.theme() == theme::Theme::Night ? tokens.line : tokens.accent);
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
    return {theme::scaled(usual), theme::scaled(usual)};
}

QSize CountRing::minimumSizeHint() const
{
    return {theme::scaled(least), theme::scaled(least)};
}

void CountRing::paintEvent(QPaintEvent*)
{
    const theme::Appearance& appearance = theme::Appearance::current();
    const theme::ThemeTokens& tokens = appearance.tokens();
    const double side = qMin<double>(qMin(width(), height()), theme::scaled(usual) * 1.4);
    const double pen = theme::scaled(ringWidth);
    QRectF circle(0, 0, side - pen, side - pen);
    circle.moveCenter(QRectF(rect()).center());
    circle.moveLeft(pen / 2);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(m_isLit ? markOf(appearance) : theme::colour(tokens.surface));
    painter.setPen(QPen(theme::colour(tokens.hair), pen));
    painter.drawEllipse(circle);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(markOf(appearance), pen, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(circle, top, -qRound(m_progress * fullCircle));
    QFont font = theme::fontOf(theme::TextSize::Title, true);
    font.setPixelSize(qMax(1, qRound(side * 0.38)));
    painter.setFont(font);
    painter.setPen(theme::colour(m_isLit ? tokens.page : tokens.big));
    painter.drawText(circle, Qt::AlignCenter, m_number);
}

}  // namespace cramp::ui::widgets
