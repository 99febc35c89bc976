// SPDX-License-Identifier: MIT
#include "report/html/html_writer.h"

#include "report/html/markup.h"

namespace cramp::report::html
{

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

void HtmlWriter::mixed(std::string_view name, const std::string& markup)
{
    m_text.append("<").append(name).append(" class=\"typed\" dir=\"auto\">").append(markup);
    m_text.append("</").append(name).append(">\n");
}

void HtmlWriter::labelled(std::string_view name, std::string_view label, std::string_view text)
{
    mixed(name, label.empty() ? escaped(text) : "<b>" + escaped(label) + "</b> " + escaped(text));
}

void HtmlWriter::stressed(std::string_view name, std::string_view text, std::string_view end)
{
    mixed(name, end.empty() ? escaped(text) : escaped(text) + ", <b>" + escaped(end) + "</b>");
}

void HtmlWriter::list(const std::vector<std::string>& items)
{
    open("ul");
    for (const std::string& item : items)
        typed("li", item);
    close("ul");
}

void HtmlWriter::small(std::string_view text)
{
    if (!text.empty())
        m_text.append("<p class=\"small\" dir=\"auto\">").append(escaped(text)).append("</p>\n");
}

HtmlTable::HtmlTable(HtmlWriter& out, std::string_view caption, const std::vector<std::string>& header)
    : m_out(out)
{
    m_out.open("div class=\"table\"");
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
