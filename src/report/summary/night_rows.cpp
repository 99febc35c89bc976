// SPDX-License-Identifier: MIT
#include "report/summary/day_marks.h"
#include "report/summary/report_words.h"

#include <fmt/format.h>

#include <cassert>

namespace cramp::report::summary
{

namespace
{

// What was not answered is not a no.
std::optional<bool> wokeOf(const DayMark& mark)
{
    if (mark.woke > 0) return true;
    if (mark.nightCramps > 0 && mark.wokeAnswered == mark.nightCramps) return false;
    return std::nullopt;
}

std::string_view codeOf(diary::NightState state)
{
    switch (state) {
        case diary::NightState::WithCramps: return "with_cramps";
        case diary::NightState::CrampFree: return "cramp_free";
        case diary::NightState::NotRecorded: return "not_recorded";
        case diary::NightState::NotOver: break;
    }
    return "not_over";
}

// A night that nobody recorded has no count: its 0 would be read as none.
std::string cellsOf(const NightRow& row)
{
    const bool isRecorded =
        row.state == diary::NightState::WithCramps || row.state == diary::NightState::CrampFree;
    const std::string minutes =
        row.seconds ? formatNumber(static_cast<double>(*row.seconds) / 60.0, 2) : std::string();
    return fmt::format("{},{},{},{},{},{}\r\n", diary::formatDate(row.night), codeOf(row.state),
                       isRecorded ? fmt::format("{}", row.nightCramps) : "",
                       !row.woke   ? ""
                       : *row.woke ? "true"
                                   : "false",
                       row.worstPain ? fmt::format("{}", *row.worstPain) : "", minutes);
}

}  // namespace

std::vector<NightRow> nightRows(const diary::Diary& diary, const diary::DateSpan& span,
                                const diary::Moment& now)
{
    assert(span.from <= span.to);
    const DayMarks marks(diary, span, now);
    std::vector<NightRow> rows;
    for (diary::Date night = span.from; night <= span.to; night += std::chrono::days(1)) {
        const DayMark& mark = marks.at(night);
        rows.push_back(
            {night, marks.stateOf(night), mark.nightCramps, wokeOf(mark), mark.worstPain, mark.seconds});
    }
    return rows;
}

std::string nightsCsv(const std::vector<NightRow>& nights)
{
    std::string text =
        "\xef\xbb\xbf"
        "date,state,night_cramps,woke,worst_pain,minutes\r\n";
    for (const NightRow& row : nights)
        text += cellsOf(row);
    return text;
}

}  // namespace cramp::report::summary
