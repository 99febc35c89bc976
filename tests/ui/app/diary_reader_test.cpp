// SPDX-License-Identifier: MIT
#include "ui/app/diary_reader.h"

#include "exchange/exchange.h"
#include "guide/content.h"
#include "platform/failure.h"
#include "platform/whole_file.h"
#include "support/catch.h"
#include "ui/support/test_diary.h"

using namespace cramp::diary;
using namespace cramp::exchange;
using namespace cramp::guide;
using namespace cramp::platform;
using namespace cramp::triage;
using namespace cramp::ui::app;
using namespace cramp::ui::host;
using namespace cramp::test;

namespace
{

// What main would hand over, on a day that stands still.
struct Reading {
    Reading() : settings(QString::fromStdString((folder / "settings.ini").string())) {}

    const RuleSet& rules() { return words.context().rules; }

    TemporaryFolder folder;
    TestDiary words;
    WindowLaunch launch{.diary = {},
                        .isUsualDiary = false,
                        .request = {},
                        .isService = false,
                        .openExample = false,
                        .review = {},
                        .clock = [] { return moment(TestDiary::usualNow).instant(); },
                        .zone = LocalZone::named("Europe/London"),
                        .readWords = {},
                        .contentFolder = {},
                        .writePdf = {},
                        .loadPaper = {}};
    MachineSettings settings;
    DiaryReader reader{launch, settings};
};

// An exchange file with one cramp, written the day before.
void writeReview(const std::filesystem::path& file, const std::string& name)
{
    ExchangeFile exchange;
    exchange.exportedAt = moment("2026-11-21T10:00:00+00:00");
    exchange.diary.person.name = name;
    Episode episode;
    episode.id = Uuid::random();
    episode.start = moment("2026-11-20T03:12:00+00:00");
    exchange.diary.episodes = {episode};
    writeWholeFile(file, writeExchange(exchange));
}

}  // namespace

TEST_CASE("one's own diary is read from its file, which is made when missing")
{
    Reading reading;
    const auto file = reading.folder / "own.db";
    const ReadDiary read = reading.reader.file(file, reading.rules());
    CHECK(read.session->store().file() == file);
    CHECK(read.folder == nullptr);
    CHECK_FALSE(read.isExample);
    CHECK_FALSE(read.asOf);
    CHECK(std::filesystem::exists(file));
}

TEST_CASE("the example is a copy that goes with the window")
{
    Reading reading;
    std::filesystem::path file;
    {
        const ReadDiary read = reading.reader.example(bundledGuideContent(), reading.rules());
        file = read.session->store().file();
        CHECK(read.isExample);
        CHECK(std::filesystem::exists(file));
        CHECK_FALSE(read.session->all().episodes.empty());
    }
    CHECK_FALSE(std::filesystem::exists(file));
}

TEST_CASE("a reviewed file is read as of when it was written, and says whose it is")
{
    Reading reading;
    const auto file = reading.folder / "handed-over.json";
    reading.launch.review = file;
    writeReview(file, "Ann Example");
    const std::string bytes = readWholeFile(file);
    const ReadDiary read = reading.reader.review(reading.rules());
    CHECK(read.reviewOf == "Ann Example");
    CHECK(read.asOf == moment("2026-11-21T10:00:00+00:00"));
    CHECK(read.session->now() == *read.asOf);
    CHECK(read.session->all().episodes.size() == 1);
    CHECK(readWholeFile(file) == bytes);
    writeReview(file, "");
    CHECK(reading.reader.review(reading.rules()).reviewOf == "handed-over.json");
}

TEST_CASE("the switch of the check for signs counts for every diary that is read")
{
    Reading reading;
    reading.settings.setLooksForSigns(false);
    CHECK(reading.reader.example(bundledGuideContent(), reading.rules()).session->assessment().isOff);
}

TEST_CASE("a file that is no diary, or no exchange file, is refused and left as it is")
{
    Reading reading;
    const auto file = reading.folder / "letter.txt";
    writeWholeFile(file, "Dear doctor");
    reading.launch.review = file;
    CHECK_THROWS_AS(reading.reader.file(file, reading.rules()), Failure);
    CHECK_THROWS_AS(reading.reader.review(reading.rules()), Failure);
    CHECK(readWholeFile(file) == "Dear doctor");
}

TEST_CASE("the clock follows the computer to another zone")
{
    Reading reading;
    CHECK(formatMoment(reading.reader.now()) == "2026-11-22T08:00:00+00:00");
    reading.reader.followTo(LocalZone::named("America/New_York"));
    CHECK(formatMoment(reading.reader.now()) == "2026-11-22T03:00:00-05:00");
}
