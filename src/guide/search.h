// SPDX-License-Identifier: MIT
#pragma once

#include "guide/guide.h"
#include "guide/medicine_names.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace cramp::guide
{

// A found word: bytes from start, as many as length.
struct FoundPlace {
    std::size_t start = 0;
    std::size_t length = 0;

    friend bool operator==(const FoundPlace&, const FoundPlace&) = default;
};

// A place of the guide that answers a search.
struct SearchResult {
    std::string page;   // identifier
    std::string title;  // name of the page
    std::vector<FoundPlace> titlePlaces;
    std::string heading;  // the nearest heading above the place, empty at the top of the page
    std::string snippet;  // a piece of the text around the place
    std::vector<FoundPlace> snippetPlaces;
};

// Searches titles, headings and texts of the pages for patients as one types; those for clinicians are not
// found. Every word should be there, the last one as a beginning; where no page has them all, pages with some
// of them are found. Word forms count as one ("stretching" finds "stretch"). A word that stands nowhere is
// replaced by the nearest words of the guide: one slip in up to five letters, two in longer words, none in
// numbers. Words that tell nothing ("my", "the") count only where nothing else was typed. The index is in
// memory, made once from the guide, which need not outlive it. One thread at a time.
class GuideSearch
{
public:
    // A name of a medicine that stands on no page finds what is said of its generic name and kind.
    explicit GuideSearch(const Guide& guide, MedicineNames medicines = {});
    ~GuideSearch();
    GuideSearch(GuideSearch&&) noexcept;
    GuideSearch& operator=(GuideSearch&&) noexcept;

    // The best pages first, each once, at its best place. Nothing for words without a letter or digit.
    std::vector<SearchResult> find(std::string_view words, std::size_t limit = 20) const;

private:
    class Index;
    std::unique_ptr<Index> m_index;
};

}  // namespace cramp::guide
