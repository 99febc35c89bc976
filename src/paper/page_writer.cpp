// SPDX-License-Identifier: MIT
#include "paper/page_writer.h"

#include "paper/mark_object.h"

#include <QTextTableFormat>

#include <variant>

namespace cramp
{

namespace
{

// In sixteenths of the text size, that is in pixels at 100 %.
constexpr double captionSize = 14;
constexpr double bodySize = 16;
constexpr double guideSize = 19;
constexpr double sectionSize = 24;
constexpr double titleSize = 32;
constexpr double closeAfter = 8;
constexpr double textAfter = 14;
constexpr double panelAfter = 24;

// Proportional line heights count from the font's own line, about 1.15 times its size: this makes 1.5.
constexpr double lineHeight = 130;

QString words(const std::string& text)
{
    return QString::fromStdString(text);
}

QString textOf(const Text& text)
{
    return words(text.plain());
}

double sizeOfHeading(int level)
{
    return level == 1 ? titleSize : level == 2 ? sectionSize : guideSize;
}

void setBorder(QTextTableCellFormat& format, double width, const QColor& colour)
{
    format.setBorder(width);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(colour);
}

}  // namespace

PageWriter::PageWriter(QTextDocument& document, const Guide& guide, const Ink& ink, const PageForm& form)
    : m_document(document),
      m_guide(guide),
      m_ink(ink),
      m_form(form),
      m_cursor(&document),
      m_colour(ink.text)
{
    MarkObject::install(document);
}

void PageWriter::write(const Page& page)
{
    heading(1, words(page.name));
    if (m_form.today && isOutOfDate(page, *m_form.today))
        panel(words(m_guide.words().warningPrefix), warningInk(m_ink),
              [&] { paragraph(words(m_guide.words().outOfDate), {guideSize}, 0); });
    for (const Block& block : page.blocks)
        write(block);
    writeEnd(page);
}

void PageWriter::write(const Block& block)
{
    std::visit([this](const auto& part) { write(part); }, block.value);
}

void PageWriter::write(const Heading& part)
{
    heading(part.level, textOf(part.text));
}

void PageWriter::write(const Paragraph& part)
{
    paragraph(part.text, {guideSize}, textAfter);
}

void PageWriter::write(const List& list)
{
    const GuideWords& guideWords = m_guide.words();
    switch (list.kind) {
        case ListKind::Bullets:
        case ListKind::Steps: writeItems(list.items, list.kind); return;
        case ListKind::Do:
            panel(words(guideWords.doTitle), listInk(m_ink), [&] { writeItems(list.items, list.kind); });
            return;
        case ListKind::Dont:
            panel(words(guideWords.dontTitle), listInk(m_ink), [&] { writeItems(list.items, list.kind); });
            return;
    }
}

void PageWriter::writeItems(const std::vector<Item>& items, ListKind kind)
{
    int number = 0;
    for (const Item& item : items) {
        const bool isLast = &item == &items.back();
        const QString mark = kind == ListKind::Bullets ? QStringLiteral("\u2022")
                             : kind == ListKind::Steps ? QString::number(++number) + u'.'
                                                       : QString();
        bullet(mark, item.text, isLast ? textAfter : closeAfter);
        if (!mark.isEmpty()) continue;
        QTextCharFormat format = charFormat({guideSize});
        format.setForeground(kind == ListKind::Do ? m_ink.good : m_ink.bad);
        const auto shape = kind == ListKind::Do ? MarkObject::Mark::Tick : MarkObject::Mark::Cross;
        QTextCursor start(m_cursor.block());
        start.insertText(QString(QChar::ObjectReplacementCharacter), MarkObject::format(shape, format));
    }
}

void PageWriter::write(const Inset& inset)
{
    aside(markColour(m_ink), [&] { paragraph(inset.text, {guideSize}, 0); });
}

void PageWriter::write(const Warning& warning)
{
    panel(words(m_guide.words().warningPrefix + ' ' + warning.title), warningInk(m_ink),
          [&] { paragraph(warning.text, {guideSize}, 0); });
}

void PageWriter::write(const CareCard& card)
{
    panel(words(m_guide.words().prefixOf(card.level) + ' ' + card.title), careCardInk(m_ink, card.level),
          [&] {
              writeItems(card.items, ListKind::Bullets);
              if (!card.foot.spans.empty()) paragraph(card.foot, {guideSize}, 0);
          });
}

void PageWriter::write(const StretchBlock& block)
{
    const StretchGuide& stretch = m_guide.stretch(block.stretch);
    heading(3, words(stretch.name), QStringLiteral("stretch:") + words(std::string(code(stretch.id))));
    paragraph(words(stretch.summary), {guideSize}, textAfter);
    writeItems(stretch.steps, ListKind::Steps);
    if (!stretch.countsNote.empty()) paragraph(words(stretch.countsNote), {bodySize}, textAfter);
    if (stretch.cautions.empty()) return;
    paragraph(words(m_guide.words().cautionsTitle), {guideSize, true}, closeAfter);
    writeItems(stretch.cautions, ListKind::Bullets);
}

void PageWriter::write(const Figure& figure)
{
    aside(m_ink.hair, [&] {
        paragraph(words(m_guide.words().figurePrefix + ' ' + figure.caption.plain()), {guideSize}, 0);
    });
}

void PageWriter::write(const Table& part)
{
    paragraph(words(part.caption), {guideSize, true}, closeAfter);
    const int columns = static_cast<int>(part.columns.size());
    QTextTable* table = startTable(static_cast<int>(part.rows.size()) + 1, columns);
    QTextTableFormat whole = table->format();
    whole.setHeaderRowCount(1);
    table->setFormat(whole);
    for (int row = 0; row <= static_cast<int>(part.rows.size()); ++row) {
        for (int column = 0; column < columns; ++column) {
            const auto index = static_cast<std::size_t>(column);
            const Text& text =
                row == 0 ? part.columns[index] : part.rows[static_cast<std::size_t>(row - 1)][index];
            enter(table->cellAt(row, column));
            paragraph(text, {bodySize, row == 0}, 0);
            QTextTableCellFormat format;
            format.setTopPadding(px(7));
            format.setBottomPadding(px(7));
            format.setRightPadding(px(12));
            format.setBottomBorder(px(row == 0 ? 2 : 1));
            format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setBottomBorderBrush(row == 0 ? m_ink.line : m_ink.hair);
            table->cellAt(row, column).setFormat(format);
        }
    }
    leave(*table);
}

void PageWriter::write(const Evidenced& evidence)
{
    aside(m_ink.line, [&] {
        startBlock(blockFormat(0));
        insert(words(m_guide.words().evidenceTitle) + u' ', charFormat({guideSize, true}));
        insert(evidence.text, {guideSize});
    });
}

void PageWriter::write(const SourceList&)
{
    for (const Source& source : m_guide.sources())
        writeSource(source);
}

void PageWriter::write(const Expander& expander)
{
    const int number = m_expanders++;
    const bool isOpen = isPaper() || m_form.open.contains(number);
    const QString arrow = QString(isOpen ? QChar(0x25BC) : QChar(0x25BA)) + QChar(QChar::Nbsp);
    heading(3, isPaper() ? words(expander.title) : arrow + words(expander.title),
            QStringLiteral("expand:%1").arg(number));
    if (!isOpen) return;
    m_indent += px(20);
    for (const Block& part : expander.parts)
        write(part);
    m_indent -= px(20);
}

void PageWriter::writeSource(const Source& source)
{
    const QString date =
        words(source.date.empty() ? m_guide.words().dateUnknown : m_guide.dateInWords(source.date));
    startBlock(blockFormat(6));
    QTextCharFormat format = charFormat({captionSize});
    format.setForeground(m_ink.soft);
    QString line = words(source.title) + QStringLiteral(". ");
    if (!source.publisher.empty()) line += words(source.publisher) + QStringLiteral(", ");
    insert(line + date + u'.', format);
    if (source.url.empty()) return;
    insert(QStringLiteral(" "), format);
    const std::string bare = source.url.substr(source.url.find("//") + 2);
    insert(Text{{Span{bare, false, source.url}}}, {captionSize});
}

void PageWriter::writeEnd(const Page& page)
{
    const GuideWords& guideWords = m_guide.words();
    const std::vector<const Source*> sources = m_guide.sourcesOf(page);
    if (!sources.empty()) heading(2, words(guideWords.sourcesTitle));
    for (const Source* source : sources)
        writeSource(*source);
    m_colour = m_ink.soft;
    const std::string written =
        filled(guideWords.written, "date", m_guide.dateInWords(formatDate(page.created)));
    paragraph(words(written), {captionSize}, 0);
    if (const std::string newest = m_guide.newestSourceDate(page); !newest.empty())
        paragraph(words(filled(guideWords.newestSource, "date", m_guide.dateInWords(newest))), {captionSize},
                  textAfter);
    paragraph(words(guideWords.attribution), {captionSize}, 0);
}

void PageWriter::heading(int level, const QString& text, const QString& target)
{
    QTextBlockFormat format = blockFormat(level == 1 ? 20 : 8);
    format.setHeadingLevel(level);
    format.setLineHeight(115, QTextBlockFormat::ProportionalHeight);
    if (level > 1) format.setTopMargin(px(level == 2 ? 24 : 14));
    format.setPageBreakPolicy(QTextFormat::PageBreak_Auto);
    startBlock(format);
    QTextCharFormat letters = charFormat({sizeOfHeading(level), true});
    if (!target.isEmpty() && !isPaper()) {
        letters.setAnchor(true);
        letters.setAnchorHref(target);
        letters.setForeground(m_ink.link);
    }
    insert(text, letters);
}

void PageWriter::paragraph(const Text& text, Size size, double after)
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
void PageWriter::bullet(const QString& mark, const Text& text, double after)
{
    const double hang = px(guideSize * 1.45);
    QTextBlockFormat format = blockFormat(after);
    format.setLeftMargin(m_indent + hang);
    format.setTextIndent(-hang);
    // Tabs count from the left margin.
    format.setTabPositions({QTextOption::Tab(hang, QTextOption::LeftTab)});
    startBlock(format);
    insert(mark + u'\t', charFormat({guideSize}));
    insert(text, {guideSize});
}

void PageWriter::panel(const QString& header, const PanelInk& panel, const std::function<void()>& body)
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

void PageWriter::insert(const Text& text, Size size)
{
    for (const Span& span : text.spans) {
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
    format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
    format.setBottomMargin(px(after));
    format.setLeftMargin(m_indent);
    return format;
}

}  // namespace cramp
