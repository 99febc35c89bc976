// SPDX-License-Identifier: MIT
#include "store/weekday_list.h"

#include "diary/coded_text.h"

namespace cramp
{

std::string formatWeekdays(const Weekdays& weekdays)
{
    std::string text;
    for (std::size_t index = 0; index < weekdays.chosen.size(); ++index) {
        if (!weekdays.chosen[index]) continue;
        if (!text.empty()) text += ';';
        text += weekdayCode(index);
    }
    return text;
}

std::optional<Weekdays> parseWeekdays(std::string_view text)
{
    Weekdays weekdays;
    for (const std::string_view part : splitList(text)) {
        const auto index = weekdayFromCode(part);
        if (!index) return std::nullopt;
        weekdays.chosen[*index] = true;
    }
    return weekdays;
}

}  // namespace cramp
