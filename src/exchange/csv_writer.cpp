// SPDX-License-Identifier: MIT
#include "diary/coded_text.h"
#include "exchange/csv_cells.h"
#include "exchange/exchange.h"

#include <fmt/format.h>

#include <iterator>

namespace cramp::exchange
{

namespace
{

constexpr std::string_view header =
    "id,start,duration_s,period,woke,pain,soreness_min,sites,symptoms,relief,triggers,note,status,updated,"
    "start_precision,duration_precision,period_source,created\r\n";

// Cells of one row; an empty cell is what is not recorded.
class RowWriter
{
public:
    explicit RowWriter(std::string& out) : m_out(out) {}

    void text(std::string_view cell)
    {
        if (!m_isFirst) m_out += ',';
        m_isFirst = false;
        appendCell(m_out, cell);
    }
    template <typename Number>
    void number(const std::optional<Number>& value)
    {
        text(value ? fmt::format("{}", value->value()) : std::string());
    }
    void truth(const std::optional<bool>& value) { text(!value ? "" : *value ? "true" : "false"); }
    void moment(const std::optional<diary::Moment>& value)
    {
        text(value ? diary::formatMoment(*value) : std::string());
    }
    // A default is an empty cell.
    void precision(diary::Precision value)
    {
        text(value == diary::Precision::Exact ? std::string_view() : diary::code(value));
    }

private:
    std::string& m_out;
    bool m_isFirst = true;
};

void writeRow(std::string& out, const diary::Episode& episode, const diary::SleepSchedule& sleep)
{
    RowWriter row(out);
    row.text(episode.id.text());
    row.moment(episode.start);
    row.number(episode.duration);
    row.text(diary::code(diary::periodOf(episode, sleep)));
    row.truth(episode.woke);
    row.number(episode.pain);
    row.number(episode.soreness);
    row.text(diary::codedList(episode.sites));
    row.text(diary::codedList(episode.symptoms));
    row.text(diary::codedList(episode.relief));
    row.text(diary::codedList(episode.triggers));
    row.text(guarded(episode.note));
    row.text(diary::code(episode.status));
    row.moment(episode.stamps.updated);
    row.precision(episode.startPrecision);
    row.precision(episode.durationPrecision);
    row.text(diary::code(episode.statedPeriod ? diary::PeriodSource::Stated : diary::PeriodSource::Derived));
    row.moment(episode.stamps.created);
    out += "\r\n";
}

}  // namespace

std::string writeCsv(const std::vector<diary::Episode>& episodes, const diary::SleepSchedule& sleep)
{
    constexpr std::size_t bytesOfRow = 220;  // about
    std::string out = "\xef\xbb\xbf";
    out.reserve(out.size() + header.size() + bytesOfRow * episodes.size());
    out += header;
    for (const diary::Episode& episode : episodes)
        writeRow(out, episode, sleep);
    return out;
}

}  // namespace cramp::exchange
