// SPDX-License-Identifier: MIT
#pragma once

#include "diary/episode.h"
#include "guide/labels.h"

#include <QLocale>
#include <QString>

namespace cramp::ui::entry
{

// "03:12, left calf, about 4 minutes." What is not known is left out; the day stands before the time of a
// cramp that is not of last night or today.
QString crampLine(const diary::Episode& episode, const diary::Moment& now, const guide::Labels& labels,
                  const QLocale& locale);

// The same and how bad it was: "03:12, left calf, about 4 minutes, pain 6 out of 10, it woke you."
QString crampSummary(const diary::Episode& episode, const diary::Moment& now, const guide::Labels& labels,
                     const QLocale& locale);

// "A cramp at 03:12 that lasted about 4 minutes."
QString crampSentence(const diary::Episode& episode, const diary::Moment& now, const QLocale& locale);

}  // namespace cramp::ui::entry
