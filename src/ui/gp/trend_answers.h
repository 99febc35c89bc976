// SPDX-License-Identifier: MIT
#pragma once

#include "report/summary/gp_summary.h"

#include <QLocale>
#include <QString>

namespace cramp::ui::gp
{

// What a person asks of their diary, and what it answers in words. It counts; it never says what caused what,
// and where too little is recorded it says so, and how much more is needed.
struct TrendAnswer {
    QString question;
    QString answer;
    QString detail;  // what the answer rests on
};

// The last four weeks against the four before them, without any change that was made: the first night of the
// last four is the day of the blocks. Fewer or more only where the comparison finds so.
std::vector<diary::TrialBlock> lastWeeksAgainstThoseBefore(const diary::Moment& now);
TrendAnswer fewerAnswer(const report::summary::TrialResult& result);
// The nights that must at least be recorded besides, for as many usable weeks as a comparison needs.
std::int64_t nightsNeeded(const report::summary::TrialResult& result);

// The fewest hours of the day in a row with two thirds of the cramps whose time is known.
TrendAnswer whenAnswer(const report::summary::Summary& figures, const QLocale& locale);

// By the person's own answers after each cramp.
TrendAnswer helpedAnswer(const std::vector<report::summary::ReportRelief>& relief);

}  // namespace cramp::ui::gp
