// SPDX-License-Identifier: MIT
#include "triage/follow_up.h"

#include "diary/coded_text.h"
#include "triage/answers.h"
#include "triage/evaluate.h"

#include <algorithm>
#include <set>

namespace cramp::triage
{

namespace
{

constexpr std::size_t mostQuestions = 8;
constexpr std::size_t mostTicks = 4;
// With fewer questions than this, some are asked in any case.
constexpr std::size_t wantedQuestions = 4;
constexpr Days onsetAsked{14};
constexpr Days answerCounts{2};
constexpr Days itemBegan{7};
constexpr Days exposureBegan{3};
constexpr Days dayCramps{28};
constexpr std::ptrdiff_t leastDayCramps = 2;
constexpr int dayBegins = 7, dayEnds = 22;  // hours

// What a yes would bring about.
struct Gain {
    const Rule* rule = nullptr;
    std::size_t joined = 0;  // recorded facts that it would rest on

    bool isMoreThan(const Gain& other) const
    {
        if (rule == nullptr || other.rule == nullptr) return rule != nullptr && other.rule == nullptr;
        return std::pair(rule->level, joined) > std::pair(other.rule->level, other.joined);
    }
};

struct Candidate {
    FollowUpTick tick;
    Gain gain;
};

bool isBareEpisode(const diary::Fact& fact)
{
    const auto* plain = std::get_if<diary::PlainFact>(&fact);
    return plain != nullptr && *plain == diary::PlainFact::Episode;
}

// A copy of the diary into which one answer at a time is put. What is added bears the empty id.
class Trial
{
public:
    Trial(const diary::Diary& diary, const RuleSet& rules, const Assessment& assessment)
        : m_diary(diary),
          m_rules(rules),
          m_assessment(assessment)
    {
    }

    Gain ofSign(const diary::SymptomEntry& sign)
    {
        diary::CheckIn& checkIn = m_diary.checkIns.emplace_back();
        checkIn.at = m_assessment.assessedAt;
        checkIn.symptoms = {sign};
        const Gain gain = run(m_rules.lookingFor(sign.kind), false);
        m_diary.checkIns.pop_back();
        return gain;
    }

    Gain ofItem(diary::ContextCode code, diary::Date from)
    {
        diary::ContextItem& item = m_diary.context.emplace_back();
        item.code = code;
        item.from = from;
        const Gain gain = run(m_rules.lookingFor(code), true);
        m_diary.context.pop_back();
        return gain;
    }

    Gain ofOnset(const Sighting& sighting)
    {
        diary::SymptomEntry& entry = entryOf(sighting);
        entry.onset = diary::Onset::Recent;
        const Gain gain = run(m_rules.lookingFor(entry.kind), false);
        entry.onset.reset();
        return gain;
    }

private:
    template <typename Record>
    static diary::SymptomEntry& entryIn(std::vector<Record>& records, const Sighting& sighting)
    {
        const auto record = std::ranges::find(records, *sighting.id, &Record::id);
        return *std::ranges::find(record->symptoms, *sighting.entry);
    }

    diary::SymptomEntry& entryOf(const Sighting& sighting)
    {
        if (sighting.kind == diary::RecordKind::Episode) return entryIn(m_diary.episodes, sighting);
        return entryIn(m_diary.checkIns, sighting);
    }

    Gain run(const std::vector<const Rule*>& rules, bool countsBareEpisodes) const
    {
        const DiaryIndex index(m_diary);
        const DiaryAt now(index, m_assessment.assessedAt);
        Gain best;
        for (const Rule* rule : rules) {
            if (rule->level < Urgency::Urgent || rule->level <= m_assessment.urgency) continue;
            const auto support = evaluate(rule->condition, now);
            if (!support || !isOpen(*rule, *support, index)) continue;
            const Gain gain{rule, joinedBy(*support, countsBareEpisodes)};
            if (gain.joined > 0 && gain.isMoreThan(best)) best = gain;
        }
        return best;
    }

