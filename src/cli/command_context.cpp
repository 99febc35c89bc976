// SPDX-License-Identifier: MIT
#include "cli/command_context.h"

#include "cli/default_diary.h"

namespace cramp
{

CommandContext::CommandContext(const CliEnvironment& environment,
                               std::optional<std::filesystem::path> diaryFile)
    : m_environment(environment),
      m_diaryFile(std::move(diaryFile))
{
}

const std::filesystem::path& CommandContext::diaryFile() const
{
    if (!m_diaryFile) m_diaryFile = defaultDiaryFile(m_environment);
    return *m_diaryFile;
}

const LocalZone& CommandContext::zone() const
{
    if (!m_zone) m_zone = m_environment.zone();
    return *m_zone;
}

const Moment& CommandContext::now() const
{
    if (!m_now) m_now = momentAt(m_environment.clock(), zone());
    return *m_now;
}

DiaryStore CommandContext::openDiary() const
{
    return DiaryStore::open(diaryFile(), DiaryStore::WhenMissing::Fail);
}

}  // namespace cramp
