// SPDX-License-Identifier: MIT
#include "paper/page/page_writer.h"

#include "paper/page/mark_object.h"

#include <QTextTableFormat>

namespace cramp::paper::page
{

namespace
{

// Proportional line heights count from the font's own line, about 1.15 times its size: this makes 1.5.
constexpr double lineHeight = 130;
constexpr double lineHeightFromAfar = 108;

QString words(const std::string& text)
{
    return QString::fromStdString(text);
}

void setBorder(QTextTableCellFormat& format, double width, const QColor& colour)
{
    format.setBorder(width);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(colour);
}

}  // namespace

PageWriter::PageWriter(QTextDocument& document, const guide::Guide& guide, const ink::Ink& ink,
                       const PageForm& form)
    : m_guide(guide),
      m_ink(ink),
      m_form(form),
      m_figures(figure::FigureObject::install(document, ink)),
      m_cursor(&document),
      m_colour(ink.text)
{
    MarkObject::install(document);
}

void PageWriter::heading(int level, const QString& text, const QString& target)
{
    QTextBlockFormat format = blockFormat(level == 1 ? 20 : 8);
    format.setHeadingLevel(level);
    format.setLineHeight(115, QTextBlockFormat::ProportionalHeight);
    if (level > 1) format.setTopMargin(px(level == 2 ? 24 : 14));
    startBlock(format);
    const double size = level == 1   ? (isReadFromAfar() ? sectionSize : titleSize)
                        : level == 2 ? sectionSize
                                     : guideSize;
    QTextCharFormat letters = charFormat({size, true});
    if (!target.isEmpty() && !isPaper()) {
        letters.setAnchor(true);
        letters.setAnchorHref(target);
        letters.setForeground(m_ink.link);
    }
    insert(text, letters);
}

void PageWriter::paragraph(const guide::Text& text, Size size, double after)
{
    startBlock(blockFormat(after));
    insert(text, size);
}

void PageWriter::paragraph(const QString& text, Size size, double after)
{
    startBlock(blockFormat(after));
    insert(text, charFormat(size));
}

// The mark is typed: Qt draws list markers in the palette's colour, black on a dark card. An empty one is
// left for an object.
void PageWriter::bullet(const QString& mark, const guide::Text& text, double size, double after)
{
    const double hang = px(size * 1.45);
    QTextBlockFormat format = blockFormat(after);
    const bool isRightToLeft = words(text.plain()).isRightToLeft();
    if (isRightToLeft) {
        format.setLayoutDirection(Qt::RightToLeft);
        format.setRightMargin(hang);
    } else {
        format.setLeftMargin(m_indent + hang);
    }
    format.setTextIndent(-hang);
    // Tabs count from the left margin.
    format.setTabPositions({QTextOption::Tab(hang, QTextOption::LeftTab)});
    startBlock(format);
    insert(mark + (isRightToLeft ? QChar(QChar::Nbsp) : QChar(u'\t')), charFormat({size}));
    insert(text, {size});
}

void PageWriter::panel(const QString& header, const ink::PanelInk& panel, const std::function<void()>& body)
{
    QTextTable* table = startTable(2, 1);
    const QColor before = m_colour;
    const double frame = px(panel.frameWidth);

    m_colour = panel.onHeader;
    enter(table->cellAt(0, 0));
    QTextBlockFormat headerBlock = blockFormat(0);
    headerBlock.setLineHeight(115, QTextBlockFormat::ProportionalHeight);
    startBlock(headerBlock);
    insert(header, charFormat({guideSize, true}));

    m_colour = panel.onBody;
    enter(table->cellAt(1, 0));
    body();
    m_colour = before;

    // Formats of cells go last: text inserted later would bear the cell's background as its own.
    QTextTableCellFormat format;
    format.setPadding(px(16));
    format.setTopPadding(px(12));
    format.setBottomPadding(px(12));
    format.setBackground(panel.header);
    if (frame > 0) setBorder(format, frame, panel.frame);
    table->cellAt(0, 0).setFormat(format);
    format.setTopPadding(px(16));
    format.setBottomPadding(px(16));
    format.setBackground(panel.body);
    table->cellAt(1, 0).setFormat(format);
    leave(*table);
}

// Text with an upright bar at its left.
void PageWriter::aside(const QColor& bar, const std::function<void()>& body)
{
    QTextTable* table = startTable(1, 1);
    enter(table->cellAt(0, 0));
    body();
    QTextTableCellFormat format;
    format.setPadding(px(4));
    format.setLeftPadding(px(20));
    format.setLeftBorder(px(6));
    format.setLeftBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setLeftBorderBrush(bar);
    table->cellAt(0, 0).setFormat(format);
    leave(*table);
}

void PageWriter::startBlock(const QTextBlockFormat& format)
{
    if (m_isFresh)
        m_cursor.setBlockFormat(format);
    else
        m_cursor.insertBlock(format);
    m_isFresh = false;
}

void PageWriter::insert(const QString& text, const QTextCharFormat& format)
{
    m_cursor.insertText(text, format);
}

void PageWriter::insert(const guide::Text& text, Size size)
{
    for (const guide::Span& span : text.spans) {
        QTextCharFormat format = charFormat({size.text, size.bold || span.bold});
        if (span.isLink() && !isPaper()) {
            format.setAnchor(true);
            format.setAnchorHref(words(span.target));
            format.setForeground(m_ink.link);
            format.setFontUnderline(true);
        }
        insert(words(span.text), format);
    }
}

QTextTable* PageWriter::startTable(int rows, int columns)
{
    QTextTableFormat format;
    format.setBorder(0);
    format.setBorderCollapse(true);
    format.setCellSpacing(0);
    format.setCellPadding(0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setLeftMargin(m_indent);
    format.setTopMargin(px(10));
    format.setBottomMargin(px(panelAfter));
    if (!m_isFresh) startBlock(blockFormat(0));
    return m_cursor.insertTable(rows, columns, format);
}

void PageWriter::enter(const QTextTableCell& cell)
{
    m_cursor = cell.firstCursorPosition();
    m_isFresh = true;
}

void PageWriter::leave(const QTextTable& table)
{
    m_cursor = table.lastCursorPosition();
    m_cursor.movePosition(QTextCursor::NextBlock);
    m_isFresh = true;
}

QTextCharFormat PageWriter::charFormat(Size size) const
{
    QTextCharFormat format;
    QFont font(m_ink.family);
    font.setPixelSize(qMax(1, qRound(px(size.text))));
    font.setBold(size.bold);
    format.setFont(font);
    format.setForeground(m_colour);
    return format;
}

QTextBlockFormat PageWriter::blockFormat(double after) const
{
    QTextBlockFormat format;
    format.setLineHeight(isReadFromAfar() ? lineHeightFromAfar : lineHeight,
                         QTextBlockFormat::ProportionalHeight);
    format.setBottomMargin(px(after));
    format.setLeftMargin(m_indent);
    return format;
}

}  // namespace cramp::paper::page
