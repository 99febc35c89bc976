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

json bundleOf(const Diary& diary, const ReportChoices& choices = sampleChoices())
{
    return json::parse(writeFhir(diary, reportTexts(), choices, sampleNow()));
}

std::vector<json> resourcesOf(const json& bundle, const std::string& type)
{
    std::vector<json> resources;
    for (const json& entry : bundle["entry"])
        if (entry["resource"]["resourceType"] == type) resources.push_back(entry["resource"]);
    return resources;
}

// The observation of the only episode of a diary.
json observationOf(const Episode& episode)
{
    Diary diary;
    diary.id = id(1);
    diary.episodes = {episode};
    for (const json& resource : resourcesOf(bundleOf(diary), "Observation"))
        if (resource.contains("identifier")) return resource;
    return {};
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

Episode crampAt(std::vector<SiteEntry> sites)
{
    Episode episode = episodeAt("2026-11-05T03:00:00+00:00");
    episode.sites = std::move(sites);
    return episode;
}

}  // namespace

TEST_CASE("the FHIR document of the sample diary is as approved")
{
    approve(writeFhir(sampleDiary(), reportTexts(), sampleChoices(), sampleNow()), "report/sample",
            "fhir.json");
}

TEST_CASE("a document begins with its Composition, and every reference is answered in it")
{
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        CAPTURE(seed);
        ReportChoices choices = sampleChoices();
        choices.span = {day("2026-01-01"), day("2026-12-31")};
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
    }
}

TEST_CASE("the same diary gives the same bytes, another diary other ids")
{
    const auto write = [](const Diary& diary) {
        return writeFhir(diary, reportTexts(), sampleChoices(), sampleNow());
    };
    Diary diary = sampleDiary();
    CHECK(write(diary) == write(sampleDiary()));
    const json before = bundleOf(diary);
    diary.id = id(12345);
    CHECK(before["entry"][0]["fullUrl"] != bundleOf(diary)["entry"][0]["fullUrl"]);
}

TEST_CASE("an empty diary is a document that says that nothing is recorded")
{
    const json bundle = bundleOf({});
    const json composition = resourcesOf(bundle, "Composition")[0];
    CHECK(composition["section"].size() == 6);
    CHECK_FALSE(composition["section"][0].contains("entry"));
    CHECK_THAT(composition["section"][0]["text"]["div"].get<std::string>(),
               Catch::Contains("Nothing is recorded"));
    CHECK(resourcesOf(bundle, "Observation").size() == 4);  // the counts
}

TEST_CASE("a code stands only where it is exact")
{
    const auto codes = [](std::vector<SiteEntry> sites) {
        return codesIn(observationOf(crampAt(std::move(sites)))["valueCodeableConcept"]);
    };
    CHECK(codes({}) == std::set<std::string>{"55300003"});
    CHECK(codes({{Site::Calf, Side::Left, ""}}) == std::set<std::string>{"55300003", "449918009"});
    CHECK(codes({{Site::Calf, Side::Left, ""}, {Site::Foot, Side::Left, ""}}) ==
          std::set<std::string>{"55300003", "424647005"});
    CHECK(codes({{Site::Hand, Side::Left, ""}}) == std::set<std::string>{"55300003", "424647005"});
    CHECK(codes({{Site::Calf, Side::Left, ""}, {Site::Back, std::nullopt, ""}}) ==
          std::set<std::string>{"55300003"});
    const auto place = [](std::vector<SiteEntry> sites) {
        return observationOf(crampAt(std::move(sites)))["bodySite"];
    };
    CHECK(codesIn(place({{Site::Calf, Side::Left, ""}})) == std::set<std::string>{"722115008"});
    CHECK(codesIn(place({{Site::Foot, Side::Right, ""}})) == std::set<std::string>{"7769000"});
    CHECK(codesIn(place({{Site::ThighFront, std::nullopt, ""}})).empty());
    CHECK(codesIn(place({{Site::Calf, Side::Both, ""}})).empty());
    CHECK(codesIn(place({{Site::Calf, Side::Left, ""}, {Site::Foot, Side::Left, ""}})).empty());
    CHECK(place({{Site::Calf, Side::Left, ""}, {Site::Foot, Side::Left, ""}})["text"] ==
          "Left calf; Left foot");
}

TEST_CASE("when a cramp was, as exactly as it is known")
{
    Episode episode = episodeAt("2026-11-05T23:59:00-05:00");
    CHECK(observationOf(episode)["effectiveDateTime"] == "2026-11-05T23:59:00-05:00");
    episode.duration = DurationSeconds::from(120);
    CHECK(observationOf(episode)["effectivePeriod"] ==
          json({{"start", "2026-11-05T23:59:00-05:00"}, {"end", "2026-11-06T00:01:00-05:00"}}));
    episode.start = moment("2026-11-05T00:00:00+00:00");
    episode.startPrecision = Precision::Night;
    CHECK(observationOf(episode)["effectivePeriod"] ==
          json({{"start", "2026-11-04"}, {"end", "2026-11-05"}}));
    CHECK(observationOf(episode)["status"] == "final");
    episode.status = Status::Incomplete;
    CHECK(observationOf(episode)["status"] == "preliminary");
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
    CHECK(resourcesOf(bundleOf(sampleDiary(), choices), "Patient")[0]["identifier"][0]["value"] ==
          "9434765919");
    choices.withName = false;
    choices.withNhsNumber = false;
    const json patient = resourcesOf(bundleOf(sampleDiary(), choices), "Patient")[0];
    CHECK_FALSE(patient.contains("name"));
    CHECK_FALSE(patient.contains("birthDate"));
    CHECK_FALSE(patient.contains("identifier"));
    CHECK(bundleOf(sampleDiary(), choices).dump().find("O'Example") == std::string::npos);
}

TEST_CASE("medicines say whether they are taken")
{
    std::map<std::string, std::string> statuses;
    for (const json& medicine : resourcesOf(bundleOf(sampleDiary()), "MedicationStatement"))
        statuses[medicine["medicationCodeableConcept"]["text"]] = medicine["status"];
    CHECK(statuses == std::map<std::string, std::string>{{"Naproxen", "completed"},
                                                         {"Quinine tablets", "not-taken"},
                                                         {"Statin: atorvastatin 20 mg", "active"}});
}

TEST_CASE("absent signs have a code of their own")
{
    const json bundle = bundleOf(sampleDiary());
    std::set<std::string> absent;
    for (const json& observation : resourcesOf(bundle, "Observation"))
        if (codesIn(observation["code"]).contains("111551-8"))
            absent.insert(observation["valueCodeableConcept"]["text"]);
    CHECK(absent.size() == 2);
    CHECK(absent.contains("High temperature"));
}
