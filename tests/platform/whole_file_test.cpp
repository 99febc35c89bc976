// SPDX-License-Identifier: MIT
#include "platform/whole_file.h"

#include "platform/failure.h"
#include "support/catch.h"
#include "support/test_data.h"

#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <thread>

using namespace cramp::platform;
using namespace cramp::test;
using Catch::Contains;

namespace
{

mode_t modeOf(const std::filesystem::path& path)
{
    struct stat status = {};
    REQUIRE(::stat(path.c_str(), &status) == 0);
    return status.st_mode & 07777;
}

std::size_t countIn(const std::filesystem::path& folder)
{
    return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(folder), {}));
}

}  // namespace

TEST_CASE("a file is read as it was written", "[file]")
{
    const TemporaryFolder folder;
    const auto file = folder / "file";
    for (const std::string& bytes :
         {std::string(), std::string("x"), std::string("\0\r\n\xff", 4), std::string(1'000'000, 'y')}) {
        writeWholeFile(file, bytes);
        CHECK(readWholeFile(file) == bytes);
        CHECK(countIn(folder.path()) == 1);
    }
}

TEST_CASE("a new file is for its owner alone, an old one keeps its permissions", "[file]")
{
    const TemporaryFolder folder;
    const auto file = folder / "file";
    writeWholeFile(file, "one");
    CHECK(modeOf(file) == 0600);
    ::chmod(file.c_str(), 0644);
    writeWholeFile(file, "two");
    CHECK(modeOf(file) == 0644);
    CHECK(readWholeFile(file) == "two");
}

TEST_CASE("a symbolic link is followed and stays", "[file]")
{
    const TemporaryFolder folder;
    std::filesystem::create_directory(folder / "elsewhere");
    writeWholeFile(folder / "elsewhere/file", "one");
    std::filesystem::create_symlink("elsewhere/file", folder / "link");
    writeWholeFile(folder / "link", "two");
    CHECK(std::filesystem::is_symlink(folder / "link"));
    CHECK(readWholeFile(folder / "elsewhere/file") == "two");
    CHECK(countIn(folder.path()) == 2);
}

TEST_CASE("what cannot be read or written is named", "[file]")
{
    const TemporaryFolder folder;
    const auto missing = folder / "missing/file";
    CHECK_THROWS_WITH(readWholeFile(missing), Contains(missing.string()));
    CHECK_THROWS_WITH(writeWholeFile(missing, "x"), Contains(missing.string()));
    CHECK_THROWS_WITH(readWholeFile(folder.path()), Contains(folder.path().string()));
    CHECK_THROWS_WITH(writeWholeFile(folder.path(), "x"), Contains(folder.path().string()));
    CHECK(countIn(folder.path()) == 0);
}

TEST_CASE("a full disk leaves the old file and nothing else", "[file]")
{
    const TemporaryFolder folder;
    const auto file = folder / "file";
    writeWholeFile(file, "old");
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        const rlimit limit{1000, 1000};
        ::signal(SIGXFSZ, SIG_IGN);
        ::setrlimit(RLIMIT_FSIZE, &limit);
        int result = 1;
        try {
            writeWholeFile(file, std::string(5000, 'x'));
        } catch (const Failure& failure) {
            result = failure.sentence().find(file.string()) != std::string::npos ? 0 : 2;
        }
        ::_exit(result);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    CHECK(status == 0);
    CHECK(readWholeFile(file) == "old");
    CHECK(countIn(folder.path()) == 1);
}

TEST_CASE("a full device is told", "[file]")
{
    CHECK_THROWS_WITH(writeWholeFile("/dev/full", "x"), Contains("/dev/full"));
}

TEST_CASE("what is no regular file is written to, not replaced", "[file]")
{
    const TemporaryFolder folder;
    const auto pipe = folder / "pipe";
    REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
    std::string read;
    std::thread reader([&] { read = readWholeFile(pipe); });
    writeWholeFile(pipe, "through the pipe");
    reader.join();
    CHECK(read == "through the pipe");
    CHECK(std::filesystem::is_fifo(pipe));
}

TEST_CASE("a finished file gets its name", "[file]")
{
    const TemporaryFolder folder;
    writeWholeFile(folder / "new", "new");
    renameFile(folder / "new", folder / "name", Existing::Keep);
    CHECK(readWholeFile(folder / "name") == "new");
    writeWholeFile(folder / "newer", "newer");
    CHECK_THROWS_WITH(renameFile(folder / "newer", folder / "name", Existing::Keep), Contains("name"));
    CHECK(readWholeFile(folder / "name") == "new");
    CHECK(readWholeFile(folder / "newer") == "newer");
    renameFile(folder / "newer", folder / "name", Existing::Replace);
    CHECK(readWholeFile(folder / "name") == "newer");
    CHECK(countIn(folder.path()) == 1);
    CHECK_THROWS_AS(renameFile(folder / "missing", folder / "other", Existing::Keep), Failure);
}

TEST_CASE("what goes to a descriptor goes whole, or the errno is told", "[file]")
{
    int ends[2] = {};
    REQUIRE(::pipe(ends) == 0);
    const std::string sent(1'000'000, 'y');
    std::string received;
    std::thread reader([&] {
        char buffer[4096];
        for (ssize_t count = 0; (count = ::read(ends[0], buffer, sizeof buffer)) > 0;)
            received.append(buffer, static_cast<std::size_t>(count));
    });
    CHECK(writeAll(ends[1], sent) == 0);
    ::close(ends[1]);
    reader.join();
    ::close(ends[0]);
    CHECK(received == sent);
    CHECK(writeAll(ends[1], "more") == EBADF);
}
