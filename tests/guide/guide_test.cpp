// SPDX-License-Identifier: MIT
#include "guide/guide.h"

#include "guide/support/reading.h"
#include "guide/support/small_guide.h"
#include "support/catch.h"

#include <algorithm>

using namespace cramp::diary;
using namespace cramp::guide;
using namespace cramp::test;

namespace
{

// The texts of a page, save headings, that name no source.
void gatherBareStatements(const nlohmann::json& value, std::vector<std::string>& texts)
{
    const bool states = value.is_object() && value.contains("text") && value.value("type", "") != "heading";
    const bool bears = value.is_object() && value.contains("sources") && !value["sources"].empty();
    if (states && !bears) texts.push_back(value["text"].get<std::string>());
    if (value.is_structured())
        for (const auto& element : value)
            gatherBareStatements(element, texts);
}

}  // namespace

TEST_CASE("Dates of sources are told as far as they are known")
{
    const Guide guide = loadGuide(SmallGuide().content());
    CHECK(guide.dateInWords("2017-01-05") == "5 January 2017");
    CHECK(guide.dateInWords("2023-12") == "December 2023");
    CHECK(guide.dateInWords("2012") == "2012");
}

TEST_CASE("A page rests on its own sources and those of the stretches it shows")
{
    SmallGuide small;
    small.setBlocks({{{"type", "paragraph"}, {"text", "a"}, {"sources", {"F9"}}},
                     {{"type", "stretch"}, {"stretch", "X7"}}});
    const Guide guide = loadGuide(small.content());
    const auto sources = guide.sourcesOf(*guide.page("first"));
    REQUIRE(sources.size() > 1);
    CHECK(sources[0]->key == "F9");
    CHECK(std::ranges::count(sources, "F23", &Source::key) == 1);
}

TEST_CASE("The newest source of a page is found among full and partial dates")
{
    SmallGuide small;
    const std::string file = "en/sources.json";
    small.set(file, "/sources/0/date", "2012");
    small.set(file, "/sources/1/date", "2012-03-01");
    small.set(file, "/sources/2/date", nullptr);
    small.setBlocks({{{"type", "paragraph"}, {"text", "a"}, {"sources", {"F1", "F2", "F3"}}}});
    const Guide dated = loadGuide(small.content());
    CHECK(dated.newestSourceDate(*dated.page("first")) == "2012-03-01");
    small.setBlocks({{{"type", "paragraph"}, {"text", "a"}, {"sources", {"F3"}}}});
    const Guide undated = loadGuide(small.content());
    CHECK(undated.newestSourceDate(*undated.page("first")).empty());
}

TEST_CASE("Each level of care has the words of a screen reader")
{
    const GuideWords words = loadGuide(bundledGuideContent()).words();
    CHECK(words.prefixOf(CareLevel::NonUrgent) == "Non-urgent advice:");
    CHECK(words.prefixOf(CareLevel::Urgent) == "Urgent advice:");
    CHECK(words.prefixOf(CareLevel::Emergency) == "Immediate action required:");
    CHECK(words.emergencyLine ==
          "If you think it is an emergency call 999. For urgent advice call 111 or use 111.nhs.uk.");
    CHECK(words.attribution.starts_with(
        "Contains public sector information licensed under the Open Government Licence v3.0"));
}

TEST_CASE("Every page can be reached from the first by its links")
{
    const Guide guide = loadGuide(bundledGuideContent());
    std::vector<std::string> reached{guide.pages().front().identifier};
    for (std::size_t i = 0; i < reached.size(); ++i)
        for (const std::string& target : linksOf(*guide.page(reached[i])))
            if (std::ranges::find(reached, target) == reached.end()) reached.push_back(target);
    for (const Page& page : guide.pages()) {
        INFO(page.identifier);
        CHECK(std::ranges::find(reached, page.identifier) != reached.end());
    }
}

TEST_CASE("Every statement of the guide bears a source, or shows the way to another page")
{
    const Content content = bundledGuideContent();
    for (const std::string& path : content.paths) {
        if (!path.starts_with("en/pages/")) continue;
        std::vector<std::string> bare;
        gatherBareStatements(nlohmann::json::parse(content.readOrFail(path)), bare);
        for (const std::string& text : bare) {
            INFO(path << ": " << text);
            CHECK(text.find("](") != std::string::npos);
        }
    }
}

TEST_CASE("Pages for patients are plain")
{
    const Guide guide = loadGuide(bundledGuideContent());
    for (const Page& page : guide.pages()) {
        if (page.audience == Audience::Clinician) continue;
        const Reading reading = readingOf(guide, page);
        INFO(page.identifier << ": " << reading.words << " words in " << reading.sentences
                             << " sentences, grade " << reading.grade());
        CHECK(reading.wordsPerSentence() <= mostWordsPerSentence);
        CHECK(reading.grade() <= hardestGrade);
        CHECK(reading.mostSentencesOfAParagraph <= 3);
    }
}

TEST_CASE("The pages on a cramp at night warn of falls, and of heat and ice on what is numb")
{
    const Content content = bundledGuideContent();
    const std::string inACramp = content.readOrFail("en/pages/in-a-cramp.json");
    CHECK(inACramp.find("Turn a light on first.") != std::string::npos);
    CHECK(inACramp.find("do not put heat or ice on a numb foot or leg") != std::string::npos);
    CHECK(content.readOrFail("en/pages/preventing-cramps.json").find("turn a light on and hold on") !=
          std::string::npos);
}

TEST_CASE("Stretches are told plainly")
{
    const Guide guide = loadGuide(bundledGuideContent());
    for (const StretchGuide& stretch : guide.stretches()) {
        for (const Reading& reading : {readingOf(stretch), readingOfPictures(stretch)}) {
            INFO(code(stretch.id) << ": " << reading.words << " words in " << reading.sentences
                                  << " sentences, grade " << reading.grade());
            CHECK(reading.mostWordsOfASentence <= mostWordsPerSentence);
            CHECK(reading.grade() <= hardestGrade);
        }
    }
}

TEST_CASE("Sets of stretches are told plainly")
{
    const Guide guide = loadGuide(bundledGuideContent());
    for (const StretchSet& set : guide.stretchSets().sets)
        for (const StretchSetPart& part : set.parts) {
            Reading reading;
            for (const Item& step : part.steps)
                reading.add(step.text.plain());
            INFO(part.name << ": grade " << reading.grade());
            CHECK(reading.mostWordsOfASentence <= mostWordsPerSentence);
            CHECK(reading.grade() <= hardestGrade);
        }
}

TEST_CASE("The measure of plainness counts sentences, words and syllables")
{
    Reading reading;
    reading.add("The cat sat. It was 3 a.m., or 10.30, was it?");
    CHECK(reading.sentences == 2);
    CHECK(reading.words == 11);
    CHECK(reading.mostWordsOfASentence == 8);
    CHECK(syllablesOf("cramp") == 1);
    CHECK(syllablesOf("cramped") == 1);
    CHECK(syllablesOf("stretches") == 2);
    CHECK(syllablesOf("muscle") == 2);
    CHECK(syllablesOf("medicine") == 3);
    CHECK(syllablesOf("emergency") == 4);
    CHECK(syllablesOf("quinine") == 1);
    Reading hard;
    hard.add("Idiopathic nocturnal symptomatology necessitates multidisciplinary consideration.");
    CHECK(hard.grade() > 20);
}
