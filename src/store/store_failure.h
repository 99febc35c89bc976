// SPDX-License-Identifier: MIT
#pragma once

#include "diary/change.h"
#include "platform/failure.h"

#include <SQLiteCpp/Exception.h>

#include <filesystem>

namespace cramp::store
{

// Turns an error of SQLite, or a row that is not a valid record, into a Failure with a sentence for people.

// A row that does not hold a valid record of its kind: the place ("episode, column pain") and what is wrong.
class BadRow : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

// The diary's file is damaged and was not used; a backup or a salvage can help.
class DamagedDiary : public platform::Failure
{
public:
    using platform::Failure::Failure;
};

// The diary is locked with a passphrase, and its lock has not been opened.
class LockedDiary : public platform::Failure
{
public:
    LockedDiary(std::string sentence, std::filesystem::path file)
        : Failure(std::move(sentence)),
          m_file(std::move(file))
    {
    }
    const std::filesystem::path& file() const { return m_file; }

private:
    std::filesystem::path m_file;
};

// A record that is not as it was written, named by its id and its time.
BadRow alteredRow(const diary::Record& record);

DamagedDiary damagedDiary(const std::filesystem::path& file, const std::string& detail);
LockedDiary lockedDiary(const std::filesystem::path& file);
platform::Failure missingDiary(const std::filesystem::path& file);
platform::Failure foreignFile(const std::filesystem::path& file);
platform::Failure newerDiary(const std::filesystem::path& file);

// Throws the Failure for an error of SQLite on a diary's file: DamagedDiary or another one.
[[noreturn]] void failBy(const SQLite::Exception& error, const std::filesystem::path& file);
platform::Failure failureOf(const SQLite::Exception& error, const std::filesystem::path& file);
platform::Failure failureOf(const std::filesystem::filesystem_error& error,
                            const std::filesystem::path& file);

// Runs work on a diary file; what SQLite or the file system throws in it comes out as Failure.
template <typename Work>
decltype(auto) guarded(const std::filesystem::path& file, Work&& work)
{
    try {
        return std::forward<Work>(work)();
    } catch (const SQLite::Exception& error) {
        failBy(error, file);
    } catch (const BadRow& bad) {
        throw damagedDiary(file, bad.what());
    } catch (const std::filesystem::filesystem_error& error) {
        throw failureOf(error, file);
    }
}

}  // namespace cramp::store
