// SPDX-License-Identifier: MIT
// The end of a page: its sources, its dates, and whose words it bears.
#include "paper/page/page_writer.h"

namespace cramp::paper::page
{

namespace
{

QString words(const std::string& text)
{
    return QString::fromStdString(text);
}

QString lineOf(const guide::Source& source, const guide::Guide& guide)
{
    const QString date =
        words(source.date.empty() ? guide.words().dateUnknown : guide.dateInWords(source.date));
    QString line = words(source.title) + QStringLiteral(". ");
    if (!source.publisher.empty()) line += words(source.publisher) + QStringLiteral(", ");
    return line + date + u'.';
}

// When the page was written, and the newest source, where there is one.
std::vector<std::string> datesOf(const guide::Page& page, const guide::Guide& guide)
{
    std::vector<std::string> lines = {
        guide::filled(guide.words().written, "date", guide.dateInWords(diary::formatDate(page.created)))};
    if (const std::string newest = guide.newestSourceDate(page); !newest.empty())
        lines.push_back(guide::filled(guide.words().newestSource, "date", guide.dateInWords(newest)));
    return lines;
}

}  // namespace

void PageWriter::writeSource(const guide::Source& source, bool withWhatWasSeen)
{
    startBlock(blockFormat(6));
    QTextCharFormat format = charFormat({captionSize});
    format.setForeground(m_ink.soft);
    QString line = lineOf(source, m_guide);
    if (withWhatWasSeen && !source.seen.empty())
        line += u' ' + words(guide::filled(m_guide.words().seenAs, "what", source.seen));
    insert(line, format);
    if (source.url.empty()) return;
    insert(QStringLiteral(" "), format);
    const std::string bare = source.url.substr(source.url.find("//") + 2);
    insert(guide::Text{{guide::Span{bare, false, source.url}}}, {captionSize});
}

// All in one paragraph, which is read from near.
void PageWriter::writeEndFromAfar(const guide::Page& page)
{
    const double size = fine(captionSize) * .85;
    m_colour = m_ink.soft;
    startBlock(blockFormat(0));
    const std::vector<const guide::Source*> sources = m_guide.sourcesOf(page);
    if (!sources.empty())
        insert(words(m_guide.words().sourcesTitle) + QStringLiteral(": "), charFormat({size, true}));
    for (const guide::Source* source : sources)
        insert(lineOf(*source, m_guide) + u' ', charFormat({size}));
    for (const std::string& line : datesOf(page, m_guide))
        insert(words(line) + QStringLiteral(". "), charFormat({size}));
}

void PageWriter::writeEnd(const guide::Page& page)
{
    if (isReadFromAfar()) return writeEndFromAfar(page);
    const guide::GuideWords& guideWords = m_guide.words();
    const std::vector<const guide::Source*> sources = m_guide.sourcesOf(page);
    if (!sources.empty()) heading(2, words(guideWords.sourcesTitle));
    for (const guide::Source* source : sources)
        writeSource(*source);
    m_colour = m_ink.soft;
    const std::vector<std::string> dates = datesOf(page, m_guide);
    QTextBlockFormat first = blockFormat(0);
    first.setTopMargin(px(panelAfter));
    startBlock(first);
    insert(words(dates.front()), charFormat({captionSize}));
    if (dates.size() > 1) paragraph(words(dates.back()), {captionSize}, textAfter);
    if (m_form.isOfGuide) paragraph(words(guideWords.attribution), {captionSize}, 0);
}

}  // namespace cramp::paper::page
