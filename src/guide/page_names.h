// SPDX-License-Identifier: MIT
#pragma once

#include "guide/page.h"
#include "guide/search_words.h"

#include <span>

namespace cramp::guide
{

// What a page is called: its title and its keywords, as words to search.
class PageNames
{
public:
    explicit PageNames(const Page& page);

    // How well it is called what is sought: a title tells more than a keyword, the exact word more than
    // another form of it, all words in a row more than each by itself. 0: by none of them.
    double points(std::span<const SoughtGroup> sought) const;

private:
    using Words = std::vector<std::string>;

    double pointsOf(const SoughtGroup& group) const;

    Words m_title;
    std::vector<Words> m_keywords;
};

}  // namespace cramp::guide
