// SPDX-License-Identifier: MIT
#include "exchange/tables/foreign_episodes.h"

#include "diary/coded_text.h"
#include "diary/validation.h"
#include "exchange/slips.h"
#include "exchange/tables/foreign_words.h"

#include <algorithm>
#include <array>
#include <map>

namespace cramp::exchange::tables
{

namespace
{

// What people call the places of a cramp, in lower case.
class PlaceNames
{
public:
    explicit PlaceNames(const guide::Labels& labels)
    {
        for (const diary::Side side : diary::allValues<diary::Side>()) {
            const std::string name = lowerCase(labels.of(side));
            m_sides[name] = m_sides[std::string(diary::code(side))] = side;
            m_sides.try_emplace(name.substr(0, 1), side);
        }
        for (const diary::Site site : diary::allValues<diary::Site>()) {
            for (const auto& [name, side] : m_sides) {
                const diary::SiteEntry entry{site, side, {}};
                m_places[lowerCase(labels.describe(entry))] = entry;
                m_places[name + " " + lowerCase(labels.of(site))] = entry;
            }
            // Last: some sides have no words of their own for some places.
            m_places[lowerCase(labels.of(site))] = {site, std::nullopt, {}};
        }
    }

    std::optional<diary::SiteEntry> place(std::string_view text) const
    {
        const std::string lower = lowerCase(text);
        const auto found = m_places.find(lower);
        if (found != m_places.end()) return found->second;
        return diary::parseSite(lower);
    }
    std::optional<diary::Side> side(std::string_view text) const
    {
        const auto found = m_sides.find(lowerCase(text));
        if (found == m_sides.end()) return std::nullopt;
        return found->second;
    }

private:
    std::map<std::string, diary::SiteEntry> m_places;
    std::map<std::string, diary::Side> m_sides;
};

std::vector<std::string> placesIn(std::string_view cell)
{
    std::string text(cell);
    const std::string lower = lowerCase(cell);
    for (std::size_t place = lower.find(" and "); place != std::string::npos;
         place = lower.find(" and ", place + 1))
        text.replace(place, 5, "  ;  ");
    std::vector<std::string> parts;
    std::size_t start = 0;
    while (start <= text.size()) {
        const std::size_t end = std::min(text.find_first_of(";,/+&\n", start), text.size());
        const std::string_view part = trimmed(std::string_view(text).substr(start, end - start));
        if (!part.empty()) parts.emplace_back(part);
        start = end + 1;
    }
    return parts;
}

// Two 64-bit FNV-1a hashes of different beginnings, as a version 8 UUID.
class CellHash
{
public:
    void add(std::string_view text)
    {
        for (const char byte : text)
            add(static_cast<unsigned char>(byte));
        add(0);
    }
    diary::Uuid uuid() const
    {
        diary::Uuid::Bytes bytes{};
        for (std::size_t i = 0; i < bytes.size(); ++i)
            bytes.at(i) = static_cast<std::uint8_t>(m_values.at(i / 8) >> (i % 8 * 8) & 0xff);
        bytes[6] = static_cast<std::uint8_t>((bytes[6] & 0x0f) | 0x80);
        bytes[8] = static_cast<std::uint8_t>((bytes[8] & 0x3f) | 0x80);
        return diary::Uuid(bytes);
    }

private:
    void add(unsigned char byte)
    {
        for (std::uint64_t& value : m_values)
            value = (value ^ byte) * 0x100000001b3U;
    }

    std::array<std::uint64_t, 2> m_values = {0xcbf29ce484222325U, 0x84222325cbf29ce4U};
};

class TableReader
{
public:
    TableReader(const ForeignTable& table, const ForeignMapping& mapping, const guide::Labels& labels,
                const platform::LocalZone& zone, const diary::Moment& now)
        : m_table(table),
          m_mapping(mapping),
          m_names(labels),
          m_zone(zone),
          m_now(now)
    {
    }

    ForeignEpisodes readAll() &&
    {
        for (const std::size_t line : m_table.longRows)
            m_result.problems.push_back({line, {}, "has more cells than there are columns"});
        for (const CsvRecord& row : m_table.rows)
            readRow(row);
        return std::move(m_result);
    }

private:
    void problem(std::size_t column, std::string message)
    {
        m_result.problems.push_back({m_line, m_table.columns[column], std::move(message)});
    }
    // An optional value of a cell; one that cannot be read is a problem.
    template <typename Read>
    auto value(ForeignUse use, const CsvRecord& row, Read read, std::string_view what)
    {
        decltype(read(std::string_view())) result;
        const auto column = m_mapping.columnOf(use);
        if (!column || row.cells[*column].empty()) return result;
        result = read(std::string_view(row.cells[*column]));
        if (!result) problem(*column, inQuotes(row.cells[*column]).append(" is not ").append(what));
        return result;
    }

