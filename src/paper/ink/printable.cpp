// SPDX-License-Identifier: MIT
#include "paper/ink/printable.h"

#include <QFontMetricsF>

namespace cramp::paper::ink
{

namespace
{

constexpr char32_t whiteUprightBox = 0x25AF;

// Joiners, marks of direction and selectors of variants: drawn as nothing.
bool isInvisible(char32_t character)
{
    return (character >= 0x200B && character <= 0x200F) || (character >= 0x202A && character <= 0x202E) ||
           (character >= 0x2060 && character <= 0x206F) || (character >= 0xFE00 && character <= 0xFE0F) ||
           (character >= 0xE0000 && character <= 0xE0FFF) || character == 0xFEFF || character == 0x00AD;
}

// The bundled font has them all.
bool isLatin(char32_t character)
{
    return (character >= 0x20 && character < 0x7F) || (character >= 0xA0 && character < 0x17F);
}

}  // namespace

QString missingSign(const QFont& font)
{
    return QFontMetricsF(font).inFontUcs4(whiteUprightBox) ? QString(QChar(whiteUprightBox))
                                                           : QStringLiteral("[?]");
}

bool Printable::canDraw(char32_t character)
{
    if (isLatin(character)) return true;
    const auto known = m_known.constFind(character);
    if (known != m_known.cend()) return *known;
    const bool can = QFontMetricsF(m_font).inFontUcs4(character);
    m_known.insert(character, can);
    return can;
}

QString Printable::of(const QString& text)
{
    QString result;
    result.reserve(text.size());
    const QString missing = missingSign(m_font);
    for (const char32_t character : text.toUcs4()) {
        if (isInvisible(character)) continue;
        if (character == U'\n') {
            result += QChar(QChar::LineSeparator);
        } else if (character == U'\t') {
            result += u' ';
        } else if (character < 0x20 || (character >= 0x7F && character < 0xA0)) {
            continue;
        } else if (canDraw(character)) {
            result += QStringView(QChar::fromUcs4(character));
        } else {
            if (!result.endsWith(missing)) result += missing;
            m_hasReplaced = true;
        }
    }
    return result;
}

}  // namespace cramp::paper::ink
