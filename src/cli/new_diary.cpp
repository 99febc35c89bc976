// SPDX-License-Identifier: MIT
#include "cli/new_diary.h"

#include "platform/retried.h"
#include "store/diary_place.h"
#include "store/making.h"
#include "store/unfinished_file.h"

namespace cramp::cli
{

namespace
{

// False when another program made a diary of that name meanwhile, which then stays as it is.
bool makeFilledDiary(const std::filesystem::path& file, const std::function<void(store::DiaryStore&)>& fill)
{
    store::makeDiaryFolder(file.parent_path());
    const store::UnfinishedFile unfinished(file);
    unfinished.fill([&] {
        store::DiaryStore store =
            store::DiaryStore::open(unfinished.path(), store::DiaryStore::WhenMissing::Make);
        fill(store);
    });
    try {
        unfinished.giveName(file, platform::Existing::Keep);
    } catch (const platform::Unconfirmed&) {
        throw;
    } catch (const platform::Failure&) {
        if (store::isDiaryThere(file)) return false;
        throw;
    }
    return true;
}

}  // namespace

void fillDiary(const std::filesystem::path& file, const std::function<void(store::DiaryStore&)>& fill)
{
    store::refuseEmptied(file);
    std::error_code ignored;
    const auto type = std::filesystem::symlink_status(file, ignored).type();
    if (type == std::filesystem::file_type::not_found && makeFilledDiary(file, fill)) return;
    store::DiaryStore store = store::DiaryStore::open(file, store::DiaryStore::WhenMissing::Make);
    fill(store);
}

}  // namespace cramp::cli
