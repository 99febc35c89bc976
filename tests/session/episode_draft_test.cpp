// SPDX-License-Identifier: MIT
#include "session/episode_draft.h"

#include "platform/failure.h"
#include "platform/whole_file.h"
#include "support/catch.h"
#include "support/random_records.h"
#include "support/test_data.h"

using namespace cramp::diary;
using namespace cramp::platform;
using namespace cramp::session;
using namespace cramp::test;

TEST_CASE("a draft is read back as it was written")
{
    const TemporaryFolder folder;
    const auto file = draftFileOf(folder / "diary.db");
    CHECK(file.filename() == "diary.db.draft");
    CHECK_FALSE(readDraft(file));
    const std::uint64_t seed = 20261125;
    INFO("seed " << seed);
    RandomRecords records(seed);
    for (int round = 0; round < 50; ++round) {
        EpisodeDraft draft{records.record<Episode>(),
                           {{"start", "last nigt 3"}, {"duration_s", "\u00e9\n\\n=\""}, {"note", ""}}};
        draft.episode.stamps.binned.reset();
        writeDraft(file, draft);
        const auto read = readDraft(file);
        REQUIRE(read);
        CHECK(read->typed == draft.typed);
        CHECK(read->episode.id == draft.episode.id);
        CHECK(read->episode.start == draft.episode.start);
        CHECK(read->episode.sites == draft.episode.sites);
        CHECK(read->episode.symptoms == draft.episode.symptoms);
        CHECK(read->episode.note == draft.episode.note);
        CHECK(read->episode.status == draft.episode.status);
    }
}

TEST_CASE("only its owner can read a draft, and it goes when it is no longer needed")
{
    const TemporaryFolder folder;
    const auto file = draftFileOf(folder / "diary.db");
    writeDraft(file, {RandomRecords(1).record<Episode>(), {}});
    CHECK((std::filesystem::status(file).permissions() & std::filesystem::perms::all) ==
          (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
    removeDraft(file);
    CHECK_FALSE(std::filesystem::exists(file));
    removeDraft(file);
}

TEST_CASE("what is no draft is passed over")
{
    const TemporaryFolder folder;
    const auto file = folder / "x.draft";
    for (const char* bytes :
         {"", "\n", "{}", "crampdiary draft 2\n\n{}", "crampdiary draft 1", "crampdiary draft 1\n\n",
          "crampdiary draft 1\n\n{}", "crampdiary draft 1\nstart\n\n{}",
          "crampdiary draft 1\n\n{\"format\":\"crampdiary\",\"version\":1,\"episodes\":[]}"}) {
        INFO(bytes);
        writeWholeFile(file, bytes);
        CHECK_FALSE(readDraft(file));
    }
}

TEST_CASE("a draft that cannot be written is a failure with a sentence")
{
    const TemporaryFolder folder;
    CHECK_THROWS_AS(writeDraft(folder / "no" / "folder.draft", {}), Failure);
}
