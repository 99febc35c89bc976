// SPDX-License-Identifier: MIT
#include "ui/format/time_texts.h"

#include "ui/format/qt_convert.h"

#include <QCoreApplication>

namespace cramp
{

namespace
{

QString words(const char* text)
{
    return QCoreApplication::translate("Times", text);
}

}  // namespace

bool hasTwelveHours(const QLocale& locale)
{
    return locale.timeFormat(QLocale::ShortFormat).contains(QLatin1Char('a'), Qt::CaseInsensitive);
}

QString readingText(const ReadTime& read, const QLocale& locale)
{
    if (read.precision == Precision::Night)
        return words("In the night of %1").arg(longDate(nightOf(read.at), locale));
    const QString time =
        QStringLiteral("%1, %2").arg(longDate(read.at.date(), locale), timeText(read.at, locale));
    return read.precision == Precision::About ? words("About %1").arg(time) : time;
}

QString problemText(TimeSlip slip, const QString& typed)
{
    switch (slip) {
        case TimeSlip::NotUnderstood:
            return typed.isEmpty() ? words("Type when it was, such as 3.12 or half an hour ago.")
                                   : words(
                                         "“%1” is not understood. Type a time such as 3.12, 3am, yesterday "
                                         "22:30 or half an hour ago.")
                                         .arg(typed);
        case TimeSlip::NoTime:
            return words("“%1” is a day. Add the time, such as %1 3.12, or “in the night”.").arg(typed);
        case TimeSlip::NeverWas:
            return words(
                "That time never was: the clocks went forward then. Choose the hour before or after.");
        case TimeSlip::NotYet: return words("That time is still to come. Check the day and the time.");
    }
    return {};
}

QString readingText(const ReadDuration& read)
{
    const QString text = durationText(read.duration.value());
    return read.precision == Precision::About ? words("about %1").arg(text) : text;
}

QString problemText(DurationSlip slip, const QString& typed)
{
    switch (slip) {
        case DurationSlip::NotUnderstood:
            return words(
                       "“%1” is not understood. Type how long it lasted, such as 4, 90 s, about 10 minutes "
                       "or "
                       "half an hour.")
                .arg(typed);
        case DurationSlip::OutOfRange: return words("It can have lasted from 1 second to 24 hours.");
    }
    return {};
}

}  // namespace cramp
