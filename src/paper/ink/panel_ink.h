// SPDX-License-Identifier: MIT
#pragma once

#include "guide/page.h"
#include "paper/ink/ink.h"

namespace cramp::paper::ink
{

// The colours of what has a header and a body: care cards, warnings, lists of what to do. Care cards keep the
// colours of the NHS service manual in light and dark; at night, in high contrast and on paper the frame
// tells the level. Corners are square everywhere.
struct PanelInk {
    QColor header;
    QColor onHeader;
    QColor body;
    QColor onBody;
    QColor frame;
    double frameWidth = 0;  // in sixteenths of the text size: pixels at 100 %
};

PanelInk careCardInk(const Ink& ink, guide::CareLevel level);
PanelInk warningInk(const Ink& ink);
PanelInk listInk(const Ink& ink);

}  // namespace cramp::paper::ink
