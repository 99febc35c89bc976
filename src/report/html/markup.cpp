// SPDX-License-Identifier: MIT
#include "report/html/markup.h"

namespace cramp::report::html
{

namespace
{

constexpr std::string_view replacementCharacter = "\xef\xbf\xbd";

// U+FFFE and U+FFFF.
bool isNoCharacter(std::string_view text)
{
    return text.starts_with("\xef\xbf\xbe") || text.starts_with("\xef\xbf\xbf");
}

bool isForbiddenControl(char character)
{
    const auto byte = static_cast<unsigned char>(character);
    return byte < 0x20 && character != '\t' && character != '\n' && character != '\r';
}

std::string_view escapeOf(char character)
{
    switch (character) {
        case '&': return "&amp;";
        case '<': return "&lt;";
        case '>': return "&gt;";
        case '"': return "&quot;";
        case '\'': return "&#39;";
        case '\r': return "&#13;";
        default: return {};
    }
}

}  // namespace

std::string escaped(std::string_view text)
{
    std::string result;
    result.reserve(text.size() + 16);
    for (std::size_t place = 0; place < text.size(); ++place) {
        const char character = text[place];
        const auto escape = escapeOf(character);
        if (!escape.empty()) {
            result += escape;
        } else if (isForbiddenControl(character)) {
            result += replacementCharacter;
        } else if (isNoCharacter(text.substr(place))) {
            result += replacementCharacter;
            place += 2;
        } else {
            result += character;
        }
    }
    return result;
}

}  // namespace cramp::report::html
