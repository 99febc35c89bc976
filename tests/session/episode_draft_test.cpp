// SPDX-License-Identifier: MIT
#include "session/episode_draft.h"

#include "platform/failure.h"
#include "platform/whole_file.h"
#include "seal/recovery_code.h"
#include "store/passphrase.h"
#include "support/catch.h"
#include "support/random_records.h"
#include "support/test_data.h"

using namespace cramp::diary;
using namespace cramp::platform;
using namespace cramp::session;
using namespace cramp::store;
using namespace cramp::test;

namespace
{

DiaryStore diaryIn(const TemporaryFolder& folder)
{
    return DiaryStore::open(folder / "diary.db", DiaryStore::WhenMissing::Make);
}

}  // namespace

TEST_CASE("a draft is read back as it was written")
{
    const TemporaryFolder folder;
    const DiaryStore diary = diaryIn(folder);
    CHECK(draftFileOf(diary.file()).filename() == "diary.db.draft");
    CHECK_FALSE(readDraft(diary));
    const std::uint64_t seed = 20261125;
    INFO("seed " << seed);
    RandomRecords records(seed);
    for (int round = 0; round < 50; ++round) {
        EpisodeDraft draft{records.record<Episode>(),
                           {{"start", "last nigt 3"}, {"duration_s", "\u00e9\n\\n=\""}, {"note", ""}}};
        draft.episode.stamps.binned.reset();
        writeDraft(diary, draft);
        const auto read = readDraft(diary);
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
    const DiaryStore diary = diaryIn(folder);
    const auto file = draftFileOf(diary.file());
    writeDraft(diary, {RandomRecords(1).record<Episode>(), {}});
    CHECK((std::filesystem::status(file).permissions() & std::filesystem::perms::all) ==
          (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
    removeDraft(diary);
    CHECK_FALSE(std::filesystem::exists(file));
    removeDraft(diary);
}

TEST_CASE("what is no draft is passed over")
{
    const TemporaryFolder folder;
    const DiaryStore diary = diaryIn(folder);
    for (const char* bytes :
         {"", "\n", "{}", "crampdiary draft 2\n\n{}", "crampdiary draft 1", "crampdiary draft 1\n\n",
          "crampdiary draft 1\n\n{}", "crampdiary draft 1\nstart\n\n{}",
          "crampdiary draft 1\n\n{\"format\":\"crampdiary\",\"version\":1,\"episodes\":[]}"}) {
        INFO(bytes);
        writeWholeFile(draftFileOf(diary.file()), bytes);
        CHECK_FALSE(readDraft(diary));
    }
}

TEST_CASE("a draft that cannot be written is a failure with a sentence")
{
    const TemporaryFolder folder;
    const DiaryStore diary = diaryIn(folder);
    std::filesystem::create_directory(draftFileOf(diary.file()));
    CHECK_THROWS_AS(writeDraft(diary, {}), Failure);
}

TEST_CASE("a draft of a locked diary shows nothing, and only the open lock reads it")
{
    const TemporaryFolder folder;
    const auto file = draftFileOf(folder / "diary.db");
    const EpisodeDraft draft{RandomRecords(2).record<Episode>(), {{"note", "Rumpelstiltskin"}}};
    writeDraft(diaryIn(folder), draft);
    CHECK(readWholeFile(file).find("Rumpelstiltskin") != std::string::npos);
    addPassphrase(folder / "diary.db",
                  {cramp::seal::Secret(std::string_view("four words make one")), {1, 8192}},
                  cramp::seal::newRecoveryCode());
    const DiaryStore locked = diaryIn(folder);
    REQUIRE(readDraft(locked));
    CHECK(readWholeFile(file).find("Rumpelstiltskin") == std::string::npos);
    CHECK(readDraft(locked)->typed == draft.typed);
    writeDraft(locked, draft);
    CHECK(readWholeFile(file).find("Rumpelstiltskin") == std::string::npos);
    CHECK(readDraft(locked)->typed == draft.typed);
    const TemporaryFolder other;
    std::filesystem::copy_file(file, draftFileOf(other / "diary.db"));
    CHECK_FALSE(readDraft(diaryIn(other)));
    cramp::seal::forgetKeys();
}
