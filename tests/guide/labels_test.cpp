// SPDX-License-Identifier: MIT
#include "guide/labels.h"

#include "guide/support/reading.h"
#include "platform/bundled_content.h"
#include "platform/failure.h"
#include "support/catch.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

using namespace cramp::diary;
using namespace cramp::guide;
using namespace cramp::platform;
using nlohmann::json;
using Sentences = std::vector<std::string>;

namespace
{

const std::string file = "en/labels.json";

std::string_view realJson()
{
    return bundledContent(file).value();
}

const Labels& labels()
{
    static const Labels real = Labels::load(realJson(), file);
    return real;
}

Sentences faultsOf(const json& value)
{
    try {
        Labels::load(value.dump(), file);
    } catch (const Failure& failure) {
        return failure.sentences();
    }
    return {};
}

template <typename Value>
void checkLabelsDiffer()
{
    std::set<std::string> seen;
    for (const Value value : allValues<Value>()) {
        INFO(code(value));
        CHECK(seen.insert(labels().of(value)).second);
    }
}

}  // namespace

TEST_CASE("Every code has a label, and no two of a kind share one")
{
    checkLabelsDiffer<Period>();
    checkLabelsDiffer<PeriodSource>();
    checkLabelsDiffer<Precision>();
    checkLabelsDiffer<Status>();
    checkLabelsDiffer<Side>();
    checkLabelsDiffer<Course>();
    checkLabelsDiffer<Site>();
    checkLabelsDiffer<Relief>();
    checkLabelsDiffer<Trigger>();
    checkLabelsDiffer<Symptom>();
    checkLabelsDiffer<ContextKind>();
    checkLabelsDiffer<ContextCode>();
    checkLabelsDiffer<Stretch>();
}

TEST_CASE("Every symptom has a question and says what is meant")
{
    for (const Symptom symptom : allValues<Symptom>()) {
        INFO(code(symptom));
        CHECK(labels().questionFor(symptom).ends_with('?'));
        CHECK(labels().helpFor(symptom).ends_with('.'));
    }
}

TEST_CASE("The form says what counts: new or worse than usual, and apart from the cramp")
{
    const std::string& introduction = labels().symptomIntroduction();
    CHECK(introduction.find("new, or worse than usual for you") != std::string::npos);
    CHECK(introduction.find("apart from the cramp itself") != std::string::npos);
    for (const Symptom symptom : {Symptom::SevereConstantPain, Symptom::TightSwollenMuscle, Symptom::Swelling,
                                  Symptom::Weakness, Symptom::CannotMoveLeg}) {
        INFO(code(symptom));
        const std::string both = labels().questionFor(symptom) + " " + labels().helpFor(symptom);
        CHECK(both.find("the cramp has passed") != std::string::npos);
    }
}

TEST_CASE("The questions are plain")
{
    cramp::test::Reading reading;
    for (const Symptom symptom : allValues<Symptom>()) {
        reading.add(labels().questionFor(symptom));
        reading.add(labels().helpFor(symptom));
    }
    INFO("grade " << reading.grade());
    CHECK(reading.wordsPerSentence() <= 20);
    CHECK(reading.grade() <= 6);
}

TEST_CASE("Every symptom stands in one group of the form")
{
    std::size_t count = 0;
    for (const SymptomGroup& group : labels().symptomGroups())
        count += group.symptoms.size();
    CHECK(count == allValues<Symptom>().size());
    CHECK(labels().symptomGroups().front().title == "How the leg looks");
}

TEST_CASE("Medicines are explained by examples")
{
    CHECK(labels().helpFor(ContextCode::Thiazide).find("bendroflumethiazide") != std::string::npos);
    CHECK(labels().helpFor(ContextCode::Quinine).find("tonic water every day") != std::string::npos);
    for (const ContextCode item : allValues<ContextCode>())
        CHECK_FALSE(labels().helpFor(item).empty());
}

TEST_CASE("Labels within a sentence begin small, save names")
{
    CHECK(labels().inSentence(Site::Calf) == "calf");
    CHECK(labels().inSentence(Relief::Stretch) == "stretching");
    CHECK(labels().inSentence(ContextCode::Parkinsons) == "Parkinson's disease");
}

TEST_CASE("A place is told with its side")
{
    CHECK(labels().describe(SiteEntry{Site::Calf, {}, {}}) == "Calf");
    CHECK(labels().describe(SiteEntry{Site::Calf, Side::Left, {}}) == "Left calf");
    CHECK(labels().describe(SiteEntry{Site::Calf, Side::Both, "upper_outer"}) == "Both calves");
    CHECK(labels().describe(SiteEntry{Site::Back, Side::Midline, {}}) == "Middle of the back");
    CHECK(labels().describe(SiteEntry{Site::Calf, Side::Midline, {}}) == "Calf");
    for (const Site site : allValues<Site>())
        for (const Side side : allValues<Side>())
            CHECK_FALSE(labels().describe(SiteEntry{site, side, {}}).empty());
}

