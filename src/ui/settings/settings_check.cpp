// SPDX-License-Identifier: MIT
#include "ui/settings/settings_check.h"

#include "ui/format/qt_convert.h"

#include <algorithm>

namespace cramp::ui::settings
{

namespace
{

constexpr int on = 0;
constexpr int off = 1;

}  // namespace

SettingsCheck::SettingsCheck(host::WindowContext& context, host::WindowHost& host)
    : SettingsPanel(tr("Check for warning signs"), context, host)
{
    addSwitch();
    addPlaces();
}

void SettingsCheck::refresh()
{
    m_looks->setChosen(context().settings.looksForSigns() ? on : off);
    m_place->setChosen(placeNumber());
}

void SettingsCheck::addSwitch()
{
    m_looks = new widgets::ChoiceRow(tr("Check my diary for warning signs"), {tr("On"), tr("Off")});
    connect(m_looks, &widgets::ChoiceRow::changed, this, [this] {
        // One of the two always holds.
        if (m_looks->chosen() < 0) return refresh();
        const bool looks = m_looks->chosen() == on;
        context().settings.setLooksForSigns(looks);
        session().lookForSigns(looks);
    });
    content()->addWidget(m_looks);
}

int SettingsCheck::placeNumber() const
{
    const auto here = std::ranges::find(context().places, context().place.id, &guide::Place::id);
    return static_cast<int>(here - context().places.begin());
}

void SettingsCheck::addPlaces()
{
    QStringList names;
    for (const guide::Place& place : context().places)
        names << format::toQt(place.name);
    m_place = new widgets::ChoiceRow(tr("Where are you? This sets the emergency numbers you see."), names);
    connect(m_place, &widgets::ChoiceRow::changed, this, [this] {
        const int chosen = m_place->chosen();
        if (chosen < 0 || chosen == placeNumber()) return refresh();
        host().changePlace(context().places.at(static_cast<std::size_t>(chosen)));
    });
    content()->addWidget(m_place);
}

}  // namespace cramp::ui::settings
