// SPDX-License-Identifier: MIT
#pragma once

#include "store/diary_store.h"

#include <filesystem>
#include <functional>

namespace cramp
{

// Makes a diary that is never seen empty: it is filled under another name beside its place and then renamed.
// False when another program made a diary of that name meanwhile, which then stays as it is. Throws Failure,
// also what fill throws; then nothing is left behind.
bool makeFilledDiary(const std::filesystem::path& file, const std::function<void(DiaryStore&)>& fill);

}  // namespace cramp
