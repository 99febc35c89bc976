// SPDX-License-Identifier: MIT
#include "guide/medicine_names.h"

#include "platform/bundled_content.h"
#include "platform/failure.h"
#include "support/catch.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <random>

using namespace cramp::diary;
using namespace cramp::guide;
using namespace cramp::platform;

namespace
{

const MedicineNames& names()
{
    static const MedicineNames loaded =
        MedicineNames::load(bundledContent("en/medicine_names.json").value(), "en/medicine_names.json");
    return loaded;
}

MedicineMatch first(std::string_view typed)
{
    const auto found = names().find(typed);
    INFO(typed);
    REQUIRE_FALSE(found.empty());
    return found.front();
}

std::vector<std::string> allNames()
{
    std::vector<std::string> all;
    const auto list = nlohmann::json::parse(bundledContent("en/medicine_names.json").value());
    for (const auto& medicine : list["medicines"]) {
        all.push_back(medicine["name"]);
        if (medicine.contains("also"))
            for (const auto& other : medicine["also"])
                all.push_back(other);
    }
    return all;
}

bool finds(const std::string& typed, const std::string& name)
{
    const auto found = names().find(typed, 1000);
    return std::ranges::any_of(
        found, [&name](const MedicineMatch& match) { return match.name == name || match.generic == name; });
}

}  // namespace

TEST_CASE("a medicine is found by what its packet says")
{
    CHECK(first("bendro").generic == "bendroflumethiazide");
    CHECK(first("bendro").kinds == std::vector{ContextCode::Thiazide});
    CHECK(first("Simvastatin 20").generic == "simvastatin");
    CHECK(first("SIMVASTATIN 20mg").kinds == std::vector{ContextCode::Statin});
    CHECK(first("Lipitor") == MedicineMatch{"Lipitor", "atorvastatin", {ContextCode::Statin}});
    CHECK(first("HRT patches").kinds == std::vector{ContextCode::Oestrogen});
}

TEST_CASE("a letter that is wrong, missing or swapped is forgiven")
{
    for (const char* typed : {"simvastatine", "simvstatin", "simvasatin", "simavstatin"})
        CHECK(first(typed).generic == "simvastatin");
    CHECK(first("lipitro 40 mg").name == "Lipitor");
}

TEST_CASE("words that are no medicine find nothing")
{
    for (const char* typed : {"", "20 mg", "5", "zzzz", "  "})
        CHECK(names().find(typed).empty());
}

TEST_CASE("at most eight are offered, and the same each time")
{
    CHECK(names().find("a").size() == 8);
    CHECK(names().find("a") == names().find("a"));
}

TEST_CASE("every name finds itself, also with a letter wrong")
{
    const unsigned seed = 20261130;
    INFO("seed " << seed);
    std::mt19937 engine(seed);
    for (const std::string& name : allNames()) {
        INFO(name);
        CHECK(finds(name, name));
        std::string wrong = name;
        const std::size_t letters = std::min(wrong.find(' '), wrong.size());
        const bool isPlain = std::ranges::all_of(wrong.substr(0, letters), [](char byte) {
            return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
        });
        if (letters < 8 || letters != wrong.size() || !isPlain) continue;
        wrong[3 + engine() % (letters - 4)] = 'q';
        INFO(wrong);
        CHECK(finds(wrong, name));
    }
}

TEST_CASE("the strength is read as it was typed")
{
    CHECK(strengthIn("Simvastatin 20") == "20");
    CHECK(strengthIn("Simvastatin 20 mg at night") == "20 mg");
    CHECK(strengthIn("co-codamol 8/500") == "8/500");
    CHECK(strengthIn("bendro 2.5mg") == "2.5mg");
    CHECK(strengthIn("Lipitor") == "");
}

TEST_CASE("a brand has other words by which the guide knows it")
{
    CHECK(names().otherWordsFor("lipitor") == std::vector<std::string>{"atorvastatin", "statin"});
    CHECK(names().otherWordsFor("calf").empty());
}

TEST_CASE("a kind that is none of medicine is refused with its place")
{
    const char* text = R"({"$schema": "s", "written": "2026-11-29", "how": "h", "medicines": [
        {"name": "a", "kinds": ["diabetes"]}]})";
    CHECK_THROWS_WITH(MedicineNames::load(text, "x.json"),
                      "x.json /medicines/0/kinds: there is no kind of medicine 'diabetes'.");
}
