// SPDX-License-Identifier: MIT
#include "ui/cramp_now/stage_text.h"

#include <QPainter>

namespace cramp::ui::cramp_now
{

namespace
{

constexpr double edgePadding = 16;
constexpr double edgeRadius = 12;

}  // namespace

int stagePixels(double pixels, int most)
{
    return qMin(theme::scaled(pixels), most);
}

int unscaledPixels(double pixels, int most)
{
    return static_cast<int>(stagePixels(pixels, most) / theme::Appearance::current().textScale());
}

StageText::StageText(const QString& text, Ink ink, Weight weight, QWidget* parent)
    : QLabel(text, parent),
      m_ink(ink),
      m_weight(weight)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    applyTheme();
}

void StageText::applyTheme()
{
    QFont font = theme::fontOf(theme::TextSize::Body, m_weight == Weight::Bold);
    font.setPixelSize(m_pixels);
    setFont(font);
    const theme::ThemeTokens& tokens = theme::Appearance::current().tokens();
    QPalette inks = palette();
    inks.setColor(QPalette::WindowText, theme::colour(m_ink == Ink::Big ? tokens.big : tokens.text));
    setPalette(inks);
}

int StageText::padding() const
{
    return m_edge == 0 ? 0 : m_edge + stagePixels(edgePadding, 20);
}

void StageText::setPixels(int pixels)
{
    if (m_pixels == pixels) return;
    m_pixels = pixels;
    applyTheme();
}

void StageText::setEdge(int pixels, bool isRounded)
{
    if (m_edge == pixels && m_isRounded == isRounded) return;
    m_edge = pixels;
    m_isRounded = isRounded;
    const int side = m_edge == 0 ? 0 : padding() + stagePixels(8, 12);
    setContentsMargins(side, padding(), side, padding());
    update();
}

int StageText::heightAt(int width, int pixels) const
{
    QFont font = this->font();
    font.setPixelSize(pixels);
    const int side = contentsMargins().left();
    const QRect room(0, 0, qMax(1, width - 2 * side), 10000);
    return QFontMetrics(font).boundingRect(room, Qt::TextWordWrap, text()).height() + 2 * padding();
}

void StageText::paintEvent(QPaintEvent* event)
{
    if (m_edge > 0) {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing, m_isRounded);
        const double half = m_edge / 2.0;
        const double radius = m_isRounded ? theme::scaled(edgeRadius) : 0;
        painter.setPen(QPen(theme::colour(theme::Appearance::current().tokens().text), m_edge, Qt::SolidLine,
                            Qt::SquareCap, Qt::MiterJoin));
        painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), radius, radius);
    }
    QLabel::paintEvent(event);
}

void StageText::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (theme::Appearance::isChange(*event)) applyTheme();
}

}  // namespace cramp::ui::cramp_now
