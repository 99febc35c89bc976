// SPDX-License-Identifier: MIT
#include "store/text_list.h"

namespace cramp::store
{

namespace
{

// The character that is meant by the one after a backslash.
std::optional<char> unescaped(char character)
{
    if (character == 'n') return '\n';
    if (character == '\\') return '\\';
    return std::nullopt;
}

}  // namespace

std::string joinTexts(const std::vector<std::string>& texts)
{
    std::string joined;
    for (const std::string& text : texts) {
        for (const char character : text) {
            if (character == '\n' || character == '\\') joined += '\\';
            joined += character == '\n' ? 'n' : character;
        }
        joined += '\n';
    }
    return joined;
}

std::optional<std::vector<std::string>> splitTexts(std::string_view joined)
{
    std::vector<std::string> texts;
    std::string text;
    for (std::size_t place = 0; place < joined.size(); ++place) {
        if (joined[place] == '\n') {
            texts.push_back(std::move(text));
            text.clear();
        } else if (joined[place] != '\\') {
            text += joined[place];
        } else {
            const auto character = ++place < joined.size() ? unescaped(joined[place]) : std::nullopt;
            if (!character) return std::nullopt;
            text += *character;
        }
    }
    if (!text.empty()) return std::nullopt;
    return texts;
}

}  // namespace cramp::store
