// SPDX-License-Identifier: MIT
#include "report/summary/initials.h"

#include "diary/text_check.h"

namespace cramp::report::summary
{

namespace
{

constexpr int mostInitials = 4;

std::string_view firstCharacter(std::string_view text)
{
    std::size_t length = 1;
    while (length < text.size() && diary::continuesCharacter(text[length]))
        ++length;
    return text.substr(0, length);
}

}  // namespace

std::string initialsOf(std::string_view name)
{
    std::string initials;
    bool isInWord = false;
    int count = 0;
    for (std::size_t place = 0; place < name.size() && count < mostInitials; ++place) {
        const bool isBlank = name[place] == ' ';
        if (!isBlank && !isInWord) {
            if (count > 0) initials += ' ';
            initials += firstCharacter(name.substr(place));
            initials += '.';
            ++count;
        }
        isInWord = !isBlank;
    }
    return initials;
}

}  // namespace cramp::report::summary
