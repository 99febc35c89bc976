// SPDX-License-Identifier: MIT
#pragma once

#include "store/diary_store.h"

#include <filesystem>
#include <functional>

namespace cramp::cli
{

// Opens a diary and hands it to fill. Where there is none, one is made that is never seen empty, because an
// empty diary would say that all is well: it is filled under another name beside its place and then renamed.
// When another program makes a diary of that name meanwhile, that one is filled; fill may so be called twice.
// Throws Failure where a diary was emptied (store/diary_place.h), and what fill throws; then no new diary is
// left behind.
void fillDiary(const std::filesystem::path& file, const std::function<void(store::DiaryStore&)>& fill);

}  // namespace cramp::cli
