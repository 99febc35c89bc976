// SPDX-License-Identifier: MIT
#include "report/fhir/fhir_codes.h"
#include "report/fhir/fhir_records.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>

namespace cramp::report::fhir
{

namespace
{

void append(std::string& text, const std::string& part, std::string_view separator = "; ")
{
    if (part.empty()) return;
    if (!text.empty()) text += separator;
    text += part;
}

template <typename Entry>
std::string describeAll(const std::vector<Entry>& entries, const guide::Labels& labels)
{
    std::string text;
    for (const Entry& entry : entries)
        append(text, labels.describe(entry), ", ");
    return text;
}

std::string about(diary::Precision precision, const std::string& text, const FhirSource& source)
{
    if (precision != diary::Precision::About) return text;
    return source.words.of("entry.about", {{"when", text}});
}

std::string sayTime(const diary::Episode& episode, const FhirSource& source)
{
    if (episode.startPrecision == diary::Precision::Night) return source.words.of("fhir.no_time");
    const auto minutes = std::chrono::floor<std::chrono::minutes>(episode.start.timeOfDay());
    return about(episode.startPrecision, diary::formatClock(minutes), source);
}

std::string sayLasted(const diary::Episode& episode, const FhirSource& source)
{
    if (episode.status == diary::Status::Ongoing) return source.words.of("entry.ongoing");
    if (!episode.duration) return {};
    return about(episode.durationPrecision,
                 source.words.duration(static_cast<double>(episode.duration->value())), source);
}

std::string saySoreness(const diary::Episode& episode, const FhirSource& source)
{
    if (!episode.soreness) return {};
    if (episode.soreness->value() == 0) return source.words.of("fhir.not_sore");
    const double seconds = 60.0 * static_cast<double>(episode.soreness->value());
    return source.words.of("fhir.sore", {{"length", source.words.duration(seconds)}});
}

std::string sayTriggers(const diary::Episode& episode, const FhirSource& source)
{
    std::vector<std::string> triggers;
    for (const diary::Trigger trigger : episode.triggers)
        triggers.push_back(source.labels.inSentence(trigger));
    if (triggers.empty()) return {};
    return source.words.of("fhir.triggers", {{"triggers", source.words.list(triggers)}});
}

// The last moment of which it is known that a cramp was there.
diary::Moment lastMoment(const diary::Episode& episode)
{
    diary::Moment last = episode.start;
    if (episode.duration && episode.durationPrecision == diary::Precision::Exact)
        last.wall += std::chrono::seconds(episode.duration->value());
    return last;
}

void addExactTimes(FhirJson& resource, const std::vector<const diary::Episode*>& episodes)
{
    diary::Moment last = lastMoment(*episodes.front());
    for (const diary::Episode* episode : episodes)
        if (lastMoment(*episode).instant() > last.instant()) last = lastMoment(*episode);
    addEffective(resource, fhirTime(episodes.front()->start), fhirTime(last));
}

// As exactly as all of them are known: the times, the dates, or the night. A time that is known only about
// would be given to the second, so that its date stands.
void addTimes(FhirJson& resource, const FhirDay& day)
{
    const auto is = [](diary::Precision precision) {
        return [precision](const diary::Episode* episode) { return episode->startPrecision == precision; };
    };
    if (std::ranges::all_of(day.episodes, is(diary::Precision::Exact))) {
        addExactTimes(resource, day.episodes);
    } else if (std::ranges::any_of(day.episodes, is(diary::Precision::Night))) {
        const diary::Date last = day.isNight ? day.date + std::chrono::days(1) : day.date;
        addEffective(resource, fhirDate(day.date), fhirDate(last));
    } else {
        addEffective(resource, fhirDate(day.episodes.front()->start.date()),
                     fhirDate(day.episodes.back()->start.date()));
    }
}

// The places of all cramps of a day, each once; none where one has no place.
std::vector<diary::SiteEntry> sitesOf(const FhirDay& day)
{
    std::vector<diary::SiteEntry> sites;
    for (const diary::Episode* episode : day.episodes) {
        if (episode->sites.empty()) return {};
        for (const diary::SiteEntry& entry : episode->sites) {
            const diary::SiteEntry site{entry.site, entry.side, {}};
            if (std::ranges::find(sites, site) == sites.end()) sites.push_back(site);
        }
    }
    return sites;
}

std::optional<std::int64_t> worstPain(const FhirDay& day)
{
    std::optional<std::int64_t> worst;
    for (const diary::Episode* episode : day.episodes)
        if (episode->pain) worst = std::max(worst.value_or(0), episode->pain->value());
    return worst;
}

FhirJson componentsOf(const FhirDay& day, const FhirSource& source)
{
    FhirJson list = FhirJson::array();
    if (const auto pain = worstPain(day))
        list.push_back(fhirComponent(fhirConcept(painCode(), source.words.of("fhir.worst_pain")),
                                     "valueInteger", *pain));
    const FhirJson cramp = fhirConcept({}, source.words.of("fhir.cramp"));
    for (const diary::Episode* episode : day.episodes)
        list.push_back(fhirComponent(cramp, "valueString", sayCramp(*episode, source)));
    return list;
}

}  // namespace

std::string FhirDay::role() const
{
    return (isNight ? "night:" : "day:") + diary::formatDate(date);
}

std::string FhirDay::title(const summary::ReportWords& words) const
{
    const std::string when =
        words.of(isNight ? "entry.night_of" : "fhir.day_of", {{"date", words.date(date)}});
    return words.of("text.line",
                    {{"label", when}, {"text", words.counted("cramps.n", std::ssize(episodes))}});
}

std::vector<FhirDay> daysOf(const FhirSource& source)
{
    std::map<std::pair<diary::Date, bool>, FhirDay> days;  // the day cramps of a date before its night
    for (const diary::Episode& episode : source.diary.episodes) {
        const diary::Date date = summary::countedDay(episode, source.diary.sleep);
        if (!source.counts(episode.stamps, episode.start, date)) continue;
        const bool isNight = summary::isNightCramp(episode, source.diary.sleep);
        FhirDay& day = days[{date, isNight}];
        day.date = date;
        day.isNight = isNight;
        day.episodes.push_back(&episode);
    }
    std::vector<FhirDay> result;
    for (auto& [key, day] : days)
        result.push_back(std::move(day));
    return result;
}

std::string sayCramp(const diary::Episode& episode, const FhirSource& source)
{
    const summary::ReportWords& words = source.words;
    std::string text = sayTime(episode, source);
    append(text, sayLasted(episode, source));
    append(text, describeAll(episode.sites, source.labels));
    if (episode.pain) append(text, words.of("fhir.pain", {{"n", std::to_string(episode.pain->value())}}));
    if (episode.woke) append(text, words.of(*episode.woke ? "fhir.woke" : "fhir.not_woken"));
    append(text, saySoreness(episode, source));
    append(text, describeAll(episode.relief, source.labels));
    append(text, sayTriggers(episode, source));
    append(text, describeAll(episode.symptoms, source.labels));
    if (episode.status == diary::Status::Incomplete) append(text, words.of("entry.unfinished"));
    return text;
}

FhirJson observationOf(const FhirDay& day, const FhirSource& source)
{
    const std::vector<diary::SiteEntry> sites = sitesOf(day);
    FhirJson resource = beginObservation(source, source.idOf(day.role()), day.title(source.words),
                                         FhirCategory::None, fhirConcept(crampCode(sites), {}));
    const bool isComplete = std::ranges::all_of(day.episodes, [](const diary::Episode* episode) {
        return episode->status == diary::Status::Complete;
    });
    if (!isComplete) resource["status"] = "preliminary";
    addTimes(resource, day);
    resource["valueInteger"] = std::ssize(day.episodes);
    for (const diary::Episode* episode : day.episodes) {
        if (episode->note.empty()) continue;
        const std::string when = day.episodes.size() == 1 ? "" : sayTime(*episode, source) + ": ";
        if (fhirText(episode->note)) addNote(resource, when + episode->note, source);
    }
    const FhirJson place = sites.size() == 1 ? codeOf(sites.front()) : FhirJson();
    if (!sites.empty())
        resource["bodySite"] =
            fhirConcept(place, place.is_null() ? describeAll(sites, source.labels) : std::string());
    resource["component"] = componentsOf(day, source);
    return resource;
}

}  // namespace cramp::report::fhir
