// SPDX-License-Identifier: MIT
#pragma once

#include "guide/guide.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace cramp
{

// A place of the guide that answers a search.
struct SearchResult {
    std::string page;     // identifier
    std::string title;    // name of the page
    std::string heading;  // the nearest heading above the place, empty at the top of the page
    std::string snippet;  // a piece of the text around the place
    // The found words in the snippet: bytes from start, as many as length.
    struct Mark {
        std::size_t start = 0;
        std::size_t length = 0;
    };
    std::vector<Mark> marks;
};

// Searches titles, headings and texts of the pages as one types: every word must be there, the last one as a
// beginning; word forms count as one ("stretching" finds "stretch"), and a word that stands nowhere is
// replaced by the nearest words of the guide (one slip in up to five letters, two in longer words). Holds its
// own index in memory, made once from the guide, which need not outlive it. One thread at a time.
class GuideSearch
{
public:
    explicit GuideSearch(const Guide& guide);
    ~GuideSearch();
    GuideSearch(GuideSearch&&) noexcept;
    GuideSearch& operator=(GuideSearch&&) noexcept;

    // The best pages first, each once, at its best place. Nothing for words without a letter or digit.
    std::vector<SearchResult> find(std::string_view words, std::size_t limit = 20) const;

private:
    class Index;
    std::unique_ptr<Index> m_index;
};

}  // namespace cramp
