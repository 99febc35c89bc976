// SPDX-License-Identifier: MIT
#pragma once

#include "paper/ink/ink.h"
#include "report/summary/gp_page.h"
#include "report/summary/report_words.h"

#include <QRectF>

class QPainter;

namespace cramp::paper::charts
{

// Each night of the strip as a bar of its cramps: filled where they woke the person, an outline where they
// did not or nobody said; a dot for a night without cramps, a dashed box for one without a record, nothing
// for one that is not over or lies before the diary. Below, on the same axis, what was taken; a dashed line
// falls through it where a medicine changed.
double nightStripHeight(const report::summary::NightStrip& strip);
void paintNightStrip(QPainter& painter, const QRectF& area, const report::summary::NightStrip& strip,
                     const ink::Ink& ink, const report::summary::ReportWords& words);

}  // namespace cramp::paper::charts
