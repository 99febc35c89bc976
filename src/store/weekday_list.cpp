// SPDX-License-Identifier: MIT
#include "store/weekday_list.h"

#include "diary/coded_text.h"

namespace cramp::store
{

std::string formatWeekdays(const diary::Weekdays& weekdays)
{
    std::string text;
    for (std::size_t index = 0; index < weekdays.chosen.size(); ++index) {
        if (!weekdays.chosen[index]) continue;
        if (!text.empty()) text += ';';
        text += diary::weekdayCode(index);
    }
    return text;
}

std::optional<diary::Weekdays> parseWeekdays(std::string_view text)
{
    diary::Weekdays weekdays;
    for (const std::string_view part : diary::splitList(text)) {
        const auto index = diary::weekdayFromCode(part);
        if (!index) return std::nullopt;
        weekdays.chosen[*index] = true;
    }
    return weekdays;
}

}  // namespace cramp::store
