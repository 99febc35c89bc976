// SPDX-License-Identifier: MIT
#include "diary/coded_text.h"
#include "guide/guide.h"
#include "guide/labels.h"

#include <charconv>
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

std::optional<std::int64_t> wholeNumber(std::string_view text)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || number < 0) return std::nullopt;
    return number;
}

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
    if (entry.side) details = text("side", diary::code(*entry.side), "leg");
    if (entry.course)
        details.append(details.empty() ? "" : ", ")
            .append(sentenceText("course", diary::code(*entry.course)));
    const std::string& words =
        entry.present ? of(entry.kind) : text("symptom", diary::code(entry.kind), "absent");
    return details.empty() ? words : words + " (" + details + ")";
}

std::string Labels::describe(const diary::ReliefEntry& entry) const
{
    if (!entry.eased) return of(entry.kind);
    return of(entry.kind) + ": " + text("phrase", *entry.eased ? "eased" : "not_eased", "label");
}

std::string Labels::describeAmount(std::string_view name, std::string_view amount) const
{
    const std::string& pattern = text("phrase", name, "label");
    const auto number = wholeNumber(amount);
    if (!number) return {};
    if (name == "sleep_disturbance") return filled(pattern, "amount", amount);
    if (*number > std::numeric_limits<std::int32_t>::max()) return {};
    std::int64_t seconds = name == "soreness_min" ? *number * secondsOfMinute : *number;
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
    return filled(pattern, "amount", words);
}

std::string Labels::describeFact(std::string_view fact) const
{
    for (const std::string_view plain : {"episode", "woke", "function_affected", "date_of_birth"})
        if (fact == plain) return text("phrase", plain, "label");
    if (const auto symptom = diary::parseSymptom(fact)) return describe(*symptom);
    if (const auto relief = diary::parseRelief(fact); relief && relief->eased) return describe(*relief);
    if (const auto context = diary::fromCode<diary::ContextCode>(fact)) return of(*context);
    const std::size_t colon = fact.find(':');
    if (colon == fact.npos) return std::string(fact);
    const std::string_view name = fact.substr(0, colon);
    const std::string_view amount = fact.substr(colon + 1);
    if (name == "site")
        if (const auto site = diary::parseSite(amount))
            return filled(text("phrase", name, "label"), "amount", describe(*site));
    if (name == "duration_s" || name == "soreness_min" || name == "sleep_disturbance")
        if (std::string words = describeAmount(name, amount); !words.empty()) return words;
    return std::string(fact);
}

}  // namespace cramp::guide
