// SPDX-License-Identifier: MIT
#include "ui/check_settings.h"

#include "ui/qt_convert.h"

#include <algorithm>

namespace cramp
{

namespace
{

constexpr int on = 0;
constexpr int off = 1;

}  // namespace

CheckSettings::CheckSettings(WindowContext& context, WindowHost& host, QWidget* parent)
    : Panel(parent),
      m_context(context),
      m_host(host)
{
    content()->addWidget(new TextLabel(tr("Settings of the check"), TextSize::Large, true));
    if (triageIsBuilt) addSwitch();
    addPlaces();
}

void CheckSettings::addSwitch()
{
    auto* choice = new ChoiceRow(tr("Look through the diary for warning signs"), {tr("On"), tr("Off")});
    choice->setChosen(m_context.settings.looksForSigns() ? on : off);
    connect(choice, &ChoiceRow::changed, this, [this, choice] {
        // One of the two always holds.
        if (choice->chosen() < 0) choice->setChosen(m_context.settings.looksForSigns() ? on : off);
        const bool looks = choice->chosen() == on;
        m_context.settings.setLooksForSigns(looks);
        m_context.session.lookForSigns(looks);
    });
    content()->addWidget(choice);
}

void CheckSettings::addPlaces()
{
    QStringList names;
    for (const Place& place : m_context.places)
        names << toQt(place.name);
    const auto here = std::ranges::find(m_context.places, m_context.place.id, &Place::id);
    const int number = static_cast<int>(here - m_context.places.begin());
    auto* choice = new ChoiceRow(tr("Where are you? Emergency numbers follow it."), names);
    choice->setChosen(number);
    connect(choice, &ChoiceRow::changed, this, [this, choice, number] {
        const int chosen = choice->chosen();
        if (chosen < 0 || chosen == number) return choice->setChosen(number);
        m_host.changePlace(m_context.places.at(static_cast<std::size_t>(chosen)));
    });
    content()->addWidget(choice);
}

}  // namespace cramp
