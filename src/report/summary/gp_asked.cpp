// SPDX-License-Identifier: MIT
#include "report/summary/gp_facts.h"

#include <algorithm>

namespace cramp::report::summary
{

namespace
{

using diary::Symptom;

constexpr std::int64_t tenMinutes = 600;
// Soreness of a day or more is pain between cramps.
constexpr std::int64_t dayOfMinutes = 1440;

// What is known of the signs: there by a fact of the page or as usual for the person, or asked and absent.
struct KnownSigns {
    std::set<Symptom> present;
    std::set<Symptom> absent;

    bool isAnyPresent(std::initializer_list<Symptom> signs) const
    {
        return std::ranges::any_of(signs, [this](Symptom sign) { return present.contains(sign); });
    }
    // A no needs an answer to each of them.
    bool areAllAbsent(std::initializer_list<Symptom> signs) const
    {
        return std::ranges::all_of(
            signs, [this](Symptom sign) { return absent.contains(sign) && !present.contains(sign); });
    }
};

void addAbsent(KnownSigns& known, const std::vector<diary::SymptomEntry>& signs)
{
    for (const diary::SymptomEntry& sign : signs)
        if (!sign.present) known.absent.insert(sign.kind);
}

KnownSigns knownSigns(const GpSource& source)
{
    KnownSigns known;
    for (const GatheredFact& gathered : gatherFacts(source))
        if (const auto* sign = std::get_if<diary::SymptomEntry>(&gathered.fact))
            known.present.insert(sign->kind);
    for (const diary::ContextItem& item : source.diary.context)
        if (const auto sign = diary::usualSign(item.code); sign && item.present && !item.stamps.binned)
            known.present.insert(*sign);
    for (const diary::Episode* episode : source.episodes)
        addAbsent(known, episode->symptoms);
    for (const diary::CheckIn* checkIn : source.checkIns)
        addAbsent(known, checkIn->symptoms);
    return known;
}

class AskedQuestions
{
public:
    explicit AskedQuestions(const GpSource& source) : m_source(source), m_known(knownSigns(source)) {}

    ReportFeature signs(std::string_view key, std::initializer_list<Symptom> signs) const
    {
        if (m_known.isAnyPresent(signs)) return answered(key, AskedAnswer::Yes);
        return answered(key, m_known.areAllAbsent(signs) ? AskedAnswer::No : AskedAnswer::NotAsked);
    }

    ReportFeature freeOfPain() const
    {
        const bool isSore = std::ranges::any_of(m_source.episodes, [](const diary::Episode* each) {
            return each->soreness && each->soreness->value() >= dayOfMinutes;
        });
        const auto pains = {Symptom::ConstantAche, Symptom::SevereConstantPain, Symptom::Throbbing,
                            Symptom::FootRestPain, Symptom::UnexplainedMusclePain};
        if (isSore || m_known.isAnyPresent(pains)) return answered("free_of_pain", AskedAnswer::No);
        const bool isFree = m_known.areAllAbsent({Symptom::ConstantAche, Symptom::SevereConstantPain});
        return answered("free_of_pain", isFree ? AskedAnswer::Yes : AskedAnswer::NotAsked);
    }

    // Usually: of more than half of those that were timed, and how many.
    ReportFeature goneSoon() const
    {
        std::int64_t timed = 0, isSoon = 0;
        for (const diary::Episode* episode : m_source.episodes) {
            if (!episode->duration) continue;
            ++timed;
            if (episode->duration->value() <= tenMinutes) ++isSoon;
        }
        if (timed == 0) return answered("gone_soon", AskedAnswer::NotAsked);
        return answered("gone_soon", 2 * isSoon > timed ? AskedAnswer::Yes : AskedAnswer::No,
                        m_source.words.of("feature.of_timed",
                                          {{"n", std::to_string(isSoon)}, {"total", std::to_string(timed)}}));
    }

    ReportFeature offTheLegs() const
    {
        std::int64_t placed = 0, isOff = 0;
        for (const diary::Episode* episode : m_source.episodes) {
            if (episode->sites.empty()) continue;
            ++placed;
            if (std::ranges::any_of(episode->sites,
                                    [](const diary::SiteEntry& each) { return !diary::isOfLeg(each.site); }))
                ++isOff;
        }
        const bool isYes = isOff > 0 || m_known.isAnyPresent({Symptom::HandFootSpasm});
        if (placed == 0) return answered("off_the_legs", isYes ? AskedAnswer::Yes : AskedAnswer::NotAsked);
        return answered("off_the_legs", isYes ? AskedAnswer::Yes : AskedAnswer::No,
                        m_source.words.of("feature.of_placed",
                                          {{"n", std::to_string(isOff)}, {"total", std::to_string(placed)}}));
    }

    // What the diary does not ask.
    ReportFeature notAsked(std::string_view key) const { return answered(key, AskedAnswer::NotAsked); }

private:
    ReportFeature answered(std::string_view key, AskedAnswer answer, const std::string& counts = {}) const
    {
        const ReportWords& words = m_source.words;
        std::string says = words.of(answer == AskedAnswer::Yes  ? "asked.yes"
                                    : answer == AskedAnswer::No ? "asked.no"
                                                                : "asked.not_asked");
        if (!counts.empty()) says = words.of("list.comma", {{"front", says}, {"next", counts}});
        return {words.of("feature." + std::string(key)), says, answer};
    }

    const GpSource& m_source;
    KnownSigns m_known;
};

}  // namespace

void addFeatures(GpSummary& summary, const GpSource& source)
{
    const AskedQuestions asked(source);
    summary.features = {
        asked.notAsked("knot"),
        asked.goneSoon(),
        asked.freeOfPain(),
        asked.signs("walking", {Symptom::WalkingPain}),
        asked.signs("urge", {Symptom::UrgeToMove}),
        asked.signs("nerves", {Symptom::Numbness, Symptom::Tingling, Symptom::Weakness}),
        asked.signs("muscle_pain", {Symptom::UnexplainedMusclePain}),
        asked.signs("vomiting", {Symptom::Vomiting, Symptom::Diarrhoea}),
        asked.signs("thirst", {Symptom::Thirst, Symptom::PassingLotsOfUrine, Symptom::WeightLoss}),
        asked.offTheLegs()};
}

}  // namespace cramp::report::summary
