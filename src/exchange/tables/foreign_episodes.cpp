// SPDX-License-Identifier: MIT
#include "exchange/tables/foreign_episodes.h"

#include "exchange/tables/row_reader.h"
#include "exchange/tables/understood_id.h"

#include <algorithm>
#include <map>
#include <set>

namespace cramp::exchange::tables
{

namespace
{

class TableReader
{
public:
    TableReader(const ForeignTable& table, const ForeignMapping& mapping, const guide::Labels& labels,
                const platform::LocalZone& zone, const diary::Moment& now)
        : m_table(table),
          m_now(now),
          m_reader(table, mapping, labels, zone, now)
    {
    }

    ForeignEpisodes readAll() &&
    {
        for (const LeftOutLine& line : m_table.leftOut)
            m_result.problems.push_back({line.line, {}, line.reason});
        for (const CsvRecord& row : m_table.rows)
            takeRow(row);
        dropContradictedNights();
        return std::move(m_result);
    }

private:
    void takeRow(const CsvRecord& row)
    {
        RowFindings found = m_reader.read(row);
        if (!found.problems.empty()) {
            append(m_result.problems, found.problems);
            return;
        }
        append(m_result.remarks, found.remarks);
        for (diary::Episode& episode : found.episodes) {
            episode.id = understoodId(episode, m_seen[understoodText(episode)]++);
            m_cramps.insert(diary::nightOf(episode.start));
            m_result.episodes.push_back(std::move(episode));
            m_result.lines.push_back(row.line);
        }
        if (found.freeNight) takeNight(*found.freeNight, row.line);
    }

    static void append(std::vector<ForeignProblem>& to, const std::vector<ForeignProblem>& from)
    {
        to.insert(to.end(), from.begin(), from.end());
    }

    void takeNight(diary::Date night, std::size_t line)
    {
        const bool isOver = diary::endOfNight(night) <= m_now.wall;
        if (!isOver)
            m_result.problems.push_back({line, {}, "says no cramp of a night that is not over"});
        else if (!m_nights.insert(night).second)
            m_result.problems.push_back({line, {}, "says no cramp of a night that has a line already"});
        else
            addNight(night, line);
    }

    void addNight(diary::Date night, std::size_t line)
    {
        m_result.nights.push_back({night, {}});
        m_result.nightLines.push_back(line);
    }

    // A cramp in another row goes before a night without any.
    void dropContradictedNights()
    {
        const auto nights = std::move(m_result.nights);
        const auto lines = std::move(m_result.nightLines);
        m_result.nights.clear();
        m_result.nightLines.clear();
        for (std::size_t index = 0; index < nights.size(); ++index) {
            if (m_cramps.contains(nights[index].night))
                m_result.problems.push_back(
                    {lines[index], {}, "says no cramp, but another line has a cramp in that night"});
            else
                addNight(nights[index].night, lines[index]);
        }
        std::ranges::stable_sort(m_result.problems, {}, &ForeignProblem::line);
    }

    const ForeignTable& m_table;
    const diary::Moment& m_now;
    ForeignRowReader m_reader;
    std::map<std::string, int> m_seen;
    std::set<diary::Date> m_cramps;
    std::set<diary::Date> m_nights;
    ForeignEpisodes m_result;
};

}  // namespace

std::size_t ForeignEpisodes::leftOut() const
{
    std::set<std::size_t> left;
    for (const ForeignProblem& problem : problems)
        left.insert(problem.line);
    return left.size();
}

ForeignEpisodes readForeignEpisodes(const ForeignTable& table, const ForeignMapping& mapping,
                                    const guide::Labels& labels, const platform::LocalZone& zone,
                                    const diary::Moment& now)
{
    return TableReader(table, mapping, labels, zone, now).readAll();
}

}  // namespace cramp::exchange::tables
