// SPDX-License-Identifier: MIT
#include "report/summary/report_words.h"

#include "platform/failure.h"
#include "platform/whole_file.h"
#include "report/support/report_texts.h"
#include "support/catch.h"
#include "support/diaries.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <functional>
#include <regex>
#include <set>

using namespace cramp::platform;
using namespace cramp::report::summary;
using namespace cramp::test;

namespace
{

const ReportWords& words()
{
    return reportTexts().words;
}

std::string sentenceOf(const std::function<void()>& call)
{
    try {
        call();
        return {};
    } catch (const Failure& failure) {
        return failure.sentence();
    }
}

// Every "group.key" in quotation marks in the sources that draw on the words.
std::set<std::string> keysInSources(const std::set<std::string>& groups)
{
    std::set<std::string> keys;
    const std::regex key("\"([a-z]+)\\.([a-z0-9_]*)\"");
    for (const char* folder : {"report", "paper", "ui", "cli"}) {
        const auto path = std::filesystem::path(CRAMP_SOURCE) / "src" / folder;
        if (!std::filesystem::exists(path)) continue;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(path)) {
            if (!entry.is_regular_file()) continue;
            const std::string text = readWholeFile(entry.path());
            for (std::sregex_iterator match(text.begin(), text.end(), key), end; match != end; ++match)
                if (groups.contains((*match)[1])) keys.insert((*match)[1].str() + "." + (*match)[2].str());
        }
    }
    return keys;
}

// A key of the sources that is the front of keys put together there ("answer." + code).
bool isFront(const std::string& key, const std::string& used)
{
    return key == used || key.starts_with(used + "_") ||
           (used.ends_with('.') || used.ends_with('_') ? key.starts_with(used) : false);
}

}  // namespace

TEST_CASE("every key that the sources use has a text, and every text is used")
{
    const auto json =
        nlohmann::json::parse(readWholeFile(std::filesystem::path(CRAMP_SOURCE) / "content/en/report.json"));
    std::set<std::string> groups, texts;
    for (const auto& [group, entries] : json.items()) {
        groups.insert(group);
        for (const auto& [key, text] : entries.items())
            texts.insert(group + "." + key);
    }
    const std::set<std::string> used = keysInSources(groups);
    CHECK(used.size() > 100);
    for (const std::string& key : used) {
        CAPTURE(key);
        CHECK(std::ranges::any_of(texts, [&](const std::string& text) { return isFront(text, key); }));
    }
    // Put together from a group and a code or number, where the sources name the group alone.
    const std::set<std::string> composed = {"figure", "feature", "date", "answer", "item"};
    for (const std::string& text : texts) {
        CAPTURE(text);
        const bool isComposed = composed.contains(text.substr(0, text.find('.')));
        CHECK((isComposed ||
               std::ranges::any_of(used, [&](const std::string& key) { return isFront(text, key); })));
    }
}

TEST_CASE("placeholders are replaced, each by its value")
{
    CHECK(words().of("sheet.page", {{"n", "2"}, {"of", "{n}"}}) == "Page 2 of {n}");
    CHECK(words().counted("cramps.n", 0) == "0 cramps");
    CHECK(words().counted("cramps.n", 1) == "1 cramp");
    CHECK(words().counted("cramps.n", 2) == "2 cramps");
}

TEST_CASE("a value that runs to the left is kept from mixing with the text around it")
{
    const auto named = [](const std::string& name) {
        return words().of("item.named", {{"label", "Statin"}, {"name", name}});
    };
    for (const std::string name :
         {"\u05e1\u05d8\u05d8\u05d9\u05df", "\u062f\u0648\u0627\u0621 20", "a \U0001E900"})
        CHECK_THAT(named(name), Catch::Contains("\u2068" + name + "\u2069"));
    for (const std::string name :
         {"atorvastatin 20 mg", "\u4e00\u4e8c", "\u03b1\u0436\u00e9", "\U0001F9B5", "\uff21\ufe0f"})
        CHECK(named(name).find("\u2068") == std::string::npos);
}

TEST_CASE("a missing text or value is named")
{
    CHECK(sentenceOf([] { words().of("sheet.colour"); }) ==
          "en/report.json: the text sheet.colour is missing.");
    CHECK(sentenceOf([] {
              words().of("sheet.page", {{"n", "2"}});
          }) == "en/report.json: the text sheet.page has the unknown placeholder of.");
    const auto broken = ReportWords::load(R"({"a": {"b": "x {open"}})", "r.json");
    CHECK(sentenceOf([&] {
              broken.of("a.b", {{"open", "2"}});
          }) == "r.json: the text a.b has the unknown placeholder open.");
}

TEST_CASE("a file of words that is none is refused with the place")
{
    CHECK_THAT(sentenceOf([] { ReportWords::load("{", "r.json"); }), Catch::Matchers::StartsWith("r.json"));
    CHECK(sentenceOf([] { ReportWords::load(R"({"a": {"b": 5}})", "r.json"); }) ==
          "r.json /a/b: this must be a text.");
    CHECK_THAT(sentenceOf([] { ReportWords::load(R"({"a": "b"})", "r.json"); }),
               Catch::Matchers::StartsWith("r.json /a"));
}

TEST_CASE("dates, spans and lengths of time in words")
{
    CHECK(words().date(day("2026-02-03")) == "3 February 2026");
    CHECK(words().shortDate(day("2026-12-31")) == "31 Dec");
    CHECK(words().dateAndTime(moment("2026-11-22T03:02:59+00:00")) == "22 November 2026 at 03:02");
    CHECK(words().dateSpan(day("2026-10-26"), day("2026-11-22")) == "26 October to 22 November 2026");
    CHECK(words().dateSpan(day("2025-12-26"), day("2026-01-22")) == "26 December 2025 to 22 January 2026");
    CHECK(words().dateSpan(day("2026-01-22"), day("2026-01-22")) == "22 January 2026");
    CHECK(words().duration(0) == "0 s");
    CHECK(words().duration(59.4) == "59 s");
    CHECK(words().duration(59.5) == "1 min");
    CHECK(words().duration(270) == "4 min 30 s");
    CHECK(words().duration(3600) == "1 h");
    CHECK(words().duration(86400) == "24 h");
    CHECK(words().duration(3601) == "1 h 1 s");
}

TEST_CASE("lists in words")
{
    CHECK(words().list({}).empty());
    CHECK(words().list({"a"}) == "a");
    CHECK(words().list({"a", "b"}) == "a and b");
    CHECK(words().list({"a", "b", "c"}) == "a, b and c");
}

TEST_CASE("numbers lose zeros at their end")
{
    CHECK(formatNumber(3.5, 1) == "3.5");
    CHECK(formatNumber(14.0, 1) == "14");
    CHECK(formatNumber(0.0, 2) == "0");
    CHECK(formatNumber(-0.001, 2) == "0");
    CHECK(formatNumber(100.0, 0) == "100");
    CHECK(formatNumber(1.456, 2) == "1.46");
    CHECK(formatNumber(0.10, 2) == "0.1");
}
