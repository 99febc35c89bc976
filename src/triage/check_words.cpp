// SPDX-License-Identifier: MIT
#include "triage/check_words.h"

#include "guide/guide.h"
#include "triage/json_fields.h"

#include <nlohmann/json.hpp>

#include <array>

namespace cramp
{

namespace
{

constexpr std::array answeredBy = {AnsweredBy::Emergency,  AnsweredBy::Nhs111,    AnsweredBy::Gp,
                                   AnsweredBy::Pharmacist, AnsweredBy::Maternity, AnsweredBy::Hospital,
                                   AnsweredBy::Other};
constexpr std::array results = {AnswerResult::RuledOut, AnswerResult::Found, AnswerResult::Waiting,
                                AnswerResult::Unknown};

std::string keyOf(AnsweredBy by)
{
    return "by." + std::string(code(by));
}
std::string keyOf(AnswerResult result)
{
    return "result." + std::string(code(result));
}

std::vector<std::string> neededKeys()
{
    std::vector<std::string> keys = {"ended", "answered", "off", "notBuilt", "unasked", "quiet", "anyway"};
    for (const AnsweredBy by : answeredBy)
        keys.push_back(keyOf(by));
    for (const AnswerResult result : results)
        keys.push_back(keyOf(result));
    return keys;
}

std::map<std::string, std::string> readWords(const nlohmann::json& json, const std::string& file)
{
    JsonFields fields(json, file);
    if (fields.has("$schema")) fields.text("$schema");
    JsonFields words(fields.object("words"), file + ", words");
    fields.end();
    std::map<std::string, std::string> found;
    for (const std::string& key : neededKeys())
        found[key] = words.text(key);
    words.end();
    return found;
}

}  // namespace

CheckWords CheckWords::load(std::string_view json, std::string_view fileName)
{
    const std::string file(fileName);
    CheckWords words;
    try {
        words.m_words = readWords(nlohmann::json::parse(json), file);
    } catch (const nlohmann::json::exception& error) {
        throw Failure(file + ": is not good JSON", error.what());
    }
    return words;
}

const std::string& CheckWords::of(AnsweredBy by) const
{
    return m_words.at(keyOf(by));
}

const std::string& CheckWords::of(AnswerResult result) const
{
    return m_words.at(keyOf(result));
}

std::string CheckWords::ended(std::string_view date) const
{
    return filled(m_words.at("ended"), "date", date);
}

}  // namespace cramp
