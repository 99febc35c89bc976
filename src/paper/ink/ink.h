// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QFont>
#include <QString>

#include <cstdint>

namespace cramp::paper::ink
{

// What is painted on: the four themes of the window, and paper.
enum class Ground : std::uint8_t { Light, Dark, Night, Contrast, Paper };

// Who does the stretches in the pictures: an older woman or a man. The person who reads chooses.
enum class FigurePerson : std::uint8_t { Woman, Man };

// The colours, font and measures that everything in paper/ is painted with, so that one painter serves every
// theme and black on white alike. The window fills it from its table of tokens; paperInk() is the one of
// paper. Every colour is opaque: PDF/A-1b draws alpha as if there were none. Lengths are in the painter's own
// units: pixels on screen, hundredths of a millimetre on paper.
struct Ink {
    Ground ground = Ground::Light;
    QColor page;     // behind everything
    QColor surface;  // of a panel
    QColor raised;   // of a part that stands out from a panel
    QColor text;
    QColor soft;  // second voice
    QColor line;  // edges that mean something, 3:1
    QColor hair;  // edges that mean nothing
    QColor accent;
    QColor onAccent;
    QColor chosen;  // ground of a chosen row
    QColor link;
    QColor good;
    QColor warn;
    QColor bad;
    QColor focus;
    QString family;
    double base = 16;   // body text
    double stroke = 1;  // the thinnest line
    FigurePerson figurePerson = FigurePerson::Woman;
};

// A line of 0.2 mm, text of 8.5 pt, units of 0.01 mm; black, one grey, white.
Ink paperInk();

// The only font that papers and tests use; its files are resources/fonts.
QString paperFamily();

// Of marks that carry meaning on a surface: bars, shaded places. The night theme's accent is nearly black, so
// there it is the colour of lines.
QColor markColour(const Ink& ink);

// A font of `size` units, without hinting, so that a text is as wide on paper as in its preview.
QFont inkFont(const Ink& ink, double size, bool bold = false);

}  // namespace cramp::paper::ink
