// SPDX-License-Identifier: MIT
#include "guide/guide.h"
#include "guide/labels.h"

#include <algorithm>
#include <limits>

namespace cramp::guide
{

namespace
{

struct Unit {
    std::int64_t seconds;
    std::string_view one;
    std::string_view many;
};

constexpr std::int64_t secondsOfMinute = 60, secondsOfHour = 3600, secondsOfDay = 86400;
constexpr Unit units[] = {{secondsOfDay, "day", "days"},
                          {secondsOfHour, "hour", "hours"},
                          {secondsOfMinute, "minute", "minutes"},
                          {1, "second", "seconds"}};
// Up to two days people think in hours: "sore for 30 hours".
constexpr std::int64_t leastInDays = 2 * secondsOfDay;

// More than a person can mean; in seconds it still fits.
constexpr std::int64_t mostMinutes = std::numeric_limits<std::int32_t>::max();

}  // namespace

std::string Labels::describe(const diary::SiteEntry& entry) const
{
    if (!entry.side || (diary::isOfLeg(entry.site) && *entry.side == diary::Side::Midline))
        return of(entry.site);
    return text("site", diary::code(entry.site), diary::code(*entry.side));
}

std::string Labels::describe(const diary::SymptomEntry& entry) const
{
    std::string details;
    const auto add = [&](const std::string& detail) {
        details.append(details.empty() ? "" : ", ").append(detail);
    };
    if (entry.side) add(text("side", diary::code(*entry.side), "leg"));
    if (entry.course) add(sentenceText("course", diary::code(*entry.course)));
    if (entry.onset) add(sentenceText("onset", diary::code(*entry.onset)));
    const std::string& words =
        entry.present ? of(entry.kind) : text("symptom", diary::code(entry.kind), "absent");
    return details.empty() ? words : words + " (" + details + ")";
}

std::string Labels::describe(const diary::ReliefEntry& entry) const
{
    if (!entry.eased) return of(entry.kind);
    return of(entry.kind) + ": " + text("phrase", *entry.eased ? "eased" : "not_eased", "label");
}

std::string Labels::describe(const diary::ContextItem& item) const
{
    if (diary::kindOf(item.code) != diary::ContextKind::Usual) return of(item.code);
    std::string words = of(diary::ContextKind::Usual) + ": " + inSentence(item.code);
    return item.side ? words + " (" + text("side", diary::code(*item.side), "leg") + ")" : words;
}

std::string Labels::describeLength(std::string_view phrase, std::chrono::seconds length) const
{
    std::int64_t seconds = length.count();
    std::string words;
    for (const Unit& unit : units) {
        if (unit.seconds == secondsOfDay && seconds < leastInDays) continue;
        const std::int64_t count = seconds / unit.seconds;
        seconds %= unit.seconds;
        const bool isLast = unit.seconds == 1;
        if (count == 0 && !(isLast && words.empty())) continue;
        const std::string& form = text("phrase", count == 1 ? unit.one : unit.many, "label");
        words.append(words.empty() ? "" : " ").append(filled(form, "n", std::to_string(count)));
    }
    return filled(text("phrase", phrase, "label"), "amount", words);
}

std::string Labels::describe(diary::DurationSeconds lasted) const
{
    return describeLength("duration_s", std::chrono::seconds(lasted.value()));
}

std::string Labels::describe(diary::SorenessMinutes sore) const
{
    const std::int64_t minutes = std::min(sore.value(), mostMinutes);
    return describeLength("soreness_min", std::chrono::minutes(minutes));
}

std::string Labels::describe(diary::SleepDisturbance disturbed) const
{
    return filled(text("phrase", "sleep_disturbance", "label"), "amount", std::to_string(disturbed.value()));
}

std::string Labels::describeFact(const diary::Fact& fact) const
{
    return std::visit(
        [this]<typename Kind>(const Kind& one) -> std::string {
            if constexpr (std::is_same_v<Kind, diary::PlainFact>)
                return text("phrase", diary::factText(one), "label");
            else if constexpr (std::is_same_v<Kind, diary::ContextCode>)
                return of(one);
            else if constexpr (std::is_same_v<Kind, diary::SiteEntry>)
                return filled(text("phrase", "site", "label"), "amount", describe(one));
            else
                return describe(one);
        },
        fact);
}

}  // namespace cramp::guide
