// SPDX-License-Identifier: MIT
#include "store/passphrase.h"

#include "platform/retried.h"
#include "seal/recovery_code.h"
#include "seal/sealed_page.h"
#include "store/backup_files.h"
#include "store/backups.h"
#include "store/diary_folder.h"
#include "store/salvage.h"
#include "store/sealed_files.h"
#include "store/support/forked.h"
#include "store/support/store_helpers.h"
#include "support/faulty_disk.h"

using namespace cramp::diary;
using namespace cramp::platform;
using namespace cramp::store;
using namespace cramp::test;
using namespace cramp;
using Catch::Contains;

namespace
{

constexpr std::string_view passphrase = "four words make one";

seal::Secret secret(std::string_view text)
{
    return seal::Secret(text);
}

// As little work as libsodium allows.
Passphrase cheap(std::string_view text)
{
    return {secret(text), {1, 8192}};
}

struct Fixture {
    Fixture()
    {
        Episode episode = episodeAt("2026-11-02T03:12:00+00:00", 1);
        episode.note = hiddenWord;
        DiaryStore::open(file, make).apply(adding(episode));
    }
    ~Fixture() { seal::forgetKeys(); }

    void lock() const { addPassphrase(file, cheap(passphrase), code); }
    std::size_t episodes() const
    {
        return DiaryStore::open(file, mustBeThere).read(everything).episodes.size();
    }
    bool opensBy(std::string_view words) const
    {
        seal::forgetKeys();
        try {
            unlock(file, secret(words));
        } catch (const WrongPassphrase&) {
            CHECK_THROWS_AS(episodes(), LockedDiary);
            return false;
        }
        return episodes() == 1;
    }
    TemporaryFolder folder;
    std::filesystem::path file = folder / "diary.db";
    seal::Secret code = seal::newRecoveryCode();
};

}  // namespace

TEST_CASE_METHOD(Fixture, "a passphrase locks a diary whole, and opens it again", "[store]")
{
    const Uuid id = DiaryStore::open(file, mustBeThere).diaryId();
    REQUIRE(showsHiddenWord(folder.path()));
    CHECK_FALSE(isLockedFile(file));
    lock();
    CHECK(isLockedFile(file));
    CHECK_FALSE(showsHiddenWord(folder.path()));
    CHECK(modeOf(file) == 0600);
    CHECK(namesIn(folder.path()) == std::set<std::string>{"diary.db"});
    CHECK(DiaryStore::open(file, mustBeThere).diaryId() == id);
    seal::forgetKeys();
    CHECK_THROWS_AS(episodes(), LockedDiary);
    CHECK(opensBy(passphrase));
    CHECK(opensBy(code.text()));
    CHECK_FALSE(opensBy("four words make two"));
    CHECK_FALSE(opensBy(""));
    CHECK_FALSE(opensBy(seal::newRecoveryCode().text()));
}

TEST_CASE_METHOD(Fixture, "a passphrase that is too short, or a second one, changes nothing", "[store]")
{
    const std::string before = readWholeFile(file);
    CHECK_THAT(sentenceOf([&] { addPassphrase(file, cheap("1234567"), code); }), Contains("at least 8"));
    CHECK_THAT(sentenceOf([&] { addPassphrase(file, cheap("ééééééé"), code); }), Contains("at least 8"));
    CHECK(readWholeFile(file) == before);
    lock();
    const std::string locked = readWholeFile(file);
    CHECK_THAT(sentenceOf([&] { lock(); }), Contains("already"));
    CHECK_THAT(sentenceOf([&] { changePassphrase(file, secret(passphrase), cheap("short")); }),
               Contains("at least 8"));
    CHECK(readWholeFile(file) == locked);
}

