// SPDX-License-Identifier: MIT
#include "ui/history/episode_text.h"

#include "ui/format/qt_convert.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

namespace cramp::ui::history
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EpisodeText)
};

constexpr std::array fields = {EpisodeField::Date,     EpisodeField::Began,  EpisodeField::Lasted,
                               EpisodeField::Where,    EpisodeField::Pain,   EpisodeField::Period,
                               EpisodeField::Symptoms, EpisodeField::Relief, EpisodeField::Note};

template <typename Entry>
QString described(const guide::Labels& labels, const std::vector<Entry>& entries)
{
    QStringList texts;
    for (const Entry& entry : entries)
        texts << format::toQt(labels.describe(entry));
    return texts.join(QStringLiteral(", "));
}

QString lastedText(const diary::Episode& episode)
{
    if (episode.status == diary::Status::Ongoing) return Words::tr("still going on");
    if (!episode.duration) return {};
    const QString text = format::durationText(episode.duration->value());
    return episode.durationPrecision == diary::Precision::About ? Words::tr("about %1").arg(text) : text;
}

}  // namespace

QString EpisodeText::title(EpisodeField field)
{
    switch (field) {
        case EpisodeField::Date: return Words::tr("Date");
        case EpisodeField::Began: return Words::tr("Began");
        case EpisodeField::Lasted: return Words::tr("Lasted");
        case EpisodeField::Where: return Words::tr("Where");
        case EpisodeField::Pain: return Words::tr("Pain");
        case EpisodeField::Period: return Words::tr("Night or day");
        case EpisodeField::Symptoms: return Words::tr("Other symptoms");
        case EpisodeField::Relief: return Words::tr("What you tried");
        case EpisodeField::Note: return Words::tr("Note");
    }
    return {};
}

QString EpisodeText::began(const diary::Episode& episode) const
{
    switch (episode.startPrecision) {
        case diary::Precision::Exact: return format::timeText(episode.start, m_locale);
        case diary::Precision::About:
            return Words::tr("about %1").arg(format::timeText(episode.start, m_locale));
        case diary::Precision::Night: return Words::tr("during the night");
    }
    return {};
}

QString EpisodeText::of(EpisodeField field, const diary::Episode& episode,
                        const diary::SleepSchedule& sleep) const
{
    switch (field) {
        case EpisodeField::Date:
            return m_locale.toString(format::toQt(episode.start.date()), QStringLiteral("ddd d MMM yyyy"));
        case EpisodeField::Began: return began(episode);
        case EpisodeField::Lasted: return lastedText(episode);
        case EpisodeField::Where: return described(m_labels, episode.sites);
        case EpisodeField::Pain: return episode.pain ? QString::number(episode.pain->value()) : QString();
        case EpisodeField::Period: return format::toQt(m_labels.of(diary::periodOf(episode, sleep)));
        case EpisodeField::Symptoms: return described(m_labels, episode.symptoms);
        case EpisodeField::Relief: return described(m_labels, episode.relief);
        case EpisodeField::Note: return format::toQt(episode.note).simplified();
    }
    return {};
}

QString EpisodeText::night(const diary::Episode& episode, const diary::SleepSchedule& sleep) const
{
    const QString whole = QStringLiteral("d MMM yyyy");
    if (diary::periodOf(episode, sleep) == diary::Period::Day)
        return m_locale.toString(format::toQt(episode.start.date()), whole);
    const QDate evening = format::toQt(diary::nightOf(episode.start));
    const QDate morning = evening.addDays(1);
    QString first = QStringLiteral("d");
    if (evening.month() != morning.month()) first = QStringLiteral("d MMM");
    if (evening.year() != morning.year()) first = whole;
    return Words::tr("%1–%2", "a night, by its evening and its morning")
        .arg(m_locale.toString(evening, first), m_locale.toString(morning, whole));
}

QString EpisodeText::heading(const diary::Episode& episode) const
{
    const QString day =
        m_locale.toString(format::toQt(episode.start.date()), QStringLiteral("dddd d MMMM yyyy"));
    return day + QStringLiteral(", ") + began(episode);
}

QString EpisodeText::row(const diary::Episode& episode, const diary::SleepSchedule& sleep) const
{
    QStringList cells;
    for (const EpisodeField field : fields)
        cells << of(field, episode, sleep);
    return cells.join(QLatin1Char('\t'));
}

QString EpisodeText::titleRow()
{
    QStringList cells;
    for (const EpisodeField field : fields)
        cells << title(field);
    return cells.join(QLatin1Char('\t'));
}

}  // namespace cramp::ui::history
