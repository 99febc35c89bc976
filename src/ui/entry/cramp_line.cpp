// SPDX-License-Identifier: MIT
#include "ui/entry/cramp_line.h"

#include "session/cramp_entry.h"
#include "ui/format/qt_convert.h"

#include <QCoreApplication>

namespace cramp::ui::entry
{

namespace
{

struct CrampLine {
    Q_DECLARE_TR_FUNCTIONS(CrampLine)
};

// The day is said where it is not plain.
bool isDaySaid(const diary::Episode& episode, const diary::Moment& now)
{
    return diary::nightOf(episode.start) != session::lastNight(now) && episode.start.date() != now.date();
}

QString whenOf(const diary::Episode& episode, const diary::Moment& now, const QLocale& locale)
{
    const bool isKnown = episode.startPrecision != diary::Precision::Night;
    const QString time =
        isKnown ? format::timeText(episode.start, locale) : CrampLine::tr("During the night");
    if (!isDaySaid(episode, now)) return time;
    const diary::Date day = isKnown ? episode.start.date() : diary::nightOf(episode.start);
    return CrampLine::tr("%1, %2").arg(format::longDate(day, locale),
                                       isKnown ? time : CrampLine::tr("during the night"));
}

QString lastedOf(std::int64_t seconds)
{
    if (seconds < 60) return CrampLine::tr("under a minute");
    const std::int64_t minutes = (seconds + 30) / 60;
    if (minutes < 60) return CrampLine::tr("about %n minute(s)", nullptr, static_cast<int>(minutes));
    return CrampLine::tr("about %1").arg(format::durationText(minutes * 60));
}

QString placeOf(const diary::SiteEntry& entry, const guide::Labels& labels)
{
    const QString place = format::toQt(labels.describe(entry));
    return place.isEmpty() ? place : place.at(0).toLower() + place.mid(1);
}

QStringList partsOf(const diary::Episode& episode, const diary::Moment& now, const guide::Labels& labels,
                    const QLocale& locale)
{
    QStringList parts{whenOf(episode, now, locale)};
    for (const diary::SiteEntry& entry : episode.sites)
        parts << placeOf(entry, labels);
    if (episode.duration) parts << lastedOf(episode.duration->value());
    return parts;
}

QString joined(const QStringList& parts)
{
    return parts.join(QStringLiteral(", ")) + QLatin1Char('.');
}

}  // namespace

QString crampLine(const diary::Episode& episode, const diary::Moment& now, const guide::Labels& labels,
                  const QLocale& locale)
{
    return joined(partsOf(episode, now, labels, locale));
}

QString crampSummary(const diary::Episode& episode, const diary::Moment& now, const guide::Labels& labels,
                     const QLocale& locale)
{
    QStringList parts = partsOf(episode, now, labels, locale);
    if (episode.pain) parts << CrampLine::tr("pain %1 out of 10").arg(episode.pain->value());
    if (episode.woke)
        parts << (*episode.woke ? CrampLine::tr("it woke you") : CrampLine::tr("it did not wake you"));
    // A time alone says too little.
    return parts.size() == 1 ? crampSentence(episode, now, locale) : joined(parts);
}

QString crampSentence(const diary::Episode& episode, const diary::Moment& now, const QLocale& locale)
{
    const bool isKnown = episode.startPrecision != diary::Precision::Night;
    QString when = isKnown ? CrampLine::tr("A cramp at %1").arg(format::timeText(episode.start, locale))
                           : CrampLine::tr("A cramp during the night");
    if (isDaySaid(episode, now)) {
        const diary::Date day = isKnown ? episode.start.date() : diary::nightOf(episode.start);
        when = CrampLine::tr("%1 on %2").arg(when, format::longDate(day, locale));
    }
    if (!episode.duration) return when + QLatin1Char('.');
    return CrampLine::tr("%1 that lasted %2.").arg(when, lastedOf(episode.duration->value()));
}

}  // namespace cramp::ui::entry
