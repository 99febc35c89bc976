// SPDX-License-Identifier: MIT
#include "cli/default_diary.h"

#include "platform/failure.h"

namespace cramp::cli
{

std::filesystem::path defaultDiaryFile(const CliEnvironment& environment)
{
    const std::filesystem::path place = std::filesystem::path("crampdiary") / "diary.db";
    const std::filesystem::path dataHome = environment.variable("XDG_DATA_HOME").value_or("");
    if (dataHome.is_absolute()) return dataHome / place;
    const std::filesystem::path home = environment.variable("HOME").value_or("");
    if (!home.is_absolute())
        throw platform::Failure(
            "There is no home folder to keep the diary in. Name the file with --diary FILE.");
    return home / ".local" / "share" / place;
}

}  // namespace cramp::cli
