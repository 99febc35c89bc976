// SPDX-License-Identifier: MIT
#include "paper/ink/panel_ink.h"

namespace cramp::paper::ink
{

namespace
{

const QColor nhsBlue(0x00, 0x5e, 0xb8);
const QColor nhsRed(0xd5, 0x28, 0x1b);
const QColor nhsInk(0x21, 0x2b, 0x32);
const QColor nhsYellow(0xff, 0xeb, 0x3b);
const QColor nhsPaleYellow(0xff, 0xf9, 0xc4);
const QColor white(0xff, 0xff, 0xff);
const QColor black(0x00, 0x00, 0x00);

double nightFrame(guide::CareLevel level)
{
    switch (level) {
        case guide::CareLevel::NonUrgent: return 2;
        case guide::CareLevel::Urgent: return 4;
        case guide::CareLevel::Emergency: return 8;
    }
    return 0;
}

double paperFrame(guide::CareLevel level)
{
    switch (level) {
        case guide::CareLevel::NonUrgent: return 2;
        case guide::CareLevel::Urgent: return 4;
        case guide::CareLevel::Emergency: return 6;
    }
    return 0;
}

// Without colour: only frame and words tell.
PanelInk plainPanel(const Ink& ink, double frameWidth)
{
    return {ink.surface, ink.text, ink.surface, ink.text, ink.text, frameWidth};
}

PanelInk contrastPanel(double frameWidth)
{
    return {white, black, black, white, white, frameWidth};
}

}  // namespace

PanelInk careCardInk(const Ink& ink, guide::CareLevel level)
{
    const QColor header = level == guide::CareLevel::NonUrgent ? nhsBlue : nhsRed;
    const bool isEmergency = level == guide::CareLevel::Emergency;
    switch (ink.ground) {
        case Ground::Light:
            return {header,
                    white,
                    isEmergency ? nhsInk : white,
                    isEmergency ? white : nhsInk,
                    isEmergency ? header : ink.hair,
                    isEmergency ? 0.0 : 1.0};
        case Ground::Dark:
            return {header,
                    white,
                    isEmergency ? black : ink.surface,
                    ink.text,
                    isEmergency ? header : ink.hair,
                    isEmergency ? 4.0 : 1.0};
        case Ground::Night: return plainPanel(ink, nightFrame(level));
        case Ground::Contrast: return contrastPanel(nightFrame(level));
        case Ground::Paper: return plainPanel(ink, paperFrame(level));
    }
    return {};
}

PanelInk warningInk(const Ink& ink)
{
    switch (ink.ground) {
        case Ground::Light: return {nhsYellow, nhsInk, nhsPaleYellow, nhsInk, nhsYellow, 1};
        case Ground::Dark: return {ink.warn, ink.page, ink.raised, ink.text, ink.warn, 1};
        case Ground::Night: return plainPanel(ink, 2);
        case Ground::Contrast: return {nhsYellow, black, black, white, nhsYellow, 2};
        case Ground::Paper: return plainPanel(ink, 2);
    }
    return {};
}

PanelInk listInk(const Ink& ink)
{
    switch (ink.ground) {
        case Ground::Light:
        case Ground::Dark: return {ink.accent, ink.onAccent, ink.surface, ink.text, ink.hair, 1};
        case Ground::Night: return plainPanel(ink, 1);
        case Ground::Contrast: return contrastPanel(1);
        case Ground::Paper: return plainPanel(ink, 1);
    }
    return {};
}

}  // namespace cramp::paper::ink
