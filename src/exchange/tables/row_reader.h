// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/tables/foreign_episodes.h"
#include "exchange/tables/place_names.h"
#include "exchange/tables/row_times.h"

#include <functional>

namespace cramp::exchange::tables
{

// What one row says: cramps without ids, or a night without any, or what is wrong with it.
struct RowFindings {
    std::vector<diary::Episode> episodes;
    std::optional<diary::Date> freeNight;
    std::vector<ForeignProblem> problems;  // with any, nothing else counts
    std::vector<ForeignProblem> remarks;
};

// Reads the rows of somebody's own table one by one.
class ForeignRowReader
{
public:
    ForeignRowReader(const ForeignTable& table, const ForeignMapping& mapping, const guide::Labels& labels,
                     const platform::LocalZone& zone, const diary::Moment& now);

    RowFindings read(const CsvRecord& row);

private:
    // The cell of a use; none when there is no such column or the cell says nothing.
    const std::string* cellOf(ForeignUse use) const;
    void problem(std::size_t column, std::string message);
    void problem(ForeignUse use, std::string message);
    template <typename Read>
    auto value(ForeignUse use, Read read, std::string_view what);

    bool isAboutSomethingElse();
    void readFacts();
    void readDuration();
    void readPain();
    void readCount();
    void readPlaces();
    void addUnknownPlace(std::size_t column, const std::string& part);
    void addSide();
    void addNotes();
    void addNote(const std::string& text);
    bool notesDeny() const;
    bool speaksForCramp() const;
    bool deniesCramp() const;
    void conclude(const RowTimes::Start& start);
    void concludeEpisodes(const RowTimes::Start& start);
    void addSeveral(int count);

    const ForeignTable& m_table;
    const ForeignMapping& m_mapping;
    PlaceNames m_names;
    RowTimes m_times;

    // Of the row that is being read.
    const CsvRecord* m_row = nullptr;
    RowFindings m_found;
    diary::Episode m_episode;
    std::optional<int> m_count;
    bool m_deniesBySomething = false;  // pain, place or length say that there was none
    std::optional<diary::Side> m_side;
    std::size_t m_sideColumn = 0;
};

}  // namespace cramp::exchange::tables
