// SPDX-License-Identifier: MIT
#include "paper/ink/printable.h"

#include <QFontMetricsF>

namespace cramp::paper::ink
{

namespace
{

constexpr char32_t whiteUprightBox = 0x25AF;
constexpr qsizetype mostNamed = 6;

// Joiners, marks of direction and selectors of variants: drawn as nothing.
bool isInvisible(char32_t character)
{
    return (character >= 0x200B && character <= 0x200F) || (character >= 0x202A && character <= 0x202E) ||
           (character >= 0x2060 && character <= 0x2065) || (character >= 0x206A && character <= 0x206F) ||
           (character >= 0xFE00 && character <= 0xFE0F) || (character >= 0xE0000 && character <= 0xE0FFF) ||
           character == 0xFEFF || character == 0x00AD;
}

// They are drawn as nothing too, and the order of the letters goes by them.
bool isIsolate(char32_t character)
{
    return character >= 0x2066 && character <= 0x2069;
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

QString Printable::missing() const
{
    QStringList names;
    for (const char32_t character : m_missing.first(qMin(m_missing.size(), mostNamed)))
        names << QStringLiteral("U+%1").arg(QString::number(character, 16).toUpper(), 4, u'0');
    if (m_missing.size() > mostNamed) names << QStringLiteral("…");
    return names.join(QStringLiteral(", "));
}

QString Printable::longestMissing()
{
    return QStringLiteral("U+10FFFF, ").repeated(mostNamed) + QStringLiteral("…");
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
        } else if (isIsolate(character) || canDraw(character)) {
            result += QStringView(QChar::fromUcs4(character));
        } else {
            if (!result.endsWith(missing)) result += missing;
            if (!m_missing.contains(character)) m_missing << character;
        }
    }
    return result;
}

}  // namespace cramp::paper::ink
