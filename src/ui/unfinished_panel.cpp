// SPDX-License-Identifier: MIT
#include "ui/unfinished_panel.h"

#include "session/cramp_entry.h"
#include "ui/button.h"
#include "ui/button_row.h"
#include "ui/qt_convert.h"

#include <algorithm>

namespace cramp
{

namespace
{

QString words(const char* text)
{
    return UnfinishedPanel::tr(text);
}

bool isOfLastNight(const Episode& episode, const Moment& now)
{
    return nightOf(episode.start) == lastNight(now);
}

QString whenOf(const Episode& episode, const Moment& now, const QLocale& locale)
{
    const bool isKnown = episode.startPrecision != Precision::Night;
    const QString time = isKnown ? timeText(episode.start, locale) : words("In the night");
    if (isOfLastNight(episode, now) || episode.start.date() == now.date()) return time;
    const Date day = isKnown ? episode.start.date() : nightOf(episode.start);
    return words("%1, %2").arg(longDate(day, locale), isKnown ? time : words("in the night"));
}

QString lastedOf(std::int64_t seconds)
{
    if (seconds < 60) return words("under a minute");
    const std::int64_t minutes = (seconds + 30) / 60;
    if (minutes == 1) return words("about 1 minute");
    if (minutes < 60) return words("about %1 minutes").arg(minutes);
    return words("about %1").arg(durationText(minutes * 60));
}

QString placeOf(const SiteEntry& entry, const Labels& labels)
{
    QString place = toQt(labels.describe(entry));
    return place.isEmpty() ? place : place.at(0).toLower() + place.mid(1);
}

QString questionsOf(const Episode& episode)
{
    QStringList questions;
    if (episode.sites.empty()) questions << words("Where was it?");
    if (!episode.pain) questions << words("How bad was it?");
    if (!episode.woke) questions << words("Did it wake you?");
    return questions.join(QLatin1Char(' '));
}

}  // namespace

QString entryLine(const Episode& episode, const Moment& now, const Labels& labels, const QLocale& locale)
{
    QStringList parts{whenOf(episode, now, locale)};
    for (const SiteEntry& entry : episode.sites)
        parts << placeOf(entry, labels);
    if (episode.duration) parts << lastedOf(episode.duration->value());
    return parts.join(QStringLiteral(", ")) + QLatin1Char('.');
}

UnfinishedPanel::UnfinishedPanel(const std::vector<Episode>& entries, const WindowContext& context,
                                 QWidget* parent)
    : Panel(parent)
{
    const Moment now = context.session.now();
    const bool areOfLastNight =
        std::ranges::all_of(entries, [&](const Episode& episode) { return isOfLastNight(episode, now); });
    content()->addWidget(new TextLabel(areOfLastNight ? tr("Finish last night") : tr("Finish these entries"),
                                       TextSize::Large, true));
    for (const Episode& episode : entries)
        addEntry(episode, entryLine(episode, now, context.labels, context.locale));
}

void UnfinishedPanel::addEntry(const Episode& episode, const QString& line)
{
    content()->addWidget(new TextLabel(line + QLatin1Char(' ') + questionsOf(episode)));
    auto* row = new ButtonRow;
    auto* answer = new Button(tr("Answer the questions"));
    auto* later = new Button(tr("Not now"), Button::Role::Plain);
    answer->setAccessibleDescription(line);
    later->setAccessibleDescription(line);
    const Uuid id = episode.id;
    connect(answer, &QPushButton::clicked, this, [this, id] { Q_EMIT answerWanted(id); });
    connect(later, &QPushButton::clicked, this, [this, id] { Q_EMIT notNow(id); });
    row->addWidget(answer);
    row->addWidget(later);
    content()->addLayout(row);
}

}  // namespace cramp
