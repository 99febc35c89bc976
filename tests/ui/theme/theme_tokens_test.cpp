// SPDX-License-Identifier: MIT
#include "ui/theme/theme_tokens.h"

#include "support/catch.h"

using namespace cramp::ui::theme;

namespace
{

constexpr double text = 7.0;   // WCAG 2.2 AAA
constexpr double large = 4.5;  // from 24 px, or 19 px bold
constexpr double edge = 3.0;   // edges, icons and marks

}  // namespace

TEST_CASE("Contrast is that of the WCAG formula")
{
    CHECK(contrast(rgb(0x000000), rgb(0xffffff)) == Approx(21.0));
    CHECK(contrast(rgb(0x777777), rgb(0x777777)) == Approx(1.0));
    CHECK(contrast(rgb(0xff0000), rgb(0x000000)) == Approx(5.25).margin(0.01));
    CHECK(contrast(rgb(0xffffff), rgb(0x005eb8)) == contrast(rgb(0x005eb8), rgb(0xffffff)));
}

TEST_CASE("Every pair of colours of every theme is told apart")
{
    for (const Theme theme : allThemes) {
        const ThemeTokens& tokens = tokensOf(theme);
        INFO("theme " << static_cast<int>(theme));
        for (const Rgb ground : {tokens.page, tokens.surface}) {
            for (const Rgb ink :
                 {tokens.text, tokens.soft, tokens.link, tokens.good, tokens.warn, tokens.bad})
                CHECK(contrast(ink, ground) >= text);
            CHECK(contrast(tokens.big, ground) >= large);
            CHECK(contrast(tokens.line, ground) >= edge);
            CHECK(contrast(tokens.focus, ground) >= edge);
        }
        // At night only large text stands on what is raised or filled.
        const double least = theme == Theme::Night ? large : text;
        CHECK(contrast(tokens.text, tokens.raised) >= least);
        CHECK(contrast(tokens.text, tokens.chosen) >= least);
        CHECK(contrast(tokens.onAccent, tokens.accent) >= least);
        CHECK(contrast(tokens.line, tokens.raised) >= edge);
    }
}

TEST_CASE("The headers of care cards are large text on their colours")
{
    CHECK(contrast(careWhite, careBlue) >= large);
    CHECK(contrast(careWhite, careRed) >= large);
    CHECK(contrast(careInk, careWhite) >= text);
}

TEST_CASE("At night no colour holds more than a little blue")
{
    const ThemeTokens& night = tokensOf(Theme::Night);
    for (const Rgb ink : {night.text, night.big, night.line, night.hair, night.focus, night.raised})
        CHECK(ink.blue <= 0.28 * 255);
}