TEST_CASE_METHOD(Fixture, "a changed passphrase is the only one from then on", "[store]")
{
    lock();
    CHECK_THROWS_AS(changePassphrase(file, secret("a wrong one"), cheap("another passphrase")),
                    WrongPassphrase);
    changePassphrase(file, secret(passphrase), cheap("another passphrase"));
    CHECK(opensBy("another passphrase"));
    CHECK(opensBy(code.text()));
    CHECK_FALSE(opensBy(passphrase));
}

TEST_CASE_METHOD(Fixture, "a forgotten passphrase is replaced by means of the recovery code", "[store]")
{
    lock();
    changePassphrase(file, code, cheap("another passphrase"));
    CHECK(opensBy("another passphrase"));
    const seal::Secret newCode = seal::newRecoveryCode();
    changeRecoveryCode(file, secret("another passphrase"), newCode);
    CHECK(opensBy(newCode.text()));
    CHECK_FALSE(opensBy(code.text()));
    CHECK(opensBy("another passphrase"));
}

TEST_CASE_METHOD(Fixture, "a removed passphrase leaves a plain diary", "[store]")
{
    lock();
    CHECK_THROWS_AS(removePassphrase(file, secret("a wrong one")), WrongPassphrase);
    CHECK(isLockedFile(file));
    removePassphrase(file, secret(passphrase));
    seal::forgetKeys();
    CHECK_FALSE(isLockedFile(file));
    CHECK(episodes() == 1);
    CHECK(showsHiddenWord(folder.path()));
    CHECK_THAT(sentenceOf([&] { removePassphrase(file, secret(passphrase)); }), Contains("no passphrase"));
}

TEST_CASE_METHOD(Fixture, "another program that has the diary open loses no entry by a new lock", "[store]")
{
    DiaryStore other = DiaryStore::open(file, mustBeThere);
    CHECK(other.read(everything).episodes.size() == 1);
    lock();
    CHECK_THAT(sentenceOf([&] { other.apply(adding(episodeAt("2026-11-03T03:12:00+00:00", 2))); }),
               Contains("moved or replaced while it was open"));
    CHECK(episodes() == 1);
}

TEST_CASE_METHOD(Fixture, "what can still be read beside a locked diary is listed", "[store]")
{
    DiaryStore store = DiaryStore::open(file, mustBeThere);
    store.keepDailyBackup(day("2026-11-02"));
    const auto asked = store.keepAskedBackup(at("2026-11-02T10:00:00+00:00"));
    writeWholeFile(folder / "diary.db.draft", "typed");
    writeWholeFile(folder / "diaries.txt", "not of this diary");
    lock();
    DiaryStore::open(file, mustBeThere).keepDailyBackup(day("2026-11-03"));
    CHECK(plainRemains(file) == std::vector<std::filesystem::path>{
                                    asked, dailyBackup(file, day("2026-11-02")), folder / "diary.db.draft"});
}

TEST_CASE_METHOD(Fixture, "what is somebody else's, sealed or a person's own file does not remain of a diary",
                 "[store]")
{
    const auto other = folder / (file.stem().string() + "-smith.db");
    DiaryStore::open(other, make).keepDailyBackup(day("2026-11-02"));
    writeWholeFile(folder / (file.stem().string() + ".json"), "{}");
    lock();
    const auto keys = DiaryStore::open(file, mustBeThere).keys();
    writeWholeFile(file.string() + ".draft", seal::sealText(keys->publicKey(), "typed"));
    CHECK(plainRemains(file).empty());
    const auto salvaged = folder / (file.stem().string() + ".salvaged-2026-11-22-103000.db");
    writeWholeFile(salvaged, "what could be read");
    CHECK(plainRemains(file) == std::vector<std::filesystem::path>{salvaged});
}

