// SPDX-License-Identifier: MIT
#include "paper/support/test_ink.h"

namespace cramp::test
{

namespace
{

paper::ink::Ink lightInk()
{
    paper::ink::Ink ink;
    ink.page = QColor(QRgb(0xF3F5F6));
    ink.surface = QColor(QRgb(0xFFFFFF));
    ink.raised = QColor(QRgb(0xE6EBEE));
    ink.text = QColor(QRgb(0x212B32));
    ink.soft = QColor(QRgb(0x3E4C57));
    ink.line = QColor(QRgb(0x6B7A85));
    ink.hair = QColor(QRgb(0xD3DADE));
    ink.accent = QColor(QRgb(0x0B5563));
    ink.onAccent = QColor(QRgb(0xFFFFFF));
    ink.chosen = QColor(QRgb(0xDCECEE));
    ink.link = QColor(QRgb(0x004B95));
    ink.good = QColor(QRgb(0x00592B));
    ink.warn = QColor(QRgb(0x743D00));
    ink.bad = QColor(QRgb(0x970F07));
    ink.focus = QColor(QRgb(0x212B32));
    return ink;
}

paper::ink::Ink darkInk()
{
    paper::ink::Ink ink;
    ink.page = QColor(QRgb(0x12171B));
    ink.surface = QColor(QRgb(0x1B2228));
    ink.raised = QColor(QRgb(0x27313A));
    ink.text = QColor(QRgb(0xEDF1F3));
    ink.soft = QColor(QRgb(0xBAC5CC));
    ink.line = QColor(QRgb(0x7D8C97));
    ink.hair = QColor(QRgb(0x36424C));
    ink.accent = QColor(QRgb(0x8FD3DD));
    ink.onAccent = QColor(QRgb(0x06282F));
    ink.chosen = QColor(QRgb(0x16383F));
    ink.link = QColor(QRgb(0x9CCBFF));
    ink.good = QColor(QRgb(0x8ADBA6));
    ink.warn = QColor(QRgb(0xF3C27A));
    ink.bad = QColor(QRgb(0xFFA59C));
    ink.focus = QColor(QRgb(0xFFEB3B));
    return ink;
}

paper::ink::Ink nightInk()
{
    paper::ink::Ink ink;
    ink.page = ink.surface = QColor(QRgb(0x000000));
    ink.raised = ink.accent = ink.chosen = QColor(QRgb(0x1E0500));
    ink.text = ink.soft = ink.onAccent = ink.link = ink.good = ink.warn = ink.bad = QColor(QRgb(0xFF6347));
    ink.line = QColor(QRgb(0xBD3411));
    ink.hair = QColor(QRgb(0x5A1707));
    ink.focus = QColor(QRgb(0xFF7A4A));
    return ink;
}

paper::ink::Ink contrastInk()
{
    paper::ink::Ink ink;
    ink.page = ink.surface = ink.raised = ink.chosen = ink.onAccent = QColor(QRgb(0x000000));
    ink.text = ink.soft = ink.line = ink.hair = QColor(QRgb(0xFFFFFF));
    ink.accent = ink.warn = ink.focus = QColor(QRgb(0xFFEB3B));
    ink.link = QColor(QRgb(0x8FE3FF));
    ink.good = QColor(QRgb(0x7CFFA6));
    ink.bad = QColor(QRgb(0xFFB3AB));
    return ink;
}

paper::ink::Ink screenInk(paper::ink::Ground ground)
{
    switch (ground) {
        case paper::ink::Ground::Light: return lightInk();
        case paper::ink::Ground::Dark: return darkInk();
        case paper::ink::Ground::Night: return nightInk();
        case paper::ink::Ground::Contrast: return contrastInk();
        case paper::ink::Ground::Paper: break;
    }
    return {};
}

}  // namespace

paper::ink::Ink testInk(paper::ink::Ground ground)
{
    if (ground == paper::ink::Ground::Paper) return paper::ink::paperInk();
    paper::ink::Ink ink = screenInk(ground);
    ink.ground = ground;
    ink.family = paper::ink::paperFamily();
    return ink;
}

const char* nameOf(paper::ink::Ground ground)
{
    switch (ground) {
        case paper::ink::Ground::Light: return "light";
        case paper::ink::Ground::Dark: return "dark";
        case paper::ink::Ground::Night: return "night";
        case paper::ink::Ground::Contrast: return "contrast";
        case paper::ink::Ground::Paper: return "paper";
    }
    return "";
}

}  // namespace cramp::test
