// SPDX-License-Identifier: MIT
#pragma once

#include "diary/vocabulary.h"
#include "guide/content.h"

#include <string>
#include <string_view>
#include <vector>

namespace cramp::guide
{

// A medicine that what was typed may mean.
struct MedicineMatch {
    std::string name;                       // as the packet says it: "Lipitor"
    std::string generic;                    // "atorvastatin"; the same as the name where that is generic
    std::vector<diary::ContextCode> kinds;  // one or more, of kind medicine

    friend bool operator==(const MedicineMatch&, const MedicineMatch&) = default;
};

// Generic names, brands and everyday words of UK medicines, and of which kinds they are:
// content/<language>/medicine_names.json. It only suggests: no pharmacist has read it.
class MedicineNames
{
public:
    // Throws Failure naming file and place.
    static MedicineNames load(std::string_view json, std::string_view fileName);

    // The best first, each medicine once. Every word that is known should stand in a name, as its beginning
    // or as a whole; a word that is in none may be mistyped (nearest_words.h). Figures and unknown words,
    // such as a strength or a maker, count for nothing. None where no word is known.
    std::vector<MedicineMatch> find(std::string_view typed, std::size_t limit = 8) const;

    // Other words for a word of a brand's name, by which the guide can be searched: its generic name and
    // kinds. None for what is no such word.
    std::vector<std::string> otherWordsFor(std::string_view word) const;

private:
    struct Name {
        std::string text;
        std::vector<std::string> words;
        std::size_t medicine = 0;
    };
    struct Medicine {
        std::string generic;
        std::vector<diary::ContextCode> kinds;
    };
    struct Sought {
        std::string typed;
        std::vector<std::string> words;  // any of these
        bool isMistyped = false;
    };

    void add(std::string text, std::size_t medicine);
    std::vector<Sought> soughtIn(std::string_view typed) const;

    std::vector<Medicine> m_medicines;
    std::vector<Name> m_names;
    std::vector<std::string> m_words;  // of all names, sorted
};

// content/en/medicine_names.json of a content. Throws Failure.
MedicineNames medicineNamesOf(const Content& content);

// The strength in what was typed, as it was typed: "20 mg" in "Simvastatin 20 mg at night"; empty: none.
std::string strengthIn(std::string_view typed);

}  // namespace cramp::guide
