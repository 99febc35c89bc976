// SPDX-License-Identifier: MIT
#include "cli/episode_line.h"

#include "cli/duration_text.h"
#include "cli/text_layout.h"
#include "diary/coded_text.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace cramp::cli
{

namespace
{

std::string whenText(const diary::Moment& start, diary::Precision precision)
{
    const auto clock = std::chrono::floor<std::chrono::minutes>(start.timeOfDay());
    switch (precision) {
        case diary::Precision::Exact:
            return fmt::format("{} {}", diary::formatDate(start.date()), diary::formatClock(clock));
        case diary::Precision::About:
            return fmt::format("{} ~{}", diary::formatDate(start.date()), diary::formatClock(clock));
        case diary::Precision::Night: break;
    }
    return fmt::format("{} night", diary::formatDate(diary::nightOf(start)));
}

// "calf:left, foot:left"; the coded forms hold no ';'.
template <typename Entry>
std::string listText(const std::vector<Entry>& entries)
{
    const std::string coded = diary::codedList(entries);
    return fmt::format("{}", fmt::join(diary::splitList(coded), ", "));
}

}  // namespace

std::string episodeLine(const diary::Episode& episode, const diary::SleepSchedule& sleep)
{
    std::vector<std::string> parts = {episode.id.text(), whenText(episode.start, episode.startPrecision),
                                      std::string(diary::code(diary::periodOf(episode, sleep)))};
    if (episode.status != diary::Status::Complete) parts.emplace_back(diary::code(episode.status));
    if (episode.duration) parts.push_back(shortDuration(episode.duration->value()));
    if (episode.pain) parts.push_back(fmt::format("pain {}", episode.pain->value()));
    if (episode.woke) parts.emplace_back(*episode.woke ? "woke" : "not woke");
    for (std::string list : {listText(episode.sites), listText(episode.symptoms), listText(episode.relief),
                             listText(episode.triggers)})
        if (!list.empty()) parts.push_back(std::move(list));
    if (!episode.note.empty()) parts.push_back("\"" + flattened(episode.note) + "\"");
    return fmt::format("{}", fmt::join(parts, "  "));
}

}  // namespace cramp::cli
