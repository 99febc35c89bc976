// SPDX-License-Identifier: MIT
#pragma once

#include "diary/local_time.h"

#include <QDate>
#include <QLocale>
#include <QString>
#include <QTime>

namespace cramp::ui::format
{

// Between the diary's values and Qt's: the only such code.
QString toQt(std::string_view text);
std::string toStd(const QString& text);
QDate toQt(diary::Date date);
diary::Date toDate(QDate date);
QTime clockTime(const diary::Moment& moment);

// Dates and times as people read them, in the locale's own manner.
QString longDate(diary::Date date, const QLocale& locale);             // Sunday 22 November
QString shortDate(diary::Date date, const QLocale& locale);            // 22 Nov
QString fullDate(diary::Date date, const QLocale& locale);             // 22 November 2026
QString timeText(const diary::Moment& moment, const QLocale& locale);  // 03:12
// "4 minutes", "4 minutes 30 seconds", "1 hour 5 minutes".
QString durationText(std::int64_t seconds);
// A running clock: "2:47", "1:02:47".
QString runningClock(std::int64_t seconds);

}  // namespace cramp::ui::format
