// SPDX-License-Identifier: MIT
#pragma once

#include "paper/sheet/sheet_section.h"
#include "report/summary/gp_summary.h"

#include <vector>

namespace cramp::paper::sheet
{

// What of the top stands on page 1. What urgent findings rest on, what was done about it and how many nights
// were recorded always do.
enum class TopCut : std::uint8_t { Whole, WithoutOthers, WithoutNegatives };

// The top of page 1: who, how many nights, the question, the signs, three numbers. All arguments must outlive
// its pieces, and so must it.
class GpTop
{
public:
    GpTop(const report::summary::GpSummary& summary, const report::summary::ReportWords& words,
          const ink::Ink& ink, ink::Printable& printable);

    Pieces pieces(TopCut cut) const;
    // What a cut keeps off it, and the rest of a long question.
    Pieces rest(TopCut cut) const;

private:
    QString word(const char* key) const;
    QString labelled(const char* key, const std::string& text) const;
    Pieces who() const;
    Pieces question() const;
    Pieces questionLines(std::size_t from, std::size_t to) const;
    Pieces box(TopCut cut) const;
    Pieces pressing(const PieceMaker& make) const;
    Pieces others(const PieceMaker& make) const;
    Pieces negatives(const PieceMaker& make) const;
    Pieces numbers() const;
    Pieces number(const PieceMaker& make, const report::summary::KeyNumber& number) const;

    const report::summary::GpSummary& m_summary;
    const report::summary::GpPage& m_page;
    const report::summary::ReportWords& m_words;
    const ink::Ink& m_ink;
    PieceMaker m_make;
};

}  // namespace cramp::paper::sheet
