// SPDX-License-Identifier: MIT
#pragma once

#include "paper/ink/ink.h"
#include "paper/sheet/sheet_pieces.h"
#include "report/summary/gp_summary.h"

#include <QSizeF>

#include <memory>
#include <vector>

class QPainter;

namespace cramp::paper::sheet
{

// The report for the GP on A4: page 1 is the summary, read in half a minute. What does not fit there moves to
// page 2, its lowest section first, and page 1 says so; then come the entries, and the sheet ends: a month
// has two pages, a quarter three, a year four, unless the person chose to add typed notes. Black on white.
// The same pages are painted into the PDF, the printer and the preview. All arguments must outlive it.
class GpSheet
{
public:
    GpSheet(const report::summary::GpSummary& summary, const report::summary::ReportWords& words);
    ~GpSheet();
    GpSheet(const GpSheet&) = delete;
    GpSheet& operator=(const GpSheet&) = delete;

    int pageCount() const { return static_cast<int>(m_pages.size()); }
    // From 0. The painter's units are hundredths of a millimetre, its origin is the paper's corner. The paper
    // is not filled.
    void paintPage(QPainter& painter, int page) const;

    // 21000 by 29700.
    static QSizeF paperSize();

private:
    struct Parts;

    double footerTop() const;
    double room() const;
    // missing: the characters that the font has not; may be empty.
    Pieces footer(const QString& missing) const;
    void paintFooter(QPainter& painter, int page) const;
    Pieces furtherHeader(const PieceMaker& make) const;
    // What did not fit on page 1, in the order of the page.
    Pieces makePageOne();
    std::vector<Pieces> withEntries(std::vector<Pieces> pages);

    const report::summary::GpSummary& m_summary;
    const report::summary::ReportWords& m_words;
    ink::Ink m_ink;
    ink::Printable m_printable;
    std::unique_ptr<Parts> m_parts;  // the pieces draw from them
    std::vector<Pieces> m_pages;
};

}  // namespace cramp::paper::sheet
