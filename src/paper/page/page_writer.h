// SPDX-License-Identifier: MIT
#pragma once

#include "paper/figure/figure_object.h"
#include "paper/ink/panel_ink.h"
#include "paper/page/page_document.h"

#include <QTextCursor>
#include <QTextTable>

#include <functional>

namespace cramp
{

// Writes the blocks of a page into a document, from its beginning to its end. What pageDocument() uses.
class PageWriter
{
public:
    PageWriter(QTextDocument& document, const Guide& guide, const Ink& ink, const PageForm& form);

    void write(const Page& page);

private:
    // In sixteenths of the text size, that is in pixels at 100 %.
    static constexpr double captionSize = 14;
    static constexpr double bodySize = 16;
    static constexpr double guideSize = 19;
    static constexpr double sectionSize = 24;
    static constexpr double titleSize = 32;
    static constexpr double closeAfter = 8;
    static constexpr double textAfter = 14;
    static constexpr double panelAfter = 24;

    struct Size {
        double text;  // in sixteenths of the ink's text size
        bool bold = false;
    };

    void write(const Block& block);
    void write(const Heading& heading);
    void write(const Paragraph& paragraph);
    void write(const List& list);
    void write(const Inset& inset);
    void write(const Warning& warning);
    void write(const CareCard& card);
    void write(const StretchBlock& block);
    void writePoses(const StretchMotion& motion);
    void write(const Figure& figure);
    void write(const Table& table);
    void write(const Evidenced& evidence);
    void write(const SourceList& list);
    void write(const Expander& expander);
    void writeItems(const std::vector<Item>& items, ListKind kind);
    void writeSource(const Source& source);
    void writeEnd(const Page& page);

    void heading(int level, const QString& text, const QString& target = {});
    void paragraph(const Text& text, Size size, double after);
    void paragraph(const QString& text, Size size, double after);
    void bullet(const QString& mark, const Text& text, double after);
    void panel(const QString& header, const PanelInk& panel, const std::function<void()>& body);
    void aside(const QColor& bar, const std::function<void()>& body);

    void startBlock(const QTextBlockFormat& format);
    void insert(const Text& text, Size size);
    void insert(const QString& text, const QTextCharFormat& format);
    QTextTable* startTable(int rows, int columns);
    void enter(const QTextTableCell& cell);
    void leave(const QTextTable& table);

    double px(double sixteenths) const { return m_ink.base * sixteenths / 16; }
    QTextCharFormat charFormat(Size size) const;
    QTextBlockFormat blockFormat(double after) const;
    bool isPaper() const { return m_ink.ground == Ground::Paper; }

    const Guide& m_guide;
    const Ink& m_ink;
    const PageForm& m_form;
    FigureObject* m_figures;  // the document's
    QTextCursor m_cursor;
    bool m_isFresh = true;  // the cursor's block is empty and may be used
    QColor m_colour;        // of text: that of the page or of the panel being written
    double m_indent = 0;
    int m_expanders = 0;
};

}  // namespace cramp
