// SPDX-License-Identifier: MIT
#include "exchange/tables/row_reader.h"

#include "diary/validation.h"
#include "exchange/slips.h"
#include "exchange/tables/column_names.h"
#include "exchange/tables/foreign_words.h"

#include <fmt/format.h>

#include <algorithm>

namespace cramp::exchange::tables
{

namespace
{

constexpr int mostInANight = 30;

std::string notThat(const std::string& cell, std::string_view what)
{
    return inQuotes(cell).append(" is not ").append(what);
}

}  // namespace

ForeignRowReader::ForeignRowReader(const ForeignTable& table, const ForeignMapping& mapping,
                                   const guide::Labels& labels, const platform::LocalZone& zone,
                                   const diary::Moment& now)
    : m_table(table),
      m_mapping(mapping),
      m_names(labels),
      m_times(table, mapping, zone, now)
{
}

RowFindings ForeignRowReader::read(const CsvRecord& row)
{
    m_row = &row;
    m_found = {};
    m_episode = {};
    m_count.reset();
    m_side.reset();
    m_deniesBySomething = false;
    if (isAboutSomethingElse()) return std::move(m_found);
    const RowTimes::Start start = m_times.startOf(row);
    if (start.fault) problem(start.fault->column, start.fault->message);
    readFacts();
    if (m_found.problems.empty()) conclude(start);
    return std::move(m_found);
}

const std::string* ForeignRowReader::cellOf(ForeignUse use) const
{
    const auto column = m_mapping.columnOf(use);
    if (!column || saysNothing(plainCell(m_row->cells[*column]))) return nullptr;
    return &m_row->cells[*column];
}

void ForeignRowReader::problem(std::size_t column, std::string message)
{
    m_found.problems.push_back({m_row->line, m_table.columns[column], std::move(message)});
}

void ForeignRowReader::problem(ForeignUse use, std::string message)
{
    problem(m_mapping.columnOf(use).value(), std::move(message));
}

// What cannot be read is a problem.
template <typename Read>
auto ForeignRowReader::value(ForeignUse use, Read read, std::string_view what)
{
    const std::string* cell = cellOf(use);
    decltype(read(*cell)) result;
    if (cell == nullptr) return result;
    result = read(*cell);
    if (!result) problem(use, notThat(*cell, what));
    return result;
}

bool ForeignRowReader::isAboutSomethingElse()
{
    if (!m_mapping.kind || mentionsCramp(m_row->cells[*m_mapping.kind])) return false;
    problem(*m_mapping.kind,
            inQuotes(m_row->cells[*m_mapping.kind]) + " is about something else than cramps");
    return true;
}

void ForeignRowReader::readFacts()
{
    readCount();
    readDuration();
    readPain();
    const auto yesOrNo = [](std::string_view cell) { return readYesOrNo(cell); };
    m_episode.woke = value(ForeignUse::Woke, yesOrNo, "yes or no");
    readPlaces();
    addNotes();
}

void ForeignRowReader::readCount()
{
    const std::string* cell = cellOf(ForeignUse::Count);
    if (cell == nullptr) return;
    const std::size_t column = *m_mapping.columnOf(ForeignUse::Count);
    m_count = tables::readCount(*cell);
    if (holdsCheckmarks(m_table, column)) {
        const bool isAnswer = m_count == 0 || m_count == 2;
        if (!isAnswer) problem(column, inQuotes(*cell) + " says neither that it was so nor that it was not");
        if (m_count == 2) m_count = 1;
    } else if (!m_count || *m_count > mostInANight) {
        problem(column, notThat(*cell, fmt::format("yes, no or a count up to {}", mostInANight)));
    }
}

void ForeignRowReader::readDuration()
{
    const std::string* cell = cellOf(ForeignUse::Duration);
    if (cell == nullptr) return;
    const bool denies = isNoDuration(*cell) || saysNone(plainCell(*cell));
    m_deniesBySomething = m_deniesBySomething || denies;
    if (denies) return;
    m_episode.duration = tables::readDuration(*cell, m_mapping.durationUnit);
    if (m_episode.duration) return;
    problem(ForeignUse::Duration,
            hasDoubtfulSeparator(*cell)
                ? inQuotes(*cell) + " may be a thousand or a decimal; write it without the separator"
                : notThat(*cell, "a time from 1 second to 24 hours, such as 4 min"));
}

void ForeignRowReader::readPain()
{
    const std::string* cell = cellOf(ForeignUse::PainScore);
    if (cell == nullptr) return;
    const int top = m_mapping.painTop.value_or(10);
    m_episode.pain = saysNone(plainCell(*cell)) ? diary::Pain::from(0) : tables::readPain(*cell, top);
    m_deniesBySomething = m_deniesBySomething || m_episode.pain == diary::Pain::from(0);
    if (!m_episode.pain)
        problem(ForeignUse::PainScore, notThat(*cell, fmt::format("a whole number from 0 to {}", top)));
}

void ForeignRowReader::readPlaces()
{
    if (const std::string* cell = cellOf(ForeignUse::Side)) {
        m_sideColumn = *m_mapping.columnOf(ForeignUse::Side);
        m_side = readSide(*cell);
        const bool denies = saysNone(plainCell(*cell));
        m_deniesBySomething = m_deniesBySomething || denies;
        if (!m_side && !denies) problem(m_sideColumn, notThat(*cell, "left, right or both"));
    }
    for (std::size_t column = 0; column < m_row->cells.size(); ++column) {
        const std::string& cell = m_row->cells[column];
        if (m_mapping.uses[column] != ForeignUse::Place || saysNothing(plainCell(cell))) continue;
        if (saysNone(plainCell(cell))) {
            m_deniesBySomething = true;
            continue;
        }
        const PlacesInCell places = m_names.read(cell);
        for (const diary::SiteEntry& entry : places.sites)
            if (std::ranges::find(m_episode.sites, entry) == m_episode.sites.end())
                m_episode.sites.push_back(entry);
        for (const std::string& part : places.unknown)
            addUnknownPlace(column, part);
        if (places.side && !m_side) {
            m_side = places.side;
            m_sideColumn = column;
        }
    }
    addSide();
}

void ForeignRowReader::addUnknownPlace(std::size_t column, const std::string& part)
{
    m_found.remarks.push_back(
        {m_row->line, m_table.columns[column], inQuotes(part) + " is not a place we know"});
    addNote(m_table.columns[column] + ": " + part);
}

// To the places that have no side. A side without any place stands in the note, as no record can hold it.
void ForeignRowReader::addSide()
{
    if (!m_side) return;
    const std::string& cell = m_row->cells[m_sideColumn];
    if (m_episode.sites.empty()) {
        m_found.remarks.push_back(
            {m_row->line, m_table.columns[m_sideColumn], inQuotes(cell) + " names a side, but no place"});
        addNote(m_table.columns[m_sideColumn] + ": " + cell);
        return;
    }
    const auto agrees = [this](const diary::SiteEntry& entry) {
        return !entry.side || entry.side == m_side || m_side == diary::Side::Both;
    };
    if (std::ranges::none_of(m_episode.sites, agrees))
        problem(m_sideColumn, inQuotes(cell) + " is not the side that the place has");
    for (diary::SiteEntry& entry : m_episode.sites)
        if (!entry.side) entry.side = m_side;
}

// What another column than one for notes says bears the column's name.
void ForeignRowReader::addNotes()
{
    for (std::size_t column = 0; column < m_row->cells.size(); ++column) {
        if (m_mapping.uses[column] != ForeignUse::Note || m_row->cells[column].empty()) continue;
        const bool isForNotes = hintOf(m_table.columns[column]) == NameHint::Note;
        addNote((isForNotes ? "" : m_table.columns[column] + ": ") + m_row->cells[column]);
    }
}

void ForeignRowReader::addNote(const std::string& text)
{
    if (!m_episode.note.empty()) m_episode.note += '\n';
    m_episode.note += text;
}

bool ForeignRowReader::notesDeny() const
{
    const std::string plain = plainCell(m_episode.note);
    return saysNone(plain) || plain.starts_with("no cramp") || plain.starts_with("no leg cramp");
}

// Something that only a cramp has.
bool ForeignRowReader::speaksForCramp() const
{
    const bool hurt = m_episode.pain && m_episode.pain->value() > 0;
    return m_count.value_or(0) > 0 || hurt || m_episode.duration || !m_episode.sites.empty() || m_side ||
           m_episode.woke == true;
}

bool ForeignRowReader::deniesCramp() const
{
    if (m_count) return *m_count == 0;
    return m_deniesBySomething || (!speaksForCramp() && notesDeny());
}

void ForeignRowReader::conclude(const RowTimes::Start& start)
{
    if (deniesCramp() && speaksForCramp()) {
        problem(*m_mapping.dateColumn(), "the row says that there was no cramp, and what it was like");
    } else if (deniesCramp()) {
        m_found.freeNight = m_times.nightOf(start);
        m_found.remarks.clear();
    } else if (holdsOnlyADate(*m_row, m_mapping)) {
        problem(*m_mapping.dateColumn(), "the row holds nothing but a date");
    } else if (m_mapping.columnOf(ForeignUse::Count) && !m_count && !speaksForCramp()) {
        problem(ForeignUse::Count, "it is not said whether there was a cramp");
    } else {
        concludeEpisodes(start);
    }
}

void ForeignRowReader::concludeEpisodes(const RowTimes::Start& start)
{
    m_episode.start = start.at;
    m_episode.startPrecision = start.precision;
    if (!m_episode.duration) {
        const auto length = m_times.lengthOf(*m_row, start);
        if (length.fault) problem(length.fault->column, length.fault->message);
        m_episode.duration = length.duration;
    }
    addSeveral(m_count.value_or(1));
    for (const diary::Episode& episode : m_found.episodes)
        for (const diary::Problem& slip : diary::validate(episode)) {
            m_found.problems.push_back({m_row->line, slip.field, slip.message});
            return;
        }
}

// When several cramps of a row were is not known: those told before noon were in the night that had just
// ended, others about the time that the row names.
void ForeignRowReader::addSeveral(int count)
{
    const bool isMorning = m_episode.start.timeOfDay() < std::chrono::hours(12);
    if (count > 1 && m_episode.startPrecision != diary::Precision::Night) {
        m_episode.startPrecision = isMorning ? diary::Precision::Night : diary::Precision::About;
        if (isMorning) m_episode.start.wall = m_episode.start.date();
    }
    m_found.episodes.assign(static_cast<std::size_t>(std::max(count, 1)), m_episode);
}

}  // namespace cramp::exchange::tables
