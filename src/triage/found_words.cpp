// SPDX-License-Identifier: MIT
#include "triage/found_words.h"

#include "guide/guide.h"
#include "triage/json_fields.h"

#include <nlohmann/json.hpp>

#include <array>

namespace cramp::triage
{

namespace
{

// Every sentence that a finding can need.
constexpr std::array<std::string_view, 65> sentenceKeys = {"date",
                                                           "date.year",
                                                           "date.about",
                                                           "time",
                                                           "on",
                                                           "on.night",
                                                           "on.two",
                                                           "on.days",
                                                           "from",
                                                           "from.to",
                                                           "until",
                                                           "list.and",
                                                           "list.comma",
                                                           "sentences.and",
                                                           "subject",
                                                           "subject.left",
                                                           "subject.right",
                                                           "subject.both",
                                                           "worsening",
                                                           "sudden",
                                                           "recent",
                                                           "longer",
                                                           "steady",
                                                           "improving",
                                                           "signs.more",
                                                           "takes",
                                                           "started",
                                                           "raised",
                                                           "lowered",
                                                           "took",
                                                           "count.one",
                                                           "count.some",
                                                           "long.going_on",
                                                           "long.one",
                                                           "long.some",
                                                           "sore",
                                                           "sites.one",
                                                           "sites.some",
                                                           "cramps.one",
                                                           "cramps.some",
                                                           "cramps.nights",
                                                           "cramps.function",
                                                           "cramps.longest",
                                                           "cramps.sore",
                                                           "entry",
                                                           "entry.about",
                                                           "entry.night",
                                                           "reopened.time",
                                                           "reopened.reminder",
                                                           "reopened.entry",
                                                           "reopened.sign",
                                                           "reopened.item",
                                                           "reopened.going_on",
                                                           "reopened.cramp",
                                                           "reopened.cramps",
                                                           "reopened.worse",
                                                           "reopened.worse_later",
                                                           "hour",
                                                           "hours",
                                                           "minute",
                                                           "minutes",
                                                           "second",
                                                           "seconds",
                                                           "day",
                                                           "days"};

template <typename Code>
std::map<Code, std::string> readTable(JsonFields& fields, std::string_view key)
{
    std::map<Code, std::string> table;
    for (const auto& [name, words] : fields.textsByName(key)) {
        const auto code = diary::fromCode<Code>(name);
        if (!code) fields.refuse(key, "holds \"" + name + "\", which is not a code");
        table[*code] = words;
    }
    return table;
}

template <typename Code>
void needAll(const JsonFields& fields, std::string_view key, const std::map<Code, std::string>& table,
             bool (*isNeeded)(Code))
{
    for (const Code each : diary::allValues<Code>())
        if (isNeeded(each) && !table.contains(each))
            fields.refuse(key, "has no words for \"" + std::string(diary::code(each)) + "\"");
}

}  // namespace

FoundWords FoundWords::read(const nlohmann::json& json, const std::string& place)
{
    JsonFields fields(json, place);
    FoundWords words;
    words.m_leg = readTable<diary::Symptom>(fields, "leg");
    words.m_body = readTable<diary::Symptom>(fields, "body");
    words.m_medicines = readTable<diary::ContextCode>(fields, "medicines");
    words.m_has = readTable<diary::ContextCode>(fields, "has");
    words.m_had = readTable<diary::ContextCode>(fields, "had");
    words.m_sites = readTable<diary::Site>(fields, "sites");
    needAll<diary::Symptom>(fields, "leg", words.m_leg,
                            [](diary::Symptom sign) { return diary::isOfLeg(sign); });
    needAll<diary::Symptom>(fields, "body", words.m_body,
                            [](diary::Symptom sign) { return !diary::isOfLeg(sign); });
    needAll<diary::Site>(fields, "sites", words.m_sites, [](diary::Site) { return true; });
    for (auto& [sign, phrase] : words.m_leg) {
        const auto bar = phrase.find('|');
        words.m_legs[sign] = bar == phrase.npos ? phrase : phrase.substr(bar + 1);
        if (bar != phrase.npos) phrase.erase(bar);
    }
    words.m_months = fields.texts("months");
    if (words.m_months.size() != 12) fields.refuse("months", "does not have 12 months");
    JsonFields sentences(fields.object("sentences"), fields.placeOf("sentences"));
    for (const std::string_view key : sentenceKeys)
        words.m_sentences.emplace(key, sentences.text(key));
    sentences.end();
    fields.end();
    return words;
}

const std::string& FoundWords::ofLeg(diary::Symptom sign, bool isOfBoth) const
{
    return (isOfBoth ? m_legs : m_leg).at(sign);
}

const std::string& FoundWords::ofBody(diary::Symptom sign) const
{
    return m_body.at(sign);
}

std::string_view FoundWords::ofMedicine(diary::ContextCode code) const
{
    const auto found = m_medicines.find(code);
    return found == m_medicines.end() ? std::string_view() : found->second;
}

std::string_view FoundWords::ofItem(diary::ContextCode code, bool hasEnded) const
{
    if (const auto had = m_had.find(code); hasEnded && had != m_had.end()) return had->second;
    const auto has = m_has.find(code);
    return has == m_has.end() ? std::string_view() : has->second;
}

bool FoundWords::speaksOf(diary::ContextCode code) const
{
    return m_medicines.contains(code) || m_has.contains(code);
}

const std::string& FoundWords::of(diary::Site site) const
{
    return m_sites.at(site);
}

const std::string& FoundWords::month(std::chrono::month month) const
{
    return m_months.at(static_cast<unsigned>(month) - 1);
}

std::string FoundWords::sentence(std::string_view key, std::initializer_list<Value> values) const
{
    std::string text = m_sentences.find(key)->second;
    for (const auto& [name, value] : values)
        text = guide::filled(text, name, value);
    return text;
}

}  // namespace cramp::triage
