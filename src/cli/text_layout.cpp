// SPDX-License-Identifier: MIT
#include "cli/text_layout.h"

#include "diary/text_check.h"

#include <algorithm>

namespace cramp::cli
{

namespace
{

constexpr std::size_t lineLength = 78;

}  // namespace

std::string wrapped(std::string_view text, std::size_t indent)
{
    const std::string margin(indent, ' ');
    std::string result = margin;
    std::size_t column = indent;
    while (!text.empty()) {
        const auto end = std::min(text.find_first_of(" \n"), text.size());
        const std::string_view word = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (word.empty()) continue;
        const std::size_t length = diary::countCharacters(word);
        if (column > indent && column + 1 + length > lineLength) {
            result += "\n" + margin;
            column = indent;
        }
        if (column > indent) result += ' ';
        column += length + (column > indent ? 1 : 0);
        result += word;
    }
    return result + "\n";
}

std::string labelled(std::string_view label, std::string_view text, std::size_t indent)
{
    std::string result = wrapped(text, indent);
    result.replace(0, std::min(label.size(), indent), label.substr(0, indent));
    return result;
}

std::string flattened(std::string text)
{
    for (char& character : text)
        if (character == '\n' || character == '\r' || character == '\t') character = ' ';
    return text;
}

}  // namespace cramp::cli
