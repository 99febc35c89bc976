// SPDX-License-Identifier: MIT
#include "ui/today/unfinished_panel.h"

#include "ui/entry/cramp_line.h"
#include "ui/format/qt_convert.h"
#include "ui/widgets/button.h"
#include "ui/widgets/button_row.h"

namespace cramp::ui::today
{

UnfinishedPanel::UnfinishedPanel(const Inbox& inbox, const host::WindowContext& context, QWidget* parent)
    : widgets::Panel(parent),
      m_context(context)
{
    if (inbox.draft) addDraft(*inbox.draft);
    for (const session::SameCramp& pair : inbox.pairs)
        addPair(pair);
}

QString UnfinishedPanel::lineOf(const diary::Episode& episode) const
{
    return entry::crampLine(episode, m_context.session.now(), m_context.labels, m_context.locale);
}

void UnfinishedPanel::addTitle(const QString& title)
{
    content()->addWidget(new widgets::TextLabel(title, theme::TextSize::Large, true));
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
    connect(goOn, &QPushButton::clicked, this, &UnfinishedPanel::draftWanted);
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

}  // namespace cramp::ui::today
