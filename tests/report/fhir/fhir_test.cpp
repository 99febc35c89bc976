// SPDX-License-Identifier: MIT
#include "report/fhir/fhir.h"

#include "report/support/gp_samples.h"
#include "support/approve.h"
#include "support/diaries.h"

#include <nlohmann/json.hpp>

#include <map>
#include <set>

using namespace cramp::diary;
using namespace cramp::report::fhir;
using namespace cramp::report::summary;
using namespace cramp::test;
using nlohmann::json;

namespace
{

std::string write(const Diary& diary, const ReportChoices& choices = sampleChoices())
{
    const GpSummary summary = makeGpSummary(diary, sampleAssessment(), reportTexts(), choices, sampleNow());
    return writeFhir(diary, summary, reportTexts(), choices, sampleNow());
}

json bundleOf(const Diary& diary, const ReportChoices& choices = sampleChoices())
{
    return json::parse(write(diary, choices));
}

std::vector<json> resourcesOf(const json& bundle, const std::string& type)
{
    std::vector<json> resources;
    for (const json& entry : bundle["entry"])
        if (entry["resource"]["resourceType"] == type) resources.push_back(entry["resource"]);
    return resources;
}

json resourceOf(const json& bundle, const json& reference)
{
    for (const json& entry : bundle["entry"])
        if (entry["fullUrl"] == reference["reference"]) return entry["resource"];
    FAIL("no resource for " << reference.dump());
    return {};
}

json sectionOf(const json& bundle, const std::string& title)
{
    for (const json& section : bundle["entry"][0]["resource"]["section"])
        if (section["title"] == title) return section;
    FAIL("no section " << title);
    return {};
}

std::string narrativeOf(const json& resource)
{
    return resource["text"]["div"];
}

const std::string signsTitle = "Warning signs and other signs that the patient recorded";
const std::string daysTitle = "Nights and days with cramps";
const std::string figuresTitle = "Figures of the period, counted from the patient's entries";
const std::string medicinesTitle = "Medicines the patient takes, as the patient says";
const std::string conditionsTitle = "Conditions, pregnancy and events, as the patient says";
const std::string questionsTitle = "What the patient wants from this appointment";

// What a section names, the first first.
std::vector<json> entriesOf(const json& bundle, const std::string& title)
{
    std::vector<json> entries;
    const json section = sectionOf(bundle, title);
    if (section.contains("entry"))
        for (const json& reference : section["entry"])
            entries.push_back(resourceOf(bundle, reference));
    return entries;
}

json bundleWith(std::vector<Episode> episodes)
{
    Diary diary = diaryOf(std::move(episodes));
    diary.id = id(1);
    sortByTime(diary);
    return bundleOf(diary);
}

// The observation of the only night of a diary with this cramp.
json observationOf(const Episode& episode)
{
    const auto entries = entriesOf(bundleWith({episode}), daysTitle);
    REQUIRE(entries.size() == 1);
    return entries[0];
}

std::vector<json> componentsOf(const json& observation, const std::string& name)
{
    std::vector<json> components;
    for (const json& component : observation["component"])
        if (component["code"]["text"] == name) components.push_back(component);
    return components;
}

std::string crampOf(const json& observation)
{
    return componentsOf(observation, "Cramp").at(0)["valueString"];
}

void collectReferences(const json& value, std::set<std::string>& references)
{
    if (value.is_object() && value.contains("reference"))
        references.insert(value["reference"].get<std::string>());
    if (value.is_structured())
        for (const json& part : value)
            collectReferences(part, references);
}

std::set<std::string> codesIn(const json& value)
{
    std::set<std::string> codes;
    if (value.is_object() && value.contains("code") && value["code"].is_string()) codes.insert(value["code"]);
    if (value.is_structured())
        for (const json& part : value)
            codes.merge(codesIn(part));
    return codes;
}

std::set<std::string> displaysIn(const json& value)
{
    std::set<std::string> displays;
    if (value.is_object() && value.contains("display")) displays.insert(value["display"]);
    if (value.is_structured())
        for (const json& part : value)
            displays.merge(displaysIn(part));
    return displays;
}

Episode crampAt(std::vector<SiteEntry> sites)
{
    Episode episode = episodeAt("2026-11-05T03:00:00+00:00");
    episode.sites = std::move(sites);
    return episode;
}

Episode crampWith(std::uint64_t number, const char* start, std::vector<SymptomEntry> signs)
{
    Episode episode = episodeAt(start);
    episode.id = id(number);
    episode.symptoms = std::move(signs);
    return episode;
}

// A year of which every night is recorded, with 200 cramps that say everything, and a check-in a fortnight.
Diary fullYear()
{
    Diary diary;
    diary.id = id(1);
    std::uint64_t number = 100;
    for (int night = 0; night < 365; ++night) {
        const Date date = day("2025-11-22") + std::chrono::days(night);
        if (night % 14 == 0) {
            CheckIn checkIn;
            checkIn.id = id(++number);
            checkIn.at = {date + std::chrono::hours(9), std::chrono::minutes(0)};
            for (const Symptom kind : {Symptom::Swelling, Symptom::Numbness, Symptom::Weakness,
                                       Symptom::Fever, Symptom::DarkUrine, Symptom::WalkingPain})
                checkIn.symptoms.push_back({kind, std::nullopt, false, std::nullopt});
            checkIn.sleepDisturbance = SleepDisturbance::from(4);
            checkIn.functionAffected = false;
            diary.checkIns.push_back(checkIn);
        }
        if (night % 9 >= 5) {
            diary.nights.push_back({date, {}});
            continue;
        }
        Episode episode =
            lasting(crampAt({{Site::Calf, night % 2 == 0 ? Side::Left : Side::Right, ""}}), 270);
        episode.id = id(++number);
        episode.start = {date + std::chrono::hours(27), std::chrono::minutes(0)};
        episode.pain = Pain::from(night % 11);
        episode.woke = true;
        episode.soreness = SorenessMinutes::from(30);
        episode.relief = {{Relief::Stretch, true}};
        if (night % 2 == 0) episode.triggers = {Trigger::Exercise};
        if (night % 4 == 0) episode.symptoms = {{Symptom::Tingling, Side::Left, true, std::nullopt}};
        diary.episodes.push_back(episode);
    }
    return diary;
}

}  // namespace

