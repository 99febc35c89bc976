// SPDX-License-Identifier: MIT
#include "store/diary_folder.h"

#include "platform/failure.h"
#include "store/backup_files.h"
#include "store/migrations.h"
#include "store/opening.h"
#include "store/sealed_files.h"
#include "store/single_tables.h"
#include "store/store_failure.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

namespace cramp::store
{

namespace
{

using std::filesystem::path;

constexpr std::string_view ending = ".db";
constexpr std::size_t longestName = 40;

bool mayBeDiary(const path& file)
{
    const std::string stem = file.stem().string();
    const bool isCopy = stem.find('.') != std::string::npos;
    std::error_code error;
    return file.extension() == ending && !isCopy && std::filesystem::file_size(file, error) > 0 && !error;
}

// None when the file cannot be read as a diary, whatever the reason.
std::optional<DiaryFile> readDiaryFile(const path& file)
{
    try {
        return guarded(file, [&] {
            SQLite::Database database = openToRead(file, migrations());
            return DiaryFile{file, readPersonName(database), lockOf(database).has_value()};
        });
    } catch (const LockedDiary&) {
        return DiaryFile{file, {}, true};
    } catch (const platform::Failure&) {
        return std::nullopt;
    }
}

std::string plainName(std::string_view person)
{
    std::string name;
    for (const char character : person) {
        const char lower =
            character >= 'A' && character <= 'Z' ? static_cast<char>(character - 'A' + 'a') : character;
        const bool isPlain = (lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9');
        if (isPlain)
            name += lower;
        else if (!name.empty() && name.back() != '-')
            name += '-';
    }
    name.resize(std::min(name.size(), longestName));
    while (name.ends_with('-'))
        name.pop_back();
    return name.empty() ? "diary" : name;
}

}  // namespace

std::vector<DiaryFile> diariesIn(const path& folder)
{
    std::vector<DiaryFile> diaries;
    for (const path& file : regularFilesIn(folder)) {
        if (!mayBeDiary(file)) continue;
        if (auto diary = readDiaryFile(file)) diaries.push_back(std::move(*diary));
    }
    std::ranges::sort(diaries, {}, &DiaryFile::file);
    return diaries;
}

path newDiaryFile(const path& folder, std::string_view person)
{
    const std::string name = plainName(person);
    path file = folder / fmt::format("{}{}", name, ending);
    const auto isTaken = [](const path& place) {
        std::error_code error;
        const auto type = std::filesystem::symlink_status(place, error).type();
        return type != std::filesystem::file_type::not_found || !backupsOf(place).empty();
    };
    for (int number = 2; isTaken(file); ++number)
        file = folder / fmt::format("{}-{}{}", name, number, ending);
    return file;
}

}  // namespace cramp::store
