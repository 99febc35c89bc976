// SPDX-License-Identifier: MIT
#include "cli/new_diary.h"

#include "platform/failure.h"
#include "platform/whole_file.h"

namespace cramp::cli
{

namespace
{

// The diary while it has its other name; removed with its journal at the end unless it was renamed.
class UnfinishedDiary
{
public:
    explicit UnfinishedDiary(const std::filesystem::path& file)
        : m_path(file.string() + ".new-" + diary::Uuid::random().text())
    {
    }
    ~UnfinishedDiary()
    {
        std::error_code ignored;
        std::filesystem::remove(m_path, ignored);
        std::filesystem::remove(m_path.string() + "-journal", ignored);
    }
    UnfinishedDiary(const UnfinishedDiary&) = delete;
    UnfinishedDiary& operator=(const UnfinishedDiary&) = delete;

    const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

// Failures name the diary by the name that the person knows.
std::vector<std::string> withName(std::vector<std::string> sentences, const std::string& from,
                                  const std::string& to)
{
    for (std::string& sentence : sentences)
        for (auto place = sentence.find(from); place != std::string::npos; place = sentence.find(from))
            sentence.replace(place, from.size(), to);
    return sentences;
}

void fillUnfinished(const UnfinishedDiary& unfinished, const std::filesystem::path& file,
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
    const UnfinishedDiary unfinished(file);
    fillUnfinished(unfinished, file, fill);
    try {
        platform::renameFile(unfinished.path(), file, platform::Existing::Keep);
    } catch (const platform::Failure&) {
        if (std::filesystem::exists(file)) return false;
        throw;
    }
    return true;
}

}  // namespace

void fillDiary(const std::filesystem::path& file, const std::function<void(store::DiaryStore&)>& fill)
{
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored) && makeFilledDiary(file, fill)) return;
    store::DiaryStore store = store::DiaryStore::open(file, store::DiaryStore::WhenMissing::Make);
    fill(store);
}

}  // namespace cramp::cli
