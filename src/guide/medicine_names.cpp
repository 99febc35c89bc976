// SPDX-License-Identifier: MIT
#include "guide/medicine_names.h"

#include "guide/content_reader.h"
#include "guide/nearest_words.h"
#include "guide/search_words.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <regex>
#include <tuple>

namespace cramp::guide
{

namespace
{

bool isFigure(const std::string& word)
{
    return word.front() >= '0' && word.front() <= '9';
}

// Words that packets have beside the name.
bool isUnit(std::string_view word)
{
    constexpr std::string_view units[] = {"mg", "mcg", "microgram", "micrograms", "g", "ml", "units"};
    return std::ranges::find(units, word) != std::end(units);
}

bool isAnyOf(const std::string& word, const std::vector<std::string>& words)
{
    return std::ranges::find(words, word) != words.end();
}

std::vector<diary::ContextCode> readKinds(ContentObject& object)
{
    std::vector<diary::ContextCode> kinds;
    for (const std::string& name : object.texts("kinds")) {
        const auto kind = diary::fromCode<diary::ContextCode>(name);
        if (!kind || diary::kindOf(*kind) != diary::ContextKind::Medicine)
            object.fault("kinds", "there is no kind of medicine '" + name + "'");
        else
            kinds.push_back(*kind);
    }
    return kinds;
}

}  // namespace

MedicineNames MedicineNames::load(std::string_view json, std::string_view fileName)
{
    ContentFaults faults;
    const auto value = parseContent(json, fileName, faults);
    ContentObject top(*value, fileName, {}, faults);
    MedicineNames names;
    for (const char* key : {"$schema", "written", "how"})
        top.text(key);
    top.forEach("medicines", [&](const nlohmann::json& element, const std::string& place) {
        ContentObject object(element, fileName, place, faults);
        const std::size_t medicine = names.m_medicines.size();
        const std::string generic = object.text("name");
        names.m_medicines.push_back({generic, readKinds(object)});
        names.add(generic, medicine);
        if (object.has("also"))
            for (const std::string& other : object.texts("also"))
                names.add(other, medicine);
        object.finish();
    });
    top.finish();
    faults.throwIfAny();
    std::ranges::sort(names.m_words);
    const auto doubled = std::ranges::unique(names.m_words);
    names.m_words.erase(doubled.begin(), doubled.end());
    return names;
}

void MedicineNames::add(std::string text, std::size_t medicine)
{
    std::vector<std::string> words = searchWords(text);
    m_words.insert(m_words.end(), words.begin(), words.end());
    m_names.push_back({std::move(text), std::move(words), medicine});
}

std::vector<MedicineNames::Sought> MedicineNames::soughtIn(std::string_view typed) const
{
    std::vector<Sought> sought;
    for (const std::string& word : searchWords(typed)) {
        if (isFigure(word) || isUnit(word)) continue;
        Sought next;
        next.typed = word;
        std::ranges::copy_if(m_words, std::back_inserter(next.words),
                             [&word](const std::string& known) { return known.starts_with(word); });
        if (next.words.empty()) {
            next.words = nearestWords(word, m_words, true);
            next.isMistyped = true;
        }
        if (!next.words.empty()) sought.push_back(std::move(next));
    }
    return sought;
}

std::vector<MedicineMatch> MedicineNames::find(std::string_view typed, std::size_t limit) const
{
    const std::vector<Sought> sought = soughtIn(typed);
    if (sought.empty()) return {};
    // Fewer missing words first, then words as typed, then whole words, then names with fewer other words,
    // then as listed.
    using Rank = std::tuple<std::size_t, std::size_t, std::size_t, std::size_t, std::size_t>;
    std::map<std::size_t, std::pair<Rank, const Name*>> best;  // by medicine
    for (std::size_t at = 0; at < m_names.size(); ++at) {
        const Name& name = m_names[at];
        std::size_t found = 0;
        std::size_t mistyped = 0;
        std::size_t begun = 0;
        for (const Sought& word : sought) {
            if (std::ranges::none_of(name.words,
                                     [&](const std::string& own) { return isAnyOf(own, word.words); }))
                continue;
            ++found;
            mistyped += word.isMistyped ? 1 : 0;
            begun += isAnyOf(word.typed, name.words) ? 0 : 1;
        }
        if (found == 0) continue;
        const Rank rank{sought.size() - found, mistyped, begun, name.words.size(), at};
        const auto known = best.find(name.medicine);
        if (known == best.end() || rank < known->second.first) best[name.medicine] = {rank, &name};
    }
    std::vector<std::pair<Rank, const Name*>> ranked;
    for (const auto& [medicine, match] : best)
        ranked.push_back(match);
    std::ranges::sort(ranked, {}, &std::pair<Rank, const Name*>::first);
    std::vector<MedicineMatch> matches;
    for (const auto& [rank, name] : ranked) {
        if (matches.size() == limit || std::get<0>(rank) > std::get<0>(ranked.front().first)) break;
        const Medicine& medicine = m_medicines[name->medicine];
        matches.push_back({name->text, medicine.generic, medicine.kinds});
    }
    return matches;
}

std::vector<std::string> MedicineNames::otherWordsFor(std::string_view word) const
{
    std::vector<std::string> others;
    for (const Name& name : m_names) {
        if (name.words.front() != word) continue;
        const Medicine& medicine = m_medicines[name.medicine];
        for (std::string& generic : searchWords(medicine.generic))
            if (generic != word && !isAnyOf(generic, others)) others.push_back(std::move(generic));
        for (const diary::ContextCode kind : medicine.kinds)
            if (kind != diary::ContextCode::OtherMedicine)
                for (std::string& part : searchWords(std::string(diary::code(kind))))
                    if (!isAnyOf(part, others)) others.push_back(std::move(part));
    }
    return others;
}

MedicineNames medicineNamesOf(const Content& content)
{
    constexpr auto file = "en/medicine_names.json";
    return MedicineNames::load(content.readOrFail(file), file);
}

std::string strengthIn(std::string_view typed)
{
    static const std::regex strength(R"(\d+([.,/]\d+)*\s*(mg|mcg|micrograms?|g|ml|units|%)?(?![a-zA-Z]))",
                                     std::regex::icase);
    std::match_results<std::string_view::const_iterator> found;
    if (!std::regex_search(typed.begin(), typed.end(), found, strength)) return {};
    std::string text = found.str();
    text.erase(text.find_last_not_of(' ') + 1);
    return text;
}

}  // namespace cramp::guide
