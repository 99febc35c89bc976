// SPDX-License-Identifier: MIT
#include "ui/widgets/panel.h"

#include <QEvent>
#include <QPainter>

namespace cramp
{

namespace
{

Rgb rgbOf(TextLabel::Voice voice, TextSize size)
{
    const ThemeTokens& tokens = Appearance::current().tokens();
    switch (voice) {
        case TextLabel::Voice::Text: return size >= TextSize::Section ? tokens.big : tokens.text;
        case TextLabel::Voice::Soft: return tokens.soft;
        case TextLabel::Voice::Good: return tokens.good;
        case TextLabel::Voice::Warn: return tokens.warn;
        case TextLabel::Voice::Bad: return tokens.bad;
    }
    return tokens.text;
}

}  // namespace

TextLabel::TextLabel(const QString& text, TextSize size, bool bold, Voice voice, QWidget* parent)
    : QLabel(text, parent),
      m_size(size),
      m_bold(bold),
      m_voice(voice)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    dress();
}

void TextLabel::setVoice(Voice voice)
{
    m_voice = voice;
    dress();
}

void TextLabel::setInk(const QColor& ink)
{
    m_ink = ink;
    dress();
}

void TextLabel::dress()
{
    setFont(fontOf(m_size, m_bold));
    QPalette inks = palette();
    inks.setColor(QPalette::WindowText, m_ink.isValid() ? m_ink : colour(rgbOf(m_voice, m_size)));
    setPalette(inks);
}

void TextLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (Appearance::isChange(*event)) dress();
}

Panel::Panel(QWidget* parent) : QFrame(parent), m_content(new QVBoxLayout(this))
{
    m_content->setContentsMargins(scaled(20), scaled(16), scaled(20), scaled(16));
    m_content->setSpacing(scaled(12));
}

void Panel::paintEvent(QPaintEvent*)
{
    const ThemeTokens& tokens = Appearance::current().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(tokens.hair), 1));
    painter.setBrush(colour(tokens.surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), scaled(8), scaled(8));
}

}  // namespace cramp
