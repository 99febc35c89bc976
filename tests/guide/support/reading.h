// SPDX-License-Identifier: MIT
#pragma once

#include "guide/guide.h"

#include <string>
#include <string_view>
#include <vector>

namespace cramp::test
{

// What a text for patients may ask of its reader. Natural sentences read better than choppy ones of a lower
// grade.
constexpr int mostWordsPerSentence = 22;  // on average; of each sentence of a stretch, which is read aloud
constexpr int hardestGrade = 8;

// How hard a text is to read. The names of medicines and diseases in names_of_one_syllable.txt count as one
// syllable: the reader must know them anyway.
struct Reading {
    int sentences = 0;
    int words = 0;
    int syllables = 0;
    int mostSentencesOfAParagraph = 0;
    int mostWordsOfASentence = 0;

    // Adds a piece of text; a piece without an end of sentence is one sentence.
    void add(std::string_view text);
    double wordsPerSentence() const;
    // The school grade of Flesch and Kincaid.
    double grade() const;
};

int syllablesOf(std::string_view word);
// With the stretches that the page shows.
Reading readingOf(const guide::Guide& guide, const guide::Page& page);
// Its summary, counts, steps and cautions, and what its pictures say.
Reading readingOf(const guide::StretchGuide& stretch);
// What its pictures say, alone.
Reading readingOfPictures(const guide::StretchGuide& stretch);
// The pages that a page links to.
std::vector<std::string> linksOf(const guide::Page& page);

}  // namespace cramp::test
