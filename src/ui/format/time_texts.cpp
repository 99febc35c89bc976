// SPDX-License-Identifier: MIT
#include "ui/format/time_texts.h"

#include "ui/format/qt_convert.h"

#include <QCoreApplication>

namespace cramp::ui::format
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

QString readingText(const diary::ReadTime& read, const QLocale& locale)
{
    if (read.precision == diary::Precision::Night)
        return words("In the night of %1").arg(longDate(diary::nightOf(read.at), locale));
    const QString time =
        QStringLiteral("%1, %2").arg(longDate(read.at.date(), locale), timeText(read.at, locale));
    return read.precision == diary::Precision::About ? words("About %1").arg(time) : time;
}

QString problemText(diary::TimeSlip slip, const QString& typed)
{
    switch (slip) {
        case diary::TimeSlip::NotUnderstood:
            return typed.isEmpty() ? words("Type when it was, such as 3.12 or half an hour ago.")
                                   : words(
                                         "“%1” is not understood. Type a time such as 3.12, 3am, yesterday "
                                         "22:30 or half an hour ago.")
                                         .arg(typed);
        case diary::TimeSlip::NoTime:
            return words("“%1” is a day. Add the time, such as %1 3.12, or “in the night”.").arg(typed);
        case diary::TimeSlip::NeverWas:
            return words(
                "That time never was: the clocks went forward then. Choose the hour before or after.");
        case diary::TimeSlip::NotYet: return words("That time is still to come. Check the day and the time.");
    }
    return {};
}

QString readingText(const diary::ReadDuration& read)
{
    const QString text = durationText(read.duration.value());
    return read.precision == diary::Precision::About ? words("about %1").arg(text) : text;
}

QString problemText(diary::DurationSlip slip, const QString& typed)
{
    switch (slip) {
        case diary::DurationSlip::NotUnderstood:
            return words(
                       "“%1” is not understood. Type how long it lasted, such as 4, 90 s, about 10 minutes "
                       "or "
                       "half an hour.")
                .arg(typed);
        case diary::DurationSlip::OutOfRange: return words("It can have lasted from 1 second to 24 hours.");
    }
    return {};
}

}  // namespace cramp::ui::format
