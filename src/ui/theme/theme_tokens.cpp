// SPDX-License-Identifier: MIT
#include "ui/theme/theme_tokens.h"

#include <algorithm>
#include <cmath>

namespace cramp::ui::theme
{

namespace
{

constexpr ThemeTokens light = {.page = rgb(0xF3F5F6),
                               .surface = rgb(0xFFFFFF),
                               .raised = rgb(0xE6EBEE),
                               .text = rgb(0x212B32),
                               .soft = rgb(0x3E4C57),
                               .big = rgb(0x212B32),
                               .line = rgb(0x6B7A85),
                               .hair = rgb(0xD3DADE),
                               .accent = rgb(0x0B5563),
                               .onAccent = rgb(0xFFFFFF),
                               .chosen = rgb(0xDCECEE),
                               .link = rgb(0x004B95),
                               .good = rgb(0x00592B),
                               .warn = rgb(0x743D00),
                               .bad = rgb(0x970F07),
                               .focus = rgb(0x212B32)};

constexpr ThemeTokens dark = {.page = rgb(0x12171B),
                              .surface = rgb(0x1B2228),
                              .raised = rgb(0x27313A),
                              .text = rgb(0xEDF1F3),
                              .soft = rgb(0xBAC5CC),
                              .big = rgb(0xEDF1F3),
                              .line = rgb(0x7D8C97),
                              .hair = rgb(0x36424C),
                              .accent = rgb(0x8FD3DD),
                              .onAccent = rgb(0x06282F),
                              .chosen = rgb(0x16383F),
                              .link = rgb(0x9CCBFF),
                              .good = rgb(0x8ADBA6),
                              .warn = rgb(0xF3C27A),
                              .bad = rgb(0xFFA59C),
                              .focus = rgb(0xFFEB3B)};

// Red on black: no more of the screen is lit than needed, and blue stays at 28 % or less.
constexpr ThemeTokens night = {.page = rgb(0x000000),
                               .surface = rgb(0x000000),
                               .raised = rgb(0x1E0500),
                               .text = rgb(0xFF6347),
                               .soft = rgb(0xFF6347),
                               .big = rgb(0xF23B1E),
                               .line = rgb(0xBD3411),
                               .hair = rgb(0x5A1707),
                               .accent = rgb(0x1E0500),
                               .onAccent = rgb(0xFF6347),
                               .chosen = rgb(0x1E0500),
                               .link = rgb(0xFF6347),
                               .good = rgb(0xFF6347),
                               .warn = rgb(0xFF6347),
                               .bad = rgb(0xFF6347),
                               .focus = rgb(0xFF7A47)};

constexpr ThemeTokens highContrast = {.page = rgb(0x000000),
                                      .surface = rgb(0x000000),
                                      .raised = rgb(0x000000),
                                      .text = rgb(0xFFFFFF),
                                      .soft = rgb(0xFFFFFF),
                                      .big = rgb(0xFFFFFF),
                                      .line = rgb(0xFFFFFF),
                                      .hair = rgb(0xFFFFFF),
                                      .accent = rgb(0xFFEB3B),
                                      .onAccent = rgb(0x000000),
                                      .chosen = rgb(0x000000),
                                      .link = rgb(0x8FE3FF),
                                      .good = rgb(0x7CFFA6),
                                      .warn = rgb(0xFFEB3B),
                                      .bad = rgb(0xFFB3AB),
                                      .focus = rgb(0xFFEB3B)};

double linear(std::uint8_t channel)
{
    const double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(Rgb colour)
{
    return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
}

}  // namespace

const ThemeTokens& tokensOf(Theme theme)
{
    switch (theme) {
        case Theme::Light: return light;
        case Theme::Dark: return dark;
        case Theme::Night: return night;
        case Theme::HighContrast: return highContrast;
    }
    return light;
}

double contrast(Rgb one, Rgb other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

}  // namespace cramp::ui::theme
