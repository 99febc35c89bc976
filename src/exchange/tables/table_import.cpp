// SPDX-License-Identifier: MIT
#include "exchange/tables/table_import.h"

#include "exchange/tables/same_row.h"
#include "exchange/tables/understood_id.h"

#include <algorithm>
#include <set>
#include <unordered_set>

namespace cramp::exchange::tables
{

namespace
{

// Came from a table, and nobody has changed it since.
bool isUntouched(const diary::Episode& episode)
{
    return isUnderstoodId(episode.id) && !episode.stamps.updated && !episode.stamps.binned;
}

// The other ways in which the table may have been read: with another order of dates, night or clock.
std::vector<ForeignMapping> otherMappings(const TableReading& reading)
{
    std::vector<ForeignMapping> others;
    std::vector<DateOrder> orders = dateOrdersOf(reading.table, reading.mapping);
    const auto add = [&](auto change) {
        ForeignMapping other = reading.mapping;
        change(other);
        if (other != reading.mapping) others.push_back(std::move(other));
    };
    for (const DateOrder order : orders)
        for (const auto night : {NightOfDate::Begins, NightOfDate::Ends})
            add([&](ForeignMapping& other) {
                other.dateOrder = order;
                if (reading.mapping.nightOfDate) other.nightOfDate = night;
            });
    add([](ForeignMapping& other) { other.keepsOffsets = !other.keepsOffsets; });
    return others;
}

class Importer
{
public:
    Importer(const diary::Diary& mine, const ForeignEpisodes& found, const TableReading& reading)
        : m_mine(mine),
          m_found(found),
          m_reading(reading),
          m_same(mine.episodes, found.episodes)
    {
    }

    TableImport all() &&
    {
        for (std::size_t index = 0; index < m_found.episodes.size(); ++index)
            takeEpisode(m_found.episodes[index], m_found.lines[index]);
        takeNights();
        const bool mayHaveEarlier =
            std::ranges::any_of(m_mine.episodes, isUntouched) || !m_mine.nights.empty();
        if (mayHaveEarlier)
            for (const ForeignMapping& other : otherMappings(m_reading))
                findEarlier(other);
        return std::move(m_result);
    }

private:
    void takeEpisode(const diary::Episode& row, std::size_t line)
    {
        const diary::Episode* known = m_same.find(row);
        if (known == nullptr) {
            ++m_result.counts.added;
            m_result.change.edits.push_back({std::nullopt, row});
            return;
        }
        if (known->stamps.binned) m_result.inBin.push_back({line, known->id});
        const auto joined = isUntouched(*known) ? joinedFacts(*known, row) : std::optional(*known);
        if (joined && *joined != *known) {
            ++m_result.counts.updated;
            m_result.change.edits.push_back(diary::replacement(*known, *joined, m_reading.now));
            return;
        }
        ++m_result.counts.unchanged;
        if (!joined) m_result.earlier.changed.push_back(corrected(*known, row));
    }

    diary::Edit corrected(const diary::Episode& known, const diary::Episode& row) const
    {
        diary::Episode right = row;
        right.id = known.id;
        right.stamps = known.stamps;
        return diary::replacement(known, right, m_reading.now);
    }

    void takeNights()
    {
        diary::Diary incoming;
        incoming.nights = m_found.nights;
        std::set<diary::Date> cramps;
        for (const diary::Episode& episode : m_mine.episodes)
            if (!episode.stamps.binned) cramps.insert(nightOf(episode.start));
        std::erase_if(incoming.nights,
                      [&](const diary::Night& night) { return cramps.contains(night.night); });
        m_result.counts.unchanged += std::ssize(m_found.nights) - std::ssize(incoming.nights);
        diary::Merge merged = diary::merge(m_mine, std::move(incoming));
        m_result.counts.added += merged.counts.added;
        m_result.counts.unchanged += merged.counts.unchanged;
        for (diary::Edit& edit : merged.change.edits)
            m_result.change.edits.push_back(std::move(edit));
    }

    void findEarlier(const ForeignMapping& other)
    {
        const ForeignEpisodes earlier =
            readForeignEpisodes(m_reading.table, other, m_reading.labels, m_reading.zone, m_reading.now);
        std::unordered_set<diary::Uuid> ids;
        for (const diary::Episode& episode : earlier.episodes)
            ids.insert(episode.id);
        for (const diary::Episode& episode : m_mine.episodes) {
            const bool isOther =
                isUntouched(episode) && ids.contains(episode.id) && !m_same.isFound(episode.id);
            if (isOther && m_told.insert(episode.id).second) m_result.earlier.moved.push_back(episode);
        }
        for (const diary::Night& night : earlier.nights)
            findEarlierNight(night.night);
    }

    void findEarlierNight(diary::Date date)
    {
        const auto isThat = [date](const diary::Night& night) { return night.night == date; };
        const auto mine = std::ranges::find_if(m_mine.nights, isThat);
        const bool isOther = mine != m_mine.nights.end() && mine->stamps == diary::Stamps() &&
                             std::ranges::none_of(m_found.nights, isThat);
        if (isOther && m_toldNights.insert(date).second) m_result.earlier.nights.push_back(*mine);
    }

    const diary::Diary& m_mine;
    const ForeignEpisodes& m_found;
    const TableReading& m_reading;
    SameRows m_same;
    std::unordered_set<diary::Uuid> m_told;
    std::set<diary::Date> m_toldNights;
    TableImport m_result;
};

}  // namespace

TableImport importOf(const diary::Diary& mine, const ForeignEpisodes& found, const TableReading& reading)
{
    return Importer(mine, found, reading).all();
}

void replaceEarlier(TableImport& import, const diary::Moment& now)
{
    std::vector<diary::Edit>& edits = import.change.edits;
    for (const diary::Episode& episode : import.earlier.moved)
        edits.push_back(diary::binning(episode, now));
    for (const diary::Night& night : import.earlier.nights)
        edits.push_back({night, std::nullopt});
    edits.insert(edits.end(), import.earlier.changed.begin(), import.earlier.changed.end());
    const auto replaced = std::ssize(import.earlier.moved) + std::ssize(import.earlier.nights) +
                          std::ssize(import.earlier.changed);
    import.counts.updated += replaced;
    import.counts.unchanged -= std::ssize(import.earlier.changed);
    import.earlier = {};
}

}  // namespace cramp::exchange::tables
