// SPDX-License-Identifier: MIT
#include "guide/wrapped_text.h"

#include "diary/text_check.h"

#include <algorithm>

namespace cramp::guide
{

namespace
{

constexpr std::size_t lineWidth = 78;

}  // namespace

void WrappedText::paragraph(std::string_view words, std::string_view first, std::string_view rest)
{
    std::string current(first);
    bool isEmpty = true;
    while (!words.empty()) {
        const std::string_view word = words.substr(0, words.find(' '));
        words.remove_prefix(std::min(words.size(), word.size() + 1));
        if (word.empty()) continue;
        if (!isEmpty && diary::countCharacters(current) + 1 + diary::countCharacters(word) > lineWidth) {
            line(current);
            current = rest;
            isEmpty = true;
        }
        if (!isEmpty) current += ' ';
        current += word;
        isEmpty = false;
    }
    line(current);
}

void WrappedText::line(std::string_view text)
{
    m_text.append(text).append("\n");
}

void WrappedText::gap()
{
    if (!m_text.empty() && !m_text.ends_with("\n\n")) m_text += '\n';
}

void WrappedText::underlined(std::string_view text, char underline)
{
    paragraph(text);
    line(std::string(std::min(diary::countCharacters(text), lineWidth), underline));
}

}  // namespace cramp::guide
