// SPDX-License-Identifier: MIT
#pragma once

#include "diary/duration_words.h"
#include "diary/time_words.h"

#include <QLocale>
#include <QString>

namespace cramp::ui::format
{

// Typed times and durations between the diary's readers and the window: what stands in their lines, what was
// understood, and what is wrong, a sentence each.

// True where clocks say 3:12 pm.
bool hasTwelveHours(const QLocale& locale);

// "Sunday 22 November, 03:12", "about ...", "During the night of Saturday 21 November".
QString readingText(const diary::ReadTime& read, const QLocale& locale);
QString problemText(diary::TimeSlip slip, const QString& typed);

// "4 minutes 30 seconds", "about 4 minutes".
QString readingText(const diary::ReadDuration& read);
QString problemText(diary::DurationSlip slip, const QString& typed);

}  // namespace cramp::ui::format