    void readRow(const CsvRecord& row)
    {
        m_line = row.line;
        const std::size_t before = m_result.problems.size();
        const std::size_t remarksBefore = m_result.remarks.size();
        diary::Episode episode;
        readStart(row, episode);
        readAnswers(row, episode);
        readPlaces(row, episode);
        addNotes(row, episode);
        episode.id = idOf(row);
        if (m_result.problems.size() == before)
            for (const diary::Problem& slip : diary::validate(episode))
                m_result.problems.push_back({m_line, slip.field, slip.message});
        if (m_result.problems.size() == before)
            m_result.episodes.push_back(std::move(episode));
        else
            m_result.remarks.resize(remarksBefore);
    }

    void readAnswers(const CsvRecord& row, diary::Episode& episode)
    {
        const auto duration = [this](std::string_view cell) {
            return readDuration(cell, m_mapping.durationUnit);
        };
        episode.duration =
            value(ForeignUse::Duration, row, duration, "a time from 1 second to 24 hours, such as 4 min");
        episode.pain = value(ForeignUse::PainScore, row, readPain, "a whole number from 0 to 10");
        episode.woke = value(ForeignUse::Woke, row, readYesOrNo, "yes or no");
    }

    void readStart(const CsvRecord& row, diary::Episode& episode)
    {
        const std::size_t column = *m_mapping.dateColumn();
        const std::string& cell = row.cells[column];
        const auto read = readDateAndTime(cell, m_mapping.dateOrder.value_or(DateOrder()));
        if (!read) {
            problem(column, cell.empty() ? "there is no date" : inQuotes(cell) + " is not a date");
            return;
        }
        const auto ownTime = value(ForeignUse::Time, row, readTime, "a time of day, such as 03:12");
        const auto time = ownTime ? ownTime : read->time;
        const diary::Date midnight =
            m_mapping.nightOfDate == NightOfDate::Begins ? read->date + std::chrono::days(1) : read->date;
        if (!time) episode.startPrecision = diary::Precision::Night;
        const auto wall = time ? read->date + *time : std::chrono::local_seconds(midnight);
        const auto start = read->offset && !ownTime
                               ? diary::Moment{wall, *read->offset}
                               : diary::momentOf(wall, m_zone).value_or(diary::Moment{wall, {}});
        const bool cameToPass = (read->offset && !ownTime) || diary::momentOf(wall, m_zone);
        if (!cameToPass) problem(column, "the clocks went forward then, so that time did not exist");
        if (start.instant() > m_now.instant()) problem(column, inQuotes(cell) + " is in the future");
        episode.start = start;
    }

    void readPlaces(const CsvRecord& row, diary::Episode& episode)
    {
        const auto side = value(
            ForeignUse::Side, row, [this](std::string_view cell) { return m_names.side(cell); },
            "left, right or both");
        for (std::size_t column = 0; column < row.cells.size(); ++column) {
            if (m_mapping.uses[column] != ForeignUse::Place) continue;
            for (const std::string& part : placesIn(row.cells[column]))
                addPlace(column, part, side, episode);
        }
    }

    void addPlace(std::size_t column, const std::string& part, std::optional<diary::Side> side,
                  diary::Episode& episode)
    {
        auto entry = m_names.place(part);
        if (!entry) {
            m_result.remarks.push_back(
                {m_line, m_table.columns[column], inQuotes(part) + " is not a place on the list"});
            addNote(m_table.columns[column] + ": " + part, episode);
            return;
        }
        if (!entry->side) entry->side = side;
        if (std::ranges::find(episode.sites, *entry) == episode.sites.end()) episode.sites.push_back(*entry);
    }

    void addNotes(const CsvRecord& row, diary::Episode& episode)
    {
        for (std::size_t column = 0; column < row.cells.size(); ++column)
            if (m_mapping.uses[column] == ForeignUse::Note && !row.cells[column].empty())
                addNote(row.cells[column], episode);
    }

    static void addNote(const std::string& text, diary::Episode& episode)
    {
        if (!episode.note.empty()) episode.note += '\n';
        episode.note += text;
    }

    // Rows that are the same to the letter are told apart by their number among their likes.
    diary::Uuid idOf(const CsvRecord& row)
    {
        CellHash hash;
        for (const std::string& cell : row.cells)
            hash.add(cell);
        const int number = m_seen[hash.uuid().text()]++;
        if (number > 0) hash.add(std::to_string(number));
        return hash.uuid();
    }

    const ForeignTable& m_table;
    const ForeignMapping& m_mapping;
    PlaceNames m_names;
    const platform::LocalZone& m_zone;
    const diary::Moment& m_now;
    std::size_t m_line = 0;
    std::map<std::string, int> m_seen;
    ForeignEpisodes m_result;
};

}  // namespace

ForeignEpisodes readForeignEpisodes(const ForeignTable& table, const ForeignMapping& mapping,
                                    const guide::Labels& labels, const platform::LocalZone& zone,
                                    const diary::Moment& now)
{
    return TableReader(table, mapping, labels, zone, now).readAll();
}

}  // namespace cramp::exchange::tables
