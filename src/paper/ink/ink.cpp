// SPDX-License-Identifier: MIT
#include "paper/ink/ink.h"

namespace cramp::paper::ink
{

namespace
{

constexpr double unitsPerPoint = 2540.0 / 72;

}  // namespace

QString paperFamily()
{
    return QStringLiteral("Liberation Sans");
}

Ink paperInk()
{
    const QColor black(0, 0, 0);
    const QColor white(255, 255, 255);
    const QColor grey(0x44, 0x44, 0x44);
    Ink ink;
    ink.ground = Ground::Paper;
    ink.page = ink.surface = ink.raised = ink.onAccent = ink.chosen = white;
    ink.text = ink.line = ink.accent = ink.link = ink.focus = black;
    ink.good = ink.warn = ink.bad = black;
    ink.soft = ink.hair = grey;
    ink.family = paperFamily();
    ink.base = 8.5 * unitsPerPoint;
    ink.stroke = 20;
    return ink;
}

QColor markColour(const Ink& ink)
{
    return ink.ground == Ground::Night ? ink.line : ink.accent;
}

QFont inkFont(const Ink& ink, double size, bool bold)
{
    QFont font(ink.family);
    font.setPixelSize(qMax(1, qRound(size)));
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

}  // namespace cramp::paper::ink
