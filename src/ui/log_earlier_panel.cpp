// SPDX-License-Identifier: MIT
#include "ui/log_earlier_panel.h"

#include "ui/button.h"
#include "ui/button_row.h"
#include "ui/qt_convert.h"

namespace cramp
{

LogEarlierPanel::LogEarlierPanel(const Moment& now, QWidget* parent) : Panel(parent)
{
    content()->addWidget(new TextLabel(tr("When was the cramp?"), TextSize::Large, true));
    auto* row = new ButtonRow;
    addAgo(*row, std::chrono::minutes(15), tr("15 minutes ago"));
    addAgo(*row, std::chrono::minutes(30), tr("30 minutes ago"));
    addAgo(*row, std::chrono::minutes(60), tr("60 minutes ago"));
    auto* night = new Button(tr("Last night, I do not know when"));
    row->addWidget(night);
    connect(night, &QPushButton::clicked, this, &LogEarlierPanel::lastNight);
    content()->addLayout(row);
    addTyped(now);
}

void LogEarlierPanel::addAgo(QLayout& row, std::chrono::minutes ago, const QString& text)
{
    auto* button = new Button(text);
    row.addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, ago] { Q_EMIT minutesAgo(ago); });
}

void LogEarlierPanel::addTyped(const Moment& now)
{
    auto* row = new ButtonRow;
    m_time = named(new QTimeEdit(clockTime(now)), tr("Time of the cramp"));
    m_time->setMinimumWidth(scaled(120));
    m_time->setFrame(false);
    m_time->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_time->setAlignment(Qt::AlignCenter);
    auto* save = new Button(tr("At this time"));
    auto* cancel = new Button(tr("Cancel"), Button::Role::Plain);
    row->addWidget(m_time);
    row->addWidget(save);
    row->addWidget(cancel);
    content()->addLayout(row);
    connect(save, &QPushButton::clicked, this,
            [this] { Q_EMIT atClock(Clock(m_time->time().hour() * 60 + m_time->time().minute())); });
    connect(cancel, &QPushButton::clicked, this, &LogEarlierPanel::cancelled);
}

void LogEarlierPanel::takeFocus()
{
    if (auto* first = findChild<QPushButton*>()) first->setFocus();
}

}  // namespace cramp
