// SPDX-License-Identifier: MIT
#include "cli/command_context.h"

#include "cli/default_diary.h"
#include "cli/passphrase_file.h"
#include "platform/failure.h"
#include "store/salvage.h"

#include <fmt/format.h>

namespace cramp::cli
{

CommandContext::CommandContext(const CliEnvironment& environment,
                               std::optional<std::filesystem::path> diaryFile,
                               std::optional<std::filesystem::path> passphraseFile)
    : m_environment(environment),
      m_diaryFile(std::move(diaryFile)),
      m_passphraseFile(std::move(passphraseFile))
{
}

const std::filesystem::path& CommandContext::diaryFile() const
{
    if (!m_diaryFile) m_diaryFile = defaultDiaryFile(m_environment);
    return *m_diaryFile;
}

seal::Secret CommandContext::passphraseOf(const std::filesystem::path& file) const
{
    if (m_passphraseFile) return readPassphrase(*m_passphraseFile);
    auto typed = m_environment.ask(fmt::format("Passphrase of {}: ", file.string()), false);
    if (typed) return takeSecret(std::move(*typed));
    throw platform::Failure(fmt::format(
        "The diary {} is locked with a passphrase. Name a file whose first line is the passphrase "
        "with --passphrase-file.",
        file.string()));
}

const platform::LocalZone& CommandContext::zone() const
{
    if (!m_zone) m_zone = m_environment.zone();
    return *m_zone;
}

const diary::Moment& CommandContext::now() const
{
    if (!m_now) m_now = diary::momentAt(m_environment.clock(), zone());
    return *m_now;
}

store::DiaryStore CommandContext::openDiary() const
{
    if (!m_isDamaged) return store::DiaryStore::open(diaryFile(), store::DiaryStore::WhenMissing::Fail);
    store::DamagedLook look = store::lookAtDamaged(diaryFile());
    m_leftOut = look.sentence;
    return std::move(look.store);
}

}  // namespace cramp::cli
