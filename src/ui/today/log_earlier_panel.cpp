// SPDX-License-Identifier: MIT
#include "ui/today/log_earlier_panel.h"

#include "ui/format/qt_convert.h"
#include "ui/widgets/button.h"
#include "ui/widgets/button_row.h"
#include "ui/widgets/first_control.h"
#include "ui/widgets/typed_field.h"

#include <QShortcut>

namespace cramp
{

LogEarlierPanel::LogEarlierPanel(const LocalZone& zone, const QLocale& locale, std::function<Moment()> clock,
                                 QWidget* parent)
    : Panel(parent),
      m_zone(zone),
      m_locale(locale),
      m_clock(std::move(clock))
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
    addTyped();
    new QShortcut(Qt::Key_Escape, this, this, &LogEarlierPanel::cancelled, Qt::WidgetWithChildrenShortcut);
}

void LogEarlierPanel::addAgo(QLayout& row, std::chrono::minutes ago, const QString& text)
{
    auto* button = new Button(text);
    row.addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, ago] { Q_EMIT minutesAgo(ago); });
}

void LogEarlierPanel::addTyped()
{
    m_time = new TypedField(tr("Or type when it was"), tr("3.12, last night 3, yesterday 22:30"));
    m_problem = new TextLabel({}, TextSize::Body, true, TextLabel::Voice::Bad);
    m_problem->hide();
    content()->addWidget(m_time);
    content()->addWidget(m_problem);
    auto* row = new ButtonRow;
    auto* save = new Button(tr("At this time"));
    auto* cancel = new Button(tr("Cancel"), Button::Role::Plain);
    row->addWidget(save);
    row->addWidget(cancel);
    content()->addLayout(row);
    connect(m_time, &TypedField::typed, this, &LogEarlierPanel::showReading);
    connect(m_time->edit(), &QLineEdit::returnPressed, this, &LogEarlierPanel::enter);
    connect(save, &QPushButton::clicked, this, &LogEarlierPanel::enter);
    connect(cancel, &QPushButton::clicked, this, &LogEarlierPanel::cancelled);
}

std::variant<ReadTime, TimeSlip> LogEarlierPanel::reading() const
{
    return readTime(toStd(m_time->text()), {m_clock(), m_zone, std::nullopt, hasTwelveHours(m_locale)});
}

void LogEarlierPanel::showReading()
{
    m_problem->hide();
    const auto now = reading();
    const auto* read = std::get_if<ReadTime>(&now);
    m_time->showReading(read == nullptr ? QString() : readingText(*read, m_locale));
}

void LogEarlierPanel::enter()
{
    const auto now = reading();
    if (const auto* read = std::get_if<ReadTime>(&now)) {
        Q_EMIT typed(*read);
        return;
    }
    m_problem->setText(problemText(std::get<TimeSlip>(now), m_time->text()));
    m_problem->show();
    m_time->edit()->setFocus();
}

void LogEarlierPanel::takeFocus()
{
    focusFirstControl(*this);
}

}  // namespace cramp
