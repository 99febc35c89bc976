// SPDX-License-Identifier: MIT
#pragma once

#include "diary/local_time.h"
#include "diary/vocabulary.h"
#include "guide/rich_text.h"

#include <string>
#include <variant>
#include <vector>

namespace cramp::guide
{

// A page of the guide as values: what the files of content/<language>/pages say, checked. How a page looks is
// decided by its readers (page_text.h, the window, paper).

// Keys of Guide::source(), in the order given; empty where a text states no fact.
using SourceKeys = std::vector<std::string>;

struct Item {
    Text text;
    SourceKeys sources;

    friend bool operator==(const Item&, const Item&) = default;
};

struct Heading {
    int level = 2;  // 2 or 3; the page's name is level 1
    Text text;

    friend bool operator==(const Heading&, const Heading&) = default;
};

struct Paragraph {
    Text text;
    SourceKeys sources;

    friend bool operator==(const Paragraph&, const Paragraph&) = default;
};

// Bullets, numbered steps, or a list of what to do or not to do. Every item of Dont starts "do not".
enum class ListKind : std::uint8_t { Bullets, Steps, Do, Dont };

struct List {
    ListKind kind{};
    std::vector<Item> items;

    friend bool operator==(const List&, const List&) = default;
};

// A text set off from the rest.
struct Inset {
    Text text;
    SourceKeys sources;

    friend bool operator==(const Inset&, const Inset&) = default;
};

// A warning callout. It never sends people for help: care cards do that.
struct Warning {
    std::string title;
    Text text;
    SourceKeys sources;

    friend bool operator==(const Warning&, const Warning&) = default;
};

enum class CareLevel : std::uint8_t { NonUrgent, Urgent, Emergency };

// When and where to get help. An emergency card holds no link.
struct CareCard {
    CareLevel level{};
    std::string title;  // ends with ':'
    std::vector<Item> items;
    Text foot;  // may be empty

    friend bool operator==(const CareCard&, const CareCard&) = default;
};

// Shows the stretch of that identifier (Guide::stretch).
struct StretchBlock {
    diary::Stretch stretch{};

    friend bool operator==(const StretchBlock&, const StretchBlock&) = default;
};

// A drawing, by name; the caption says in words what it shows.
struct Figure {
    std::string name;
    Text caption;

    friend bool operator==(const Figure&, const Figure&) = default;
};

struct Table {
    std::string caption;
    std::vector<Text> columns;
    std::vector<std::vector<Text>> rows;  // each as long as columns
    SourceKeys sources;

    friend bool operator==(const Table&, const Table&) = default;
};

// What a study found.
struct Evidenced {
    Text text;
    SourceKeys sources;

    friend bool operator==(const Evidenced&, const Evidenced&) = default;
};

// Every source of the guide, for the page about them.
struct SourceList {
    friend bool operator==(const SourceList&, const SourceList&) = default;
};

struct Block;

// Opens to show more. Holds no expander.
struct Expander {
    std::string title;
    std::vector<Block> parts;

    friend bool operator==(const Expander&, const Expander&) = default;
};

struct Block {
    std::variant<Heading, Paragraph, List, Inset, Warning, CareCard, StretchBlock, Figure, Table, Evidenced,
                 SourceList, Expander>
        value;

    friend bool operator==(const Block&, const Block&) = default;
};

enum class Audience : std::uint8_t { Patient, Clinician };

struct Page {
    std::string identifier;
    std::string name;
    std::string description;  // one sentence, for lists and search results
    std::vector<std::string> keywords;
    Audience audience{};
    int position = 0;     // order among the pages; no two share one
    std::string section;  // group in the list of pages
    diary::Date created{};
    std::vector<Block> blocks;

    friend bool operator==(const Page&, const Page&) = default;
};

// Whether it shows how a stretch is done, in an expander too.
bool showsStretch(const Page& page);

// Every source that the page's own texts bear, in the order of their first mention. Those of the stretches it
// shows are Guide::sourcesOf.
SourceKeys sourcesNamedBy(const Page& page);

// Written more than three years before that day.
bool isOutOfDate(const Page& page, diary::Date today);

}  // namespace cramp::guide
