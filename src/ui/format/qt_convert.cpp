// SPDX-License-Identifier: MIT
#include "ui/format/qt_convert.h"

#include <QCoreApplication>

namespace cramp::ui::format
{

namespace
{

// The days since 1970 of Qt's Julian day numbers.
constexpr qint64 julianDayOf1970 = 2440588;

struct Durations {
    Q_DECLARE_TR_FUNCTIONS(Durations)
};

}  // namespace

QString toQt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::string toStd(const QString& text)
{
    return text.toStdString();
}

QDate toQt(diary::Date date)
{
    return QDate::fromJulianDay(date.time_since_epoch().count() + julianDayOf1970);
}

diary::Date toDate(QDate date)
{
    return diary::Date(std::chrono::days(static_cast<int>(date.toJulianDay() - julianDayOf1970)));
}

QTime clockTime(const diary::Moment& moment)
{
    return QTime::fromMSecsSinceStartOfDay(static_cast<int>(moment.timeOfDay().count()) * 1000);
}

QString longDate(diary::Date date, const QLocale& locale)
{
    return locale.toString(toQt(date), QStringLiteral("dddd d MMMM"));
}

QString shortDate(diary::Date date, const QLocale& locale)
{
    return locale.toString(toQt(date), QStringLiteral("d MMM"));
}

QString fullDate(diary::Date date, const QLocale& locale)
{
    return locale.toString(toQt(date), QStringLiteral("d MMMM yyyy"));
}

QString timeText(const diary::Moment& moment, const QLocale& locale)
{
    return locale.toString(clockTime(moment), QLocale::ShortFormat);
}

QString durationText(std::int64_t seconds)
{
    const std::int64_t hours = seconds / 3600;
    const std::int64_t minutes = seconds % 3600 / 60;
    const std::int64_t rest = seconds % 60;
    QStringList parts;
    if (hours > 0) parts << Durations::tr("%n hour(s)", nullptr, static_cast<int>(hours));
    if (minutes > 0) parts << Durations::tr("%n minute(s)", nullptr, static_cast<int>(minutes));
    if (rest > 0 || parts.isEmpty()) parts << Durations::tr("%n second(s)", nullptr, static_cast<int>(rest));
    return parts.join(QLatin1Char(' '));
}

QString runningClock(std::int64_t seconds)
{
    const std::int64_t hours = seconds / 3600;
    const QLatin1Char zero('0');
    const QString rest = QStringLiteral(":%1").arg(seconds % 60, 2, 10, zero);
    if (hours == 0) return QString::number(seconds / 60) + rest;
    return QStringLiteral("%1:%2").arg(hours).arg(seconds % 3600 / 60, 2, 10, zero) + rest;
}

}  // namespace cramp::ui::format
