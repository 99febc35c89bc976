// SPDX-License-Identifier: MIT
#include "cli/new_diary.h"

#include "platform/failure.h"
#include "store/diary_place.h"
#include "store/making.h"
#include "store/unfinished_file.h"

namespace cramp::cli
{

namespace
{

// Failures name the diary by the name that the person knows.
std::vector<std::string> withName(std::vector<std::string> sentences, const std::string& from,
                                  const std::string& to)
{
    for (std::string& sentence : sentences)
        for (auto place = sentence.find(from); place != std::string::npos; place = sentence.find(from))
            sentence.replace(place, from.size(), to);
    return sentences;
}

void fillUnfinished(const store::UnfinishedFile& unfinished, const std::filesystem::path& file,
                    const std::function<void(store::DiaryStore&)>& fill)
{
    try {
        store::DiaryStore store =
            store::DiaryStore::open(unfinished.path(), store::DiaryStore::WhenMissing::Make);
        fill(store);
    } catch (const platform::Failure& failure) {
        throw platform::Failure(withName(failure.sentences(), unfinished.path().string(), file.string()));
    }
}

// False when another program made a diary of that name meanwhile, which then stays as it is.
bool makeFilledDiary(const std::filesystem::path& file, const std::function<void(store::DiaryStore&)>& fill)
{
    store::makeDiaryFolder(file.parent_path());
    const store::UnfinishedFile unfinished(file);
    fillUnfinished(unfinished, file, fill);
    try {
        unfinished.giveName(file, platform::Existing::Keep);
    } catch (const platform::Failure&) {
        if (std::filesystem::exists(file)) return false;
        throw;
    }
    return true;
}

}  // namespace

void fillDiary(const std::filesystem::path& file, const std::function<void(store::DiaryStore&)>& fill)
{
    store::refuseEmptied(file);
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored) && makeFilledDiary(file, fill)) return;
    store::DiaryStore store = store::DiaryStore::open(file, store::DiaryStore::WhenMissing::Make);
    fill(store);
}

}  // namespace cramp::cli
