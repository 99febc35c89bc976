// SPDX-License-Identifier: MIT
#include "cli/new_diary.h"

#include "platform/failure.h"
#include "platform/whole_file.h"

namespace cramp
{

namespace
{

// The diary while it has its other name; removed with its journal at the end unless it was renamed.
class UnfinishedDiary
{
public:
    explicit UnfinishedDiary(const std::filesystem::path& file)
        : m_path(file.string() + ".new-" + Uuid::random().text())
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

}  // namespace

bool makeFilledDiary(const std::filesystem::path& file, const std::function<void(DiaryStore&)>& fill)
{
    const UnfinishedDiary unfinished(file);
    {
        DiaryStore store = DiaryStore::open(unfinished.path(), DiaryStore::WhenMissing::Make);
        fill(store);
    }
    try {
        renameFile(unfinished.path(), file, Existing::Keep);
    } catch (const Failure&) {
        if (std::filesystem::exists(file)) return false;
        throw;
    }
    return true;
}

}  // namespace cramp
