// SPDX-License-Identifier: MIT
#include "diary/coded_text.h"

#include "support/catch.h"
#include "support/random_records.h"

using namespace cramp::diary;
using namespace cramp::test;

TEST_CASE("parts of a record have a short written form", "[coded]")
{
    CHECK(codedText(SiteEntry{Site::Calf, {}, {}}) == "calf");
    CHECK(codedText(SiteEntry{Site::Calf, Side::Left, {}}) == "calf:left");
    CHECK(codedText(SiteEntry{Site::Calf, Side::Left, "upper_outer"}) == "calf:left/upper_outer");
    CHECK(codedText(SiteEntry{Site::Calf, {}, "upper"}) == "calf/upper");
    CHECK(codedText(SymptomEntry{Symptom::Numbness, {}, true, {}}) == "numbness");
    CHECK(codedText(SymptomEntry{Symptom::Weakness, Side::Both, true, Course::Sudden}) ==
          "weakness:both!sudden");
    CHECK(codedText(SymptomEntry{Symptom::Numbness, Side::Both, true, Course::Worsening, Onset::Longer}) ==
          "numbness:both!worsening~longer");
    CHECK(codedText(SymptomEntry{Symptom::Fit, {}, false, {}, Onset::Recent}) == "no-fit~recent");
    CHECK(codedText(SymptomEntry{Symptom::Swelling, {}, false, {}}) == "no-swelling");
    CHECK(codedText(ReliefEntry{Relief::Stretch, {}}) == "stretch");
    CHECK(codedText(ReliefEntry{Relief::Stretch, true}) == "stretch:eased");
    CHECK(codedText(ReliefEntry{Relief::Stretch, false}) == "stretch:not-eased");
    CHECK(codedText(Trigger::HotDay) == "hot_day");
}

TEST_CASE("every symptom, side, course and onset comes back", "[coded]")
{
    std::vector<std::optional<Side>> sides{std::nullopt};
    for (const Side side : allValues<Side>())
        sides.emplace_back(side);
    std::vector<std::optional<Course>> courses{std::nullopt};
    for (const Course course : allValues<Course>())
        courses.emplace_back(course);
    const std::vector<std::optional<Onset>> onsets{std::nullopt, Onset::Recent, Onset::Longer};
    for (const Symptom kind : allValues<Symptom>())
        for (const auto& side : sides)
            for (const auto& course : courses)
                for (const auto& onset : onsets)
                    for (const bool present : {true, false}) {
                        const SymptomEntry entry{kind, side, present, course, onset};
                        CHECK(parseSymptom(codedText(entry)) == entry);
                    }
}

TEST_CASE("lists of random records come back", "[coded]")
{
    const auto seed = GENERATE(1U, 2U, 3U);
    CAPTURE(seed);
    for (const Episode& episode : RandomRecords(seed).diary(200).episodes) {
        CHECK(parseList<SiteEntry>(codedList(episode.sites), parseSite) == episode.sites);
        CHECK(parseList<SymptomEntry>(codedList(episode.symptoms), parseSymptom) == episode.symptoms);
        CHECK(parseList<ReliefEntry>(codedList(episode.relief), parseRelief) == episode.relief);
        CHECK(parseList<Trigger>(codedList(episode.triggers), parseTrigger) == episode.triggers);
    }
}

TEST_CASE("what is no coded form is refused", "[coded]")
{
    for (const char* text :
         {"", "elbow", "calf:", "calf:up", "calf/", "Calf", "calf ", "calf:left:right", ":left"}) {
        CAPTURE(text);
        CHECK_FALSE(parseSite(text));
    }
    for (const char* text : {"", "no-", "no-no-swelling", "numbness!", "numbness!fast", "numbness:",
                             "numbness!sudden:left", "No-swelling", "calf", "numbness~", "numbness~new",
                             "numbness~recent!sudden", "numbness~recent:left", "numbness~recent~longer"}) {
        CAPTURE(text);
        CHECK_FALSE(parseSymptom(text));
    }
    for (const char* text : {"", "stretch:", "stretch:yes", "yoga", "stretch:eased:eased"}) {
        CAPTURE(text);
        CHECK_FALSE(parseRelief(text));
    }
    CHECK_FALSE(parseTrigger(""));
    CHECK_FALSE(parseTrigger("swimming"));
}

TEST_CASE("a list is split at every semicolon", "[coded]")
{
    using Parts = std::vector<std::string_view>;
    CHECK(splitList("") == Parts{});
    CHECK(splitList("a") == Parts{"a"});
    CHECK(splitList("a;b") == Parts{"a", "b"});
    CHECK(splitList("a;") == Parts{"a", ""});
    CHECK(splitList(";a") == Parts{"", "a"});
    CHECK(splitList(";") == Parts{"", ""});
    CHECK_FALSE(parseList<Trigger>("hot_day;", parseTrigger));
    CHECK_FALSE(parseList<Trigger>("hot_day;;alcohol", parseTrigger));
}
