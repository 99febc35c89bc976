// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace cramp::guide
{

// Text of the guide: a run of spans, each plain, bold or a link. In the files it is written with **bold** and
// [words](page-id) or [words](https://...) and nothing else; every other character stands for itself.
struct Span {
    std::string text;  // UTF-8, never empty
    bool bold = false;
    std::string
        target{};  // empty: no link; else the identifier of a page, or an address beginning "https://"

    bool isLink() const { return !target.empty(); }
    bool leavesTheProgram() const { return target.starts_with("https://"); }
    friend bool operator==(const Span&, const Span&) = default;
};

struct Text {
    std::vector<Span> spans;

    // The words alone.
    std::string plain() const;
    friend bool operator==(const Text&, const Text&) = default;
};

// What is wrong with a markup, as a sentence without a full stop.
struct MarkupProblem {
    std::string what;
};

// Refuses what an author can hardly have meant: bold or a link that does not end, that is empty, a link
// within a link, a target that is neither a page identifier nor an https address, control characters, blanks
// at an end.
std::variant<Text, MarkupProblem> parseMarkup(std::string_view markup);

// Lower-case letters, digits and hyphens, beginning with a letter: what a page may be called.
bool isPageIdentifier(std::string_view text);

}  // namespace cramp::guide
