// SPDX-License-Identifier: MIT
#pragma once

#include "guide/stretch_player.h"
#include "paper/ink/ink.h"

#include <QTextDocument>

#include <memory>
#include <optional>
#include <set>

namespace cramp::paper::page
{

// A page of the guide as one document to read, search, copy and print. It is built with a cursor from typed
// values, so no text of a page is ever taken for markup. Links are anchors: the target as the page gives it
// (a page's identifier or an https address), "expand:N" on the title of the N-th expander (from 0) and
// "stretch:X4" on the name of a stretch. Headings bear their level (QTextBlockFormat::headingLevel).
//
// Lengths are multiples of ink.base; guide text is 19/16 of it. On paper everything is open, nothing is a
// link.
struct PageForm {
    double width = 0;                  // of the document in units of the ink; 0: readingWidth()
    std::set<int> open;                // the expanders that show their parts
    std::optional<diary::Date> today;  // tells a page that is out of date; none: does not say
    bool namesStretches = true;        // false: the page bears the name of its only stretch
    guide::Legs legs;                  // those that may be stretched: no move is shown for another
    // Of a sheet that is read from afar: how large all is that is read from near, in units of the ink. 0: as
    // large as the rest.
    double finePrint = 0;
    double pictureHeight = 0;  // of a stretch, at most, in units of the ink; 0: 13 sizes of the text
    bool isOfGuide = true;  // false: the words are a person's own, and nobody else is named as their source
};

std::unique_ptr<QTextDocument> pageDocument(const guide::Guide& guide, const guide::Page& page,
                                            const ink::Ink& ink, const PageForm& form = {});

// About 68 characters of guide text.
double readingWidth(const ink::Ink& ink);

}  // namespace cramp::paper::page
