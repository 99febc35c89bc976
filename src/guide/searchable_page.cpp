// SPDX-License-Identifier: MIT
#include "guide/searchable_page.h"

namespace cramp::guide
{

namespace
{

class SectionWriter
{
public:
    SectionWriter(const Guide& guide, std::vector<SearchableSection>& sections)
        : m_guide(guide),
          m_sections(sections)
    {
    }

    void operator()(const Heading& block) const { m_sections.push_back({block.text.plain(), {}}); }
    void operator()(const Paragraph& block) const { add(block.text.plain()); }
    void operator()(const Inset& block) const { add(block.text.plain()); }
    void operator()(const Evidenced& block) const { add(block.text.plain()); }
    void operator()(const Figure& block) const { add(block.caption.plain()); }
    void operator()(const List& block) const { add(block.items); }
    void operator()(const Warning& block) const
    {
        add(block.title);
        add(block.text.plain());
    }
    void operator()(const CareCard& block) const
    {
        add(block.title);
        add(block.items);
        add(block.foot.plain());
    }
    void operator()(const StretchBlock& block) const
    {
        const StretchGuide& stretch = m_guide.stretch(block.stretch);
        add(stretch.name);
        add(stretch.summary);
        add(stretch.steps);
        add(stretch.countsNote);
        add(stretch.cautions);
    }
    void operator()(const Table& block) const
    {
        add(block.caption);
        for (const auto& row : block.rows)
            for (const Text& cell : row)
                add(cell.plain());
    }
    void operator()(const SourceList&) const
    {
        for (const Source& source : m_guide.sources())
            add(source.key + " " + source.title + ", " + source.publisher);
    }
    void operator()(const Expander& block) const
    {
        add(block.title);
        for (const Block& part : block.parts)
            std::visit(*this, part.value);
    }

private:
    const Guide& m_guide;
    std::vector<SearchableSection>& m_sections;

    void add(const std::vector<Item>& items) const
    {
        for (const Item& item : items)
            add(item.text.plain());
    }
    // Ends each piece like a sentence, so that a snippet does not run one into the next.
    void add(const std::string& piece) const
    {
        constexpr std::string_view ends = ".:!?";
        if (piece.empty()) return;
        std::string& text = m_sections.back().text;
        if (!text.empty()) text += ' ';
        text += piece;
        if (ends.find(piece.back()) == ends.npos) text += '.';
    }
};

}  // namespace

std::vector<SearchableSection> searchableSections(const Guide& guide, const Page& page)
{
    std::vector<SearchableSection> sections{{{}, page.description}};
    for (const Block& block : page.blocks)
        std::visit(SectionWriter(guide, sections), block.value);
    return sections;
}

}  // namespace cramp::guide
