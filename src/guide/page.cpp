// SPDX-License-Identifier: MIT
#include "guide/page.h"

#include <algorithm>

namespace cramp::guide
{

namespace
{

// Gathers the keys of every text in which a block states a fact.
class SourceCollector
{
public:
    explicit SourceCollector(SourceKeys& keys) : m_keys(keys) {}

    void operator()(const Heading&) const {}
    void operator()(const StretchBlock&) const {}
    void operator()(const Figure&) const {}
    void operator()(const SourceList&) const {}
    void operator()(const Paragraph& block) const { add(block.sources); }
    void operator()(const Inset& block) const { add(block.sources); }
    void operator()(const Warning& block) const { add(block.sources); }
    void operator()(const Table& block) const { add(block.sources); }
    void operator()(const Evidenced& block) const { add(block.sources); }
    void operator()(const List& block) const { add(block.items); }
    void operator()(const CareCard& block) const { add(block.items); }
    void operator()(const Expander& block) const
    {
        for (const Block& part : block.parts)
            std::visit(*this, part.value);
    }

private:
    SourceKeys& m_keys;

    void add(const SourceKeys& keys) const
    {
        for (const std::string& key : keys)
            if (std::ranges::find(m_keys, key) == m_keys.end()) m_keys.push_back(key);
    }
    void add(const std::vector<Item>& items) const
    {
        for (const Item& item : items)
            add(item.sources);
    }
};

bool isOrHoldsStretch(const Block& block)
{
    if (const auto* expander = std::get_if<Expander>(&block.value))
        return std::ranges::any_of(expander->parts, isOrHoldsStretch);
    return std::holds_alternative<StretchBlock>(block.value);
}

}  // namespace

bool showsStretch(const Page& page)
{
    return std::ranges::any_of(page.blocks, isOrHoldsStretch);
}

SourceKeys sourcesNamedBy(const Page& page)
{
    SourceKeys keys;
    for (const Block& block : page.blocks)
        std::visit(SourceCollector(keys), block.value);
    return keys;
}

bool isOutOfDate(const Page& page, diary::Date today)
{
    const auto written = diary::calendarDay(page.created);
    auto limit = written + std::chrono::years(3);
    if (!limit.ok()) limit = limit.year() / limit.month() / std::chrono::last;  // a 29 February
    return today > diary::Date(std::chrono::local_days(limit));
}

}  // namespace cramp::guide
