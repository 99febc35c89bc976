// SPDX-License-Identifier: MIT
#include "report/summary/gp_parts.h"

namespace cramp::report::summary
{

namespace
{

std::string sayWhen(const diary::Episode& episode, const ReportWords& words)
{
    if (episode.startPrecision == diary::Precision::Night)
        return words.of("entry.night_of", {{"date", words.date(diary::nightOf(episode.start))}});
    const std::string when = words.shortDateAndTime(episode.start);
    return episode.startPrecision == diary::Precision::About ? words.of("entry.about", {{"when", when}})
                                                             : when;
}

std::string sayLasted(const diary::Episode& episode, const ReportWords& words)
{
    if (episode.status == diary::Status::Ongoing) return words.of("entry.ongoing");
    if (!episode.duration) return {};
    const std::string lasted = words.duration(static_cast<double>(episode.duration->value()));
    return episode.durationPrecision == diary::Precision::About ? words.of("entry.about", {{"when", lasted}})
                                                                : lasted;
}

// In a clinician's words: "Swelling, left leg, sudden onset", "No fever".
std::string describe(const diary::SymptomEntry& sign, const GpSource& source)
{
    const ClinicalWords clinical = source.clinical();
    if (!sign.present) return clinical.absent(sign.kind);
    std::string text = clinical.withSide(sign.kind, sign.side);
    const auto add = [&](const std::string& key) {
        text = source.words.of("list.comma", {{"front", text}, {"next", source.words.of(key)}});
    };
    if (sign.course) add("course." + std::string(diary::code(*sign.course)));
    if (sign.onset) add("onset." + std::string(diary::code(*sign.onset)));
    return text;
}

template <typename Entry>
std::string describe(const Entry& entry, const GpSource& source)
{
    return source.labels.describe(entry);
}

template <typename Entry>
std::string describeAll(const std::vector<Entry>& entries, const GpSource& source)
{
    std::string text;
    for (const Entry& entry : entries) {
        if (!text.empty()) text += "; ";
        text += describe(entry, source);
    }
    return text;
}

std::string sayNote(const diary::Episode& episode, const GpSource& source)
{
    std::string note = source.choices.withNotes ? episode.note : std::string();
    if (episode.status != diary::Status::Incomplete) return note;
    const std::string unfinished = source.words.of("entry.unfinished");
    return note.empty() ? unfinished : note + " (" + unfinished + ")";
}

ReportEntry entryOf(const diary::Episode& episode, const GpSource& source)
{
    const ReportWords& words = source.words;
    ReportEntry entry;
    entry.when = sayWhen(episode, words);
    entry.period = source.labels.of(diary::periodOf(episode, source.diary.sleep));
    entry.lasted = sayLasted(episode, words);
    if (episode.pain) entry.pain = std::to_string(episode.pain->value());
    if (episode.woke) entry.woke = words.of(*episode.woke ? "entry.yes" : "entry.no");
    entry.where = describeAll(episode.sites, source);
    entry.signs = describeAll(episode.symptoms, source);
    entry.helped = describeAll(episode.relief, source);
    entry.note = sayNote(episode, source);
    return entry;
}

}  // namespace

void addEntries(GpSummary& summary, const GpSource& source)
{
    summary.entries.reserve(source.episodes.size());
    for (const diary::Episode* episode : source.episodes)
        summary.entries.push_back(entryOf(*episode, source));
}

}  // namespace cramp::report::summary
