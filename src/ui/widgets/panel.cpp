// SPDX-License-Identifier: MIT
#include "ui/widgets/panel.h"

#include "ui/widgets/access.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace cramp::ui::widgets
{

namespace
{

constexpr int measureInEms = 34;  // some 68 letters

theme::Rgb rgbOf(TextLabel::Voice voice, theme::TextSize size)
{
    const theme::ThemeTokens& tokens = theme::Appearance::current().tokens();
    switch (voice) {
        case TextLabel::Voice::Text: return size >= theme::TextSize::Section ? tokens.big : tokens.text;
        case TextLabel::Voice::Soft: return tokens.soft;
        case TextLabel::Voice::Good: return tokens.good;
        case TextLabel::Voice::Warn: return tokens.warn;
        case TextLabel::Voice::Bad: return tokens.bad;
    }
    return tokens.text;
}

}  // namespace

TextLabel::TextLabel(const QString& text, theme::TextSize size, bool bold, Voice voice, QWidget* parent)
    : QLabel(text, parent),
      m_size(size),
      m_bold(bold),
      m_voice(voice)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    dress();
    if (bold && size >= theme::TextSize::Large) makeHeading(*this);
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
    setFont(theme::fontOf(m_size, m_bold));
    QPalette inks = palette();
    inks.setColor(QPalette::WindowText, m_ink.isValid() ? m_ink : theme::colour(rgbOf(m_voice, m_size)));
    setPalette(inks);
}

int TextLabel::measure() const
{
    const bool isHeading = m_bold && m_size >= theme::TextSize::Large;
    const bool isReading = wordWrap() && !isHeading && !(alignment() & (Qt::AlignRight | Qt::AlignHCenter)) &&
                           !textInteractionFlags().testFlag(Qt::TextSelectableByMouse);
    return isReading ? measureInEms * font().pixelSize() : QWIDGETSIZE_MAX;
}

int TextLabel::heightForWidth(int width) const
{
    return QLabel::heightForWidth(qMin(width, measure()));
}

void TextLabel::paintEvent(QPaintEvent* event)
{
    if (width() <= measure()) return QLabel::paintEvent(event);
    QPainter painter(this);
    QRect lines = contentsRect();
    lines.setWidth(measure());
    style()->drawItemText(&painter, lines, static_cast<int>(alignment()) | Qt::TextWordWrap, palette(),
                          isEnabled(), text(), foregroundRole());
}

void TextLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (theme::Appearance::isChange(*event)) dress();
}

Panel::Panel(QWidget* parent) : QFrame(parent), m_content(new QVBoxLayout(this))
{
    m_content->setContentsMargins(theme::scaled(20), theme::scaled(16), theme::scaled(20), theme::scaled(16));
    m_content->setSpacing(theme::scaled(12));
}

void Panel::paintEvent(QPaintEvent*)
{
    const theme::ThemeTokens& tokens = theme::Appearance::current().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::colour(tokens.hair), 1));
    painter.setBrush(theme::colour(tokens.surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::scaled(8),
                            theme::scaled(8));
}

}  // namespace cramp::ui::widgets