TEST_CASE("A symptom is told with its side, its course and its absence")
{
    CHECK(labels().describe(SymptomEntry{Symptom::Swelling, Side::Left, true, {}}) == "Swelling (left leg)");
    CHECK(labels().describe(SymptomEntry{Symptom::Weakness, Side::Both, true, Course::Sudden}) ==
          "Weakness (both legs, came on suddenly)");
    CHECK(labels().describe(SymptomEntry{Symptom::Fever, {}, true, {}}) == "Fever");
    CHECK(labels().describe(SymptomEntry{Symptom::Swelling, {}, false, {}}) == "No swelling");
    CHECK(labels().describe(SymptomEntry{Symptom::Swelling, Side::Right, false, {}}) ==
          "No swelling (right leg)");
}

TEST_CASE("A relief is told with what it did")
{
    CHECK(labels().describe(ReliefEntry{Relief::Stretch, {}}) == "Stretching");
    CHECK(labels().describe(ReliefEntry{Relief::Stretch, true}) == "Stretching: eased it");
    CHECK(labels().describe(ReliefEntry{Relief::Massage, false}) == "Massage: did not ease it");
}

TEST_CASE("Facts of the evidence are told in words")
{
    CHECK(labels().describeFact("swelling:left") == "Swelling (left leg)");
    CHECK(labels().describeFact("weakness:both!sudden") == "Weakness (both legs, came on suddenly)");
    CHECK(labels().describeFact("duration_s:720") == "Lasted 12 minutes");
    CHECK(labels().describeFact("duration_s:3661") == "Lasted 1 hour 1 minute 1 second");
    CHECK(labels().describeFact("duration_s:0") == "Lasted 0 seconds");
    CHECK(labels().describeFact("soreness_min:2000") == "Sore for 33 hours 20 minutes");
    CHECK(labels().describeFact("soreness_min:2880") == "Sore for 2 days");
    CHECK(labels().describeFact("site:hand:left") == "Cramp: Left hand");
    CHECK(labels().describeFact("sleep_disturbance:7") == "Sleep disturbed: 7 out of 10");
    CHECK(labels().describeFact("woke") == "Woke you up");
    CHECK(labels().describeFact("cold:eased") == "Cold: eased it");
    CHECK(labels().describeFact("stretch:not-eased") == "Stretching: did not ease it");
    CHECK(labels().describeFact("statin") == "Statin");
    CHECK(labels().describeFact("date_of_birth") == "Date of birth");
}

TEST_CASE("What is no fact is given back as it is")
{
    for (const std::string text :
         {"", "nonsense", "duration_s:", "duration_s:-1", "duration_s:12x", "site:nowhere",
          "duration_s:99999999999", "duration_s:99999999999999999999"})
        CHECK(labels().describeFact(text) == text);
}

TEST_CASE("A code without its words, and words without a code, are refused by name")
{
    json value = json::parse(realJson());
    SECTION("missing code")
    {
        value["relief"].erase("heat");
        CHECK(faultsOf(value).front() == "en/labels.json /relief/heat: this is missing.");
    }
    SECTION("missing part")
    {
        value["symptom"]["lump"].erase("help");
        CHECK(faultsOf(value) == Sentences{"en/labels.json /symptom/lump/help: this is missing."});
    }
    SECTION("unknown code")
    {
        value["site"]["ear"] = {{"label", "Ear"}};
        CHECK(faultsOf(value) == Sentences{"en/labels.json /site/ear: this key is not known here."});
    }
    SECTION("unknown part")
    {
        value["site"]["calf"]["midline"] = "Middle of the calf";
        CHECK(faultsOf(value) == Sentences{"en/labels.json /site/calf/midline: this key is not known here."});
    }
    SECTION("symptom in no group")
    {
        value["symptom_groups"][0]["symptoms"].erase(0);
        CHECK(faultsOf(value) ==
              Sentences{"en/labels.json /symptom_groups: the symptom 'swelling' stands in no group."});
    }
    SECTION("symptom in two groups")
    {
        value["symptom_groups"][1]["symptoms"].push_back("swelling");
        CHECK(faultsOf(value) ==
              Sentences{
                  "en/labels.json /symptom_groups/1/symptoms: the symptom 'swelling' stands in two groups."});
    }
    SECTION("unknown symptom in a group")
    {
        value["symptom_groups"][0]["symptoms"].push_back("hiccups");
        CHECK(faultsOf(value) ==
              Sentences{"en/labels.json /symptom_groups/0/symptoms: there is no symptom 'hiccups'."});
    }
    SECTION("missing phrase")
    {
        value["phrase"].erase("woke");
        CHECK(faultsOf(value) == Sentences{"en/labels.json /phrase/woke: this is missing."});
    }
}
