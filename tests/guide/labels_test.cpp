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

void checkLabelsDiffer(const auto& values)
{
    std::set<std::string> seen;
    for (const auto value : values) {
        INFO(code(value));
        CHECK(seen.insert(labels().of(value)).second);
    }
}

template <typename Value>
void checkLabelsDiffer()
{
    checkLabelsDiffer(allValues<Value>());
}

std::vector<ContextCode> contextCodes(ContextKind kind)
{
    std::vector<ContextCode> codes;
    std::ranges::copy_if(allValues<ContextCode>(), std::back_inserter(codes),
                         [&](ContextCode value) { return kindOf(value) == kind; });
    return codes;
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
    checkLabelsDiffer<Onset>();
    checkLabelsDiffer<Stretch>();
    for (const ContextKind kind : allValues<ContextKind>())
        checkLabelsDiffer(contextCodes(kind));
}

TEST_CASE("What is usual for the person bears the words of its sign")
{
    for (const ContextCode item : contextCodes(ContextKind::Usual)) {
        INFO(code(item));
        const auto sign = usualSign(item);
        CHECK(labels().of(item) == (sign ? labels().of(*sign) : "Cramps like these"));
        if (sign) CHECK(labels().inSentence(item) == labels().inSentence(*sign));
    }
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
    CHECK(reading.wordsPerSentence() <= cramp::test::mostWordsPerSentence);
    CHECK(reading.grade() <= cramp::test::hardestGrade);
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
    CHECK(labels().helpFor(ContextCode::Anticoagulant).find("apixaban") != std::string::npos);
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
    CHECK(labels().describe(
              SymptomEntry{Symptom::Numbness, Side::Both, true, Course::Worsening, Onset::Longer}) ==
          "Numbness (both legs, getting worse, there for more than 2 weeks)");
    CHECK(labels().describe(SymptomEntry{Symptom::Fever, {}, true, {}}) == "High temperature");
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

TEST_CASE("What is usual for the person is told as such, so that nobody takes it for a condition")
{
    ContextItem item;
    item.code = ContextCode::Statin;
    CHECK(labels().describe(item) == "Statin");
    item.code = ContextCode::UsualNumbness;
    CHECK(labels().describe(item) == "Normal for me: numbness");
    item.side = Side::Left;
    CHECK(labels().describe(item) == "Normal for me: numbness (left leg)");
    item = {};
    item.code = ContextCode::UsualCramps;
    CHECK(labels().describe(item) == "Normal for me: cramps like these");
}

TEST_CASE("Facts of the evidence are told in words")
{
    const auto told = [](const Fact& fact) { return labels().describeFact(fact); };
    CHECK(told(SymptomEntry{Symptom::Swelling, Side::Left, true, {}}) == "Swelling (left leg)");
    CHECK(told(SymptomEntry{Symptom::Weakness, Side::Both, true, Course::Sudden}) ==
          "Weakness (both legs, came on suddenly)");
    CHECK(told(DurationSeconds::from(720).value()) == "Lasted 12 minutes");
    CHECK(told(DurationSeconds::from(3661).value()) == "Lasted 1 hour 1 minute 1 second");
    CHECK(told(SorenessMinutes::from(0).value()) == "Sore for 0 seconds");
    CHECK(told(SorenessMinutes::from(2000).value()) == "Sore for 33 hours 20 minutes");
    CHECK(told(SorenessMinutes::from(2880).value()) == "Sore for 2 days");
    CHECK(told(SorenessMinutes::from(INT64_MAX).value()).starts_with("Sore for "));
    CHECK(told(SiteEntry{Site::Hand, Side::Left, {}}) == "Cramp: Left hand");
    CHECK(told(SleepDisturbance::from(7).value()) == "Sleep disturbed: 7 out of 10");
    CHECK(told(PlainFact::Episode) == "A cramp");
    CHECK(told(PlainFact::Woke) == "Woke you up");
    CHECK(told(PlainFact::FunctionAffected) == "Affected your day");
    CHECK(told(PlainFact::DateOfBirth) == "Date of birth");
    CHECK(told(ContextCode::Statin) == "Statin");
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
