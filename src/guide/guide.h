// SPDX-License-Identifier: MIT
#pragma once

#include "guide/content.h"
#include "guide/page.h"
#include "guide/stretch.h"
#include "guide/stretch_set.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cramp::guide
{

enum class SourceKind : std::uint8_t { Official, Guideline, Trial, Review, Secondary, Project };

// What a statement of the guide rests on.
struct Source {
    std::string key;  // "F5"
    std::string title;
    std::string publisher;
    std::string date;  // "2017-01-05", "2017-01", "2012", or empty: not known
    std::string url;   // empty: none
    SourceKind kind{};
    std::string seen;  // "a copy on example.org": what was read in its place; empty: the source itself

    friend bool operator==(const Source&, const Source&) = default;
};

// Words that stand around every page: content/<language>/guide.json.
struct GuideWords {
    std::string attribution;      // at the end of every page
    std::string emergencyLine;    // always in view
    std::string nonUrgentPrefix;  // "Non-urgent advice:", before a card's title for screen readers and paper
    std::string urgentPrefix;     // "Urgent advice:"
    std::string emergencyPrefix;  // "Immediate action required:"
    std::string warningPrefix;    // "Important:", before a warning's title
    std::string doTitle;          // "Do"
    std::string dontTitle;        // "Don't"
    std::string evidenceTitle;    // "What studies found:"
    std::string figurePrefix;     // "Picture:"
    std::string cautionsTitle;    // "Take care"
    std::string holdFor;          // "Hold for {n} seconds."
    std::string restFor;          // "Rest for {n} seconds."
    std::string repeatEachLeg;    // "Do it {n} times with each leg."
    std::string repeatTogether;   // "Do it {n} times."
    std::string onceADay;         // "Do this once a day."
    std::string timesADay;        // "Do this {n} times a day."
    std::string sourcesTitle;     // "Sources", at the end of a page
    std::string dateUnknown;      // "date not known"
    std::string seenAs;           // "Seen as {what}.", in the list of all sources alone
    std::string written;          // "Page written: {date}"
    std::string newestSource;     // "Newest source: {date}"
    std::string outOfDate;        // said by a page that is more than 3 years old
    std::string pagesTitle;       // "Pages of the guide"
    std::string howToOpen;        // how to show a page and how to search on the command line
    std::string nothingFound;     // "Nothing found for: {words}"
    std::string unknownPage;      // "There is no page called {page}. ..."
    std::vector<std::string> months;

    const std::string& prefixOf(CareLevel level) const;
};

// The guide of one language: pages, stretches, sources and the words around them. A value; every reference in
// it (links between pages, sources, stretches) has been checked to lead somewhere.
class Guide
{
public:
    // By position.
    std::span<const Page> pages() const { return m_pages; }
    const Page* page(std::string_view identifier) const;  // null: there is none
    // A page made by the program, in its position. No other has its identifier; its sources are the guide's.
    void add(Page page);
    // More blocks at the end of a page that is there.
    void extend(std::string_view identifier, std::vector<Block> blocks);

    // In the order of the vocabulary.
    std::span<const StretchGuide> stretches() const { return m_stretches; }
    const StretchGuide& stretch(diary::Stretch id) const;
    // Those of more than one part, and what stands against stretching.
    const StretchSets& stretchSets() const { return m_stretchSets; }

    // In the order of the file.
    std::span<const Source> sources() const { return m_sources; }
    const Source& source(std::string_view key) const;  // the key is one of a page or stretch of this guide

    // What the page rests on, the stretches that it shows included, in the order of first mention.
    std::vector<const Source*> sourcesOf(const Page& page) const;
    // The date of the newest of them, as in Source::date; empty when none is known.
    std::string newestSourceDate(const Page& page) const;

    // "Hold for 10 seconds. Rest for 10 seconds. Do it 3 times with each leg.": the counts that the sources
    // give, then the note on those they do not.
    std::string countsInWords(const StretchGuide& stretch) const;

    const GuideWords& words() const { return m_words; }
    // "5 January 2017", "January 2017", "2012": a date as in Source::date in words.
    std::string dateInWords(std::string_view date) const;

private:
    friend Guide loadGuide(const Content& content, std::string_view language);

    std::vector<Page> m_pages;
    std::vector<StretchGuide> m_stretches;
    StretchSets m_stretchSets;
    std::vector<Source> m_sources;
    GuideWords m_words;
};

// The text with the first {name} of it replaced: filled("Page written: {date}", "date", "5 May 2026").
std::string filled(std::string_view pattern, std::string_view name, std::string_view value);

// Reads <language>/pages/*.json, stretches.json, stretch_sets.json, sources.json and guide.json. Throws
// Failure with one sentence for each fault, naming the file and the place in it as a JSON pointer
// ("en/pages/causes.json /hasPart/3/text").
Guide loadGuide(const Content& content, std::string_view language = "en");

}  // namespace cramp::guide
