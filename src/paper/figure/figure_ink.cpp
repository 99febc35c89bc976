// SPDX-License-Identifier: MIT
#include "paper/figure/figure_ink.h"

namespace cramp::paper::figure
{

namespace
{

FigureInk lightInk(const ink::Ink& ink)
{
    FigureInk figure;
    figure.skin = QColor(0xE6, 0xB7, 0x94);
    figure.farSkin = QColor(0xCD, 0x9C, 0x7A);
    figure.shirt = QColor(0x5B, 0x9A, 0xA6);
    figure.farShirt = QColor(0x47, 0x81, 0x8D);
    figure.shorts = QColor(0x44, 0x57, 0x66);
    figure.farShorts = QColor(0x36, 0x46, 0x53);
    figure.hair = QColor(0xA9, 0xAD, 0xB0);
    figure.edge = figure.farEdge = ink.text;
    figure.muscle = QColor(0xC6, 0x3A, 0x2C);
    figure.stripe = QColor(0xFF, 0xFF, 0xFF);
    figure.muscleEdge = QColor(0x6E, 0x0B, 0x05);
    figure.cloth = QColor(0xF4, 0xF1, 0xEA);
    figure.prop = ink.raised;
    figure.propEdge = ink.line;
    figure.mark = ink.accent;
    figure.markEdge = ink.page;
    return figure;
}

FigureInk darkInk(const ink::Ink& ink)
{
    FigureInk figure;
    figure.skin = QColor(0xD9, 0xA6, 0x82);
    figure.farSkin = QColor(0xA8, 0x7A, 0x5C);
    figure.shirt = QColor(0x5F, 0xA5, 0xB2);
    figure.farShirt = QColor(0x45, 0x7F, 0x8B);
    figure.shorts = QColor(0x6A, 0x7F, 0x90);
    figure.farShorts = QColor(0x50, 0x62, 0x70);
    figure.hair = QColor(0xD3, 0xD7, 0xDA);
    figure.edge = figure.farEdge = ink.page;
    figure.muscle = QColor(0xB3, 0x2B, 0x1E);
    figure.stripe = QColor(0xFF, 0xFF, 0xFF);
    figure.muscleEdge = QColor(0x4A, 0x05, 0x02);
    figure.cloth = QColor(0xF4, 0xF1, 0xEA);
    figure.prop = ink.raised;
    figure.propEdge = ink.line;
    figure.mark = ink.accent;
    figure.markEdge = ink.page;
    return figure;
}

FigureInk edgesOnly(const ink::Ink& ink, const QColor& fill)
{
    FigureInk figure;
    figure.skin = figure.shirt = figure.shorts = figure.farSkin = figure.farShirt = figure.farShorts = fill;
    figure.hair = fill;
    figure.edge = ink.text;
    figure.farEdge = ink.soft;
    figure.muscle = fill;
    figure.stripe = ink.text;
    figure.muscleEdge = ink.text;
    figure.cloth = fill;
    figure.prop = ink.page;
    figure.propEdge = ink.line;
    figure.mark = ink.text;
    figure.markEdge = ink.page;
    return figure;
}

FigureInk nightInk(const ink::Ink& ink)
{
    FigureInk figure = edgesOnly(ink, ink.raised);
    figure.farSkin = figure.farShirt = figure.farShorts = ink.page;
    figure.farEdge = ink.line;
    figure.hair = ink.page;
    figure.muscle = ink.line;
    figure.stripe = ink.page;
    return figure;
}

FigureInk contrastInk(const ink::Ink& ink)
{
    FigureInk figure = edgesOnly(ink, ink.page);
    figure.hair = ink.text;
    figure.muscle = figure.mark = ink.accent;
    figure.stripe = ink.page;
    return figure;
}

FigureInk paperFigureInk(const ink::Ink& ink)
{
    FigureInk figure = edgesOnly(ink, ink.page);
    figure.hair = ink.soft;
    return figure;
}

}  // namespace

FigureInk figureInk(const ink::Ink& ink)
{
    switch (ink.ground) {
        case ink::Ground::Light: return lightInk(ink);
        case ink::Ground::Dark: return darkInk(ink);
        case ink::Ground::Night: return nightInk(ink);
        case ink::Ground::Contrast: return contrastInk(ink);
        case ink::Ground::Paper: return paperFigureInk(ink);
    }
    return {};
}

}  // namespace cramp::paper::figure
