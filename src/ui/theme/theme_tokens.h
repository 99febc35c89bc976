// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>

namespace cramp::ui::theme
{

// The colours of the window by meaning, free of Qt, so that a test computes the contrast of every pair
// (WCAG 2.2: text 7:1; from 24 px, or 19 px bold, 4.5:1; edges, icons and marks 3:1).
struct Rgb {
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;

    friend bool operator==(const Rgb&, const Rgb&) = default;
};

// 0xRRGGBB.
constexpr Rgb rgb(std::uint32_t value)
{
    return {static_cast<std::uint8_t>(value >> 16 & 0xff), static_cast<std::uint8_t>(value >> 8 & 0xff),
            static_cast<std::uint8_t>(value & 0xff)};
}

enum class Theme : std::uint8_t { Light, Dark, Night, HighContrast };
inline constexpr std::array allThemes = {Theme::Light, Theme::Dark, Theme::Night, Theme::HighContrast};

struct ThemeTokens {
    Rgb page;     // behind everything
    Rgb surface;  // panels and fields
    Rgb raised;   // what lies on a panel: pressed, tooltips
    Rgb text;
    Rgb soft;      // second voice
    Rgb big;       // text of 24 px and up
    Rgb line;      // edges of controls
    Rgb hair;      // edges of panels; bears no meaning
    Rgb accent;    // the one filled button, marks
    Rgb onAccent;  // words on it
    Rgb chosen;    // a chosen row
    Rgb link;
    Rgb good;  // always with icon and word
    Rgb warn;
    Rgb bad;
    Rgb focus;  // 3 px ring
};

const ThemeTokens& tokensOf(Theme theme);

// Care cards keep the NHS colours in light and dark (facts of the NHS service manual): header at least 19 px
// bold.
inline constexpr Rgb careBlue = rgb(0x005eb8);
inline constexpr Rgb careRed = rgb(0xd5281b);
inline constexpr Rgb careInk = rgb(0x212b32);
inline constexpr Rgb careWhite = rgb(0xffffff);

// WCAG contrast ratio, 1 to 21.
double contrast(Rgb one, Rgb other);

}  // namespace cramp::ui::theme
