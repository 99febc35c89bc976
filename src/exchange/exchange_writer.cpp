// SPDX-License-Identifier: MIT
#include "exchange/exchange.h"
#include "exchange/format_version.h"
#include "exchange/record_writer.h"

#include <fmt/format.h>

namespace cramp::exchange
{

namespace
{

// Appends the lists of the file, one record a line.
class ListWriter
{
public:
    explicit ListWriter(std::string& out) : m_out(out) {}

    template <typename Kind, typename Write>
    void add(std::string_view key, const std::vector<Kind>& records, Write write)
    {
        m_out.append(",\n\"").append(key).append("\":[");
        for (std::size_t index = 0; index < records.size(); ++index) {
            m_out += index == 0 ? "\n" : ",\n";
            write(m_out, records[index]);
        }
        m_out += records.empty() ? "]" : "\n]";
    }
    template <typename Kind>
    void addUnlessEmpty(std::string_view key, const std::vector<Kind>& records)
    {
        if (!records.empty())
            add(key, records, [](std::string& out, const Kind& record) { writeRecord(out, record); });
    }

private:
    std::string& m_out;
};

void writeHead(std::string& out, const ExchangeFile& file)
{
    out += fmt::format(R"({{"format":"crampdiary","version":{})", versionNeeded(file.diary));
    if (file.exportedAt)
        out += fmt::format(",\n\"exported_at\":\"{}\"", diary::formatMoment(*file.exportedAt));
    if (!file.generator.empty()) out += ",\n\"generator\":" + jsonText(file.generator);
    if (file.hasDiaryId) out += fmt::format(",\n\"diary\":\"{}\"", file.diary.id.text());
    if (file.range)
        out += fmt::format(",\n\"range\":{{\"from\":\"{}\",\"to\":\"{}\"}}",
                           diary::formatDate(file.range->from), diary::formatDate(file.range->to));
    if (file.diary.person != diary::Person()) {
        out += ",\n\"person\":";
        writeRecord(out, file.diary.person);
    }
    if (!file.diary.sleep.entries.empty()) {
        out += ",\n\"settings\":";
        writeRecord(out, file.diary.sleep);
    }
}

constexpr std::size_t bytesOfEpisode = 400;  // about; so that the text seldom moves while it grows

}  // namespace

std::string writeExchange(const ExchangeFile& file)
{
    const diary::Diary& diary = file.diary;
    std::string out;
    out.reserve(1000 + bytesOfEpisode * diary.episodes.size());
    writeHead(out, file);
    ListWriter lists(out);
    lists.add("episodes", diary.episodes, [&](std::string& text, const diary::Episode& episode) {
        writeEpisode(text, episode, diary.sleep);
    });
    lists.addUnlessEmpty("checkins", diary.checkIns);
    lists.addUnlessEmpty("nights", diary.nights);
    lists.addUnlessEmpty("context", diary.context);
    lists.addUnlessEmpty("stretches", diary.stretches);
    lists.addUnlessEmpty("answers", diary.answers);
    lists.addUnlessEmpty("visits", diary.visits);
    lists.addUnlessEmpty("exercises", diary.exercises);
    lists.addUnlessEmpty("plans", diary.plans);
    lists.addUnlessEmpty("trials", diary.trials);
    return out + "}\n";
}

std::string episodesJson(const std::vector<diary::Episode>& episodes, const diary::SleepSchedule& sleep)
{
    std::string out = "[";
    out.reserve(bytesOfEpisode * episodes.size() + 4);
    for (std::size_t index = 0; index < episodes.size(); ++index) {
        if (index > 0) out += ",\n ";
        writeEpisode(out, episodes[index], sleep);
    }
    return out + "]\n";
}

}  // namespace cramp::exchange
