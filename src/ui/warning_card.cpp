// SPDX-License-Identifier: MIT
#include "ui/warning_card.h"

#include "ui/button_row.h"
#include "ui/care_card_frame.h"
#include "ui/qt_convert.h"

namespace cramp
{

namespace
{

// The heading says it already; a full stop makes no other advice of it.
bool isSaid(const QString& advice, const QString& heading)
{
    QString plain = advice;
    while (plain.endsWith(QLatin1Char('.')))
        plain.chop(1);
    return plain == heading;
}

}  // namespace

WarningCard::WarningCard(const Finding& finding, const LevelWords& words, const QString& helpSince,
                         int others, QWidget* parent)
    : QWidget(parent),
      m_helpSince(helpSince),
      m_others(others),
      m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    finding.urgency >= Urgency::Urgent ? addUrgent(finding, words) : addQuiet(finding, words);
}

QStringList WarningCard::sentences(const Finding& finding, const LevelWords& words) const
{
    QStringList said{toQt(finding.why)};
    if (!isSaid(toQt(finding.advice), toQt(words.heading))) said << toQt(finding.advice);
    if (!m_helpSince.isEmpty()) said << tr("You said on %1 that you have got help.").arg(m_helpSince);
    if (m_others > 0) said << tr("And %1 more on Check.").arg(m_others);
    return said;
}

QLayout* WarningCard::makeButtons(bool isUrgent)
{
    auto* row = new ButtonRow;
    auto* why = new Button(tr("What made it say this"));
    connect(why, &QPushButton::clicked, this, &WarningCard::whyWanted);
    row->addWidget(why);
    if (isUrgent) {
        auto* help = new Button(tr("I have got help"));
        connect(help, &QPushButton::clicked, this, &WarningCard::helpGot);
        row->addWidget(help);
    }
    return row;
}

void WarningCard::addUrgent(const Finding& finding, const LevelWords& words)
{
    auto* card = new CareCardFrame(finding.urgency, toQt(words.hiddenPrefix), toQt(words.heading));
    for (const QString& sentence : sentences(finding, words))
        card->addText(sentence);
    card->body()->addLayout(makeButtons(true));
    m_column->addWidget(card);
}

void WarningCard::addQuiet(const Finding& finding, const LevelWords& words)
{
    auto* panel = new Panel;
    auto* heading = new TextLabel(toQt(words.heading), TextSize::Large, true);
    heading->setAccessibleName(toQt(words.hiddenPrefix) + QLatin1Char(' ') + toQt(words.heading));
    panel->content()->addWidget(heading);
    for (const QString& sentence : sentences(finding, words))
        panel->content()->addWidget(new TextLabel(sentence));
    panel->content()->addLayout(makeButtons(false));
    m_column->addWidget(panel);
}

}  // namespace cramp
