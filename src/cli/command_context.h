// SPDX-License-Identifier: MIT
#pragma once

#include "cli/cli_environment.h"
#include "store/diary_store.h"

#include <filesystem>
#include <optional>

namespace cramp::cli
{

// What every command needs: which diary, what time it is and where. Clock and zone are asked once, when first
// needed, so that a call has one `now`.
class CommandContext
{
public:
    // The file that --diary named; none: the default one.
    CommandContext(const CliEnvironment& environment, std::optional<std::filesystem::path> diaryFile);

    const CliEnvironment& environment() const { return m_environment; }
    const std::filesystem::path& diaryFile() const;
    const platform::LocalZone& zone() const;
    const diary::Moment& now() const;

    // Fails where there is no diary.
    store::DiaryStore openDiary() const;

private:
    const CliEnvironment& m_environment;
    mutable std::optional<std::filesystem::path> m_diaryFile;
    mutable std::optional<platform::LocalZone> m_zone;
    mutable std::optional<diary::Moment> m_now;
};

}  // namespace cramp::cli
