// SPDX-License-Identifier: MIT
#include "diary/vocabulary.h"
#include "guide/content.h"
#include "support/catch.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cctype>
#include <set>

using namespace cramp::diary;
using namespace cramp::guide;
using nlohmann::json;

namespace
{

const json& medicines()
{
    static const json file = json::parse(bundledGuideContent().readOrFail("en/medicine_names.json"));
    return file.at("medicines");
}

std::string inSmallLetters(std::string name)
{
    std::ranges::transform(name, name.begin(), [](unsigned char letter) { return std::tolower(letter); });
    return name;
}

std::vector<std::string> namesOf(const json& medicine)
{
    auto names = medicine.value("also", std::vector<std::string>{});
    names.push_back(medicine.at("name").get<std::string>());
    return names;
}

std::set<std::string> kindsOf(const std::string& name)
{
    for (const json& medicine : medicines())
        if (std::ranges::count(namesOf(medicine), name) > 0)
            return medicine.at("kinds").get<std::set<std::string>>();
    return {};
}

}  // namespace

TEST_CASE("No name of a medicine is there twice, whatever its capitals")
{
    std::set<std::string> seen;
    for (const json& medicine : medicines())
        for (const std::string& name : namesOf(medicine)) {
            INFO(name);
            CHECK(seen.insert(inSmallLetters(name)).second);
        }
    CHECK(seen.size() > 500);
}

TEST_CASE("The kinds of a medicine are codes of the diary, and other medicines have no second kind")
{
    for (const json& medicine : medicines()) {
        INFO(medicine);
        const auto kinds = medicine.at("kinds").get<std::set<std::string>>();
        for (const std::string& kind : kinds)
            CHECK(fromCode<ContextCode>(kind).has_value());
        CHECK((kinds.size() == 1 || !kinds.contains("other_medicine")));
    }
}

TEST_CASE("Medicines that a rule looks for are known by what their packets say")
{
    using Kinds = std::set<std::string>;
    CHECK(kindsOf("Lipitor") == Kinds{"statin"});
    CHECK(kindsOf("simvastatin") == Kinds{"statin"});
    CHECK(kindsOf("bendroflumethiazide") == Kinds{"thiazide"});
    CHECK(kindsOf("HRT patches") == Kinds{"oestrogen"});
    CHECK(kindsOf("Fostair") == Kinds{"laba"});
    CHECK(kindsOf("warfarin") == Kinds{"anticoagulant", "quinine_risk_medicine"});
    CHECK(kindsOf("Frumil") == Kinds{"loop_diuretic", "potassium_sparing_diuretic"});
    CHECK(kindsOf("clarithromycin").contains("interacting_medicine"));
    CHECK(kindsOf("Fucidin cream") == Kinds{"other_medicine"});
    CHECK(kindsOf("Vagifem") == Kinds{"other_medicine"});
}
