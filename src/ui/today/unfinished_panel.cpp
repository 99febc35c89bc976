// SPDX-License-Identifier: MIT
#include "ui/today/unfinished_panel.h"

#include "session/cramp_entry.h"
#include "ui/entry/quick_answers.h"
#include "ui/format/qt_convert.h"
#include "ui/widgets/button.h"
#include "ui/widgets/button_row.h"
#include "ui/widgets/first_control.h"

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
    QString time = isKnown ? timeText(episode.start, locale) : words("In the night");
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
    if (episode.startPrecision == Precision::Night) questions << words("When was it?");
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

UnfinishedPanel::UnfinishedPanel(const Inbox& inbox, const WindowContext& context, QWidget* parent)
    : Panel(parent),
      m_context(context)
{
    const Moment now = context.session.now();
    if (inbox.draft) addDraft(*inbox.draft);
    for (const SameCramp& pair : inbox.pairs)
        addPair(pair);
    if (inbox.waiting > 0) addWaiting(inbox.waiting);
    if (inbox.unfinished.empty()) return;
    const bool areOfLastNight = std::ranges::all_of(
        inbox.unfinished, [&](const Episode& episode) { return isOfLastNight(episode, now); });
    addTitle(areOfLastNight ? tr("Finish last night") : tr("Finish these entries"));
    for (const Episode& episode : inbox.unfinished)
        addEntry(episode);
}

QString UnfinishedPanel::lineOf(const Episode& episode) const
{
    return entryLine(episode, m_context.session.now(), m_context.labels, m_context.locale);
}

void UnfinishedPanel::addTitle(const QString& title)
{
    content()->addWidget(new TextLabel(title, TextSize::Large, true));
}

void UnfinishedPanel::addWaiting(int number)
{
    content()->addWidget(
        new TextLabel(tr("%n cramp(s) of this night can be finished in the morning.", nullptr, number)));
    auto* row = new ButtonRow;
    auto* up = new Button(tr("I am up: finish now"), Button::Role::Plain);
    connect(up, &QPushButton::clicked, this, &UnfinishedPanel::saidUp);
    row->addWidget(up);
    content()->addLayout(row);
}

void UnfinishedPanel::addDraft(const Episode& draft)
{
    addTitle(tr("You were filling in a form"));
    const QString line = lineOf(draft);
    content()->addWidget(
        new TextLabel(tr("What you answered about this cramp is kept, but not saved: %1").arg(line)));
    auto* row = new ButtonRow;
    auto* goOn = new Button(tr("Go on with the form"));
    auto* drop = new Button(tr("Throw these answers away"), Button::Role::Plain);
    connect(goOn, &QPushButton::clicked, this, [this, id = draft.id] { Q_EMIT answerWanted(id); });
    connect(drop, &QPushButton::clicked, this, &UnfinishedPanel::draftDropped);
    row->addWidget(goOn);
    row->addWidget(drop);
    content()->addLayout(row);
}

void UnfinishedPanel::addPair(const SameCramp& pair)
{
    addTitle(tr("Is this one cramp?"));
    const Moment& entered = pair.afterward.stamps.created.value();
    content()->addWidget(new TextLabel(tr("Logged as it happened: %1").arg(lineOf(pair.atNight))));
    content()->addWidget(new TextLabel(
        tr("Logged again at %1: %2").arg(timeText(entered, m_context.locale), lineOf(pair.afterward))));
    auto* row = new ButtonRow;
    auto* merge = new Button(tr("One cramp: make one entry of them"));
    auto* apart = new Button(tr("Two cramps"), Button::Role::Plain);
    connect(merge, &QPushButton::clicked, this, [this, pair] { Q_EMIT merged(pair); });
    connect(apart, &QPushButton::clicked, this, [this, pair] { Q_EMIT keptApart(pair); });
    row->addWidget(merge);
    row->addWidget(apart);
    content()->addLayout(row);
}

void UnfinishedPanel::addEntry(const Episode& episode)
{
    const QString line = lineOf(episode);
    auto* entry = new QWidget;
    auto* column = new QVBoxLayout(entry);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(12));
    content()->addWidget(entry);
    column->addWidget(new TextLabel(line + QLatin1Char(' ') + questionsOf(episode)));
    const int questions = QuickAnswers::questionCount(episode);
    auto* buttons = new QWidget;
    auto* row = new ButtonRow(ButtonRow::Widths::Natural, buttons);
    row->setContentsMargins(0, 0, 0, 0);
    auto* answer = new Button(tr("Answer %n question(s)", nullptr, questions));
    auto* later = new Button(tr("Not now"), Button::Role::Plain);
    answer->setAccessibleDescription(line);
    later->setAccessibleDescription(line);
    connect(answer, &QPushButton::clicked, this, [this, episode, entry, buttons] {
        buttons->hide();
        openQuestions(episode, *entry);
    });
    connect(later, &QPushButton::clicked, this, [this, id = episode.id] { Q_EMIT notNow(id); });
    row->addWidget(answer);
    row->addWidget(later);
    column->addWidget(buttons);
}

void UnfinishedPanel::openQuestions(const Episode& episode, QWidget& entry)
{
    m_isInUse = true;
    auto* questions = new QuickAnswers(episode, m_context);
    entry.layout()->addWidget(questions);
    connect(questions, &QuickAnswers::allWanted, this, [this, id = episode.id] { Q_EMIT answerWanted(id); });
    connect(questions, &QuickAnswers::answered, this,
            [this, episode](const Episode& after) { Q_EMIT answered(episode, after); });
    questions->show();
    focusFirstControl(*questions);
}

}  // namespace cramp
