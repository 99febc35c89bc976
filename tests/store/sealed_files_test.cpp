// SPDX-License-Identifier: MIT
#include "store/sealed_files.h"

#include "seal/sealed_page.h"
#include "store/connection.h"
#include "store/store_failure.h"
#include "store/support/forked.h"
#include "store/support/store_helpers.h"

#include <random>

using namespace cramp::diary;
using namespace cramp::platform;
using namespace cramp::store;
using namespace cramp::test;
using namespace cramp;
using Catch::Contains;

namespace
{

// A locked diary whose keys are held.
struct Locked {
    Locked()
    {
        seal::holdKeys(header.id, dataKey);
        writeWholeFile(file, "");
        writeLock(file, header);
    }
    ~Locked() { seal::forgetKeys(); }

    DiaryStore open() const { return DiaryStore::open(file, make); }
    std::optional<Diary> readUnlessDamaged() const
    {
        try {
            return open().read(everything);
        } catch (const DamagedDiary&) {
            return std::nullopt;
        }
    }

    TemporaryFolder folder;
    std::filesystem::path file = folder / "diary.db";
    seal::Secret dataKey = seal::Secret::random(32);
    seal::LockHeader header = seal::newHeader(dataKey);
};

Episode withWord(std::uint32_t number)
{
    Episode episode = episodeAt("2026-11-02T03:12:00+00:00", number);
    episode.note = hiddenWord;
    return episode;
}

}  // namespace

TEST_CASE_METHOD(Locked, "a locked diary works as a plain one, and its file shows nothing", "[store]")
{
    const std::uint64_t seed = 20261130;
    INFO("seed " << seed);
    const Diary diary = RandomRecords(seed).diary(40);
    TemporaryFolder other;
    DiaryStore plain = DiaryStore::open(other / "plain.db", make);
    plain.apply(additionsOf(diary));
    {
        DiaryStore store = open();
        store.apply(additionsOf(diary));
        store.apply(adding(withWord(9)));
        CHECK(store.keys() != nullptr);
    }
    plain.apply(adding(withWord(9)));
    CHECK(plain.keys() == nullptr);
    Diary read = open().read(everything);
    read.id = plain.diaryId();
    CHECK(read == plain.read(everything));
    CHECK(open().checkFile().records() == plain.checkFile().records());
    CHECK_FALSE(showsHiddenWord(folder.path()));
    CHECK(showsHiddenWord(other.path()));
    const std::string bytes = readWholeFile(file);
    CHECK((bytes.size() - seal::headerSize) % seal::sealedPageSize == 0);
    for (const char* known : {"SQLite", "episode", "CREATE", "calf"})
        CHECK(bytes.find(known) == std::string::npos);
}

TEST_CASE_METHOD(Locked, "a diary whose keys are not held is refused and left as it is", "[store]")
{
    open().apply(adding(withWord(1)));
    const std::string before = readWholeFile(file);
    seal::forgetKeys();
    CHECK_THROWS_AS(open(), LockedDiary);
    CHECK_THAT(sentenceOf([&] { open(); }), Contains("is locked with a passphrase"));
    CHECK(readWholeFile(file) == before);
    CHECK(namesIn(folder.path()) == std::set<std::string>{"diary.db"});
}

TEST_CASE_METHOD(Locked, "what has a diary open keeps its keys", "[store]")
{
    DiaryStore store = open();
    seal::forgetKeys();
    store.apply(adding(withWord(1)));
    CHECK(store.read(everything).episodes.size() == 1);
}

TEST_CASE_METHOD(Locked, "a journal that a killed writer leaves shows nothing, and is rolled back", "[store]")
{
    open().apply(adding(withWord(1)));
    Forked writer([&](auto tell) {
        SQLite::Database database = openFile(file, SQLite::OPEN_READWRITE);
        configure(database);
        database.exec(
            "PRAGMA cache_size = 2; PRAGMA cache_spill = 1; BEGIN IMMEDIATE;"
            "UPDATE episode SET note = 'Rumpelstiltskin again';"
            "CREATE TABLE filler AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
            "WHERE i < 400) SELECT hex(randomblob(500)) AS bytes FROM n");
        tell(1);
        for (;;)
            ::pause();
    });
    REQUIRE(writer.next());
    writer.kill();
    REQUIRE(std::filesystem::file_size(file.string() + "-journal") > seal::journalHeadSize);
    CHECK_FALSE(showsHiddenWord(folder.path()));
    const Diary read = open().read(everything);
    REQUIRE(read.episodes.size() == 1);
    CHECK(read.episodes.front().note == hiddenWord);
    CHECK(open().checkFile().episodes == 1);
}

