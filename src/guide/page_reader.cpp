// SPDX-License-Identifier: MIT
#include "guide/page_reader.h"

#include <nlohmann/json.hpp>

namespace cramp::guide
{

using nlohmann::json;

namespace
{

constexpr std::size_t mostWarnings = 2;

// Reads the blocks of one page.
class BlockReader
{
public:
    BlockReader(std::string_view file, const ContentReferences& references, ContentFaults& faults)
        : m_file(file),
          m_references(references),
          m_faults(faults)
    {
    }

    std::vector<Block> read(ContentObject& parent, std::string_view key, bool insideExpander = false)
    {
        std::vector<Block> blocks;
        parent.forEach(key, [&](const json& element, const std::string& place) {
            ContentObject object(element, m_file, place, m_faults);
            if (auto block = readBlock(object, insideExpander)) {
                checkNeighbour(blocks, *block, object);
                blocks.push_back(std::move(*block));
                object.finish();
            }
        });
        return blocks;
    }

private:
    std::string_view m_file;
    const ContentReferences& m_references;
    ContentFaults& m_faults;
    bool m_hasSection = false;
    std::size_t m_warnings = 0;

    std::optional<Block> readBlock(ContentObject& object, bool insideExpander)
    {
        const std::string type = object.text("type");
        if (type == "heading") return Block{heading(object)};
        if (type == "paragraph") return Block{sourced<Paragraph>(object)};
        if (type == "list") return Block{list(object, ListKind::Bullets)};
        if (type == "steps") return Block{list(object, ListKind::Steps)};
        if (type == "do") return Block{list(object, ListKind::Do)};
        if (type == "dont") return Block{list(object, ListKind::Dont)};
        if (type == "inset") return Block{sourced<Inset>(object)};
        if (type == "warning") return Block{warning(object)};
        if (type == "careCard") return Block{careCard(object)};
        if (type == "stretch") return Block{stretch(object)};
        if (type == "figure") return Block{figure(object)};
        if (type == "table") return Block{table(object)};
        if (type == "evidence") return Block{evidence(object)};
        if (type == "sourceList") return Block{SourceList{}};
        if (type == "expander" && !insideExpander) return Block{expander(object)};
        if (type == "expander")
            object.fault("type", "an expander stands within an expander");
        else if (!type.empty())
            object.fault("type", "there is no block '" + type + "'");
        return std::nullopt;
    }

    // The text after a care card has a heading of its own, so that nobody reads it as part of the advice.
    static void checkNeighbour(const std::vector<Block>& before, const Block& block,
                               const ContentObject& object)
    {
        const bool followsCard = !before.empty() && std::holds_alternative<CareCard>(before.back().value);
        const bool mayFollow =
            std::holds_alternative<CareCard>(block.value) || std::holds_alternative<Heading>(block.value);
        if (followsCard && !mayFollow)
            object.fault("type", "what follows a care card needs a heading of its own");
    }

    Heading heading(ContentObject& object)
    {
        Heading result{object.integer("level", 2, 3), object.markup("text", m_references)};
        if (result.level == 3 && !m_hasSection)
            object.fault("level", "a heading of level 3 needs one of level 2 before it");
        m_hasSection = m_hasSection || result.level == 2;
        return result;
    }

    template <typename Kind>
    Kind sourced(ContentObject& object)
    {
        Kind result;
        result.text = object.markup("text", m_references);
        result.sources = object.sources("sources", m_references);
        return result;
    }

    List list(ContentObject& object, ListKind kind)
    {
        List result{kind, object.items("items", m_references)};
        if (kind != ListKind::Dont) return result;
        for (std::size_t i = 0; i < result.items.size(); ++i)
            if (!result.items[i].text.plain().starts_with("do not "))
                m_faults.add(m_file, object.placeOf("items") + "/" + std::to_string(i) + "/text",
                             "an item of a list of what not to do starts with 'do not'");
        return result;
    }

    Warning warning(ContentObject& object)
    {
        if (++m_warnings > mostWarnings) object.fault("type", "a page holds at most 2 warnings");
        Warning result;
        result.title = object.text("title");
        result.text = object.markup("text", m_references);
        result.sources = object.sources("sources", m_references);
        return result;
    }

