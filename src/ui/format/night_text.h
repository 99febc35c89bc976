// SPDX-License-Identifier: MIT
#pragma once

#include "report/summary/summary.h"

#include <QLocale>
#include <QString>

namespace cramp::ui::format
{

// A night in words: "Night of 3 November: 2 cramps, worst pain 6 of 10", "Night of 4 November: not recorded".
QString nightText(const report::summary::NightRow& night, const QLocale& locale);

}  // namespace cramp::ui::format
