// SPDX-License-Identifier: MIT
#include "ui/settings/settings_reminder.h"

#include "report/calendar/reminder_calendar.h"
#include "ui/format/qt_convert.h"
#include "ui/settings/reminder.h"
#include "ui/widgets/button_row.h"
#include "ui/widgets/check_box.h"

#include <QFileDialog>
#include <QFileInfo>

namespace cramp::ui::settings
{

SettingsReminder::SettingsReminder(host::WindowContext& context, host::WindowHost& host)
    : SettingsPanel(tr("Bedtime reminder"), context, host),
      m_isOn(new widgets::CheckBox(tr("Remind me while Cramp Diary is open"))),
      m_time(new widgets::ClockField(tr("Time"))),
      m_opensAtLogin(new widgets::CheckBox(tr("Open Cramp Diary when I log in"))),
      m_save(new widgets::Button(tr("Save a reminder for my calendar (.ics)…")))
{
    content()->addWidget(m_isOn);
    content()->addWidget(m_time);
    content()->addWidget(m_opensAtLogin);
    m_opensAtLogin->setVisible(desktop::Autostart::isPossible());
    auto* buttons = new widgets::ButtonRow;
    buttons->addWidget(m_save);
    content()->addLayout(buttons);
    addHelp(
        tr("The calendar file reminds you every evening, even when Cramp Diary is closed. Open it in the "
           "calendar you use."));
    connect(m_isOn, &QCheckBox::clicked, this,
            [this](bool isOn) { this->context().settings.setReminderOn(isOn); });
    connect(m_time, &widgets::TypedField::typed, this, [this] {
        if (const auto time = m_time->clock()) this->context().settings.setReminderTime(*time);
    });
    connect(m_opensAtLogin, &QCheckBox::clicked, this, &SettingsReminder::openAtLogin);
    connect(m_save, &QPushButton::clicked, this, &SettingsReminder::chooseFile);
}

void SettingsReminder::refresh()
{
    const host::MachineSettings& settings = context().settings;
    m_isOn->setChecked(settings.isReminderOn());
    m_opensAtLogin->setChecked(m_autostart.isOn());
    // What is typed stays, also where it is no time yet.
    if (!m_time->edit()->hasFocus()) m_time->setClock(settings.reminderTime());
}

void SettingsReminder::openAtLogin(bool isOn)
{
    host().attempt([&] { m_autostart.setOn(isOn); });
    m_opensAtLogin->setChecked(m_autostart.isOn());
}

std::string SettingsReminder::calendar() const
{
    report::calendar::CalendarReminder reminder;
    reminder.id = session().store().diaryId();
    reminder.title = format::toStd(Reminder::title());
    reminder.text = format::toStd(Reminder::text());
    reminder.at = context().settings.reminderTime();
    reminder.made = session().now();
    reminder.first = reminder.made.date();
    reminder.producer = "Cramp Diary " CRAMP_VERSION;
    return report::calendar::writeReminderCalendar(reminder);
}

void SettingsReminder::chooseFile()
{
    if (!m_time->check()) return;
    auto* dialog = new QFileDialog(this, tr("Save a reminder for my calendar"),
                                   context().settings.lastFolder(), tr("Calendar files (*.ics)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("ics"));
    dialog->selectFile(QStringLiteral("bedtime-stretches.ics"));
    connect(dialog, &QFileDialog::fileSelected, this, &SettingsReminder::write);
    dialog->open();
}

void SettingsReminder::write(const QString& file)
{
    const bool isWritten = host().attempt(
        [&] { platform::writeWholeFile(std::filesystem::path(format::toStd(file)), calendar()); });
    if (!isWritten) return;
    context().settings.setLastFolder(QFileInfo(file).absolutePath());
    host().tell(tr("Saved %1. Open it in your calendar.").arg(QFileInfo(file).fileName()));
}

}  // namespace cramp::ui::settings
