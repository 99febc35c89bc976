// SPDX-License-Identifier: MIT
#pragma once

#include "cli/cli_environment.h"
#include "seal/secret.h"
#include "store/diary_store.h"

#include <filesystem>
#include <optional>
#include <string>

namespace cramp::cli
{

// What every command needs: which diary, what time it is and where. Clock and zone are asked once, when first
// needed, so that a call has one `now`.
class CommandContext
{
public:
    // The file that --diary named; none: the default one.
    CommandContext(const CliEnvironment& environment, std::optional<std::filesystem::path> diaryFile,
                   std::optional<std::filesystem::path> passphraseFile = std::nullopt);

    const CliEnvironment& environment() const { return m_environment; }
    const std::filesystem::path& diaryFile() const;
    // The passphrase or recovery code of a locked diary, from --passphrase-file or the terminal. Throws
    // Failure when there is neither.
    seal::Secret passphraseOf(const std::filesystem::path& file) const;
    const platform::LocalZone& zone() const;
    const diary::Moment& now() const;

    // Fails where there is no diary.
    store::DiaryStore openDiary() const;
    // From now on openDiary gives, in memory, what is whole of a damaged diary.
    void useDamaged() { m_isDamaged = true; }
    bool isDamaged() const { return m_isDamaged; }
    // What that leaves out, in a sentence, once it was opened.
    const std::string& leftOut() const { return m_leftOut; }

private:
    const CliEnvironment& m_environment;
    mutable std::optional<std::filesystem::path> m_diaryFile;
    std::optional<std::filesystem::path> m_passphraseFile;
    mutable std::optional<platform::LocalZone> m_zone;
    mutable std::optional<diary::Moment> m_now;
    bool m_isDamaged = false;
    mutable std::string m_leftOut;
};

}  // namespace cramp::cli
