// SPDX-License-Identifier: MIT
#include "ui/settings/settings_sleep.h"

#include "ui/format/qt_convert.h"
#include "ui/widgets/button_row.h"

#include <algorithm>

namespace cramp::ui::settings
{

namespace
{

constexpr int byWeekday = 1;
constexpr int sinceTonight = 1;

bool isOneForAll(const diary::WeekHours& week)
{
    return std::ranges::all_of(week, [&](const diary::NightHours& hours) { return hours == week.front(); });
}

}  // namespace

diary::NightHours SettingsSleep::Fields::hours() const
{
    return {from->clock().value_or(diary::Clock()), to->clock().value_or(diary::Clock())};
}

bool SettingsSleep::Fields::check() const
{
    return from->check() && to->check();
}

void SettingsSleep::Fields::show(const diary::NightHours& hours) const
{
    from->setClock(hours.from);
    to->setClock(hours.to);
}

SettingsSleep::SettingsSleep(host::WindowContext& context, host::WindowHost& host)
    : SettingsPanel(tr("My sleep hours"), context, host),
      m_kind(new widgets::ChoiceRow(tr("When do you sleep?"), {tr("The same hours every night"),
                                                               tr("Different hours on different nights")})),
      m_usualRow(new QWidget),
      m_week(new QWidget),
      m_since(new widgets::ChoiceRow(tr("When do these hours apply from?"),
                                     {tr("The start of the diary"), tr("Tonight")}))
{
    addHelp(tr("A cramp that starts during these hours counts as a night cramp."));
    content()->addWidget(m_kind);
    auto* column = new QVBoxLayout(m_usualRow);
    column->setContentsMargins(0, 0, 0, 0);
    m_usual = addFields(tr("every night"), column);
    content()->addWidget(m_usualRow);
    addWeek();
    content()->addWidget(m_since);
    auto* row = new widgets::ButtonRow;
    auto* keep = new widgets::Button(tr("Save these hours"));
    row->addWidget(keep);
    content()->addLayout(row);
    m_since->setChosen(sinceTonight);
    connect(m_kind, &widgets::ChoiceRow::changed, this, &SettingsSleep::showKind);
    connect(keep, &QPushButton::clicked, this, &SettingsSleep::save);
}

SettingsSleep::Fields SettingsSleep::addFields(const QString& night, QVBoxLayout* column)
{
    auto* row = new widgets::ButtonRow;
    const Fields fields{new widgets::ClockField(tr("Asleep from (%1)").arg(night)),
                        new widgets::ClockField(tr("Awake from (%1)").arg(night))};
    row->addWidget(fields.from);
    row->addWidget(fields.to);
    column->addLayout(row);
    return fields;
}

void SettingsSleep::addWeek()
{
    auto* column = new QVBoxLayout(m_week);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::scaled(8));
    for (int day = 0; day < 7; ++day) {
        const QString name = context().locale.standaloneDayName(day + 1);
        m_days.at(static_cast<std::size_t>(day)) = addFields(tr("%1 night").arg(name), column);
    }
    content()->addWidget(m_week);
}

void SettingsSleep::refresh()
{
    const diary::WeekHours week =
        diary::weekHoursFrom(session().recent().sleep, diary::nightOf(session().now()));
    // What was typed and not kept yet stays while nothing else changed.
    if (week == m_shown && m_kind->chosen() >= 0) return;
    m_shown = week;
    m_kind->setChosen(isOneForAll(week) ? 0 : byWeekday);
    m_usual.show(week.front());
    for (std::size_t day = 0; day < week.size(); ++day)
        m_days.at(day).show(week.at(day));
    showKind();
}

void SettingsSleep::showKind()
{
    if (m_kind->chosen() < 0) m_kind->setChosen(0);
    const bool isByWeekday = m_kind->chosen() == byWeekday;
    m_usualRow->setVisible(!isByWeekday);
    m_week->setVisible(isByWeekday);
}

diary::WeekHours SettingsSleep::typed() const
{
    diary::WeekHours week;
    week.fill(m_usual.hours());
    if (m_kind->chosen() == byWeekday)
        for (std::size_t day = 0; day < week.size(); ++day)
            week.at(day) = m_days.at(day).hours();
    return week;
}

bool SettingsSleep::check() const
{
    if (m_kind->chosen() != byWeekday) return m_usual.check();
    return std::ranges::all_of(m_days, &Fields::check);
}

void SettingsSleep::save()
{
    if (!check()) return;
    const diary::SleepSchedule& before = session().recent().sleep;
    const diary::Date tonight = diary::nightOf(session().now());
    const bool isForAll = m_since->chosen() != sinceTonight;
    const diary::SleepSchedule after =
        diary::withWeekHours(before, typed(), isForAll ? std::nullopt : std::optional(tonight));
    if (after == before) {
        host().tell(tr("These hours are already saved."));
        return;
    }
    m_shown = {};
    m_kind->setChosen(-1);
    host().apply({format::toStd(tr("your sleep hours")), {{before, after}}});
    refresh();
}

}  // namespace cramp::ui::settings
