// SPDX-License-Identifier: MIT
#include "report/html/html_writer.h"

#include "report/html/markup.h"

#include <algorithm>

namespace cramp::report::html
{

namespace
{

// So many do not fit on a phone: the keyboard must be able to scroll them.
constexpr std::size_t manyColumns = 6;
// So many stand side by side where there is room.
constexpr std::size_t manyItems = 20;

}  // namespace

void HtmlWriter::element(std::string_view name, std::string_view text)
{
    if (text.empty()) return;
    m_text.append("<").append(name).append(">").append(escaped(text)).append("</").append(name).append(">\n");
}

void HtmlWriter::typed(std::string_view name, std::string_view text)
{
    if (text.empty()) return;
    m_text.append("<").append(name).append(" class=\"typed\" dir=\"auto\">");
    m_text.append(escaped(text)).append("</").append(name).append(">\n");
}

void HtmlWriter::list(const std::vector<std::string>& items)
{
    open(items.size() > manyItems ? "ul class=\"many\"" : "ul");
    for (const std::string& item : items)
        typed("li", item);
    close("ul");
}

void HtmlWriter::pairs(std::initializer_list<std::pair<std::string_view, std::string_view>> rows)
{
    if (std::ranges::all_of(rows, [](const auto& row) { return row.second.empty(); })) return;
    open("dl");
    for (const auto& [term, text] : rows) {
        if (text.empty()) continue;
        element("dt", term);
        typed("dd", text);
    }
    close("dl");
}

HtmlTable::HtmlTable(HtmlWriter& out, std::string_view caption, const std::vector<std::string>& header)
    : m_out(out)
{
    m_out.open(header.size() < manyColumns
                   ? "div class=\"table\""
                   : "div class=\"table wide\" role=\"group\" tabindex=\"0\" aria-label=\"" +
                         escaped(caption) + '"');
    m_out.open("table");
    m_out.element("caption", caption);
    m_out.raw("<thead>\n<tr>");
    for (const std::string& cell : header)
        m_out.raw("<th scope=\"col\">" + escaped(cell) + "</th>");
    m_out.raw("</tr>\n</thead>\n<tbody>\n");
}

HtmlTable::~HtmlTable()
{
    m_out.close("tbody");
    m_out.close("table");
    m_out.close("div");
}

void HtmlTable::row(const std::vector<std::string>& cells)
{
    m_out.raw("<tr>");
    for (std::size_t index = 0; index < cells.size(); ++index) {
        const std::string text = escaped(cells[index]);
        m_out.raw(index == 0 ? "<th scope=\"row\" dir=\"auto\">" + text + "</th>"
                             : "<td dir=\"auto\">" + text + "</td>");
    }
    m_out.raw("</tr>\n");
}

}  // namespace cramp::report::html
