// SPDX-License-Identifier: MIT
#include "triage/hazards.h"

#include "diary/local_time.h"
#include "triage/json_fields.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace cramp::triage
{

namespace
{

constexpr int lowestUnacceptable = 4;
constexpr std::array<std::string_view, 5> severities = {"minor", "significant", "considerable", "major",
                                                        "catastrophic"};
constexpr std::array<std::string_view, 5> likelihoods = {"very_low", "low", "medium", "high", "very_high"};
// By likelihood, then severity.
constexpr std::array<std::array<int, 5>, 5> matrix = {
    {{1, 1, 2, 2, 3}, {1, 2, 2, 3, 4}, {2, 2, 3, 3, 4}, {2, 3, 3, 4, 5}, {3, 4, 4, 5, 5}}};

template <typename Value>
Value valueOf(JsonFields& fields, std::string_view key, const std::array<std::string_view, 5>& words)
{
    const std::string text = fields.text(key);
    const auto found = std::ranges::find(words, text);
    if (found == words.end()) fields.refuse(key, "holds \"" + text + "\", which is no step of its scale");
    return static_cast<Value>(found - words.begin());
}

void checkRisk(JsonFields& fields, std::string_view key, int risk)
{
    if (fields.number(key, 1, 5) != risk)
        fields.refuse(key, "is not the risk that severity and likelihood give");
}

Control readControl(const nlohmann::json& json, const std::string& place)
{
    JsonFields fields(json, place);
    Control control{fields.text("text"), {}};
    for (const auto& one : fields.list("tests")) {
        JsonFields test(one, place + ".tests[" + std::to_string(control.tests.size()) + "]");
        control.tests.push_back({test.text("file"), test.text("name")});
        test.end();
    }
    fields.end();
    return control;
}

Hazard readHazard(const nlohmann::json& json, const std::string& place)
{
    JsonFields fields(json, place);
    Hazard hazard;
    hazard.id = fields.text("id");
    hazard.hazard = fields.text("hazard");
    hazard.causes = fields.texts("causes");
    hazard.effect = fields.text("effect");
    hazard.harm = fields.text("harm");
    hazard.severity = valueOf<Severity>(fields, "severity", severities);
    hazard.likelihood = valueOf<Likelihood>(fields, "likelihood", likelihoods);
    for (const auto& one : fields.list("controls"))
        hazard.controls.push_back(
            readControl(one, place + ".controls[" + std::to_string(hazard.controls.size()) + "]"));
    hazard.residualLikelihood = valueOf<Likelihood>(fields, "residualLikelihood", likelihoods);
    hazard.reason = fields.text("reason");
    checkRisk(fields, "initialRisk", hazard.initialRisk());
    checkRisk(fields, "residualRisk", hazard.residualRisk());
    if (hazard.residualRisk() >= lowestUnacceptable)
        fields.refuse("residualRisk", "is not acceptable: the hazard needs more controls");
    fields.end();
    return hazard;
}

void readPage(HazardLog& log, JsonFields page)
{
    for (const auto* key : {"name", "description", "section", "dateCreated", "purpose", "build"})
        log.page[key] = page.text(key);
    if (!diary::parseDate(log.page.at("dateCreated"))) page.refuse("dateCreated", "is not a date");
    log.introduction = page.texts("introduction");
    log.keywords = page.texts("keywords");
    log.notFor = page.texts("notFor");
    log.limits = page.texts("limits");
    log.position = static_cast<int>(page.number("position", 1, 10000));
    JsonFields words(page.object("words"), page.placeOf("words"));
    for (const auto* key :
         {"purpose", "notFor", "limits", "hazards", "causes", "effect", "harm", "initial", "controls",
          "residual", "reason", "test", "aboutTitle", "about", "before", "with"})
        log.words[key] = words.text(key);
    for (const auto& scale : {severities, likelihoods})
        for (const auto& key : scale)
            log.words[std::string(key)] = words.text(key);
    words.end();
    page.end();
}

HazardLog readLog(const nlohmann::json& json, const std::string& file)
{
    JsonFields fields(json, file);
    if (fields.has("$schema")) fields.text("$schema");
    HazardLog log;
    readPage(log, JsonFields(fields.object("page"), file + ", page"));
    for (const auto& one : fields.list("hazards")) {
        const std::size_t number = log.hazards.size() + 1;
        const std::string place = fmt::format("{}, hazard {}", file, number);
        log.hazards.push_back(readHazard(one, place));
        const std::string id = fmt::format("H{}", number);
        if (log.hazards.back().id != id)
            throw platform::Failure(fmt::format("{}: its id is not {}", place, id));
    }
    fields.end();
    return log;
}

}  // namespace

int riskOf(Severity severity, Likelihood likelihood)
{
    return matrix.at(static_cast<std::size_t>(likelihood)).at(static_cast<std::size_t>(severity));
}

HazardLog HazardLog::load(std::string_view json, std::string_view fileName)
{
    const std::string file(fileName);
    try {
        return readLog(nlohmann::json::parse(json), file);
    } catch (const nlohmann::json::exception& error) {
        throw platform::Failure(file + ": is not good JSON", error.what());
    }
}

}  // namespace cramp::triage
