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

    // With a leg, only signs of that leg and those without a side exist.
    explicit Evaluation(const DiaryAt& diary, std::optional<diary::Side> leg = {})
        : m_diary(diary),
          m_leg(leg)
    {
    }

    Result operator()(const SymptomCondition& condition) const;
    Result operator()(const SymptomDaysCondition& condition) const;
    Result operator()(const SameLegCondition& condition) const;
    Result operator()(const ActiveCondition& condition) const;
    Result operator()(const UnlessActiveCondition& condition) const;
    Result operator()(const StartedCondition& condition) const;
    Result operator()(const ExposureEndedCondition& condition) const;
    Result operator()(const MoreCrampsSinceCondition& condition) const;
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

    Result onBothLegs(const SignsWanted& signs) const;
    Result pairOf(const SignsWanted& signs, diary::Symptom symptom) const;
    // Takes a sign of the window as evidence when it is what is asked for; side and course are not looked at.
    bool takeIfWanted(Support& support, const SignsWanted& signs, Standing standing,
                      const Sighting& sighting) const;
    bool isInLeg(const Sighting& sighting) const;
    bool wasTaking(Support& support, const WhileTaking& taking, diary::Date day) const;

    bool hasStarted(const StartedCondition& condition, const diary::ContextItem& item) const;
    bool hasEnded(const ExposureEndedCondition& condition, const diary::ContextItem& item) const;
    bool areMoreCramps(const MoreCrampsSinceCondition& condition, const diary::ContextItem& item,
                       std::size_t since) const;
    // Cramps are usual, from before the day or, without one, today.
    bool areCrampsUsual(const std::optional<diary::Date>& before) const;
    bool hasRecordsBefore(diary::Date day) const;
    std::size_t episodesBetween(diary::Date first, diary::Date last) const;

    Episodes episodesFrom(const std::optional<diary::Date>& from) const;
    // Oldest first; at most the newest 20 of the longest window, else the newest.
    void addWitnesses(Support& support, const Episodes& episodes) const;

    const DiaryAt& m_diary;
    std::optional<diary::Side> m_leg;
};

// What is asked of the episode itself; the window is not.
bool hasWhatIsAsked(const EpisodeCondition& condition, const diary::Episode& episode);
bool hasWhatIsAsked(const EpisodeCountCondition& condition, const diary::Episode& episode);

Evidence evidenceOf(const diary::Episode& episode, const diary::Fact& fact);
Evidence evidenceOf(const diary::CheckIn& checkIn, const diary::Fact& fact);
Evidence evidenceOf(const Sighting& sighting);
Evidence evidenceOf(const diary::ContextItem& item);
void merge(Support& into, Support&& from);
// None for no evidence at all.
std::optional<Support> unlessEmpty(Support support);

}  // namespace cramp::triage
