// SPDX-License-Identifier: MIT
#include "paper/support/sheet_pages.h"

#include "paper/sheet/gp_sheet.h"
#include "paper/support/paper_parts.h"

#include <QPainter>

#include <algorithm>

namespace cramp::test
{

std::vector<Recording> pagesOf(const report::summary::GpSummary& summary)
{
    const paper::sheet::GpSheet sheet(summary, reportWords());
    std::vector<Recording> pages;
    for (int page = 0; page < sheet.pageCount(); ++page) {
        Recorder recorder;
        QPainter painter(&recorder);
        sheet.paintPage(painter, page);
        painter.end();
        pages.push_back(recorder.recording());
    }
    return pages;
}

bool anyHolds(const std::vector<Recording>& pages, const std::string& text)
{
    return std::any_of(pages.begin(), pages.end(), [&](const Recording& page) { return page.holds(text); });
}

}  // namespace cramp::test
