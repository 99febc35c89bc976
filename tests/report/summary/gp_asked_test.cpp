// SPDX-License-Identifier: MIT
#include "report/support/gp_samples.h"
#include "support/catch.h"
#include "support/diaries.h"

using namespace cramp::diary;
using namespace cramp::report::summary;
using namespace cramp::test;

namespace
{

ReportFeature asked(const Diary& diary, const std::string& question)
{
    const GpSummary summary = summaryOf(diary);
    const auto found = std::ranges::find(summary.features, question, &ReportFeature::label);
    REQUIRE(found != summary.features.end());
    return *found;
}

Diary withSigns(const std::vector<std::pair<Symptom, bool>>& signs)
{
    CheckIn checkIn;
    checkIn.id = id(1);
    checkIn.at = moment("2026-11-20T09:00:00+00:00");
    for (const auto& [kind, present] : signs)
        checkIn.symptoms.push_back({kind, std::nullopt, present, std::nullopt});
    Diary diary;
    diary.checkIns = {checkIn};
    return diary;
}

Diary lasting(const std::vector<std::int64_t>& seconds)
{
    Diary diary;
    for (const std::int64_t each : seconds) {
        diary.episodes.push_back(cramp::test::lasting(episodeAt("2026-11-05T03:00:00+00:00"), each));
        diary.episodes.back().id = id(10 + diary.episodes.size());
    }
    return diary;
}

const std::string nerves = "Numb, tingling or weak between cramps";
const std::string noPain = "Free of pain between cramps";
const std::string soon = "Usually gone within 10 minutes";
const std::string offTheLegs = "Cramps in the hands, face, chest or back";

}  // namespace

TEST_CASE("ten questions, none of which an empty diary answers")
{
    const GpSummary summary = summaryOf({});
    REQUIRE(summary.features.size() == 10);
    for (const ReportFeature& each : summary.features) {
        CHECK(each.answer == AskedAnswer::NotAsked);
        CHECK(each.says == "Not asked");
    }
}

TEST_CASE("a no needs an answer to each of the signs, a yes one of them")
{
    CHECK(asked(withSigns({{Symptom::Numbness, false}, {Symptom::Tingling, false}}), nerves).answer ==
          AskedAnswer::NotAsked);
    CHECK(
        asked(withSigns({{Symptom::Numbness, false}, {Symptom::Tingling, false}, {Symptom::Weakness, false}}),
              nerves)
            .answer == AskedAnswer::No);
    CHECK(asked(withSigns({{Symptom::Tingling, true}}), nerves).answer == AskedAnswer::Yes);
}

TEST_CASE("what is usual for the person is a yes, though it was not new when asked")
{
    Diary diary = withSigns({{Symptom::UrgeToMove, false}});
    ContextItem usual;
    usual.id = id(9);
    usual.code = ContextCode::UsualUrgeToMove;
    CHECK(asked(diary, "Urge to move the legs in the evening").answer == AskedAnswer::No);
    diary.context = {usual};
    CHECK(asked(diary, "Urge to move the legs in the evening").answer == AskedAnswer::Yes);
}

TEST_CASE("gone within ten minutes is told of those timed; exactly ten minutes is within")
{
    CHECK(asked(lasting({600, 60, 601}), soon).says == "Yes, 2 of 3 timed");
    CHECK(asked(lasting({600, 601}), soon).says == "No, 1 of 2 timed");
}

TEST_CASE("free of pain between cramps needs both pains asked, and no soreness of a day")
{
    Diary diary = withSigns({{Symptom::ConstantAche, false}, {Symptom::SevereConstantPain, false}});
    CHECK(asked(diary, noPain).answer == AskedAnswer::Yes);
    diary.episodes = {episodeAt("2026-11-05T03:00:00+00:00")};
    diary.episodes[0].soreness = SorenessMinutes::from(1439);
    CHECK(asked(diary, noPain).answer == AskedAnswer::Yes);
    diary.episodes[0].soreness = SorenessMinutes::from(1440);
    CHECK(asked(diary, noPain).answer == AskedAnswer::No);
    CHECK(asked(withSigns({{Symptom::ConstantAche, false}}), noPain).answer == AskedAnswer::NotAsked);
    CHECK(asked(withSigns({{Symptom::FootRestPain, true}}), noPain).answer == AskedAnswer::No);
}

TEST_CASE("cramps off the legs are told of those with a site")
{
    Diary diary = lasting({60, 60, 60});
    CHECK(asked(diary, offTheLegs).answer == AskedAnswer::NotAsked);
    diary.episodes[0].sites = {{Site::Calf, Side::Left, {}}};
    CHECK(asked(diary, offTheLegs).says == "No, 0 of 1 with a site");
    diary.episodes[1].sites = {{Site::Hand, Side::Left, {}}};
    CHECK(asked(diary, offTheLegs).says == "Yes, 1 of 2 with a site");
}
