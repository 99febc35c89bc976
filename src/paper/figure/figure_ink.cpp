// SPDX-License-Identifier: MIT
#include "paper/figure/figure_ink.h"

namespace cramp::paper::figure
{

namespace
{

// Parts of one colour in another, 0 to 1.
QColor mixed(const QColor& colour, const QColor& other, double part)
{
    const auto between = [part](int from, int to) { return qRound(from + (to - from) * part); };
    return {between(colour.red(), other.red()), between(colour.green(), other.green()),
            between(colour.blue(), other.blue())};
}

// What is further away is paler, in its edges too.
void fadeFarHalf(FigureInk& figure, const QColor& ground, double part)
{
    figure.farSkin = mixed(figure.skin, ground, part);
    figure.farShirt = mixed(figure.shirt, ground, part);
    figure.farShorts = mixed(figure.shorts, ground, part);
    figure.farEdge = mixed(figure.edge, ground, part / 2);
}

// What is the same by day and in the dark: all but the person.
FigureInk surroundings(const ink::Ink& ink)
{
    FigureInk figure;
    figure.halo = ink.surface;
    figure.stripe = QColor(0xFF, 0xFF, 0xFF);
    figure.cloth = QColor(0xF4, 0xF1, 0xEA);
    figure.prop = ink.raised;
    figure.propEdge = ink.line;
    figure.mark = ink.accent;
    figure.markEdge = ink.page;
    return figure;
}

FigureInk lightInk(const ink::Ink& ink)
{
    const bool isWoman = ink.figurePerson == ink::FigurePerson::Woman;
    FigureInk figure = surroundings(ink);
    figure.skin = isWoman ? QColor(0xE6, 0xB7, 0x94) : QColor(0xB3, 0x7C, 0x55);
    figure.shirt = isWoman ? QColor(0x8D, 0x62, 0x8C) : QColor(0x4F, 0x8F, 0x9C);
    figure.shorts = isWoman ? QColor(0x4B, 0x4E, 0x68) : QColor(0x44, 0x57, 0x66);
    figure.hair = isWoman ? QColor(0xD4, 0xD7, 0xDA) : QColor(0x7C, 0x80, 0x84);
    figure.edge = ink.text;
    fadeFarHalf(figure, ink.surface, 0.36);
    figure.muscle = QColor(0xC6, 0x3A, 0x2C);
    figure.muscleEdge = QColor(0x6E, 0x0B, 0x05);
    return figure;
}

FigureInk darkInk(const ink::Ink& ink)
{
    const bool isWoman = ink.figurePerson == ink::FigurePerson::Woman;
    FigureInk figure = surroundings(ink);
    figure.skin = isWoman ? QColor(0xE3, 0xB1, 0x8D) : QColor(0xB8, 0x82, 0x5D);
    figure.shirt = isWoman ? QColor(0xA5, 0x7B, 0xA4) : QColor(0x5F, 0xA5, 0xB2);
    figure.shorts = isWoman ? QColor(0x76, 0x7A, 0x9A) : QColor(0x6A, 0x7F, 0x90);
    figure.hair = isWoman ? QColor(0xD9, 0xDC, 0xDF) : QColor(0xA6, 0xAB, 0xAF);
    figure.edge = ink.page;
    fadeFarHalf(figure, ink.surface, 0.42);
    figure.farEdge = ink.page;
    figure.muscle = QColor(0xB3, 0x2B, 0x1E);
    figure.muscleEdge = QColor(0x4A, 0x05, 0x02);
    return figure;
}

FigureInk edgesOnly(const ink::Ink& ink, const QColor& fill)
{
    FigureInk figure;
    figure.skin = figure.shirt = figure.shorts = figure.farSkin = figure.farShirt = figure.farShorts = fill;
    figure.hair = ink.figurePerson == ink::FigurePerson::Woman ? fill : ink.soft;
    figure.halo = ink.page;
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
    figure.muscle = ink.line;
    figure.stripe = ink.page;
    return figure;
}

FigureInk contrastInk(const ink::Ink& ink)
{
    FigureInk figure = edgesOnly(ink, ink.page);
    figure.muscle = figure.mark = ink.accent;
    figure.stripe = ink.page;
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
        case ink::Ground::Paper: return edgesOnly(ink, ink.page);
    }
    return {};
}

}  // namespace cramp::paper::figure
