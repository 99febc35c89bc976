// SPDX-License-Identifier: MIT
#pragma once

#include "diary/episode.h"
#include "store/diary_store.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>

namespace cramp::session
{

// A form that is being filled in, kept beside the diary so that a crash or a power cut loses no answers. The
// file is written whole, with mode 0600; it is gone as soon as the form is saved or left.
struct EpisodeDraft {
    diary::Episode episode;                    // as far as it could be read
    std::map<std::string, std::string> typed;  // what could not be, by field

    friend bool operator==(const EpisodeDraft&, const EpisodeDraft&) = default;
};

// "diary.db" has its draft in "diary.db.draft".
std::filesystem::path draftFileOf(const std::filesystem::path& diary);

// Beside a locked diary the draft is sealed as well. Throws Failure.
void writeDraft(const store::DiaryStore& diary, const EpisodeDraft& draft);
// None when there is no such file, or when it is no draft: a draft never stands in anybody's way. One from
// before the diary was locked is sealed as soon as it is read.
std::optional<EpisodeDraft> readDraft(const store::DiaryStore& diary);
void removeDraft(const store::DiaryStore& diary);

}  // namespace cramp::session
