// SPDX-License-Identifier: MIT
#include "ui/passed_question.h"

#include "ui/button_row.h"
#include "ui/qt_convert.h"

namespace cramp
{

namespace
{

constexpr double leastHeight = 52;

}  // namespace

PassedQuestion::PassedQuestion(const QString& since, std::chrono::seconds elapsed, bool canGoOn,
                               Button::Role role, QWidget* parent)
    : QWidget(parent),
      m_role(role)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(12));
    column->addWidget(new TextLabel(tr("When did it pass?"), TextSize::Large, true));
    column->addWidget(
        new TextLabel(tr("The cramp that began %1 is still open. It passed about:").arg(since)));
    auto* ends = new ButtonRow(ButtonRow::Widths::Equal);
    for (const auto time : times) {
        if (time > elapsed) continue;
        QPushButton* answer = addAnswer(*ends, tr("%1 minutes after it began").arg(time.count()));
        connect(answer, &QPushButton::clicked, this, [this, time] { Q_EMIT passedAfter(time); });
    }
    if (elapsed <= std::chrono::days(1)) {
        const auto minutes = std::chrono::floor<std::chrono::minutes>(elapsed);
        const QString lasted = durationText(std::chrono::seconds(minutes).count());
        connect(addAnswer(*ends, tr("Just now, after %1").arg(lasted)), &QPushButton::clicked, this,
                &PassedQuestion::passedNow);
    }
    connect(addAnswer(*ends, tr("I do not know")), &QPushButton::clicked, this, &PassedQuestion::unknown);
    column->addLayout(ends);
    auto* others = new ButtonRow(ButtonRow::Widths::Equal);
    if (canGoOn)
        connect(addAnswer(*others, tr("It is still going on")), &QPushButton::clicked, this,
                &PassedQuestion::goesOn);
    connect(addAnswer(*others, tr("That has passed, I have a new cramp")), &QPushButton::clicked, this,
            &PassedQuestion::isNewCramp);
    column->addLayout(others);
}

QPushButton* PassedQuestion::addAnswer(QLayout& row, const QString& text)
{
    auto* button = new Button(text, m_role);
    button->setLeastHeight(leastHeight);
    row.addWidget(button);
    return button;
}

}  // namespace cramp