TEST_CASE_METHOD(Fixture, "restoring keeps a lock, whichever of the two files has it", "[store]")
{
    const auto plain = folder / "plain.db";
    DiaryStore::open(file, mustBeThere).backupTo(plain);
    lock();
    const auto sealed = folder / "sealed.db";
    DiaryStore::open(file, mustBeThere).backupTo(sealed);
    DiaryStore::open(file, mustBeThere).apply(adding(episodeAt("2026-11-03T03:12:00+00:00", 2)));
    const auto lockBefore = readLock(file);

    SECTION("a plain backup into a locked diary")
    {
        std::filesystem::rename(plain, folder / "elsewhere");
        const auto kept = restoreBackup(folder / "elsewhere", file, "2026-11-22-103000");
        std::filesystem::remove(folder / "elsewhere");
        CHECK(readLock(file) == lockBefore);
        CHECK(readLock(kept.value()) == lockBefore);
        CHECK_FALSE(showsHiddenWord(folder.path()));
    }
    SECTION("a locked backup into a locked diary")
    {
        restoreBackup(sealed, file, "2026-11-22-103000");
        CHECK(readLock(file) == lockBefore);
    }
    SECTION("a locked backup where there is no diary")
    {
        std::filesystem::remove(file);
        restoreBackup(sealed, file, "2026-11-22-103000");
        CHECK(readLock(file) == lockBefore);
    }
    SECTION("a locked backup where the diary is empty")
    {
        std::filesystem::resize_file(file, 0);
        restoreBackup(sealed, file, "2026-11-22-103000");
        CHECK(readLock(file) == lockBefore);
        CHECK(namesIn(folder.path()) == std::set<std::string>{"diary.db", "plain.db", "sealed.db"});
    }
    SECTION("a locked backup over a plain diary")
    {
        removePassphrase(file, secret(passphrase));
        restoreBackup(sealed, file, "2026-11-22-103000");
        CHECK(readLock(file) == lockBefore);
    }
    CHECK(episodes() == 1);
}

TEST_CASE_METHOD(Fixture, "a backup takes the place of a locked diary only once its lock is open, or damaged",
                 "[store]")
{
    const auto plain = folder / "plain.db";
    DiaryStore::open(file, mustBeThere).backupTo(plain);
    lock();
    seal::forgetKeys();
    const std::string before = readWholeFile(file);
    CHECK_THROWS_AS(restoreBackup(plain, file, "2026-11-22-103000"), LockedDiary);
    CHECK(readWholeFile(file) == before);
    std::string damaged = before;
    damaged.replace(16, 8, 8, '\x7f');
    damaged.replace(seal::headerCopySize + 16, 8, 8, '\x7f');
    writeWholeFile(file, damaged);
    const auto kept = restoreBackup(plain, file, "2026-11-22-103000");
    CHECK(readWholeFile(kept.value()) == damaged);
    CHECK(episodes() == 1);
}

TEST_CASE_METHOD(Fixture, "what is salvaged of a locked diary is locked too", "[store]")
{
    for (std::uint32_t number = 2; number < 40; ++number)
        DiaryStore::open(file, mustBeThere).apply(adding(episodeAt("2026-11-03T03:12:00+00:00", number)));
    lock();
    std::string bytes = readWholeFile(file);
    bytes.at(bytes.size() - 10) ^= 1;
    writeWholeFile(file, bytes);
    CHECK_THROWS_AS(DiaryStore::open(file, mustBeThere).read(everything), DamagedDiary);
    const Salvage salvage = salvageDiary(file, "2026-11-22-103000");
    CHECK(readLock(salvage.file) == readLock(file));
    CHECK_FALSE(showsHiddenWord(folder.path()));
    CHECK(DiaryStore::open(salvage.file, mustBeThere).counts().episodes > 20);
    seal::forgetKeys();
    CHECK_THROWS_AS(salvageDiary(file, "2026-11-22-103001"), LockedDiary);
}

TEST_CASE_METHOD(Fixture, "a locked diary is listed without the name that it holds", "[store]")
{
    lock();
    seal::forgetKeys();
    CHECK(diariesIn(folder.path()) == std::vector{DiaryFile{file, {}, true}});
}

