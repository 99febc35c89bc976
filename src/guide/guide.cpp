// SPDX-License-Identifier: MIT
#include "guide/guide.h"

#include <algorithm>
#include <cassert>

namespace cramp::guide
{

namespace
{

void addNew(SourceKeys& keys, const SourceKeys& more)
{
    for (const std::string& key : more)
        if (std::ranges::find(keys, key) == keys.end()) keys.push_back(key);
}

void addNew(SourceKeys& keys, const std::vector<Item>& items)
{
    for (const Item& item : items)
        addNew(keys, item.sources);
}

std::vector<diary::Stretch> stretchesShownBy(const std::vector<Block>& blocks)
{
    std::vector<diary::Stretch> shown;
    for (const Block& block : blocks) {
        if (const auto* stretch = std::get_if<StretchBlock>(&block.value)) shown.push_back(stretch->stretch);
        if (const auto* expander = std::get_if<Expander>(&block.value))
            std::ranges::copy(stretchesShownBy(expander->parts), std::back_inserter(shown));
    }
    return shown;
}

}  // namespace

const std::string& GuideWords::prefixOf(CareLevel level) const
{
    switch (level) {
        case CareLevel::NonUrgent: return nonUrgentPrefix;
        case CareLevel::Urgent: return urgentPrefix;
        case CareLevel::Emergency: return emergencyPrefix;
    }
    assert(false);
    return emergencyPrefix;
}

const Page* Guide::page(std::string_view identifier) const
{
    const auto found = std::ranges::find(m_pages, identifier, &Page::identifier);
    return found == m_pages.end() ? nullptr : &*found;
}

void Guide::add(Page page)
{
    assert(this->page(page.identifier) == nullptr);
    const auto after = std::ranges::upper_bound(m_pages, page.position, {}, &Page::position);
    m_pages.insert(after, std::move(page));
}

void Guide::extend(std::string_view identifier, std::vector<Block> blocks)
{
    const auto found = std::ranges::find(m_pages, identifier, &Page::identifier);
    assert(found != m_pages.end());
    std::ranges::move(blocks, std::back_inserter(found->blocks));
}

const StretchGuide& Guide::stretch(diary::Stretch id) const
{
    const auto found = std::ranges::find(m_stretches, id, &StretchGuide::id);
    assert(found != m_stretches.end());
    return *found;
}

const Source& Guide::source(std::string_view key) const
{
    const auto found = std::ranges::find(m_sources, key, &Source::key);
    assert(found != m_sources.end());
    return *found;
}

std::vector<const Source*> Guide::sourcesOf(const Page& page) const
{
    SourceKeys keys = sourcesNamedBy(page);
    for (const diary::Stretch id : stretchesShownBy(page.blocks)) {
        const StretchGuide& shown = stretch(id);
        addNew(keys, shown.sources);
        addNew(keys, shown.steps);
        addNew(keys, shown.cautions);
    }
    std::vector<const Source*> result;
    for (const std::string& key : keys)
        result.push_back(&source(key));
    return result;
}

std::string Guide::newestSourceDate(const Page& page) const
{
    std::string newest;
    for (const Source* source : sourcesOf(page))
        newest = std::max(newest, source->date);
    return newest;
}

std::string Guide::countsInWords(const StretchGuide& stretch) const
{
    std::string words;
    const auto add = [&](const std::string& pattern, auto count) {
        words.append(words.empty() ? "" : " ").append(filled(pattern, "n", std::to_string(count)));
    };
    const bool eachLeg = stretch.sides == StretchSides::Each;
    if (stretch.hold) add(m_words.holdFor, stretch.hold->count());
    if (stretch.rest) add(m_words.restFor, stretch.rest->count());
    if (stretch.repetitions)
        add(eachLeg ? m_words.repeatEachLeg : m_words.repeatTogether, *stretch.repetitions);
    if (stretch.timesADay)
        add(*stretch.timesADay == 1 ? m_words.onceADay : m_words.timesADay, *stretch.timesADay);
    if (!stretch.countsNote.empty()) words.append(words.empty() ? "" : " ").append(stretch.countsNote);
    return words;
}

std::string Guide::dateInWords(std::string_view date) const
{
    constexpr std::size_t yearEnd = 4, monthBegin = 5, monthEnd = 7, dayBegin = 8;
    std::string words(date.substr(0, yearEnd));
    if (date.size() < monthEnd) return words;
    const int month = (date[monthBegin] - '0') * 10 + (date[monthBegin + 1] - '0');
    words = m_words.months.at(static_cast<std::size_t>(month) - 1) + " " + words;
    if (date.size() <= dayBegin) return words;
    return std::to_string(std::stoi(std::string(date.substr(dayBegin)))) + " " + words;
}

std::string filled(std::string_view pattern, std::string_view name, std::string_view value)
{
    const std::string mark = "{" + std::string(name) + "}";
    std::string text(pattern);
    const std::size_t place = text.find(mark);
    if (place != text.npos) text.replace(place, mark.size(), value);
    return text;
}

}  // namespace cramp::guide
