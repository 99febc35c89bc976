// SPDX-License-Identifier: MIT
#include "paper/page/mark_object.h"
#include "paper/page/page_writer.h"

#include <QTextTableFormat>

#include <algorithm>
#include <cmath>
#include <variant>

namespace cramp::paper::page
{

namespace
{

QString words(const std::string& text)
{
    return QString::fromStdString(text);
}

QString textOf(const guide::Text& text)
{
    return words(text.plain());
}

// More room for longer texts, and for the longest word, so that no row is tall beside empty cells.
double roomFor(const QString& text)
{
    constexpr double roomOfText = 2.6;
    double room = roomOfText * std::sqrt(static_cast<double>(text.size()));
    for (const QString& word : text.split(u' '))
        room = std::max(room, static_cast<double>(word.size()));
    return room;
}

QList<QTextLength> columnWidths(const guide::Table& table)
{
    QList<double> rooms;
    double all = 0;
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        double room = roomFor(textOf(table.columns[column]));
        for (const auto& row : table.rows)
            room = std::max(room, roomFor(textOf(row[column])));
        rooms << room;
        all += room;
    }
    QList<QTextLength> widths;
    for (const double room : rooms)
        widths << QTextLength(QTextLength::PercentageLength, 100 * room / all);
    return widths;
}

}  // namespace

void PageWriter::write(const guide::Page& page)
{
    // As one edit: the document is laid out once, not after each piece.
    m_cursor.beginEditBlock();
    heading(1, words(page.name));
    if (m_form.today && guide::isOutOfDate(page, *m_form.today))
        panel(words(m_guide.words().warningPrefix), ink::warningInk(m_ink),
              [&] { paragraph(words(m_guide.words().outOfDate), {guideSize}, 0); });
    if (!m_form.legs.both() && guide::showsStretch(page)) {
        const guide::StretchWords& stretch = m_guide.stretchSets().words;
        const QString ofPage = words(m_form.legs.any() ? stretch.pageOne : stretch.pageBoth);
        panel(words(m_guide.words().warningPrefix), ink::warningInk(m_ink),
              [&] { paragraph(stoppedText() + QLatin1Char(' ') + ofPage, {guideSize}, 0); });
    }
    for (const guide::Block& block : page.blocks)
        write(block);
    writeEnd(page);
    m_cursor.endEditBlock();
}

void PageWriter::write(const guide::Block& block)
{
    std::visit([this](const auto& part) { write(part); }, block.value);
}

void PageWriter::write(const guide::Heading& part)
{
    heading(part.level, textOf(part.text));
}

void PageWriter::write(const guide::Paragraph& part)
{
    paragraph(part.text, {guideSize}, textAfter);
}

void PageWriter::write(const guide::List& list)
{
    const guide::GuideWords& guideWords = m_guide.words();
    switch (list.kind) {
        case guide::ListKind::Bullets:
        case guide::ListKind::Steps: writeItems(list.items, list.kind); return;
        case guide::ListKind::Do:
            panel(words(guideWords.doTitle), ink::listInk(m_ink), [&] { writeItems(list.items, list.kind); });
            return;
        case guide::ListKind::Dont:
            panel(words(guideWords.dontTitle), ink::listInk(m_ink),
                  [&] { writeItems(list.items, list.kind); });
            return;
    }
}

void PageWriter::writeItems(const std::vector<guide::Item>& items, guide::ListKind kind, double size)
{
    int number = 0;
    for (const guide::Item& item : items) {
        const bool isLast = &item == &items.back();
        const QString mark = kind == guide::ListKind::Bullets ? QStringLiteral("\u2022")
                             : kind == guide::ListKind::Steps ? QString::number(++number) + u'.'
                                                              : QString();
        bullet(mark, item.text, size, (isLast ? textAfter : closeAfter) * size / guideSize);
        if (!mark.isEmpty()) continue;
        QTextCharFormat format = charFormat({size});
        format.setForeground(kind == guide::ListKind::Do ? m_ink.good : m_ink.bad);
        const auto shape = kind == guide::ListKind::Do ? MarkObject::Mark::Tick : MarkObject::Mark::Cross;
        QTextCursor start(m_cursor.block());
        start.insertText(QString(QChar::ObjectReplacementCharacter), MarkObject::format(shape, format));
    }
}

void PageWriter::write(const guide::Inset& inset)
{
    aside(ink::markColour(m_ink), [&] { paragraph(inset.text, {guideSize}, 0); });
}

void PageWriter::write(const guide::Warning& warning)
{
    panel(words(m_guide.words().warningPrefix + ' ' + warning.title), ink::warningInk(m_ink),
          [&] { paragraph(warning.text, {guideSize}, 0); });
}

void PageWriter::write(const guide::CareCard& card)
{
    panel(words(m_guide.words().prefixOf(card.level) + ' ' + card.title), ink::careCardInk(m_ink, card.level),
          [&] {
              writeItems(card.items, guide::ListKind::Bullets);
              if (!card.foot.spans.empty()) paragraph(card.foot, {guideSize}, 0);
          });
}

