// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace cramp::guide
{

// Plain text for a terminal: words broken into lines of at most 78 characters (a longer word stands alone).
class WrappedText
{
public:
    // A paragraph; `first` stands before its first line, `rest` before the others.
    void paragraph(std::string_view words, std::string_view first = {}, std::string_view rest = {});
    // A line as it is.
    void line(std::string_view text);
    // An empty line, unless one is there or nothing is.
    void gap();
    // The text with a line below it of as many such characters.
    void underlined(std::string_view text, char underline);

    const std::string& text() const { return m_text; }

private:
    std::string m_text;
};

}  // namespace cramp::guide