TEST_CASE("the FHIR document of the sample diary is as approved")
{
    approve(write(sampleDiary()), "report/sample", "fhir.json");
}

TEST_CASE("a document begins with its Composition, and every reference is answered in it")
{
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        CAPTURE(seed);
        ReportChoices choices = sampleChoices();
        choices.span = {day("2026-01-01"), day("2026-12-31")};
        if (seed % 2 == 0) choices.leftOut = {ReportSection::Entries, ReportSection::Medicines};
        const json bundle = bundleOf(randomDiary(seed, 30), choices);
        CHECK(bundle["entry"][0]["resource"]["resourceType"] == "Composition");
        std::set<std::string> urls, references;
        for (const json& entry : bundle["entry"]) {
            CHECK(urls.insert(entry["fullUrl"]).second);
            CHECK(entry["fullUrl"] == "urn:uuid:" + entry["resource"]["id"].get<std::string>());
            collectReferences(entry, references);
        }
        for (const std::string& reference : references)
            CHECK(urls.contains(reference));
        CHECK(resourcesOf(bundle, "Composition").size() == 1);
        CHECK(resourcesOf(bundle, "Patient").size() == 1);
        CHECK(bundle.dump().find("userSelected") == std::string::npos);
    }
}

TEST_CASE("the same diary gives the same bytes, another diary other ids")
{
    Diary diary = sampleDiary();
    CHECK(write(diary) == write(sampleDiary()));
    const json before = bundleOf(diary);
    diary.id = id(12345);
    CHECK(before["entry"][0]["fullUrl"] != bundleOf(diary)["entry"][0]["fullUrl"]);
}

TEST_CASE("an empty diary is a document that says that nothing is recorded")
{
    const GpSummary summary = makeGpSummary({}, {}, reportTexts(), sampleChoices(), sampleNow());
    const json bundle = json::parse(writeFhir({}, summary, reportTexts(), sampleChoices(), sampleNow()));
    CHECK_FALSE(sectionOf(bundle, signsTitle).contains("entry"));
    CHECK_THAT(narrativeOf(sectionOf(bundle, signsTitle)),
               Catch::Contains("No symptoms recorded in this period. This does not exclude a problem."));
    CHECK_THAT(narrativeOf(sectionOf(bundle, daysTitle)),
               Catch::Contains("No cramps recorded in this period."));
    CHECK_THAT(narrativeOf(sectionOf(bundle, medicinesTitle)), Catch::Contains("No medicines recorded."));
    CHECK(resourcesOf(bundle, "MedicationStatement").empty());
}