    CareCard careCard(ContentObject& object)
    {
        constexpr std::pair<std::string_view, CareLevel> levels[] = {{"nonUrgent", CareLevel::NonUrgent},
                                                                     {"urgent", CareLevel::Urgent},
                                                                     {"emergency", CareLevel::Emergency}};
        CareCard result;
        result.level = object.oneOf("level", levels);
        result.title = object.text("title");
        if (!result.title.empty() && !result.title.ends_with(':'))
            object.fault("title", "the title of a care card ends with ':'");
        result.items = object.items("items", m_references);
        result.foot = object.optionalMarkup("foot", m_references);
        if (result.level == CareLevel::Emergency) refuseLinks(result, object);
        return result;
    }

    void refuseLinks(const CareCard& card, const ContentObject& object) const
    {
        const auto hasLink = [](const Text& text) {
            for (const Span& span : text.spans)
                if (span.isLink()) return true;
            return false;
        };
        constexpr std::string_view what = "an emergency card holds no links";
        for (std::size_t i = 0; i < card.items.size(); ++i)
            if (hasLink(card.items[i].text))
                m_faults.add(m_file, object.placeOf("items") + "/" + std::to_string(i) + "/text", what);
        if (hasLink(card.foot)) object.fault("foot", what);
    }

    static StretchBlock stretch(ContentObject& object)
    {
        const std::string id = object.text("stretch");
        const auto known = diary::fromCode<diary::Stretch>(id);
        if (!known && !id.empty()) object.fault("stretch", "there is no stretch '" + id + "'");
        return {known.value_or(diary::Stretch{})};
    }

    Figure figure(ContentObject& object)
    {
        Figure result{object.text("figure"), object.markup("caption", m_references)};
        if (!result.name.empty() && !isPageIdentifier(result.name))
            object.fault("figure", "a figure's name is made of lower-case letters, digits and hyphens");
        return result;
    }

    Table table(ContentObject& object)
    {
        Table result;
        result.caption = object.text("caption");
        object.forEach("columns", [&](const json& cell, const std::string& place) {
            result.columns.push_back(readMarkup(cell, m_file, place, m_references, m_faults));
        });
        object.forEach("rows", [&](const json& row, const std::string& place) {
            result.rows.push_back(tableRow(row, place, result.columns.size()));
        });
        result.sources = object.sources("sources", m_references);
        return result;
    }

    std::vector<Text> tableRow(const json& row, const std::string& place, std::size_t columns)
    {
        std::vector<Text> cells;
        if (!row.is_array() || row.size() != columns) {
            m_faults.add(m_file, place, "a row is a list with as many cells as the table has columns");
            return cells;
        }
        for (std::size_t i = 0; i < columns; ++i)
            cells.push_back(
                readMarkup(row[i], m_file, place + "/" + std::to_string(i), m_references, m_faults));
        return cells;
    }

    Evidenced evidence(ContentObject& object)
    {
        Evidenced result = sourced<Evidenced>(object);
        if (result.sources.empty()) object.fault("sources", "what a study found needs its source");
        return result;
    }

    Expander expander(ContentObject& object)
    {
        Expander result;
        result.title = object.text("title");
        result.parts = read(object, "parts", true);
        return result;
    }
};

diary::Date readDate(ContentObject& object, std::string_view key)
{
    const std::string text = object.text(key);
    const auto date = diary::parseDate(text);
    if (!date && !text.empty()) object.fault(key, "a date is written 2026-11-22");
    return date.value_or(diary::Date{});
}

}  // namespace

Page readPage(const json& value, std::string_view file, std::string_view identifier,
              std::string_view language, const ContentReferences& references, ContentFaults& faults)
{
    constexpr std::pair<std::string_view, Audience> audiences[] = {{"Patient", Audience::Patient},
                                                                   {"Clinician", Audience::Clinician}};
    ContentObject object(value, file, {}, faults);
    Page page;
    object.expect("@context", "https://schema.org");
    object.expect("@type", "MedicalWebPage");
    object.expect("identifier", identifier);
    page.identifier = identifier;
    page.name = object.text("name");
    page.description = object.text("description");
    page.keywords = object.texts("keywords");
    if (const std::string given = object.text("inLanguage"); !given.empty() && !given.starts_with(language))
        object.fault("inLanguage", "the page stands among those of '" + std::string(language) + "'");
    page.audience = object.oneOf("audience", audiences);
    page.position = object.integer("position", 1, 9999);
    page.section = object.text("section");
    page.created = readDate(object, "dateCreated");
    page.blocks = BlockReader(file, references, faults).read(object, "hasPart");
    object.finish();
    return page;
}

}  // namespace cramp::guide
