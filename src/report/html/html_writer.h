// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace cramp::report::html
{

// Builds an HTML text element by element. Every text is escaped; names of elements and classes are the
// program's own.
class HtmlWriter
{
public:
    // Text in one element on a line of its own; nothing when the text is empty.
    void element(std::string_view name, std::string_view text);
    // Typed text: its line ends show, and it runs in the direction of its own letters.
    void typed(std::string_view name, std::string_view text);
    // A text after a label in bold, and one before an end in bold; either part may be empty.
    void labelled(std::string_view name, std::string_view label, std::string_view text);
    void stressed(std::string_view name, std::string_view text, std::string_view end);
    void list(const std::vector<std::string>& items);
    // A paragraph in small letters.
    void small(std::string_view text);

    void open(std::string_view tag) { m_text.append("<").append(tag).append(">\n"); }
    void close(std::string_view name) { m_text.append("</").append(name).append(">\n"); }
    void raw(std::string_view markup) { m_text += markup; }

    const std::string& text() const { return m_text; }

private:
    void mixed(std::string_view name, const std::string& markup);

    std::string m_text;
};

// A table with its caption and a header row; the first cell of each row names it.
class HtmlTable
{
public:
    HtmlTable(HtmlWriter& out, std::string_view caption, const std::vector<std::string>& header);
    ~HtmlTable();
    HtmlTable(const HtmlTable&) = delete;
    HtmlTable& operator=(const HtmlTable&) = delete;

    void row(const std::vector<std::string>& cells);

private:
    HtmlWriter& m_out;
};

}  // namespace cramp::report::html
