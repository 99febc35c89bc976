// SPDX-License-Identifier: MIT
#include "triage/condition_reader.h"
#include "triage/json_fields.h"
#include "triage/rules.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace cramp::triage
{

namespace
{

using Texts = std::map<std::string, std::string>;

// The letter that the names of a level's rules begin with; SelfCare has no rules.
constexpr std::array<char, 5> letters = {'\0', 'P', 'G', 'U', 'E'};

bool isRuleName(std::string_view name, Urgency level)
{
    if (name.size() < 2 || name.size() > 3 || level == Urgency::SelfCare) return false;
    const bool isNumber = std::ranges::all_of(name.substr(1), [](char c) { return c >= '0' && c <= '9'; });
    return isNumber && name[1] != '0' && name[0] == letters.at(static_cast<std::size_t>(level));
}

Urgency readLevel(JsonFields& fields)
{
    const auto text = fields.text("level");
    const auto level = urgencyFromCode(text);
    if (!level) fields.refuse("\"" + text + "\" is not a level");
    return *level;
}

std::string readable(const JsonFields& fields, const std::vector<std::string>& keys, const Texts& names)
{
    std::string text;
    for (const std::string& key : keys) {
        const auto name = names.find(key);
        if (name == names.end()) fields.refuse("\"" + key + "\" is not a source of this file");
        text += (text.empty() ? "" : "; ") + name->second + " (" + key + ")";
    }
    return text;
}

std::vector<Quote> readQuotes(JsonFields& fields)
{
    std::vector<Quote> quotes;
    if (!fields.has("quotes")) return quotes;
    for (const auto& one : fields.list("quotes")) {
        JsonFields quote(one, fields.placeOf("quotes") + "[" + std::to_string(quotes.size()) + "]");
        quotes.push_back({quote.text("words"), quote.has("about") ? quote.text("about") : std::string(),
                          quote.text("who")});
        quote.end();
    }
    return quotes;
}

Rule readRule(const nlohmann::json& json, const std::string& place, const Texts& sourceNames)
{
    JsonFields fields(json, place);
    Rule rule;
    rule.name = fields.text("name");
    rule.version = static_cast<int>(fields.number("version", 1, 10000));
    rule.level = readLevel(fields);
    if (!isRuleName(rule.name, rule.level)) fields.refuse("the name does not fit the level");
    rule.condition = readCondition(fields.object("condition"), place + ", condition");
    rule.title = fields.text("title");
    rule.found = fields.text("found");
    rule.why = fields.text("why");
    rule.advice = fields.text("advice");
    rule.quotes = readQuotes(fields);
    rule.sources = fields.texts("sources");
    rule.source = readable(fields, rule.sources, sourceNames);
    rule.reviewStatus = fields.text("reviewStatus");
    fields.end();
    return rule;
}

// "rule U4", or its place in the list when it has no name that could be told.
std::string placeOfRule(const nlohmann::json& json, std::size_t index)
{
    const auto name = json.is_object() ? json.find("name") : json.end();
    if (!json.is_object() || name == json.end() || !name->is_string())
        return "rules[" + std::to_string(index) + "]";
    return "rule " + name->get<std::string>();
}

std::array<LevelWords, 5> readLevels(const nlohmann::json& json, const std::string& place)
{
    JsonFields levels(json, place);
    std::array<LevelWords, 5> words;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string level(code(static_cast<Urgency>(i)));
        JsonFields fields(levels.object(level), fmt::format("{}.{}", place, level));
        words.at(i) = {fields.text("heading"), fields.text("hiddenPrefix")};
        fields.end();
    }
    levels.end();
    return words;
}

// A finding must be able to tell of every item that a rule looks for. What protects is never evidence.
void checkPhrases(const JsonFields& fields, const RuleSet& rules)
{
    for (const diary::ContextCode item : diary::allValues<diary::ContextCode>()) {
        if (!rules.looksFor(item) || diary::kindOf(item) == diary::ContextKind::Protection) continue;
        if (!rules.foundWords().speaksOf(item))
            fields.refuse("phrases", "has no words for \"" + std::string(diary::code(item)) + "\"");
    }
}

RuleSet readRuleSet(const nlohmann::json& json, const std::string& file)
{
    JsonFields fields(json, file);
    if (fields.has("$schema")) fields.text("$schema");
    auto version = fields.text("rules_version");
    RuleSet::Words words;
    words.intro = fields.text("intro");
    words.nothingFound = fields.text("nothingFound");
    words.notReviewed = fields.text("notReviewed");
    words.levels = readLevels(fields.object("levels"), file + ", levels");
    words.found = FoundWords::read(fields.object("phrases"), file + ", phrases");
    words.followUp = FollowUpPlan::read(fields.object("follow_up"), file + ", follow_up");
    const auto sourceNames = fields.textsByName("sourceNames");
    std::vector<Rule> rules;
    for (const auto& rule : fields.list("rules")) {
        const auto place = file + ", " + placeOfRule(rule, rules.size());
        Rule read = readRule(rule, place, sourceNames);
        if (std::ranges::find(rules, read.name, &Rule::name) != rules.end())
            throw platform::Failure(place + ": the name is used twice");
        rules.push_back(std::move(read));
    }
    fields.end();
    RuleSet read(std::move(version), std::move(words), std::move(rules));
    checkPhrases(fields, read);
    return read;
}

// JSON lets a key stand twice and keeps the last; here that would hide half of a rule.
nlohmann::json parseOnce(std::string_view json, const std::string& file)
{
    using Event = nlohmann::json::parse_event_t;
    std::vector<std::set<std::string>> keys;
    return nlohmann::json::parse(json, [&](int /*depth*/, Event event, const nlohmann::json& value) {
        if (event == Event::object_start) keys.emplace_back();
        if (event == Event::object_end) keys.pop_back();
        if (event == Event::key && !keys.back().insert(value.get<std::string>()).second)
            throw platform::Failure(file + ": " + value.dump() + " stands twice in one object");
        return true;
    });
}

}  // namespace

RuleSet loadRules(std::string_view json, std::string_view fileName)
{
    const std::string file(fileName);
    try {
        return readRuleSet(parseOnce(json, file), file);
    } catch (const nlohmann::json::exception& error) {
        throw platform::Failure(file + ": is not good JSON", error.what());
    }
}

}  // namespace cramp::triage
