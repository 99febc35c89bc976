// SPDX-License-Identifier: MIT
#include "guide/page_text.h"

#include "guide/wrapped_text.h"

namespace cramp::guide
{

namespace
{

constexpr std::size_t ruleWidth = 78;

// "[F2, F10]" after the words that rest on them.
std::string withSources(std::string words, const SourceKeys& keys)
{
    if (keys.empty()) return words;
    std::string list;
    for (const std::string& key : keys)
        list.append(list.empty() ? "" : ", ").append(key);
    return words + " [" + list + "]";
}

// Links name their target, so that it can be opened by the next command.
std::string wordsOf(const Text& text)
{
    std::string words;
    for (std::size_t i = 0; i < text.spans.size(); ++i) {
        const Span& span = text.spans[i];
        words += span.text;
        const bool goesOn = i + 1 < text.spans.size() && text.spans[i + 1].target == span.target;
        if (span.isLink() && !goesOn) words += " (" + span.target + ")";
    }
    return words;
}

class PageWriter
{
public:
    explicit PageWriter(const Guide& guide) : m_guide(guide), m_words(guide.words()) {}

    void blocks(const std::vector<Block>& blocks)
    {
        for (const Block& block : blocks) {
            m_out.gap();
            std::visit([this](const auto& value) { write(value); }, block.value);
        }
    }

    void stretch(const StretchGuide& stretch)
    {
        m_out.underlined(stretch.name, '.');
        m_out.paragraph(stretch.summary);
        list(stretch.steps, ListKind::Steps);
        m_out.paragraph(withSources(m_guide.countsInWords(stretch), stretch.sources));
        m_out.line(m_words.cautionsTitle);
        list(stretch.cautions, ListKind::Bullets);
    }

    // What was seen of it is said in the list of all sources alone.
    void source(const Source& source, bool withWhatWasSeen = false)
    {
        const std::string date = source.date.empty() ? m_words.dateUnknown : m_guide.dateInWords(source.date);
        std::string words = source.key + "  " + source.title + ". " + source.publisher + ", " + date + ".";
        if (withWhatWasSeen && !source.seen.empty())
            words += " " + filled(m_words.seenAs, "what", source.seen);
        m_out.paragraph(words, {}, "    ");
        if (!source.url.empty()) m_out.line("    " + source.url);
    }

    WrappedText& out() { return m_out; }

private:
    const Guide& m_guide;
    const GuideWords& m_words;
    WrappedText m_out;

    void write(const Heading& block) { m_out.underlined(wordsOf(block.text), block.level == 2 ? '-' : '.'); }

    void write(const Paragraph& block) { m_out.paragraph(withSources(wordsOf(block.text), block.sources)); }

    void write(const Inset& block)
    {
        m_out.paragraph(withSources(wordsOf(block.text), block.sources), "  | ", "  | ");
    }

    void write(const List& block)
    {
        if (block.kind == ListKind::Do) m_out.line(m_words.doTitle);
        if (block.kind == ListKind::Dont) m_out.line(m_words.dontTitle);
        list(block.items, block.kind);
    }

    void write(const Warning& block)
    {
        m_out.paragraph(m_words.warningPrefix + " " + block.title, "! ", "! ");
        m_out.paragraph(withSources(wordsOf(block.text), block.sources), "! ", "! ");
    }

    void write(const CareCard& block)
    {
        const char rule = block.level == CareLevel::Emergency ? '=' : '-';
        m_out.line(std::string(ruleWidth, rule));
        m_out.paragraph(m_words.prefixOf(block.level) + " " + block.title);
        list(block.items, ListKind::Bullets);
        if (!block.foot.spans.empty()) m_out.paragraph(wordsOf(block.foot));
        m_out.line(std::string(ruleWidth, rule));
    }

    void write(const StretchBlock& block) { stretch(m_guide.stretch(block.stretch)); }

    void write(const Figure& block) { m_out.paragraph(m_words.figurePrefix + " " + wordsOf(block.caption)); }

    // Each row as a small list, for a terminal has no room for columns of sentences.
    void write(const Table& block)
    {
        m_out.paragraph(withSources(block.caption, block.sources));
        for (const std::vector<Text>& row : block.rows) {
            for (std::size_t i = 0; i < row.size(); ++i) {
                const std::string cell = wordsOf(block.columns[i]) + ": " + wordsOf(row[i]);
                m_out.paragraph(cell, i == 0 ? "  - " : "    ", "      ");
            }
        }
    }

    void write(const Evidenced& block)
    {
        const std::string words = m_words.evidenceTitle + " " + wordsOf(block.text);
        m_out.paragraph(withSources(words, block.sources), "  | ", "  | ");
    }

    void write(const SourceList&)
    {
        for (const Source& each : m_guide.sources())
            source(each, true);
    }

    void write(const Expander& block)
    {
        m_out.underlined(block.title, '.');
        blocks(block.parts);
    }

    void list(const std::vector<Item>& items, ListKind kind)
    {
        int number = 0;
        for (const Item& item : items)
            m_out.paragraph(withSources(wordsOf(item.text), item.sources), bullet(kind, ++number), "    ");
    }

    static std::string bullet(ListKind kind, int number)
    {
        switch (kind) {
            case ListKind::Bullets: return "  - ";
            case ListKind::Steps: return (number < 10 ? " " : "") + std::to_string(number) + ". ";
            case ListKind::Do: return "  + ";
            case ListKind::Dont: return "  x ";
        }
        return {};
    }
};

void writeFoot(PageWriter& writer, const Guide& guide, const Page& page)
{
    WrappedText& out = writer.out();
    const GuideWords& words = guide.words();
    const auto sources = guide.sourcesOf(page);
    if (!sources.empty()) {
        out.gap();
        out.underlined(words.sourcesTitle, '-');
        for (const Source* source : sources)
            writer.source(*source);
    }
    out.gap();
    const std::string newest = guide.newestSourceDate(page);
    const std::string date = newest.empty() ? words.dateUnknown : guide.dateInWords(newest);
    out.paragraph(filled(words.newestSource, "date", date));
    out.paragraph(filled(words.written, "date", guide.dateInWords(diary::formatDate(page.created))));
    out.gap();
    out.paragraph(words.emergencyLine);
    out.gap();
    out.paragraph(words.attribution);
}

}  // namespace

std::string pageText(const Guide& guide, const Page& page, diary::Date today)
{
    PageWriter writer(guide);
    writer.out().underlined(page.name, '=');
    if (isOutOfDate(page, today)) {
        writer.out().gap();
        writer.out().paragraph(guide.words().outOfDate, "! ", "! ");
    }
    writer.blocks(page.blocks);
    writeFoot(writer, guide, page);
    return writer.out().text();
}

std::string pageListText(const Guide& guide)
{
    WrappedText out;
    out.underlined(guide.words().pagesTitle, '=');
    std::string_view section;
    for (const Page& page : guide.pages()) {
        if (page.section != section) {
            out.gap();
            out.line(page.section);
        }
        section = page.section;
        out.paragraph(page.identifier + ": " + page.name, "  ", "      ");
        out.paragraph(page.description, "      ", "      ");
    }
    out.gap();
    out.paragraph(guide.words().howToOpen);
    out.gap();
    out.paragraph(guide.words().emergencyLine);
    return out.text();
}

std::string stretchText(const Guide& guide, diary::Stretch id)
{
    PageWriter writer(guide);
    writer.stretch(guide.stretch(id));
    return writer.out().text();
}

}  // namespace cramp::guide
