// SPDX-License-Identifier: MIT
#pragma once

#include "platform/failure.h"

#include <SQLiteCpp/Exception.h>

#include <filesystem>

namespace cramp::store
{

// How an error of SQLite, or a row that is no record, becomes a Failure with a sentence for people.

// A row that does not hold a good record of its kind: the place ("episode, column pain") and what is wrong.
class BadRow : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

platform::Failure failureOf(const SQLite::Exception& error, const std::filesystem::path& file);
platform::Failure damagedDiary(const std::filesystem::path& file, const std::string& detail);

// Runs work on a diary file; what SQLite throws in it comes out as Failure.
template <typename Work>
decltype(auto) guarded(const std::filesystem::path& file, Work&& work)
{
    try {
        return std::forward<Work>(work)();
    } catch (const SQLite::Exception& error) {
        throw failureOf(error, file);
    } catch (const BadRow& bad) {
        throw damagedDiary(file, bad.what());
    }
}

}  // namespace cramp::store