    bool isOpen(const Rule& rule, const Support& support, const DiaryIndex& index) const
    {
        const diary::Moment& now = m_assessment.assessedAt;
        const diary::Answer* answer = standingAnswer(rule, m_diary.answers, now);
        return answer == nullptr || effectOf(*answer, rule, support.evidence, index, now).reopenedBy;
    }

    static std::size_t joinedBy(const Support& support, bool countsBareEpisodes)
    {
        std::set<std::tuple<diary::RecordKind, diary::RecordKey, std::string>> facts;
        for (const Evidence& each : support.evidence) {
            const bool isAdded = each.key == diary::RecordKey(diary::Uuid());
            if (isAdded || (!countsBareEpisodes && isBareEpisode(each.fact))) continue;
            facts.emplace(each.kind, each.key, diary::factText(each.fact));
        }
        return facts.size();
    }

    diary::Diary m_diary;
    const RuleSet& m_rules;
    const Assessment& m_assessment;
};

class Questions
{
public:
    Questions(const diary::Diary& diary, const RuleSet& rules, const Assessment& assessment)
        : m_rules(rules),
          m_index(diary),
          m_now(m_index, assessment.assessedAt),
          m_trial(diary, rules, assessment)
    {
    }

    std::vector<FollowUpQuestion> make()
    {
        tryOnsets();
        trySigns();
        tryItems();
        std::ranges::stable_sort(m_candidates, [](const Candidate& one, const Candidate& other) {
            return one.gain.isMoreThan(other.gain);
        });
        for (const Candidate& candidate : m_candidates)
            ask(*candidate.gain.rule, candidate.tick);
        addOthers();
        return std::move(m_questions);
    }

private:
    void consider(FollowUpTick tick, const Gain& gain)
    {
        if (gain.rule != nullptr) m_candidates.push_back({std::move(tick), gain});
    }

    // Of the records of a sign on one side the newest is asked about.
    void tryOnsets()
    {
        for (const diary::Symptom symptom : diary::allValues<diary::Symptom>()) {
            std::map<std::optional<diary::Side>, const Sighting*> newest;
            const auto sightings = m_now.sightings(symptom);
            for (const Sighting& sighting : sightings) {
                const diary::SymptomEntry& entry = *sighting.entry;
                const bool isOpen = entry.present && !entry.onset && !entry.course && !sighting.isUsual;
                if (isOpen && m_now.isWithin(*sighting.at, onsetAsked)) newest[entry.side] = &sighting;
            }
            for (const auto& [side, sighting] : newest)
                consider({*sighting->entry, *sighting->id}, m_trial.ofOnset(*sighting));
        }
    }

    void trySigns()
    {
        for (const diary::Symptom symptom : m_rules.followUp().signs) {
            if (isAnswered(symptom)) continue;
            const diary::SymptomEntry sign = signNow(symptom);
            consider({sign, std::nullopt}, m_trial.ofSign(sign));
        }
    }

    void tryItems()
    {
        for (const diary::ContextCode item : m_rules.followUp().items) {
            const bool isExposure = diary::kindOf(item) == diary::ContextKind::Exposure;
            const diary::Date from = m_now.today() - (isExposure ? exposureBegan : itemBegan);
            if (!isAnswered(item, from)) consider({item, std::nullopt}, m_trial.ofItem(item, from));
        }
    }

    bool isAnswered(diary::Symptom symptom) const
    {
        return std::ranges::any_of(m_now.sightings(symptom), [this](const Sighting& sighting) {
            return m_now.isWithin(*sighting.at, answerCounts);
        });
    }

    // An item of these days, or the answer that there is none, answers.
    bool isAnswered(diary::ContextCode code, diary::Date from) const
    {
        return std::ranges::any_of(m_now.items(code), [from](const diary::ContextItem* item) {
            const auto last = lastDayOf(*item);
            return !last || *last >= from;
        });
    }

