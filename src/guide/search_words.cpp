// SPDX-License-Identifier: MIT
#include "guide/search_words.h"

#include <algorithm>
#include <cmath>

namespace cramp::guide
{

namespace
{

bool isWordByte(char byte)
{
    const auto value = static_cast<unsigned char>(byte);
    return value >= 0x80 || (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') ||
           (byte >= 'A' && byte <= 'Z');
}

std::string lowered(std::string_view text)
{
    std::string result(text);
    for (char& byte : result)
        if (byte >= 'A' && byte <= 'Z') byte = static_cast<char>(byte - 'A' + 'a');
    return result;
}

// A word has only letters and digits, so that quoting it is enough.
std::string inQuotes(std::string_view word)
{
    return "\"" + std::string(word) + "\"";
}

}  // namespace

std::vector<std::string> searchWords(std::string_view text)
{
    std::vector<std::string> words;
    auto begin = std::ranges::find_if(text, isWordByte);
    while (begin != text.end()) {
        const auto end = std::find_if_not(begin, text.end(), isWordByte);
        words.push_back(lowered({begin, end}));
        begin = std::find_if(end, text.end(), isWordByte);
    }
    return words;
}

std::vector<std::string> tellingWords(std::vector<std::string> words)
{
    // Not the words of questions, by which pages are called ("Why", "When to get help").
    constexpr std::string_view empty[] = {"a",    "am",  "an",   "and",  "are", "at",  "be",   "can", "do",
                                          "does", "for", "have", "i",    "if",  "in",  "is",   "it",  "me",
                                          "my",   "of",  "on",   "or",   "s",   "so",  "that", "the", "this",
                                          "was",  "we",  "will", "with", "you", "your"};
    std::vector<std::string> telling;
    std::ranges::copy_if(words, std::back_inserter(telling), [&](const std::string& word) {
        return std::ranges::find(empty, word) == std::end(empty);
    });
    return telling.empty() ? words : telling;
}

std::string anyForm(const SoughtGroup& group)
{
    std::string search;
    for (const SoughtWord& form : group.forms)
        search.append(search.empty() ? "(" : " OR ")
            .append(inQuotes(form.word))
            .append(form.isBeginning ? "*" : "");
    return search + ")";
}

std::string anyExact(const SoughtGroup& group)
{
    std::string search;
    for (const std::string& word : group.exact)
        search.append(search.empty() ? "(" : " OR ").append(inQuotes(word));
    return search + ")";
}

double rarity(std::size_t pages, std::size_t all)
{
    const auto with = static_cast<double>(pages);
    return std::log(1 + (static_cast<double>(all) - with + 0.5) / (with + 0.5));
}

}  // namespace cramp::guide
