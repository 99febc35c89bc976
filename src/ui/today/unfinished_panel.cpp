// SPDX-License-Identifier: MIT
#include "ui/today/unfinished_panel.h"

#include "session/cramp_entry.h"
#include "ui/entry/quick_answers.h"
#include "ui/format/qt_convert.h"
#include "ui/widgets/button.h"
#include "ui/widgets/button_row.h"
#include "ui/widgets/first_control.h"

#include <algorithm>

namespace cramp::ui::today
{

namespace
{

bool isOfLastNight(const diary::Episode& episode, const diary::Moment& now)
{
    return diary::nightOf(episode.start) == session::lastNight(now);
}

QString whenOf(const diary::Episode& episode, const diary::Moment& now, const QLocale& locale)
{
    const bool isKnown = episode.startPrecision != diary::Precision::Night;
    QString time =
        isKnown ? format::timeText(episode.start, locale) : UnfinishedPanel::tr("During the night");
    if (isOfLastNight(episode, now) || episode.start.date() == now.date()) return time;
    const diary::Date day = isKnown ? episode.start.date() : diary::nightOf(episode.start);
    return UnfinishedPanel::tr("%1, %2").arg(format::longDate(day, locale),
                                             isKnown ? time : UnfinishedPanel::tr("during the night"));
}

QString lastedOf(std::int64_t seconds)
{
    if (seconds < 60) return UnfinishedPanel::tr("under a minute");
    const std::int64_t minutes = (seconds + 30) / 60;
    if (minutes < 60) return UnfinishedPanel::tr("about %n minute(s)", nullptr, static_cast<int>(minutes));
    return UnfinishedPanel::tr("about %1").arg(format::durationText(minutes * 60));
}

QString placeOf(const diary::SiteEntry& entry, const guide::Labels& labels)
{
    QString place = format::toQt(labels.describe(entry));
    return place.isEmpty() ? place : place.at(0).toLower() + place.mid(1);
}

QString questionsOf(const diary::Episode& episode)
{
    QStringList questions;
    if (episode.startPrecision == diary::Precision::Night) questions << UnfinishedPanel::tr("When was it?");
    if (episode.sites.empty()) questions << UnfinishedPanel::tr("Where was it?");
    if (!episode.pain) questions << UnfinishedPanel::tr("How bad was the pain?");
    if (!episode.woke) questions << UnfinishedPanel::tr("Did it wake you?");
    return questions.join(QLatin1Char(' '));
}

}  // namespace

QString entryLine(const diary::Episode& episode, const diary::Moment& now, const guide::Labels& labels,
                  const QLocale& locale)
{
    QStringList parts{whenOf(episode, now, locale)};
    for (const diary::SiteEntry& entry : episode.sites)
        parts << placeOf(entry, labels);
    if (episode.duration) parts << lastedOf(episode.duration->value());
    return parts.join(QStringLiteral(", ")) + QLatin1Char('.');
}

UnfinishedPanel::UnfinishedPanel(const Inbox& inbox, const host::WindowContext& context, QWidget* parent)
    : widgets::Panel(parent),
      m_context(context)
{
    const diary::Moment now = context.session.now();
    if (inbox.draft) addDraft(*inbox.draft);
    for (const session::SameCramp& pair : inbox.pairs)
        addPair(pair);
    if (inbox.waiting > 0) addWaiting(inbox.waiting);
    if (inbox.unfinished.empty()) return;
    const bool areOfLastNight = std::ranges::all_of(
        inbox.unfinished, [&](const diary::Episode& episode) { return isOfLastNight(episode, now); });
    addTitle(areOfLastNight ? tr("Finish last night's entries") : tr("Finish these entries"));
    for (const diary::Episode& episode : inbox.unfinished)
        addEntry(episode);
}

QString UnfinishedPanel::lineOf(const diary::Episode& episode) const
{
    return entryLine(episode, m_context.session.now(), m_context.labels, m_context.locale);
}

void UnfinishedPanel::addTitle(const QString& title)
{
    content()->addWidget(new widgets::TextLabel(title, theme::TextSize::Large, true));
}

void UnfinishedPanel::addWaiting(int number)
{
    content()->addWidget(new widgets::TextLabel(
        tr("You can finish recording %n cramp(s) from tonight in the morning.", nullptr, number)));
    auto* row = new widgets::ButtonRow;
    auto* up = new widgets::Button(tr("I am awake, finish now"), widgets::Button::Role::Plain);
    connect(up, &QPushButton::clicked, this, &UnfinishedPanel::saidUp);
    row->addWidget(up);
    content()->addLayout(row);
}

void UnfinishedPanel::addDraft(const diary::Episode& draft)
{
    addTitle(tr("You were filling in a form"));
    const QString line = lineOf(draft);
    content()->addWidget(new widgets::TextLabel(
        tr("Your answers about this cramp have been kept, but are not saved yet: %1").arg(line)));
    auto* row = new widgets::ButtonRow;
    auto* goOn = new widgets::Button(tr("Continue with the form"));
    auto* drop = new widgets::Button(tr("Discard these answers"), widgets::Button::Role::Plain);
    connect(goOn, &QPushButton::clicked, this, [this, id = draft.id] { Q_EMIT answerWanted(id); });
    connect(drop, &QPushButton::clicked, this, &UnfinishedPanel::draftDropped);
    row->addWidget(goOn);
    row->addWidget(drop);
    content()->addLayout(row);
}

void UnfinishedPanel::addPair(const session::SameCramp& pair)
{
    addTitle(tr("Is this the same cramp?"));
    const diary::Moment& entered = pair.afterward.stamps.created.value();
    content()->addWidget(new widgets::TextLabel(tr("Recorded at the time: %1").arg(lineOf(pair.atNight))));
    content()->addWidget(new widgets::TextLabel(
        tr("Recorded again at %1: %2")
            .arg(format::timeText(entered, m_context.locale), lineOf(pair.afterward))));
    auto* row = new widgets::ButtonRow;
    auto* merge = new widgets::Button(tr("Yes, join them into 1 entry"));
    auto* apart = new widgets::Button(tr("No, they are 2 cramps"), widgets::Button::Role::Plain);
    connect(merge, &QPushButton::clicked, this, [this, pair] { Q_EMIT merged(pair); });
    connect(apart, &QPushButton::clicked, this, [this, pair] { Q_EMIT keptApart(pair); });
    row->addWidget(merge);
    row->addWidget(apart);
    content()->addLayout(row);
}

void UnfinishedPanel::addEntry(const diary::Episode& episode)
{
    const QString line = lineOf(episode);
    auto* entry = new QWidget;
    auto* column = new QVBoxLayout(entry);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::scaled(12));
    content()->addWidget(entry);
    column->addWidget(new widgets::TextLabel(line + QLatin1Char(' ') + questionsOf(episode)));
    const int questions = entry::QuickAnswers::questionCount(episode);
    auto* buttons = new QWidget;
    auto* row = new widgets::ButtonRow(widgets::ButtonRow::Widths::Natural, buttons);
    row->setContentsMargins(0, 0, 0, 0);
    auto* answer = new widgets::Button(tr("Answer %n question(s)", nullptr, questions));
    auto* later = new widgets::Button(tr("Not now"), widgets::Button::Role::Plain);
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

void UnfinishedPanel::openQuestions(const diary::Episode& episode, QWidget& entry)
{
    m_isInUse = true;
    auto* questions = new entry::QuickAnswers(episode, m_context);
    entry.layout()->addWidget(questions);
    connect(questions, &entry::QuickAnswers::allWanted, this,
            [this, id = episode.id] { Q_EMIT answerWanted(id); });
    connect(questions, &entry::QuickAnswers::answered, this,
            [this, episode](const diary::Episode& after) { Q_EMIT answered(episode, after); });
    questions->show();
    widgets::focusFirstControl(*questions);
}

}  // namespace cramp::ui::today
