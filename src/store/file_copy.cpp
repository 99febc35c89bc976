// SPDX-License-Identifier: MIT
#include "store/file_copy.h"

#include "platform/failure.h"
#include "store/opening.h"
#include "store/store_failure.h"
#include "store/verification.h"

#include <SQLiteCpp/Backup.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <sqlite3.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>

namespace cramp::store
{

namespace
{

// An empty file beside a target, mode 0600; gone at the end of the scope unless it got the target's name.
class TemporaryFile
{
public:
    explicit TemporaryFile(const std::filesystem::path& target)
    {
        const auto folder = target.has_parent_path() ? target.parent_path() : std::filesystem::path(".");
        m_name = (folder / ("." + target.filename().string() + ".XXXXXX")).string();
        const int descriptor = ::mkostemp(m_name.data(), O_CLOEXEC);
        if (descriptor < 0)
            throw platform::Failure(
                fmt::format("The file {} was not written: {}. Choose another place and try again.",
                            target.string(), std::strerror(errno)));
        ::close(descriptor);
    }
    ~TemporaryFile()
    {
        ::unlink(m_name.c_str());
        ::unlink((m_name + "-journal").c_str());
    }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;

    const std::string& name() const { return m_name; }

private:
    std::string m_name;
};

[[noreturn]] void failExists(const std::filesystem::path& copy)
{
    throw platform::Failure(fmt::format(
        "The file {} is there already. Nothing was changed; choose another name.", copy.string()));
}

// Of the two files, the one that an error is about.
bool isOfSource(const SQLite::Exception& error)
{
    const int code = error.getErrorCode();
    return code == SQLITE_BUSY || code == SQLITE_LOCKED || code == SQLITE_CORRUPT || code == SQLITE_NOTADB;
}

void writePages(SQLite::Database& from, const std::filesystem::path& file, const std::string& temporary,
                const std::filesystem::path& copy)
{
    try {
        SQLite::Database to = openFile(temporary, SQLite::OPEN_READWRITE);
        configure(to);
        copyPages(from, to);
    } catch (const SQLite::Exception& error) {
        throw failureOf(error, isOfSource(error) ? file : copy);
    }
}

}  // namespace

std::filesystem::path freeName(const std::filesystem::path& file, std::string_view word)
{
    const std::string stem = file.stem().string();
    auto name = file.parent_path() / fmt::format("{}.{}.db", stem, word);
    for (int number = 2; std::filesystem::exists(name); ++number)
        name = file.parent_path() / fmt::format("{}.{}-{}.db", stem, word, number);
    return name;
}

void copyPages(SQLite::Database& from, SQLite::Database& to)
{
    SQLite::Backup backup(to, from);
    const int result = backup.executeStep();
    if (result != SQLITE_DONE) throw SQLite::Exception("the copy of the pages", result);
}

void copyDiary(SQLite::Database& from, const std::filesystem::path& file, const std::filesystem::path& copy,
               std::span<const Migration> steps, platform::Existing existing)
{
    if (existing == platform::Existing::Keep && std::filesystem::exists(copy)) failExists(copy);
    std::error_code ignored;
    if (std::filesystem::equivalent(file, copy, ignored)) failExists(copy);
    const TemporaryFile temporary(copy);
    writePages(from, file, temporary.name(), copy);
    guarded(file, [&] {
        SQLite::Database written = loadDiary(temporary.name(), steps);
        verify(written, file);
    });
    platform::renameFile(temporary.name(), copy, existing);
}

}  // namespace cramp::store
