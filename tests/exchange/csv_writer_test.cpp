// SPDX-License-Identifier: MIT
#include "exchange/exchange.h"
#include "support/approve.h"
#include "support/catch.h"
#include "support/diaries.h"
#include "support/sample_diary.h"

using namespace cramp::diary;
using namespace cramp::exchange;
using namespace cramp::test;

namespace
{

const std::string header =
    "id,start,duration_s,period,woke,pain,soreness_min,sites,symptoms,relief,triggers,note,status,updated,"
    "start_precision,duration_precision,period_source,created";
const std::string begun = "ed2d5e07-31e0-53d7-8950-726cb23f9b43,2026-11-02T03:12:00+00:00";

std::vector<Episode> withoutBin(std::vector<Episode> episodes)
{
    for (Episode& episode : episodes)
        episode.stamps.binned.reset();
    return episodes;
}

}  // namespace

TEST_CASE("no episodes are a header")
{
    CHECK(writeCsv({}, {}) == "\xef\xbb\xbf" + header + "\r\n");
    CHECK(readCsv(writeCsv({}, {}), "d.csv").empty());
}

TEST_CASE("a row as the contract writes it")
{
    Episode episode;
    episode.id = *Uuid::parse(begun.substr(0, 36));
    episode.start = moment("2026-11-02T03:12:00+00:00");
    episode.duration = DurationSeconds::from(270);
    episode.durationPrecision = Precision::About;
    episode.sites = {{Site::Calf, Side::Left, ""}, {Site::Foot, Side::Left, "sole"}};
    episode.symptoms = {{Symptom::Weakness, Side::Left, true, Course::Sudden, Onset::Recent},
                        {Symptom::Swelling, std::nullopt, false, std::nullopt}};
    episode.relief = {{Relief::Stretch, true}, {Relief::Walk, false}, {Relief::Heat, std::nullopt}};
    episode.triggers = {Trigger::Alcohol, Trigger::HotDay};
    episode.woke = false;
    episode.pain = Pain::from(0);
    episode.note = "=1+1, \"quoted\"\nline";
    episode.statedPeriod = Period::Day;
    CHECK(writeCsv({episode}, {}) ==
          "\xef\xbb\xbf" + header + "\r\n" + begun +
              ",270,day,false,0,,\"calf:left;foot:left/sole\",\"weakness:left!sudden~recent;"
              "no-swelling\",\"stretch:eased;walk:not-eased;heat\",\"alcohol;hot_day\","
              "\"'=1+1, \"\"quoted\"\"\nline\",complete,,,about,stated,\r\n");
}

TEST_CASE("random episodes make the round trip without loss")
{
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        CAPTURE(seed);
        const Diary diary = randomDiary(seed, 60);
        const auto episodes = withoutBin(diary.episodes);
        const std::string text = writeCsv(episodes, diary.sleep);
        CHECK(readCsv(text, "d.csv") == episodes);
        CHECK(readCsv(std::string_view(text).substr(3), "d.csv") == episodes);
    }
}

TEST_CASE("the CSV of the sample diary is as approved")
{
    const Diary diary = sampleDiary();
    approve(writeCsv(diary.episodes, diary.sleep), "exchange/sample", "csv");
}
