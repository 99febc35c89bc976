// SPDX-License-Identifier: MIT
#pragma once

#include "triage/evaluate.h"

namespace cramp::triage
{

// Evaluates conditions on one diary: one function for each alternative of Condition, in the files
// evaluate_signs.cpp, evaluate_items.cpp and evaluate_episodes.cpp. Used by evaluate() alone.
class Evaluation
{
public:
    using Result = std::optional<Support>;

    Evaluation(const DiaryAt& diary, Reading reading)
        : m_diary(diary),
          m_knownOnly(reading == Reading::KnownOnly)
    {
    }

    Result operator()(const SymptomCondition& condition) const;
    Result operator()(const SymptomDaysCondition& condition) const;
    Result operator()(const ActiveCondition& condition) const;
    Result operator()(const StartedCondition& condition) const;
    Result operator()(const ExposureEndedCondition& condition) const;
    Result operator()(const EpisodeCondition& condition) const;
    Result operator()(const OngoingCondition& condition) const;
    Result operator()(const EpisodeCountCondition& condition) const;
    Result operator()(const EpisodeIncreaseCondition& condition) const;
    Result operator()(const DisturbedNightsCondition& condition) const;
    Result operator()(const CrampNightsCondition& condition) const;
    Result operator()(const FunctionAffectedCondition& condition) const;
    Result operator()(const AgeCondition& condition) const;
    Result operator()(const Combination& condition) const;

private:
    using Episodes = std::vector<const diary::Episode*>;

    // Takes a fact that needs a detail to be assumed: notes the detail, or refuses when only what is known
    // counts.
    bool assume(Support& support, Detail detail, std::string_view code) const;

    std::vector<Sighting> presentOf(diary::Symptom symptom, Days within) const;
    Result single(const SymptomCondition& condition, const Sighting& sighting) const;
    Result pairOf(const SymptomCondition& condition, diary::Symptom symptom) const;
    bool isOnWantedSide(Support& support, const SymptomCondition& condition, const Sighting& sighting) const;
    bool hasWantedCourse(Support& support, const SymptomCondition& condition, const Sighting& sighting) const;
    bool wasTaking(Support& support, const WhileTaking& taking, diary::Date day) const;

    bool hasStarted(Support& support, const StartedCondition& condition,
                    const diary::ContextItem& item) const;
    bool hasEnded(Support& support, const ExposureEndedCondition& condition,
                  const diary::ContextItem& item) const;

    bool fits(Support& support, const EpisodeCondition& condition, const diary::Episode& episode) const;
    bool isNotEased(Support& support, const diary::Episode& episode) const;
    Episodes episodesAfter(const diary::Moment& moment) const;
    Episodes episodesFrom(const std::optional<diary::Date>& from) const;
    // Oldest first; at most the newest 20 of the longest window, else the newest.
    void addWitnesses(Support& support, const Episodes& episodes) const;

    const DiaryAt& m_diary;
    bool m_knownOnly;
};

// Length, soreness and place of an episode are those of the condition; window and relief are not asked.
bool hasWhatIsAsked(const EpisodeCondition& condition, const diary::Episode& episode);

Evidence evidenceOf(const diary::Episode& episode, std::string fact);
Evidence evidenceOf(const diary::CheckIn& checkIn, std::string fact);
Evidence evidenceOf(const Sighting& sighting);
Evidence evidenceOf(const diary::ContextItem& item);
void merge(Support& into, Support&& from);
// None for no evidence at all.
std::optional<Support> unlessEmpty(Support support);

}  // namespace cramp::triage
