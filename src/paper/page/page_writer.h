// SPDX-License-Identifier: MIT
#pragma once

#include "paper/figure/figure_object.h"
#include "paper/ink/panel_ink.h"
#include "paper/page/page_document.h"

#include <QTextCursor>
#include <QTextTable>

#include <functional>

namespace cramp::paper::page
{

// Writes the blocks of a page into a document, from its beginning to its end. What pageDocument() uses.
class PageWriter
{
public:
    PageWriter(QTextDocument& document, const guide::Guide& guide, const ink::Ink& ink, const PageForm& form);

    void write(const guide::Page& page);

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

    void write(const guide::Block& block);
    void write(const guide::Heading& heading);
    void write(const guide::Paragraph& paragraph);
    void write(const guide::List& list);
    void write(const guide::Inset& inset);
    void write(const guide::Warning& warning);
    void write(const guide::CareCard& card);
    void write(const guide::StretchBlock& block);
    void writeMotions(const guide::StretchGuide& stretch);
    void writePoses(const guide::StretchMotion& motion, double width);
    QString stoppedText() const;
    void write(const guide::Figure& figure);
    void write(const guide::Table& table);
    void write(const guide::Evidenced& evidence);
    void write(const guide::SourceList& list);
    void write(const guide::Expander& expander);
    void writeItems(const std::vector<guide::Item>& items, guide::ListKind kind, double size = guideSize);
    // What was seen of it is said in the list of all sources alone.
    void writeSource(const guide::Source& source, bool withWhatWasSeen = false);
    void writeEnd(const guide::Page& page);
    void writeEndFromAfar(const guide::Page& page);

    void heading(int level, const QString& text, const QString& target = {});
    void paragraph(const guide::Text& text, Size size, double after);
    void paragraph(const QString& text, Size size, double after);
    void bullet(const QString& mark, const guide::Text& text, double size, double after);
    void panel(const QString& header, const ink::PanelInk& panel, const std::function<void()>& body);
    void aside(const QColor& bar, const std::function<void()>& body);

    void startBlock(const QTextBlockFormat& format);
    void insert(const guide::Text& text, Size size);
    void insert(const QString& text, const QTextCharFormat& format);
    QTextTable* startTable(int rows, int columns);
    void enter(const QTextTableCell& cell);
    void leave(const QTextTable& table);

    bool isReadFromAfar() const { return m_form.finePrint > 0; }
    // The size of what is read from near.
    double fine(double usual) const
    {
        return isReadFromAfar() ? usual / guideSize * 16 * m_form.finePrint / m_ink.base : usual;
    }
    double px(double sixteenths) const { return m_ink.base * sixteenths / 16; }
    QTextCharFormat charFormat(Size size) const;
    QTextBlockFormat blockFormat(double after) const;
    bool isPaper() const { return m_ink.ground == ink::Ground::Paper; }

    const guide::Guide& m_guide;
    const ink::Ink& m_ink;
    const PageForm& m_form;
    figure::FigureObject* m_figures;  // the document's
    QTextCursor m_cursor;
    bool m_isFresh = true;  // the cursor's block is empty and may be used
    QColor m_colour;        // of text: that of the page or of the panel being written
    double m_indent = 0;
    int m_expanders = 0;
};

}  // namespace cramp::paper::page
