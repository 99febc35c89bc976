// SPDX-License-Identifier: MIT
#include "guide/guide.h"
#include "support/catch.h"

#include <nlohmann/json.hpp>

#include <regex>
#include <set>

using namespace cramp::guide;
using nlohmann::json;

namespace
{

// The keys of pages under which there are words for a reader.
const std::set<std::string> readKeys{"text", "foot", "title", "name", "description", "caption"};

void gatherWords(const json& value, bool isRead, std::vector<std::string>& words)
{
    if (value.is_string() && isRead) words.push_back(value.get<std::string>());
    if (value.is_array())
        for (const json& element : value)
            gatherWords(element, isRead, words);
    if (value.is_object())
        for (const auto& [key, element] : value.items())
            gatherWords(element, readKeys.contains(key) || key == "rows" || key == "columns", words);
}

std::vector<std::string> wordsForPatients()
{
    std::vector<std::string> words;
    const Content content = bundledGuideContent();
    for (const std::string& path : content.paths) {
        if (!path.starts_with("en/pages/")) continue;
        const json page = json::parse(content.readOrFail(path));
        if (page.at("audience") == "Patient") gatherWords(page, false, words);
    }
    return words;
}

std::string withoutQuotations(const std::string& text)
{
    static const std::regex quotation("\"[^\"]*\"");
    return std::regex_replace(text, quotation, "");
}

// "stop taking", "stop your statin", "stopping the treatment": to stop a medicine, whether it is said or
// forbidden.
const std::regex toStop(
    R"((\w+\W+){0,8}\b[Ss]top(ping)?\b(\W+\w+){0,3}\W+(taking|medicines?|medication|statins?|quinine|tablets?|dose|treatments?)\b)");

// Forbidden, or said not to be for this guide to say.
const std::regex isNoOrder(
    R"([Dd]o not stop|not tell you (whether )?to (start, |start or )?stop|advice on stopping)");

std::set<std::string> ordersToStop(const std::string& text)
{
    std::set<std::string> orders;
    for (std::sregex_iterator found(text.begin(), text.end(), toStop), end; found != end; ++found)
        if (!std::regex_search(found->str(), isNoOrder)) orders.insert(found->str());
    return orders;
}

}  // namespace

TEST_CASE("No word to patients tells anyone to stop a medicine, save a quotation")
{
    const auto words = wordsForPatients();
    REQUIRE(words.size() > 100);
    for (const std::string& text : words) {
        INFO(text);
        CHECK(ordersToStop(withoutQuotations(text)).empty());
    }
}

TEST_CASE("An order to stop a medicine is known when there is one")
{
    for (const std::string order : {"Stop taking quinine and call 111.", "If it hurts, stop the statin.",
                                    "You should stop your tablets.", "Think about stopping treatment.",
                                    "Do not wait. Stop your medicine."}) {
        INFO(order);
        CHECK_FALSE(ordersToStop(order).empty());
    }
    for (const std::string other :
         {"Do not stop a prescribed medicine on your own.", "do not stop taking it", "The cramp stops.",
          "It cannot tell you whether to start or stop a treatment.", "Stop what you were doing."}) {
        INFO(other);
        CHECK(ordersToStop(other).empty());
    }
    CHECK(withoutQuotations("A \"stop the statin\" b") == "A  b");
}

// A misquoted source would be taken for advice of its own: each is here word for word, with who said it.
TEST_CASE("The guide quotes these words, from these speakers, and no others")
{
    const std::set<std::string> approved{
        "MHRA, Drug Safety Update, June 2010: \"Patients should be instructed to stop "
        "treatment "
        "and consult a physician if signs of thrombocytopenia occur, such as unexplained petechiae, "
        "bruising, or "
        "bleeding.\"",
        "Licensed product information for quinine sulfate (MHRA, 2022): \"Treatment for night cramps should "
        "be "
        "stopped if symptoms of cinchonism emerge. Such symptoms include tinnitus, impaired hearing, "
        "headache, "
        "nausea, and disturbed vision.\"",
        "NHS advice on statins: \"stop taking your medication and call 111 or "
        "a "
        "doctor straight away\" if you have \"unexplained muscle pain, tenderness, weakness or cramps – as "
        "these "
        "can be signs of muscle breakdown and kidney damage\"."};
    std::set<std::string> quoting;
    for (const std::string& text : wordsForPatients())
        if (text.find('"') != text.npos) quoting.insert(text);
    CHECK(quoting == approved);
}
