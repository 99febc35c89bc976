// SPDX-License-Identifier: MIT
#pragma once

#include "paper/ink/ink.h"
#include "ui/theme/theme_tokens.h"

#include <QColor>
#include <QEvent>
#include <QFont>
#include <QIcon>
#include <QPalette>

class QWidget;

namespace cramp::ui::theme
{

// How the window looks at this moment: a theme, a text scale (1.0 is 100 %), whether pictures move, and who
// is in them. There is one for the application; apply() changes it for every widget at once.
class Appearance
{
public:
    Appearance(Theme theme, double textScale, bool picturesMove = true,
               paper::ink::FigurePerson figurePerson = paper::ink::FigurePerson::Woman)
        : m_theme(theme),
          m_textScale(textScale),
          m_picturesMove(picturesMove),
          m_figurePerson(figurePerson)
    {
    }

    Theme theme() const { return m_theme; }
    double textScale() const { return m_textScale; }
    bool picturesMove() const { return m_picturesMove; }
    paper::ink::FigurePerson figurePerson() const { return m_figurePerson; }
    const ThemeTokens& tokens() const { return tokensOf(m_theme); }

    // Sets style, palette and font of the application. Keeps the font's family.
    static void apply(const Appearance& appearance);
    // The one applied last.
    static const Appearance& current();

    // True for what every widget hears of through changeEvent() when the appearance has changed. (Qt tells of
    // a new font or palette of the application windows alone, and not through changeEvent().)
    static bool isChange(const QEvent& event) { return event.type() == QEvent::ThemeChange; }

private:
    Theme m_theme;
    double m_textScale;
    bool m_picturesMove;
    paper::ink::FigurePerson m_figurePerson;
};

// Sizes of text in px at 100 %.
enum class TextSize { Caption = 14, Body = 16, Large = 19, Section = 24, Title = 32, NightClock = 128 };

QColor colour(Rgb rgb);
QPalette paletteOf(Theme theme);
// The application's font in a size of the scale.
QFont fontOf(TextSize size, bool bold = false);
// A length of so many px at 100 %, at the present text scale: lengths grow with the text.
int scaled(double pixels);

// An icon of resources/icons in a colour of the theme; sharp at every size.
QIcon iconOf(const QString& name, Rgb rgb);
QPixmap pixmapOf(const QString& name, Rgb rgb, int size, double devicePixelRatio);

// Names a control for people who hear the window.
template <typename Control>
Control* named(Control* control, const QString& accessibleName)
{
    control->setAccessibleName(accessibleName);
    return control;
}

}  // namespace cramp::ui::theme
