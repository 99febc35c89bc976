// SPDX-License-Identifier: MIT
#include "diary/vocabulary.h"

#include "platform/whole_file.h"
#include "support/catch.h"
#include "support/test_data.h"

#include <nlohmann/json.hpp>

#include <set>

using namespace cramp::diary;
using namespace cramp::platform;
using namespace cramp::test;

namespace
{

using Codes = std::vector<std::string>;

const nlohmann::json& fixedCodes()
{
    static const auto codes = nlohmann::json::parse(readWholeFile(testData("diary/vocabulary.json")));
    return codes;
}

template <typename Enumeration>
Codes codesOf()
{
    Codes codes;
    for (const Enumeration value : allValues<Enumeration>())
        codes.emplace_back(code(value));
    return codes;
}

// The codes of several lists, one behind the other.
Codes joined(const nlohmann::json& lists, std::initializer_list<const char*> names)
{
    Codes codes;
    for (const char* name : names)
        for (const auto& text : lists.at(name))
            codes.push_back(text.get<std::string>());
    return codes;
}

template <typename Enumeration>
void checkBothWays()
{
    std::set<std::string_view> seen;
    for (const Enumeration value : allValues<Enumeration>()) {
        CHECK(fromCode<Enumeration>(code(value)) == value);
        CHECK(seen.insert(code(value)).second);
    }
    for (const std::string_view no : {"", "no_such_code", "Calf", " calf", "calf "})
        CHECK_FALSE(fromCode<Enumeration>(no));
}

}  // namespace

TEST_CASE("the codes are those of the exchange format, in its order", "[vocabulary]")
{
    const auto& fixed = fixedCodes();
    CHECK(codesOf<Period>() == fixed.at("period").get<Codes>());
    CHECK(codesOf<PeriodSource>() == fixed.at("period_source").get<Codes>());
    CHECK(codesOf<Precision>() == fixed.at("precision").get<Codes>());
    CHECK(codesOf<Status>() == fixed.at("status").get<Codes>());
    CHECK(codesOf<Side>() == fixed.at("side").get<Codes>());
    CHECK(codesOf<Course>() == fixed.at("course").get<Codes>());
    CHECK(codesOf<Onset>() == fixed.at("onset").get<Codes>());
    CHECK(codesOf<Relief>() == fixed.at("relief").get<Codes>());
    CHECK(codesOf<Trigger>() == fixed.at("trigger").get<Codes>());
    CHECK(codesOf<Stretch>() == fixed.at("stretch").get<Codes>());
    CHECK(codesOf<Site>() == joined(fixed.at("site"), {"leg", "elsewhere"}));
    CHECK(codesOf<Symptom>() == joined(fixed.at("symptom"), {"leg", "body"}));
    CHECK(codesOf<ContextCode>() == joined(fixed.at("context"), {"medicine", "condition", "pregnancy",
                                                                 "exposure", "protection", "usual"}));
}

TEST_CASE("every code names one value, and nothing else does", "[vocabulary]")
{
    checkBothWays<Period>();
    checkBothWays<PeriodSource>();
    checkBothWays<Precision>();
    checkBothWays<Status>();
    checkBothWays<Side>();
    checkBothWays<Course>();
    checkBothWays<Onset>();
    checkBothWays<Site>();
    checkBothWays<Relief>();
    checkBothWays<Trigger>();
    checkBothWays<Symptom>();
    checkBothWays<ContextKind>();
    checkBothWays<ContextCode>();
    checkBothWays<Stretch>();
}

TEST_CASE("what belongs to the leg is told from the rest", "[vocabulary]")
{
    const auto& fixed = fixedCodes();
    for (const Site site : allValues<Site>()) {
        const auto leg = fixed.at("site").at("leg").get<std::set<std::string>>();
        CHECK(isOfLeg(site) == leg.contains(std::string(code(site))));
    }
    for (const Symptom symptom : allValues<Symptom>()) {
        const auto leg = fixed.at("symptom").at("leg").get<std::set<std::string>>();
        CHECK(isOfLeg(symptom) == leg.contains(std::string(code(symptom))));
    }
}

TEST_CASE("every context code is of its kind", "[vocabulary]")
{
    for (const ContextCode value : allValues<ContextCode>()) {
        const auto kind = std::string(code(kindOf(value)));
        const auto codes = fixedCodes().at("context").at(kind).get<std::set<std::string>>();
        CHECK(codes.contains(std::string(code(value))));
    }
}

TEST_CASE("what is usual is cramps or a sign, by the code of the sign", "[vocabulary]")
{
    CHECK_FALSE(usualSign(ContextCode::UsualCramps));
    CHECK_FALSE(usualSign(ContextCode::Statin));
    CHECK(usualSign(ContextCode::UsualFit) == Symptom::Fit);
    CHECK(usualCode(Symptom::Numbness) == ContextCode::UsualNumbness);
    const auto usual = fixedCodes().at("context").at("usual").get<std::set<std::string>>();
    for (const Symptom symptom : allValues<Symptom>()) {
        CAPTURE(code(symptom));
        const auto item = usualCode(symptom);
        CHECK(item.has_value() == usual.contains(std::string(code(symptom))));
        if (item) CHECK(usualSign(*item) == symptom);
    }
}