TEST_CASE("the sections say what the page says")
{
    const Diary diary = sampleDiary();
    const GpSummary page =
        makeGpSummary(diary, sampleAssessment(), reportTexts(), sampleChoices(), sampleNow());
    const json bundle = bundleOf(diary);
    const std::string warnings = narrativeOf(sectionOf(bundle, signsTitle));
    REQUIRE_FALSE(page.page.box.pressing.empty());
    for (const SignFact& fact : page.page.box.pressing)
        CHECK_THAT(warnings, Catch::Contains(fact.label) && Catch::Contains(fact.when));
    CHECK_THAT(warnings, Catch::Contains("Seen by a GP on 21 November 2026: ruled out"));
    for (const auto* labels : {&page.page.box.notAsked, &page.page.box.absent})
        for (const std::string& label : *labels)
            CHECK_THAT(warnings, Catch::Contains(label));
    const std::string figures = narrativeOf(sectionOf(bundle, figuresTitle));
    for (const ReportFigure& figure : page.headline)
        CHECK_THAT(figures, Catch::Contains(figure.label + ": " + figure.value));
    CHECK_THAT(figures, Catch::Contains(page.nightsRecorded));
    for (const auto* lines : {&page.page.places, &page.page.relief})
        for (const LabelledText& line : *lines)
            CHECK_THAT(figures, Catch::Contains(line.text));
    CHECK_THAT(narrativeOf(sectionOf(bundle, daysTitle)), Catch::Contains("23:50; 12 min; Left calf"));
    CHECK_THAT(narrativeOf(sectionOf(bundle, medicinesTitle)),
               Catch::Contains("Statin: atorvastatin 20 mg, dose increased 3 November 2026"));
    CHECK_THAT(narrativeOf(sectionOf(bundle, daysTitle)), Catch::Contains("Note: Could not &lt;stand&gt;"));
    CHECK_THAT(narrativeOf(sectionOf(bundle, questionsTitle)), Catch::Contains("<p>Can I swim?</p>"));
    CHECK(entriesOf(bundle, conditionsTitle)[1]["effectiveDateTime"] == "2026-10-15");
    CHECK(bundle.dump().find("dir=") == std::string::npos);
}

TEST_CASE("that the check was switched off is said")
{
    cramp::triage::Assessment off;
    off.isOff = true;
    const GpSummary page = makeGpSummary(sampleDiary(), off, reportTexts(), sampleChoices(), sampleNow());
    const json bundle =
        json::parse(writeFhir(sampleDiary(), page, reportTexts(), sampleChoices(), sampleNow()));
    CHECK_THAT(narrativeOf(sectionOf(bundle, signsTitle)), Catch::Contains("was switched off"));
}

TEST_CASE("what the person leaves out stands neither in words nor in entries")
{
    ReportChoices choices = sampleChoices();
    choices.leftOut = {ReportSection::Medicines, ReportSection::Conditions, ReportSection::Entries,
                       ReportSection::Questions, ReportSection::Weeks};
    const json bundle = bundleOf(sampleDiary(), choices);
    const std::string all = bundle.dump();
    for (const char* word : {"atorvastatin", "Diabetes", "Can I swim?", "23:50; 12 min"})
        CHECK(all.find(word) == std::string::npos);
    CHECK(resourcesOf(bundle, "MedicationStatement").empty());
    CHECK_THAT(narrativeOf(bundle["entry"][0]["resource"]), Catch::Contains("Left out by the patient: "));
    CHECK(entriesOf(bundle, signsTitle).size() == 2);
    CHECK_FALSE(entriesOf(bundle, signsTitle)[0].contains("derivedFrom"));
}