namespace
{

enum class Ending { Done, Failed, Unconfirmed };

// Runs work on a disk that fails from one call on, or at it alone; call is the number of that call.
template <typename Work>
Ending endingOn(const Fixture& fixture, Fault fault, bool& hasFailed, Work work)
{
    const FaultyDisk disk(fixture.folder.path(), fault);
    Ending ending = Ending::Done;
    try {
        work();
    } catch (const Unconfirmed&) {
        ending = Ending::Unconfirmed;
    } catch (const Failure&) {
        ending = Ending::Failed;
    }
    hasFailed = disk.hasFailed();
    return ending;
}

}  // namespace

TEST_CASE("a lock that a failing disk keeps from being set leaves the diary as it was", "[store]")
{
    const FaultKind kind = GENERATE(FaultKind::Io, FaultKind::NoRoom);
    const bool isForEver = GENERATE(false, true);
    bool hasFailed = true;
    std::map<Ending, int> endings;
    for (std::size_t call = 0; hasFailed; ++call) {
        const Fixture fixture;
        const Ending ending = endingOn(fixture, {kind, call, isForEver}, hasFailed, [&] { fixture.lock(); });
        CAPTURE(call, isForEver, static_cast<int>(ending));
        ++endings[ending];
        CHECK(isLockedFile(fixture.file) == (ending != Ending::Failed));
        CHECK((ending == Ending::Failed ? fixture.episodes() == 1 : fixture.opensBy(passphrase)));
    }
    CHECK(endings[Ending::Failed] > 5);
}

TEST_CASE(
    "a passphrase that a failing disk keeps from being changed is said to be the old one or the new one",
    "[store]")
{
    const bool isForEver = GENERATE(false, true);
    bool hasFailed = true;
    std::map<Ending, int> endings;
    for (std::size_t call = 0; hasFailed; ++call) {
        const Fixture fixture;
        fixture.lock();
        const Ending ending = endingOn(fixture, {FaultKind::Io, call, isForEver}, hasFailed, [&] {
            changePassphrase(fixture.file, secret(passphrase), cheap("another passphrase"));
        });
        CAPTURE(call, isForEver, static_cast<int>(ending));
        ++endings[ending];
        if (ending == Ending::Failed) CHECK(fixture.opensBy(passphrase));
        if (ending != Ending::Failed) CHECK(fixture.opensBy("another passphrase"));
        if (ending == Ending::Done) CHECK_FALSE(fixture.opensBy(passphrase));
    }
    CHECK(endings[Ending::Failed] > 0);
    CHECK(endings[Ending::Unconfirmed] > 0);
}

TEST_CASE("a lock that is set or removed when the program is killed is there whole or not at all", "[store]")
{
    const Fixture fixture;
    // Of the copy that is being written.
    const auto unfinishedSize = [&fixture] {
        std::uintmax_t size = 0;
        for (const auto& file : regularFilesIn(fixture.folder.path())) {
            std::error_code gone;
            const auto found = std::filesystem::file_size(file, gone);
            if (file.extension() == ".unfinished" && !gone) size = std::max(size, found);
        }
        return size;
    };
    for (int round = 0; round < 12; ++round) {
        Forked other([&](auto tell) {
            const bool isPlain = !isLockedFile(fixture.file);
            tell(1);
            isPlain ? fixture.lock() : removePassphrase(fixture.file, secret(passphrase));
            tell(2);
        });
        other.next();
        // Killed at once, or further and further into the copy; now and then it is done before that.
        constexpr int mostLooks = 20'000;
        const auto awaited = static_cast<std::uintmax_t>(round / 2) * 9000;
        for (int look = 0; look < mostLooks && unfinishedSize() < awaited; ++look)
            continue;
        other.kill();
        CHECK((isLockedFile(fixture.file) ? fixture.opensBy(passphrase) : fixture.episodes() == 1));
    }
    for (const auto& name : namesIn(fixture.folder.path()))
        CHECK(name == "diary.db");
}
