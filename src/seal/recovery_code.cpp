// SPDX-License-Identifier: MIT
#include "seal/recovery_code.h"

#include <sodium.h>

#include <algorithm>
#include <vector>

namespace cramp::seal
{

namespace
{

constexpr std::size_t tellingLetters = 4;

bool isLetter(char character)
{
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
}

char lower(char character)
{
    return character >= 'A' && character <= 'Z' ? static_cast<char>(character - 'A' + 'a') : character;
}

std::vector<std::string> wordsOf(std::string_view typed)
{
    std::vector<std::string> words;
    bool isWithin = false;
    for (const char character : typed) {
        if (isLetter(character)) {
            if (!isWithin) words.emplace_back();
            words.back() += lower(character);
        }
        isWithin = isLetter(character);
    }
    return words;
}

// Empty when the list has no word that begins so.
std::string_view listed(std::string_view word)
{
    const auto begin = word.substr(0, tellingLetters);
    for (const std::string_view known : recoveryWords())
        if (known.substr(0, tellingLetters) == begin) return known;
    return {};
}

}  // namespace

Secret newRecoveryCode()
{
    beginSodium();
    std::string code;
    const auto words = recoveryWords();
    for (std::size_t number = 0; number < recoveryWordCount; ++number) {
        if (number > 0) code += ' ';
        code += words[randombytes_uniform(static_cast<std::uint32_t>(words.size()))];
    }
    Secret secret{std::string_view(code)};
    wipe(code);
    return secret;
}

std::optional<Secret> parseRecoveryCode(std::string_view typed)
{
    auto words = wordsOf(typed);
    std::string code;
    bool isKnown = words.size() == recoveryWordCount;
    for (std::string& word : words) {
        const std::string_view known = listed(word);
        isKnown = isKnown && !known.empty();
        if (!code.empty()) code += ' ';
        code += known;
        wipe(word);
    }
    std::optional<Secret> secret;
    if (isKnown) secret.emplace(std::string_view(code));
    wipe(code);
    return secret;
}

std::string unknownRecoveryWord(std::string_view typed)
{
    const auto words = wordsOf(typed);
    const auto unknown = std::ranges::find_if(words, [](const auto& word) { return listed(word).empty(); });
    return unknown == words.end() ? std::string() : *unknown;
}

}  // namespace cramp::seal
