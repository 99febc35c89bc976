// SPDX-License-Identifier: MIT
#include "ui/warnings/warning_card.h"

#include "ui/warnings/care_card_frame.h"

namespace cramp::ui::warnings
{

WarningCard::WarningCard(const Shown& shown, const triage::CheckWords& words, diary::Date today,
                         QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    QWidget* buttons = makeButtons(shown, words, today);
    shown.isCard ? addCard(shown, buttons) : addQuiet(shown, buttons);
}

QWidget* WarningCard::makeButtons(const Shown& shown, const triage::CheckWords& words, diary::Date today)
{
    auto* why = new widgets::Button(tr("Why you are seeing this"));
    connect(why, &QPushButton::clicked, this, &WarningCard::whyWanted);
    if (!shown.canBeAnswered) {
        auto* holder = new QWidget;
        auto* row = new widgets::ButtonRow(widgets::ButtonRow::Widths::Natural, holder);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(why);
        return holder;
    }
    auto* box = new AnswerBox(shown.urgency, shown.given, words, today);
    box->addButton(why);
    connect(box, &AnswerBox::answered, this, &WarningCard::answered);
    connect(box, &AnswerBox::replaced, this, &WarningCard::replaced);
    return box;
}

void WarningCard::addCard(const Shown& shown, QWidget* buttons)
{
    auto* card = new CareCardFrame(shown.urgency, shown.prefix, shown.heading);
    if (!shown.title.isEmpty()) card->addText(shown.title, true);
    for (const QString& sentence : shown.sentences)
        card->addText(sentence);
    card->body()->addWidget(buttons);
    layout()->addWidget(card);
}

void WarningCard::addQuiet(const Shown& shown, QWidget* buttons)
{
    auto* panel = new widgets::Panel;
    auto* heading = new widgets::TextLabel(shown.heading, theme::TextSize::Large, true);
    heading->setAccessibleName(shown.prefix + QLatin1Char(' ') + shown.heading);
    panel->content()->addWidget(heading);
    if (!shown.title.isEmpty())
        panel->content()->addWidget(new widgets::TextLabel(shown.title, theme::TextSize::Body, true));
    for (const QString& sentence : shown.sentences)
        panel->content()->addWidget(new widgets::TextLabel(sentence));
    panel->content()->addWidget(buttons);
    layout()->addWidget(panel);
}

}  // namespace cramp::ui::warnings
