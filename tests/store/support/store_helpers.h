// SPDX-License-Identifier: MIT
#pragma once

#include "platform/failure.h"
#include "platform/whole_file.h"
#include "store/diary_store.h"
#include "support/catch.h"
#include "support/random_records.h"
#include "support/test_data.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sys/stat.h>

namespace cramp::test
{

constexpr auto make = store::DiaryStore::WhenMissing::Make;
constexpr auto mustBeThere = store::DiaryStore::WhenMissing::Fail;
inline const store::Slice everything{std::nullopt, std::nullopt, true};

inline diary::Moment at(std::string_view text)
{
    return diary::parseMoment(text).value();
}
inline diary::Date day(std::string_view text)
{
    return diary::parseDate(text).value();
}

// An id that tells its number.
inline diary::Uuid numbered(std::uint32_t number)
{
    diary::Uuid::Bytes bytes{};
    for (std::size_t index = 0; index < 4; ++index)
        bytes.at(15 - index) = static_cast<std::uint8_t>(number >> (8 * index));
    return diary::Uuid(bytes);
}

inline diary::Episode episodeAt(std::string_view start, std::uint32_t number)
{
    diary::Episode episode;
    episode.id = numbered(number);
    episode.start = at(start);
    episode.sites = {{diary::Site::Calf, diary::Side::Left, {}}};
    return episode;
}

inline diary::Change adding(diary::Record record)
{
    return {"add", {{std::nullopt, std::move(record)}}};
}

// Runs SQL on a diary file behind the store's back.
inline void runSql(const std::filesystem::path& file, const std::string& sql)
{
    SQLite::Database(file.string(), SQLite::OPEN_READWRITE).exec(sql);
}

inline mode_t modeOf(const std::filesystem::path& path)
{
    struct stat status = {};
    REQUIRE(::stat(path.c_str(), &status) == 0);
    return status.st_mode & 07777;
}

// The names of all files of a folder.
inline std::set<std::string> namesIn(const std::filesystem::path& folder)
{
    std::set<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        names.insert(entry.path().filename().string());
    return names;
}

// A word for notes, which no file may show of a locked diary.
constexpr std::string_view hiddenWord = "Rumpelstiltskin";
inline bool showsHiddenWord(const std::filesystem::path& folder)
{
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
        if (entry.is_regular_file() &&
            platform::readWholeFile(entry.path()).find(hiddenWord) != std::string::npos)
            return true;
    return false;
}

// The sentence of the Failure that a piece of work ends in.
template <typename Work>
std::string sentenceOf(Work work)
{
    try {
        work();
    } catch (const platform::Failure& failure) {
        CHECK(failure.sentences().size() == 1);
        CHECK(failure.sentence().find('\n') == std::string::npos);
        return failure.sentence();
    }
    FAIL("no Failure was thrown");
    return {};
}

}  // namespace cramp::test
