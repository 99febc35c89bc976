// SPDX-License-Identifier: MIT
#pragma once

#include "report/charts/figure_table.h"
#include "report/html/html_writer.h"
#include "report/summary/gp_summary.h"

#include <string>
#include <string_view>
#include <vector>

namespace cramp::report::html
{

// The web page of a report while it is written: its sections in their order. What writeHtml() uses.
class HtmlReport
{
public:
    HtmlReport(const summary::GpSummary& summary, const summary::ReportWords& words)
        : m_summary(summary),
          m_words(words)
    {
    }

    std::string write();

private:
    void head();
    void box();
    void numbers();
    void where();
    void since();
    void trials();
    void medicines();
    void overTime();
    void weeks();
    void hours();
    void pictures();
    void spans(const std::vector<summary::SpanDistribution>& spans, summary::Measure measure);
    // A picture, what its marks mean, and its figures, folded away.
    void picture(const std::string& svg, const std::vector<std::string>& legend,
                 const charts::FigureTable& figures);
    void conditions();
    void items(std::string_view section, std::string_view none, const std::vector<summary::ItemLine>& lines,
               const std::vector<summary::LabelledText>& below);
    void features();
    void questions();
    void entries();
    void about();

    const std::string& word(std::string_view key) const { return m_words.of(key); }
    void openSection(std::string_view key)
    {
        m_out.open("section");
        m_out.element("h2", word(key));
    }
    void closeSection() { m_out.close("section"); }
    std::string line(const std::string& label, const std::string& text) const
    {
        return m_words.of("text.line", {{"label", label}, {"text", text}});
    }
    void listOrNone(const std::vector<std::string>& texts, std::string_view none);

    const summary::GpSummary& m_summary;
    const summary::ReportWords& m_words;
    HtmlWriter m_out;
};

}  // namespace cramp::report::html
