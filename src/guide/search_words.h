// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace cramp::guide
{

// Words as a search of the guide takes them: runs of letters and digits, ASCII in small letters, all else as
// the bytes of its UTF-8.
std::vector<std::string> searchWords(std::string_view text);

// Without those that tell nothing ("my", "the", "can"), unless there are no others.
std::vector<std::string> tellingWords(std::vector<std::string> words);

// A word of the guide, or every word that it begins.
struct SoughtWord {
    std::string word;
    bool isBeginning = false;

    bool matches(std::string_view found) const
    {
        return isBeginning ? found.starts_with(word) : found == word;
    }
};

// What one typed word stands for: the words that are meant exactly as typed (or the nearest, where it was
// mistyped), and with their other forms.
struct SoughtGroup {
    std::vector<std::string> exact;
    std::vector<SoughtWord> forms;
    double weight = 1;  // a word that stands on every page tells nothing: 0
};

// As a search of FTS5: any of the forms; any of the exact words.
std::string anyForm(const SoughtGroup& group);
std::string anyExact(const SoughtGroup& group);

// How heavy a word is that stands on so many of all pages.
double rarity(std::size_t pages, std::size_t all);

}  // namespace cramp::guide
