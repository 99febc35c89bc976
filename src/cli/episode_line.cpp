// SPDX-License-Identifier: MIT
#include "cli/episode_line.h"

#include "cli/duration_text.h"
#include "cli/text_layout.h"
#include "diary/coded_text.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace cramp
{

namespace
{

std::string whenText(const Moment& start, Precision precision)
{
    const auto clock = std::chrono::floor<std::chrono::minutes>(start.timeOfDay());
    switch (precision) {
        case Precision::Exact: return fmt::format("{} {}", formatDate(start.date()), formatClock(clock));
        case Precision::About: return fmt::format("{} ~{}", formatDate(start.date()), formatClock(clock));
        case Precision::Night: break;
    }
    return fmt::format("{} night", formatDate(nightOf(start)));
}

// "calf:left, foot:left"; the coded forms hold no ';'.
template <typename Entry>
std::string listText(const std::vector<Entry>& entries)
{
    const std::string coded = codedList(entries);
    return fmt::format("{}", fmt::join(splitList(coded), ", "));
}

}  // namespace

std::string episodeLine(const Episode& episode, const SleepSchedule& sleep)
{
    std::vector<std::string> parts = {episode.id.text(), whenText(episode.start, episode.startPrecision),
                                      std::string(code(periodOf(episode, sleep)))};
    if (episode.status != Status::Complete) parts.emplace_back(code(episode.status));
    if (episode.duration) parts.push_back(durationText(episode.duration->value()));
    if (episode.pain) parts.push_back(fmt::format("pain {}", episode.pain->value()));
    if (episode.woke) parts.emplace_back(*episode.woke ? "woke" : "not woke");
    for (std::string list : {listText(episode.sites), listText(episode.symptoms), listText(episode.relief),
                             listText(episode.triggers)})
        if (!list.empty()) parts.push_back(std::move(list));
    if (!episode.note.empty()) parts.push_back("\"" + flattened(episode.note) + "\"");
    return fmt::format("{}", fmt::join(parts, "  "));
}

}  // namespace cramp