TEST_CASE("a year stays below 300 kB")
{
    ReportChoices choices = sampleChoices();
    choices.span = {day("2025-11-22"), day("2026-11-21")};
    const std::string year = write(fullYear(), choices);
    CHECK(entriesOf(json::parse(year), daysTitle).size() > 195);
    CHECK(year.size() < 300'000);
    CHECK(year.size() > 100'000);
}

TEST_CASE("a night with cramps is one observation")
{
    Episode first = lasting(crampAt({{Site::Calf, Side::Left, ""}}), 90);
    Episode second = crampAt({{Site::Calf, Side::Left, ""}, {Site::Foot, Side::Left, ""}});
    second.id = id(2);
    second.start = moment("2026-11-05T05:10:00+00:00");
    first.pain = Pain::from(8);
    second.pain = Pain::from(3);
    Episode byDay = episodeAt("2026-11-05T14:00:00+00:00");
    byDay.id = id(3);
    const auto days = entriesOf(bundleWith({first, second, byDay}), daysTitle);
    REQUIRE(days.size() == 2);
    CHECK_THAT(narrativeOf(days[0]), Catch::Contains("night of 4 November 2026: 2 cramps"));
    CHECK_THAT(narrativeOf(days[1]), Catch::Contains("5 November 2026, during the day: 1 cramp"));
    const json& night = days[0];
    CHECK(night["valueInteger"] == 2);
    CHECK(componentsOf(night, "Cramp").size() == 2);
    CHECK(crampOf(night) == "03:00; 1 min 30 s; Left calf; pain 8/10");
    CHECK(componentsOf(night, "Worst pain, 0 to 10")[0]["valueInteger"] == 8);
    CHECK(night["bodySite"] == json({{"text", "Left calf, Left foot"}}));
    CHECK(night["effectivePeriod"] ==
          json({{"start", "2026-11-05T03:00:00+00:00"}, {"end", "2026-11-05T05:10:00+00:00"}}));
}

TEST_CASE("all that is recorded of a cramp is said in words")
{
    Episode episode = lasting(crampAt({{Site::Shin, Side::Right, ""}}), 45);
    episode.durationPrecision = Precision::About;
    episode.pain = Pain::from(0);
    episode.woke = false;
    episode.soreness = SorenessMinutes::from(0);
    episode.relief = {{Relief::Stretch, false}, {Relief::Heat, std::nullopt}};
    episode.triggers = {Trigger::Exercise, Trigger::HotDay};
    episode.symptoms = {{Symptom::Swelling, std::nullopt, false, std::nullopt}};
    CHECK(crampOf(observationOf(episode)) ==
          "03:00; about 45 s; Right shin; pain 0/10; did not wake the patient; not sore afterwards; "
          "Stretching: did not ease it, Heat; before it: exercise and hot day; No swelling");
}

TEST_CASE("a code stands only where it is exact")
{
    const auto codes = [](std::vector<SiteEntry> sites) {
        return codesIn(observationOf(crampAt(std::move(sites)))["code"]);
    };
    CHECK(codes({}) == std::set<std::string>{"55300003"});
    CHECK(codes({{Site::Calf, Side::Left, ""}}) == std::set<std::string>{"449918009"});
    CHECK(codes({{Site::Calf, Side::Left, ""}, {Site::Foot, Side::Left, ""}}) ==
          std::set<std::string>{"424647005"});
    CHECK(codes({{Site::Hand, Side::Left, ""}}) == std::set<std::string>{"424647005"});
    CHECK(codes({{Site::Buttock, Side::Left, ""}}) == std::set<std::string>{"55300003"});
    CHECK(codes({{Site::Calf, Side::Left, ""}, {Site::Back, std::nullopt, ""}}) ==
          std::set<std::string>{"55300003"});
    const auto place = [](std::vector<SiteEntry> sites) {
        return observationOf(crampAt(std::move(sites)))["bodySite"];
    };
    CHECK(codesIn(place({{Site::Calf, Side::Left, ""}})) == std::set<std::string>{"722115008"});
    CHECK(codesIn(place({{Site::Foot, Side::Right, ""}})) == std::set<std::string>{"7769000"});
    CHECK(codesIn(place({{Site::ThighFront, std::nullopt, ""}})).empty());
    CHECK(codesIn(place({{Site::Calf, Side::Both, ""}})).empty());
    CHECK(codesIn(place({{Site::Back, Side::Left, ""}})).empty());
    CHECK(codesIn(place({{Site::Calf, Side::Left, ""}, {Site::Foot, Side::Left, ""}})).empty());
}

TEST_CASE("when a cramp was, as exactly as it is known")
{
    Episode episode = episodeAt("2026-11-05T23:59:00-05:00");
    CHECK(observationOf(episode)["effectiveDateTime"] == "2026-11-05T23:59:00-05:00");
    episode.duration = DurationSeconds::from(120);
    CHECK(observationOf(episode)["effectivePeriod"] ==
          json({{"start", "2026-11-05T23:59:00-05:00"}, {"end", "2026-11-06T00:01:00-05:00"}}));
    episode.durationPrecision = Precision::About;
    CHECK(observationOf(episode)["effectiveDateTime"] == "2026-11-05T23:59:00-05:00");
    episode.startPrecision = Precision::About;
    CHECK(observationOf(episode)["effectiveDateTime"] == "2026-11-05");
    CHECK(crampOf(observationOf(episode)) == "about 23:59; about 2 min");
    episode.start = moment("2026-11-05T00:00:00+00:00");
    episode.startPrecision = Precision::Night;
    episode.statedPeriod = Period::Night;
    CHECK(observationOf(episode)["effectivePeriod"] ==
          json({{"start", "2026-11-04"}, {"end", "2026-11-05"}}));
    CHECK_THAT(crampOf(observationOf(episode)), Catch::Matchers::StartsWith("time not recorded"));
    CHECK(observationOf(episode)["status"] == "final");
    episode.status = Status::Incomplete;
    CHECK(observationOf(episode)["status"] == "preliminary");
}

TEST_CASE("a sign is told once, with its side, and derives from where it was recorded")
{
    const SymptomEntry tingling{Symptom::Tingling, Side::Left, true, std::nullopt};
    const json bundle = bundleWith({crampWith(1, "2026-11-01T03:00:00+00:00", {tingling}),
                                    crampWith(2, "2026-11-03T04:00:00+00:00", {tingling}),
                                    crampWith(3, "2026-11-03T05:00:00+00:00", {tingling})});
    const auto signs = entriesOf(bundle, signsTitle);
    REQUIRE(signs.size() == 1);
    const json& sign = signs[0];
    CHECK(codesIn(sign["category"]) == std::set<std::string>{"symptom"});
    CHECK(displaysIn(sign["bodySite"]) == std::set<std::string>{"Structure of left lower limb"});
    CHECK(sign["bodySite"]["text"] == "Left leg");
    CHECK(sign["effectivePeriod"] == json({{"start", "2026-11-01"}, {"end", "2026-11-03"}}));
    CHECK_THAT(narrativeOf(sign), Catch::Contains("Tingling (left leg), recorded 3 times, 1 November to 3"));
    REQUIRE(sign["derivedFrom"].size() == 2);
    CHECK_THAT(narrativeOf(resourceOf(bundle, sign["derivedFrom"][0])),
               Catch::Contains("night of 31 October 2026"));
}

TEST_CASE("signs of both legs and of the body, and of check-ins")
{
    Diary diary;
    diary.id = id(1);
    CheckIn checkIn;
    checkIn.id = id(40);
    checkIn.at = moment("2026-11-20T09:00:00+00:00");
    checkIn.symptoms = {{Symptom::Swelling, Side::Both, true, std::nullopt},
                        {Symptom::ChestPain, std::nullopt, true, std::nullopt},
                        {Symptom::Fever, std::nullopt, false, std::nullopt}};
    diary.checkIns = {checkIn};
    const json bundle = bundleOf(diary);
    const auto signs = entriesOf(bundle, signsTitle);
    REQUIRE(signs.size() == 2);
    CHECK(codesIn(signs[0]["valueCodeableConcept"]) == std::set<std::string>{"762898005"});
    CHECK(signs[0]["bodySite"] == json({{"text", "Both legs"}}));
    CHECK(signs[0]["effectiveDateTime"] == "2026-11-20T09:00:00+00:00");
    CHECK_FALSE(signs[1].contains("bodySite"));
    const json from = resourceOf(bundle, signs[1]["derivedFrom"][0]);
    CHECK(from["code"]["text"] == "Check-in: how the patient's legs and health are");
    CHECK_THAT(narrativeOf(from), Catch::Contains("Chest pain; No high temperature"));
    CHECK(componentsOf(from, "Asked and absent").at(0)["valueString"] == "High temperature");
}

TEST_CASE("texts are as FHIR allows them, and notes stand there only if wanted")
{
    Episode episode = episodeAt("2026-11-05T03:00:00+00:00");
    episode.note =
        "a\xc2\xa0"
        "b\xe3\x80\x80"
        "c\xe2\x80\xa8"
        "d\ne";
    CHECK(observationOf(episode)["note"][0]["text"] == "a b c d\ne");
    episode.note = "\xc2\xa0 \xef\xbb\xbf";
    CHECK_FALSE(observationOf(episode).contains("note"));
    ReportChoices choices = sampleChoices();
    choices.withNotes = false;
    CHECK(bundleOf(sampleDiary(), choices).dump().find("Second line") == std::string::npos);
}

TEST_CASE("who it is stands there only if wanted")
{
    ReportChoices choices = sampleChoices();
    const json named = resourcesOf(bundleOf(sampleDiary(), choices), "Patient")[0];
    CHECK(named["identifier"][0]["value"] == "9434765919");
    CHECK(named["name"] ==
          json::parse(R"([{"text": "Alex O'Example", "family": "O'Example", "given": ["Alex"]}])"));
    choices.withName = false;
    choices.withNhsNumber = false;
    const json patient = resourcesOf(bundleOf(sampleDiary(), choices), "Patient")[0];
    CHECK_FALSE(patient.contains("name"));
    CHECK_FALSE(patient.contains("birthDate"));
    CHECK_FALSE(patient.contains("identifier"));
    CHECK(bundleOf(sampleDiary(), choices).dump().find("O'Example") == std::string::npos);
}

TEST_CASE("medicines say what they are, whether they are taken, and since when as well as that is known")
{
    std::map<std::string, json> medicines;
    for (const json& medicine : resourcesOf(bundleOf(sampleDiary()), "MedicationStatement"))
        medicines[medicine["medicationCodeableConcept"]["text"]] = medicine;
    REQUIRE(medicines.size() == 3);
    CHECK(medicines["Naproxen"]["status"] == "completed");
    CHECK(medicines["Naproxen"]["effectivePeriod"] == json({{"start", "2026-01"}, {"end", "2026-10-30"}}));
    CHECK_THAT(narrativeOf(medicines["Naproxen"]), Catch::Contains("about 10 January 2026"));
    CHECK(medicines["Quinine tablets"]["status"] == "not-taken");
    CHECK(medicines["atorvastatin 20 mg"]["status"] == "active");
    // Taken before its dose was increased.
    CHECK_FALSE(medicines["atorvastatin 20 mg"]["effectivePeriod"].contains("start"));
    CHECK(medicines["atorvastatin 20 mg"]["note"][1]["text"] == "dose increased 3 November 2026");
    CHECK(medicines["atorvastatin 20 mg"]["note"][0]["text"] == "Recorded under: Statin");
    Diary diary;
    diary.context.resize(1);
    diary.context[0].code = ContextCode::Thiazide;
    const json unknown = resourcesOf(bundleOf(diary), "MedicationStatement")[0];
    CHECK(unknown["effectivePeriod"]["_start"]["extension"][0]["valueCode"] == "unknown");
}

TEST_CASE("when cramps first came, and what the person does not have")
{
    Diary diary = sampleDiary();
    diary.person.crampsSince = PartialDate::parse("1998-04");
    ContextItem& item = diary.context.emplace_back();
    item.id = id(80);
    item.code = ContextCode::Diabetes;
    item.present = false;
    const json bundle = bundleOf(diary);
    const auto figures = entriesOf(bundle, figuresTitle);
    CHECK(figures[1]["valueDateTime"] == "1998-04");
    CHECK_THAT(narrativeOf(figures[1]), Catch::Contains("First cramps ever: April 1998"));
    CHECK_THAT(narrativeOf(sectionOf(bundle, figuresTitle)),
               Catch::Contains("First cramps ever: April 1998"));
    const json absent = entriesOf(bundle, conditionsTitle).back();
    CHECK(absent["code"]["text"] == "Diabetes");
    CHECK(absent["valueBoolean"] == false);
}

TEST_CASE("the free nights of a month stand there with their dates")
{
    const auto figures = entriesOf(bundleOf(sampleDiary()), figuresTitle);
    REQUIRE(figures.size() == 3);
    CHECK(componentsOf(figures[2], "Nights without")[0]["valueInteger"] == 11);
    CHECK(componentsOf(figures[2], "Dates of the nights without")[0]["valueString"] ==
          "1 November to 4 November 2026; 10 November to 16 November 2026");
    CHECK_THAT(narrativeOf(figures[1]),
               Catch::Contains("26 October to 31 October 2026: Nights with cramps: "));
}
