// SPDX-License-Identifier: MIT
#include "paper/page/page_document.h"

#include "paper/page/page_writer.h"

#include <QFontMetricsF>

namespace cramp::paper::page
{

double readingWidth(const ink::Ink& ink)
{
    // The mean letter of English text is about as wide as an n is, less a tenth.
    return 68 * 0.9 * QFontMetricsF(ink::inkFont(ink, ink.base * 19 / 16)).horizontalAdvance(u'n');
}

std::unique_ptr<QTextDocument> pageDocument(const guide::Guide& guide, const guide::Page& page,
                                            const ink::Ink& ink, const PageForm& form)
{
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    document->setDocumentMargin(0);
    document->setDefaultFont(ink::inkFont(ink, ink.base));
    document->setMetaInformation(QTextDocument::DocumentTitle, QString::fromStdString(page.name));
    document->setTextWidth(form.width > 0 ? form.width : readingWidth(ink));
    PageWriter(*document, guide, ink, form).write(page);
    return document;
}

}  // namespace cramp::paper::page
