// SPDX-License-Identifier: MIT
#include "platform/retried.h"

#include "platform/whole_file.h"
#include "support/catch.h"
#include "support/faulty_disk.h"
#include "support/test_data.h"

using namespace cramp::platform;
using namespace cramp::test;
using Catch::Contains;

TEST_CASE("a call is made again while signals interrupt it, and no other", "[files]")
{
    int calls = 0;
    CHECK(retried([&] {
              errno = EINTR;
              return ++calls < 3 ? -1 : 7;
          }) == 7);
    CHECK(calls == 3);
    CHECK(retried([&] {
              ++calls;
              errno = EIO;
              return -1;
          }) == -1);
    CHECK(calls == 4);
    CHECK(retried([&] {
              errno = EINTR;
              return -1;
          }) == -1);
}

TEST_CASE("a file is removed, one that is not there needs no removing, and a folder is none", "[files]")
{
    const TemporaryFolder folder;
    writeWholeFile(folder / "file", "x");
    CHECK(removeFile(folder / "file") == 0);
    CHECK_FALSE(std::filesystem::exists(folder / "file"));
    CHECK(removeFile(folder / "file") == 0);
    CHECK(removeFile(folder.path()) != 0);
    CHECK(std::filesystem::exists(folder.path()));
}

TEST_CASE("a folder is confirmed by the disk or not", "[files]")
{
    const TemporaryFolder folder;
    CHECK(confirmFolder(folder.path()) == 0);
    CHECK(confirmFolder({}) == 0);
    CHECK(confirmFolder(folder / "none") == ENOENT);
    const FaultyDisk disk(folder.path(), {FaultKind::Io, 1, false});
    CHECK(confirmFolder(folder.path()) == EIO);
    CHECK(disk.failedCall().starts_with("fsync"));
}

TEST_CASE("a file is written, or not, or not confirmed, as its sentence says", "[files]")
{
    bool hasFailed = true;
    bool wasUnconfirmed = false;
    for (std::size_t call = 0; hasFailed; ++call) {
        const TemporaryFolder folder;
        writeWholeFile(folder / "file", "before");
        std::string content = "after";
        {
            const FaultyDisk disk(folder.path(), {FaultKind::Io, call, false});
            try {
                writeWholeFile(folder / "file", "after");
            } catch (const Unconfirmed&) {
                wasUnconfirmed = true;
            } catch (const Failure& failure) {
                CHECK_THAT(failure.sentence(), Contains("Nothing was changed"));
                content = "before";
            }
            hasFailed = disk.hasFailed();
        }
        CHECK(readWholeFile(folder / "file") == content);
        CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 1);
    }
    CHECK(wasUnconfirmed);
}

TEST_CASE("a file that the disk does not let be removed is named", "[files]")
{
    const TemporaryFolder folder;
    std::string sentence;
    {
        // The first calls make the file and write into it.
        const FaultyDisk disk(folder.path(), {FaultKind::Io, 2, true});
        try {
            writeWholeFile(folder / "file", "content");
        } catch (const Failure& failure) {
            sentence = failure.sentence();
        }
    }
    std::filesystem::directory_iterator entry(folder.path());
    REQUIRE(entry != std::filesystem::directory_iterator());
    CHECK_THAT(sentence, Contains(entry->path().string()));
}
