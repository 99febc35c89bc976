// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QHash>
#include <QString>

namespace cramp::paper::ink
{

// Replaces each run of characters that no font of this machine can draw by U+25AF (a white upright box), or
// by "[?]" where no font has that either: a page of PDF/A may hold no character without a drawing. Remembers
// which.
class Printable
{
public:
    explicit Printable(const QFont& font) : m_font(font) {}

    // Tabs become blanks; other control characters but line ends are left out.
    QString of(const QString& text);
    bool hasReplaced() const { return !m_missing.isEmpty(); }
    // "U+1F9B5, U+4E00": the characters that were replaced, by their names in Unicode; of many, the first.
    QString missing() const;
    // A text that is as long as missing() can be.
    static QString longestMissing();

private:
    bool canDraw(char32_t character);

    QFont m_font;
    QHash<char32_t, bool> m_known;
    QList<char32_t> m_missing;
};

// The sign that stands for what could not be drawn.
QString missingSign(const QFont& font);

}  // namespace cramp::paper::ink
