// SPDX-License-Identifier: MIT
#include "ui/settings/reminder.h"

#include "support/catch.h"
#include "ui/support/test_diary.h"

using namespace cramp::diary;
using namespace cramp::ui::host;
using namespace cramp::ui::settings;
using namespace cramp::test;

TEST_CASE("the reminder is shown once an evening while it is on")
{
    TestDiary diary;
    MachineSettings& settings = diary.context().settings;
    QStringList shown;
    bool mayStretch = true;
    const Reminder reminder([&](const QString& title, const QString&) { shown << title; });
    const auto look = [&](std::string_view now) {
        reminder.look(moment(now), settings, [&] { return mayStretch; });
    };
    look("2026-11-22T21:40:00+00:00");
    CHECK(shown.isEmpty());
    settings.setReminderOn(true);
    look("2026-11-22T21:20:00+00:00");
    CHECK(shown.isEmpty());
    look("2026-11-22T21:30:00+00:00");
    look("2026-11-22T21:30:02+00:00");
    CHECK(shown == QStringList{Reminder::title()});
    look("2026-11-23T21:31:00+00:00");
    CHECK(shown.size() == 2);
    mayStretch = false;
    look("2026-11-24T21:31:00+00:00");
    CHECK(shown.back() == Reminder::diaryTitle());
}

TEST_CASE("a reminder without a desktop to show it waits for nothing")
{
    TestDiary diary;
    MachineSettings& settings = diary.context().settings;
    settings.setReminderOn(true);
    const Reminder reminder;
    reminder.look(moment("2026-11-22T21:30:00+00:00"), settings, [] { return true; });
    CHECK(settings.reminderGiven() == parseDate("2026-11-22"));
}
