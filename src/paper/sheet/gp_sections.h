// SPDX-License-Identifier: MIT
#pragma once

#include "paper/sheet/sheet_pieces.h"
#include "report/summary/gp_summary.h"

#include <vector>

namespace cramp::paper::sheet
{

// A part of page 1 that moves to page 2 as a whole when it does not fit.
struct SheetSection {
    QString title;
    Pieces pieces;
};

// What of the top stands on page 1. What urgent findings rest on, what was done about it and how many nights
// were recorded always do.
enum class TopCut : std::uint8_t { Whole, WithoutOthers, WithoutNegatives };

// The sections of the sheet for the GP, each as pieces of the sheet's width. Which of them stand on page 1 is
// decided in gp_sheet.h.
class GpSections
{
public:
    GpSections(const report::summary::GpSummary& summary, const report::summary::ReportWords& words,
               const ink::Ink& ink, ink::Printable& printable);

    // Who, how many nights, the question, the signs, three numbers.
    Pieces top(TopCut cut) const;
    // What a cut keeps off it, and the rest of a long question.
    Pieces restOfTop(TopCut cut) const;
    // In the order of the page; those that the person left out are not among them.
    std::vector<SheetSection> sections() const;
    // For the pages after: the whole of a long period, the last visit, changes that were tried.
    std::vector<SheetSection> further() const;

private:
    QString word(const char* key) const;
    QString labelled(const char* key, const std::string& text) const;
    Pieces titled(const PieceMaker& make, const QString& title, const QString& beside, Pieces body) const;
    Pieces who() const;
    Pieces question() const;
    Pieces questionLines(std::size_t from, std::size_t to) const;
    Pieces box(TopCut cut) const;
    Pieces pressing(const PieceMaker& make) const;
    Pieces others(const PieceMaker& make) const;
    Pieces negatives(const PieceMaker& make) const;
    Pieces numbers() const;
    Pieces number(const PieceMaker& make, const report::summary::KeyNumber& number) const;
    Pieces strip() const;
    Pieces hours() const;
    Pieces items() const;
    Pieces itemColumn(const PieceMaker& make, const char* title, const char* none,
                      const std::vector<report::summary::ItemLine>& lines,
                      const std::vector<report::summary::LabelledText>& below) const;
    Pieces where() const;
    Pieces asked() const;
    Pieces chart() const;
    Pieces since() const;
    Pieces trials() const;

    const report::summary::GpSummary& m_summary;
    const report::summary::GpPage& m_page;
    const report::summary::ReportWords& m_words;
    const ink::Ink& m_ink;
    PieceMaker m_make;
};

}  // namespace cramp::paper::sheet
