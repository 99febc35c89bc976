// SPDX-License-Identifier: MIT
#include "ui/theme/screen_ink.h"

#include "ui/theme/appearance.h"

#include <QApplication>

namespace cramp::ui::theme
{

namespace
{

paper::ink::Ground groundOf(Theme theme)
{
    switch (theme) {
        case Theme::Light: return paper::ink::Ground::Light;
        case Theme::Dark: return paper::ink::Ground::Dark;
        case Theme::Night: return paper::ink::Ground::Night;
        case Theme::HighContrast: return paper::ink::Ground::Contrast;
    }
    return paper::ink::Ground::Light;
}

}  // namespace

paper::ink::Ink screenInk()
{
    const Appearance& appearance = Appearance::current();
    const ThemeTokens& tokens = appearance.tokens();
    paper::ink::Ink ink;
    ink.ground = groundOf(appearance.theme());
    ink.page = colour(tokens.page);
    ink.surface = colour(tokens.surface);
    ink.raised = colour(tokens.raised);
    ink.text = colour(tokens.text);
    ink.soft = colour(tokens.soft);
    ink.line = colour(tokens.line);
    ink.hair = colour(tokens.hair);
    ink.accent = colour(tokens.accent);
    ink.onAccent = colour(tokens.onAccent);
    ink.chosen = colour(tokens.chosen);
    ink.link = colour(tokens.link);
    ink.good = colour(tokens.good);
    ink.warn = colour(tokens.warn);
    ink.bad = colour(tokens.bad);
    ink.focus = colour(tokens.focus);
    ink.family = QApplication::font().family();
    ink.base = scaled(16);
    ink.figurePerson = appearance.figurePerson();
    return ink;
}

}  // namespace cramp::ui::theme
