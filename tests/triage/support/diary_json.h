// SPDX-License-Identifier: MIT
#pragma once

#include "diary/diary.h"

#include <filesystem>
#include <string>
#include <vector>

namespace cramp::test
{

// A case in the exchange format: tests/triage/cases/<name>.json with name, now, diary, and what is expected.
struct DiaryCase {
    std::string file;
    std::string name;
    diary::Moment now;
    diary::Diary diary;
    std::string urgency;                // of the whole
    std::vector<std::string> findings;  // all that hold, in order
    std::vector<std::string> answered;  // those of them whose answer still counts
};

// Reads what such cases hold of the exchange format; throws for anything else.
DiaryCase readDiaryCase(const std::filesystem::path& file);

}  // namespace cramp::test