TEST_CASE_METHOD(Locked, "a wrong byte of a locked diary is damage, and is never shown", "[store]")
{
    const std::uint32_t seed = 20261130;
    INFO("seed " << seed);
    std::mt19937 random(seed);
    for (std::uint32_t number = 1; number <= 30; ++number)
        open().apply(adding(withWord(number)));
    const Diary whole = open().read(everything);
    const std::string sound = readWholeFile(file);
    for (int round = 0; round < 40; ++round) {
        std::string wrong = sound;
        const std::size_t place = seal::headerSize + random() % (wrong.size() - seal::headerSize);
        wrong.at(place) ^= static_cast<char>(1U << random() % 8);
        INFO("byte " << place);
        writeWholeFile(file, wrong);
        CHECK_THROWS_AS(open().checkFile(), DamagedDiary);
        // What is read without that page is as it was written.
        const auto read = readUnlessDamaged();
        CHECK((!read || *read == whole));
    }
    writeWholeFile(file, sound);
    CHECK(readUnlessDamaged() == whole);
}

TEST_CASE_METHOD(Locked, "two pages that change places are damage", "[store]")
{
    for (std::uint32_t number = 1; number <= 30; ++number)
        open().apply(adding(withWord(number)));
    std::string bytes = readWholeFile(file);
    const std::size_t first = seal::headerSize + seal::sealedPageSize;
    const std::string page = bytes.substr(first, seal::sealedPageSize);
    bytes.replace(first, seal::sealedPageSize,
                  bytes.substr(first + seal::sealedPageSize, seal::sealedPageSize));
    bytes.replace(first + seal::sealedPageSize, seal::sealedPageSize, page);
    writeWholeFile(file, bytes);
    CHECK_THROWS_AS(open().checkFile(), DamagedDiary);
}

TEST_CASE_METHOD(Locked, "a backup of a locked diary has the same lock", "[store]")
{
    open().apply(adding(withWord(1)));
    open().backupTo(folder / "copy.db");
    CHECK(readLock(folder / "copy.db") == header);
    CHECK_FALSE(showsHiddenWord(folder.path()));
    CHECK(DiaryStore::open(folder / "copy.db", mustBeThere).read(everything).episodes.size() == 1);
}

TEST_CASE_METHOD(Locked, "a lock is replaced in both of its copies", "[store]")
{
    open().apply(adding(withWord(1)));
    SQLite::Database database = openFile(file, SQLite::OPEN_READWRITE);
    seal::LockHeader changed = header;
    changed.slots.emplace_back();
    replaceLock(database, changed);
    changed.counter = 2;
    CHECK(lockOf(database) == changed);
    CHECK(readLock(file) == changed);
    const std::string copy = seal::formatHeader(changed);
    CHECK(readWholeFile(file).substr(0, seal::headerSize) == copy + copy);
    CHECK(storedBytes(database) == readWholeFile(file));
}

TEST_CASE_METHOD(Locked, "a lock whose header is damaged is damage", "[store]")
{
    open().apply(adding(withWord(1)));
    std::string bytes = readWholeFile(file);
    bytes.replace(20, 1, 1, '\x7f');
    writeWholeFile(file, bytes);
    CHECK(open().read(everything).episodes.size() == 1);
    bytes.replace(seal::headerCopySize + 20, 1, 1, '\x7f');
    writeWholeFile(file, bytes);
    CHECK(isLockedFile(file));
    CHECK_THROWS_AS(open(), DamagedDiary);
}

TEST_CASE("files that are no locked diaries are told from them", "[store]")
{
    const TemporaryFolder folder;
    CHECK_FALSE(isLockedFile(folder / "missing.db"));
    CHECK_FALSE(isLockedFile(folder.path()));
    writeWholeFile(folder / "short.db", "Cramp");
    CHECK_FALSE(isLockedFile(folder / "short.db"));
    DiaryStore::open(folder / "plain.db", make);
    CHECK_FALSE(isLockedFile(folder / "plain.db"));
    CHECK_FALSE(readLock(folder / "plain.db"));
}
