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

// The top of page 1: who, how many nights, the question, the signs, three numbers. It must outlive its
// pieces.
class GpTop
{
public:
    explicit GpTop(const SheetSource& source);

    Pieces pieces(TopCut cut) const;
    // What a cut keeps off it, and the rest of a long question.
    Pieces rest(TopCut cut) const;

private:
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

    SheetSource m_source;
};

}  // namespace cramp::paper::sheet
