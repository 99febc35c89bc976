// SPDX-License-Identifier: MIT
#include "ui/format/time_texts.h"

#include "ui/format/qt_convert.h"

#include <QCoreApplication>

namespace cramp::ui::format
{

namespace
{

struct Times {
    Q_DECLARE_TR_FUNCTIONS(Times)
};

}  // namespace

bool hasTwelveHours(const QLocale& locale)
{
    return locale.timeFormat(QLocale::ShortFormat).contains(QLatin1Char('a'), Qt::CaseInsensitive);
}

QString readingText(const diary::ReadTime& read, const QLocale& locale)
{
    if (read.precision == diary::Precision::Night)
        return Times::tr("During the night of %1").arg(longDate(diary::nightOf(read.at), locale));
    const QString time =
        QStringLiteral("%1, %2").arg(longDate(read.at.date(), locale), timeText(read.at, locale));
    return read.precision == diary::Precision::About ? Times::tr("About %1").arg(time) : time;
}

QString problemText(diary::TimeSlip slip, const QString& typed)
{
    switch (slip) {
        case diary::TimeSlip::NotUnderstood:
            return typed.isEmpty() ? Times::tr("Enter when it was, such as 3:12am or half an hour ago.")
                                   : Times::tr(
                                         "Enter a time, such as 3:12am, yesterday 10:30pm or half an hour "
                                         "ago. “%1” was not understood.")
                                         .arg(typed);
        case diary::TimeSlip::NoTime:
            return Times::tr("Add a time after “%1”, such as “%1 3:12am”, or add “in the night”.").arg(typed);
        case diary::TimeSlip::NeverWas:
            return Times::tr(
                "The clocks went forward then, so that time did not exist. Choose an hour earlier or later.");
        case diary::TimeSlip::NotYet:
            return Times::tr("That time is in the future. Check the day and the time.");
    }
    return {};
}

QString readingText(const diary::ReadDuration& read)
{
    const QString text = durationText(read.duration.value());
    return read.precision == diary::Precision::About ? Times::tr("about %1").arg(text) : text;
}

QString problemText(diary::DurationSlip slip, const QString& typed)
{
    switch (slip) {
        case diary::DurationSlip::NotUnderstood:
            return Times::tr(
                       "Enter how long it lasted, such as 4 minutes, 90 seconds or about half an hour. “%1” "
                       "was not understood.")
                .arg(typed);
        case diary::DurationSlip::OutOfRange:
            return Times::tr("Enter a length of time between 1 second and 24 hours.");
    }
    return {};
}

}  // namespace cramp::ui::format
