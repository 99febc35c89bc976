// SPDX-License-Identifier: MIT
#include "ui/today/log_earlier_panel.h"

#include "ui/format/qt_convert.h"
#include "ui/widgets/button.h"
#include "ui/widgets/button_row.h"
#include "ui/widgets/first_control.h"
#include "ui/widgets/typed_field.h"

#include <QShortcut>

namespace cramp::ui::today
{

LogEarlierPanel::LogEarlierPanel(const platform::LocalZone& zone, const QLocale& locale,
                                 std::function<diary::Moment()> clock, QWidget* parent)
    : widgets::Panel(parent),
      m_zone(zone),
      m_locale(locale),
      m_clock(std::move(clock))
{
    content()->addWidget(new widgets::TextLabel(tr("When was the cramp?"), theme::TextSize::Large, true));
    auto* row = new widgets::ButtonRow;
    addAgo(*row, std::chrono::minutes(15), tr("15 minutes ago"));
    addAgo(*row, std::chrono::minutes(30), tr("30 minutes ago"));
    addAgo(*row, std::chrono::minutes(60), tr("1 hour ago"));
    auto* night = new widgets::Button(tr("Last night, but I do not know when"));
    row->addWidget(night);
    connect(night, &QPushButton::clicked, this, &LogEarlierPanel::lastNight);
    content()->addLayout(row);
    addTyped();
    new QShortcut(Qt::Key_Escape, this, this, &LogEarlierPanel::cancelled, Qt::WidgetWithChildrenShortcut);
}

void LogEarlierPanel::addAgo(QLayout& row, std::chrono::minutes ago, const QString& text)
{
    auto* button = new widgets::Button(text);
    row.addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, ago] { Q_EMIT minutesAgo(ago); });
}

void LogEarlierPanel::addTyped()
{
    m_time =
        new widgets::TypedField(tr("Or type when it was"), tr("3:12am, last night at 3, yesterday 10:30pm"));
    m_problem = new widgets::TextLabel({}, theme::TextSize::Body, true, widgets::TextLabel::Voice::Bad);
    m_problem->hide();
    content()->addWidget(m_time);
    content()->addWidget(m_problem);
    auto* row = new widgets::ButtonRow;
    auto* save = new widgets::Button(tr("Use this time"));
    auto* cancel = new widgets::Button(tr("Cancel"), widgets::Button::Role::Plain);
    row->addWidget(save);
    row->addWidget(cancel);
    content()->addLayout(row);
    connect(m_time, &widgets::TypedField::typed, this, &LogEarlierPanel::showReading);
    connect(m_time->edit(), &QLineEdit::returnPressed, this, &LogEarlierPanel::enter);
    connect(save, &QPushButton::clicked, this, &LogEarlierPanel::enter);
    connect(cancel, &QPushButton::clicked, this, &LogEarlierPanel::cancelled);
}

std::variant<diary::ReadTime, diary::TimeSlip> LogEarlierPanel::reading() const
{
    return diary::readTime(format::toStd(m_time->text()),
                           {m_clock(), m_zone, std::nullopt, format::hasTwelveHours(m_locale)});
}

void LogEarlierPanel::showReading()
{
    m_problem->hide();
    const auto now = reading();
    const auto* read = std::get_if<diary::ReadTime>(&now);
    m_time->showReading(read == nullptr ? QString() : format::readingText(*read, m_locale));
}

void LogEarlierPanel::enter()
{
    const auto now = reading();
    if (const auto* read = std::get_if<diary::ReadTime>(&now)) {
        Q_EMIT typed(*read);
        return;
    }
    m_problem->setText(format::problemText(std::get<diary::TimeSlip>(now), m_time->text()));
    m_problem->show();
    m_time->edit()->setFocus();
}

void LogEarlierPanel::takeFocus()
{
    widgets::focusFirstControl(*this);
}

}  // namespace cramp::ui::today