    diary::SymptomEntry signNow(diary::Symptom symptom) const
    {
        diary::SymptomEntry sign;
        sign.kind = symptom;
        if (diary::isOfLeg(symptom)) sign.side = lastSide().value_or(diary::Side::Left);
        return sign;
    }

    // That of the newest sign that has one, else of the newest cramp.
    std::optional<diary::Side> lastSide() const
    {
        const Sighting* newest = nullptr;
        for (const diary::Symptom symptom : diary::allValues<diary::Symptom>()) {
            for (const Sighting& sighting : m_now.sightings(symptom)) {
                if (!sighting.entry->present || !sighting.entry->side) continue;
                if (newest == nullptr || newest->at->instant() <= sighting.at->instant()) newest = &sighting;
            }
        }
        if (newest != nullptr) return newest->entry->side;
        const auto episodes = m_now.episodes();
        if (episodes.empty()) return std::nullopt;
        for (const diary::SiteEntry& site : episodes.back()->sites)
            if (site.side && site.side != diary::Side::Midline) return site.side;
        return std::nullopt;
    }

    void ask(const Rule& rule, const FollowUpTick& tick)
    {
        const auto there = std::ranges::find(m_questions, rule.name, &FollowUpQuestion::rule);
        if (there == m_questions.end()) {
            if (m_questions.size() < mostQuestions) m_questions.push_back({rule.name, rule.level, {tick}});
        } else if (there->ticks.size() < mostTicks) {
            there->ticks.push_back(tick);
        }
    }

    void addOthers()
    {
        for (const auto& other : m_rules.followUp().otherwise) {
            if (m_questions.size() >= wantedQuestions) return;
            const Rule* rule = m_rules.find(other.rule);
            if (rule == nullptr || (other.afterDayCramps && !hasDayCramps())) continue;
            for (const diary::Symptom symptom : other.signs)
                if (!isAnswered(symptom) && !isAsked(symptom)) ask(*rule, {signNow(symptom), std::nullopt});
        }
    }

    bool isAsked(diary::Symptom symptom) const
    {
        return std::ranges::any_of(m_questions, [symptom](const FollowUpQuestion& question) {
            return std::ranges::any_of(question.ticks, [symptom](const FollowUpTick& tick) {
                const auto* sign = std::get_if<diary::SymptomEntry>(&tick.fact);
                return sign != nullptr && sign->kind == symptom && !tick.onsetOf;
            });
        });
    }

    bool hasDayCramps() const
    {
        const auto byDay =
            std::ranges::count_if(m_now.episodesWithin(dayCramps), [](const diary::Episode* episode) {
                const int hour = episode->start.hour();
                return episode->startPrecision != diary::Precision::Night && hour >= dayBegins &&
                       hour < dayEnds;
            });
        return byDay >= leastDayCramps;
    }

    const RuleSet& m_rules;
    DiaryIndex m_index;
    DiaryAt m_now;
    Trial m_trial;
    std::vector<Candidate> m_candidates;
    std::vector<FollowUpQuestion> m_questions;
};

}  // namespace

std::string codedText(const FollowUpTick& tick)
{
    if (const auto* item = std::get_if<diary::ContextCode>(&tick.fact))
        return std::string(diary::code(*item));
    diary::SymptomEntry sign = std::get<diary::SymptomEntry>(tick.fact);
    if (!tick.onsetOf) return std::string(diary::code(sign.kind));
    sign.onset = diary::Onset::Recent;
    return diary::codedText(sign);
}

std::vector<FollowUpQuestion> followUpQuestions(const diary::Diary& diary, const RuleSet& rules,
                                                const Assessment& assessment)
{
    if (assessment.isOff || assessment.urgency == Urgency::Emergency) return {};
    return Questions(diary, rules, assessment).make();
}

}  // namespace cramp::triage