void PageWriter::write(const guide::StretchBlock& block)
{
    const guide::StretchGuide& stretch = m_guide.stretch(block.stretch);
    if (!guide::canBeShown(stretch, m_form.legs)) return paragraph(stoppedText(), {guideSize}, textAfter);
    if (m_form.namesStretches)
        heading(3, words(stretch.name),
                QStringLiteral("stretch:") + words(std::string(diary::code(stretch.id))));
    if (!isReadFromAfar()) paragraph(words(stretch.summary), {guideSize}, textAfter);
    writeMotions(stretch);
    // The steps count for both legs; the player leads through them for one.
    if (m_form.legs.both()) writeItems(stretch.steps, guide::ListKind::Steps);
    if (m_form.legs.both() && !stretch.countsNote.empty())
        paragraph(words(stretch.countsNote), {fine(bodySize)}, fine(textAfter));
    if (stretch.cautions.empty()) return;
    paragraph(words(m_guide.words().cautionsTitle), {fine(guideSize), true}, fine(closeAfter));
    writeItems(stretch.cautions, guide::ListKind::Bullets, fine(guideSize));
}

// From afar the parts of a set stand beside each other, as large as the sheet is wide.
void PageWriter::writeMotions(const guide::StretchGuide& stretch)
{
    const double width = (m_form.width > 0 ? m_form.width : readingWidth(m_ink)) - m_indent;
    const auto count = static_cast<int>(stretch.motions.size());
    if (!isReadFromAfar() || count == 1) {
        for (const guide::StretchMotion& motion : stretch.motions)
            writePoses(motion, width);
        return;
    }
    QTextTable* table = startTable(1, count);
    QTextTableFormat whole = table->format();
    whole.setColumnWidthConstraints(
        QList<QTextLength>(count, QTextLength(QTextLength::PercentageLength, 100.0 / count)));
    whole.setBottomMargin(px(closeAfter));
    table->setFormat(whole);
    for (int column = 0; column < count; ++column) {
        enter(table->cellAt(0, column));
        writePoses(stretch.motions[static_cast<std::size_t>(column)], width / count - px(closeAfter));
    }
    leave(*table);
}

QString PageWriter::stoppedText() const
{
    return words(guide::stoppedWords(m_form.legs, m_guide.stretchSets().words));
}

void PageWriter::writePoses(const guide::StretchMotion& motion, double width)
{
    constexpr double greatestHeight = 13;  // in sizes of the text
    if (!motion.name.empty()) paragraph(words(motion.name), {guideSize, true}, closeAfter);
    QTextBlockFormat picture = blockFormat(closeAfter);
    picture.setLineHeight(100, QTextBlockFormat::ProportionalHeight);
    startBlock(picture);
    const double height = m_form.pictureHeight > 0 ? m_form.pictureHeight : greatestHeight * m_ink.base;
    insert(QString(QChar::ObjectReplacementCharacter),
           m_figures->format(motion, {width, height},
                             m_form.legs.right ? figure::Facing::Right : figure::Facing::Left));
    // The words beside the pictures say the same to those who hear the page.
    if (isReadFromAfar()) return;
    QTextCharFormat format = charFormat({captionSize});
    format.setForeground(m_ink.soft);
    QString caption = words(m_guide.words().figurePrefix);
    int number = 0;
    for (const guide::KeyPose& pose : motion.poses)
        caption += QStringLiteral(" %1. ").arg(++number) + words(pose.says);
    startBlock(blockFormat(textAfter));
    insert(caption, format);
}

void PageWriter::write(const guide::Figure& figure)
{
    aside(m_ink.hair, [&] {
        paragraph(words(m_guide.words().figurePrefix + ' ' + figure.caption.plain()), {guideSize}, 0);
    });
}

void PageWriter::write(const guide::Table& part)
{
    paragraph(words(part.caption), {guideSize, true}, closeAfter);
    const int columns = static_cast<int>(part.columns.size());
    QTextTable* table = startTable(static_cast<int>(part.rows.size()) + 1, columns);
    QTextTableFormat whole = table->format();
    whole.setHeaderRowCount(1);
    whole.setColumnWidthConstraints(columnWidths(part));
    table->setFormat(whole);
    for (int row = 0; row <= static_cast<int>(part.rows.size()); ++row) {
        for (int column = 0; column < columns; ++column) {
            const auto index = static_cast<std::size_t>(column);
            const guide::Text& text =
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

void PageWriter::write(const guide::Evidenced& evidence)
{
    aside(m_ink.line, [&] {
        startBlock(blockFormat(0));
        insert(words(m_guide.words().evidenceTitle) + u' ', charFormat({guideSize, true}));
        insert(evidence.text, {guideSize});
    });
}

void PageWriter::write(const guide::SourceList&)
{
    for (const guide::Source& source : m_guide.sources())
        writeSource(source, true);
}

void PageWriter::write(const guide::Expander& expander)
{
    const int number = m_expanders++;
    const bool isOpen = isPaper() || m_form.open.contains(number);
    const QString arrow = QString(isOpen ? QChar(0x25BC) : QChar(0x25BA)) + QChar(QChar::Nbsp);
    heading(3, isPaper() ? words(expander.title) : arrow + words(expander.title),
            QStringLiteral("expand:%1").arg(number));
    if (!isOpen) return;
    m_indent += px(20);
    for (const guide::Block& part : expander.parts)
        write(part);
    m_indent -= px(20);
}

}  // namespace cramp::paper::page
