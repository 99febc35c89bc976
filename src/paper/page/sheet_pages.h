// SPDX-License-Identifier: MIT
#pragma once

#include <QSizeF>
#include <QTextDocument>

namespace cramp::paper::page
{

// Breaks a document into pages of a size, in the document's units: no title and no picture ends a page, and
// nothing is torn that fits on one, be it a paragraph, a panel or the head of a table with its first row.
void paginate(QTextDocument& sheet, const QSizeF& page);

// How much of its last page bears text, 0 to 1.
double filledOfLastPage(const QTextDocument& sheet);

}  // namespace cramp::paper::page
