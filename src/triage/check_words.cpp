// SPDX-License-Identifier: MIT
#include "triage/check_words.h"

#include "guide/guide.h"
#include "triage/json_fields.h"

#include <nlohmann/json.hpp>

#include <array>

namespace cramp::triage
{

namespace
{

constexpr std::array answeredBy = {diary::AnsweredBy::Emergency, diary::AnsweredBy::Nhs111,
                                   diary::AnsweredBy::Gp,        diary::AnsweredBy::Pharmacist,
                                   diary::AnsweredBy::Maternity, diary::AnsweredBy::Hospital,
                                   diary::AnsweredBy::Other};
constexpr std::array results = {diary::AnswerResult::RuledOut, diary::AnswerResult::Found,
                                diary::AnswerResult::Waiting, diary::AnswerResult::Unknown};

std::string keyOf(diary::AnsweredBy by)
{
    return "by." + std::string(diary::code(by));
}
std::string keyOf(diary::AnswerResult result)
{
    return "result." + std::string(diary::code(result));
}

// In the order of SignText.
constexpr std::array signKeys = {"onset_short",  "worse_than_usual", "usual_help",   "usual_bouts",
                                 "usual_cramps", "usual_since",      "usual_doctor", "usual_no_doctor"};

std::vector<std::string> neededKeys()
{
    std::vector<std::string> keys = {
        "ended",         "answered",        "off",       "quiet",       "anyway", "seen",   "seen_by",
        "getting_help",  "getting_help_by", "later",     "with_result", "more",   "covers", "usual",
        "long_standing", "worth_answering", "does_hold", "onset"};
    keys.insert(keys.end(), signKeys.begin(), signKeys.end());
    for (const diary::AnsweredBy by : answeredBy)
        keys.push_back(keyOf(by));
    for (const diary::AnswerResult result : results)
        keys.push_back(keyOf(result));
    return keys;
}

std::vector<diary::Symptom> readSigns(JsonFields& fields)
{
    std::vector<diary::Symptom> signs;
    for (const std::string& name : fields.texts("check_in")) {
        const auto sign = diary::fromCode<diary::Symptom>(name);
        if (!sign) fields.refuse("check_in", "there is no symptom '" + name + "'");
        signs.push_back(*sign);
    }
    return signs;
}

std::map<std::string, std::string> readWords(const nlohmann::json& json, const std::string& file)
{
    JsonFields words(json, file + ", words");
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
        const nlohmann::json whole = nlohmann::json::parse(json);
        JsonFields fields(whole, file);
        if (fields.has("$schema")) fields.text("$schema");
        words.m_checkInSigns = readSigns(fields);
        words.m_words = readWords(fields.object("words"), file);
        fields.end();
    } catch (const nlohmann::json::exception& error) {
        throw platform::Failure(file + ": is not good JSON", error.what());
    }
    return words;
}

const std::string& CheckWords::of(diary::AnsweredBy by) const
{
    return m_words.at(keyOf(by));
}

const std::string& CheckWords::of(diary::AnswerResult result) const
{
    return m_words.at(keyOf(result));
}

std::string CheckWords::answered(const diary::Answer& answer, std::string_view date) const
{
    std::string key(diary::code(answer.answer));
    const bool hasBy = answer.by && answer.answer != diary::AnswerKind::Later;
    std::string text = guide::filled(m_words.at(hasBy ? key + "_by" : key), "date", date);
    if (hasBy) text = guide::filled(text, "by", of(*answer.by));
    if (!answer.result) return text;
    return guide::filled(guide::filled(m_words.at("with_result"), "what", text), "result",
                         of(*answer.result));
}

std::string CheckWords::more(std::size_t entries) const
{
    return guide::filled(m_words.at("more"), "n", std::to_string(entries));
}

std::string CheckWords::covers(std::string_view title) const
{
    return guide::filled(m_words.at("covers"), "title", title);
}

std::string CheckWords::leftOut(LeftOutBecause because, std::string_view entry) const
{
    return guide::filled(m_words.at(std::string(code(because))), "entry", entry);
}

std::string CheckWords::doesHold(std::string_view item) const
{
    return guide::filled(m_words.at("does_hold"), "item", item);
}

std::string CheckWords::onset(std::string_view sign) const
{
    return guide::filled(m_words.at("onset"), "sign", sign);
}

const std::string& CheckWords::of(SignText text) const
{
    return m_words.at(signKeys.at(static_cast<std::size_t>(text)));
}

std::string CheckWords::ended(std::string_view date) const
{
    return guide::filled(m_words.at("ended"), "date", date);
}

}  // namespace cramp::triage
