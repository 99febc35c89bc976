// SPDX-License-Identifier: MIT
#include "ui/cramp_now/sleep_hours_theme.h"

#include "diary/sleep_hours.h"

#include <utility>

namespace cramp::ui::cramp_now
{

bool SleepHoursTheme::isNight() const
{
    return diary::derivedPeriod(m_session.now(), m_session.recent().sleep) == diary::Period::Night;
}

void SleepHoursTheme::begin()
{
    if (m_before || !isNight()) return;
    m_before = theme::Appearance::current();
    theme::Appearance::apply(theme::Appearance(theme::Theme::Night, m_before->textScale(),
                                               m_before->picturesMove(), m_before->figurePerson()));
}

void SleepHoursTheme::end()
{
    if (const auto before = std::exchange(m_before, std::nullopt)) theme::Appearance::apply(*before);
}

}  // namespace cramp::ui::cramp_now
