// SPDX-License-Identifier: MIT
#include "triage/change_points.h"

#include "triage/evaluation.h"

#include <algorithm>

namespace cramp::triage
{

namespace
{

using std::chrono::seconds;

// One function for each alternative of Condition; a point too many does no harm.
class ChangePoints
{
public:
    ChangePoints(const DiaryIndex& diary, const diary::Moment& since, const diary::Moment& now,
                 Moments& points)
        : m_diary(diary),
          m_since(since),
          m_now(now),
          m_points(points)
    {
    }

    void operator()(const SymptomCondition& condition) const { addSigns(condition.signs); }
    void operator()(const SymptomDaysCondition& condition) const { addSigns(condition.signs); }
    void operator()(const SameLegCondition& condition) const { std::visit(*this, condition.of.front().is); }
    void operator()(const ActiveCondition& condition) const
    {
        forItems(condition.anyOf, [&](const diary::ContextItem& item) {
            if (item.from) addDay(*item.from);
            if (const auto last = lastDayOf(item)) addDay(*last + condition.endedWithin + Days(1));
        });
    }
    void operator()(const UnlessActiveCondition& condition) const
    {
        (*this)(ActiveCondition{condition.anyOf, Days(0)});
    }
    void operator()(const StartedCondition& condition) const
    {
        forItems(condition.anyOf, [&](const diary::ContextItem& item) {
            if (item.from) addDay(*item.from);
            if (item.from) addDay(*item.from + condition.within + Days(1));
            if (condition.thenEpisode) addFirstEpisodeFrom(item.from);
        });
    }
    void operator()(const ExposureEndedCondition& condition) const
    {
        forItems(condition.anyOf, [&](const diary::ContextItem& item) {
            if (item.from) addDay(*item.from);
            if (item.to) addDay(*item.to + condition.within + Days(1));
            if (item.from && condition.beganWithin) addDay(*item.from + *condition.beganWithin + Days(1));
            addFirstEpisodeFrom(item.from);
        });
    }
    // The rate since the item changes with each day of its first 28.
    void operator()(const MoreCrampsSinceCondition& condition) const
    {
        constexpr Days window(28);
        (*this)(condition.item);
        (*this)(ActiveCondition{{diary::ContextCode::UsualCramps}, Days(0)});
        addEpisodes(window);
        forItems(condition.item.anyOf, [&](const diary::ContextItem& item) {
            for (Days day(0); item.from && day <= window; ++day)
                addDay(*item.from + day);
        });
    }
    void operator()(const EpisodeCondition& condition) const
    {
        for (const diary::Episode* episode : m_diary.episodes) {
            if (condition.within && hasWhatIsAsked(condition, *episode))
                addWindow(episode->start, *condition.within);
        }
        if (!condition.within && !m_diary.episodes.empty()) add(m_diary.episodes.front()->start);
    }
    void operator()(const OngoingCondition& condition) const
    {
        for (const diary::Episode* episode : m_diary.episodes) {
            if (episode->status != diary::Status::Ongoing) continue;
            add(episode->start, condition.over + seconds(1));
            add(episode->start, condition.under);
        }
    }
    void operator()(const EpisodeCountCondition& condition) const
    {
        for (const diary::Episode* episode : m_diary.episodes) {
            if (hasWhatIsAsked(condition, *episode)) addWindow(episode->start, condition.within);
        }
    }
    void operator()(const EpisodeIncreaseCondition& condition) const
    {
        for (const diary::Episode* episode : m_diary.episodes) {
            addWindow(episode->start, condition.within);
            add(episode->start, condition.within * 2);
        }
        const seconds age = condition.olderThan + seconds(1);
        if (!m_diary.episodes.empty()) add(m_diary.episodes.front()->start, age);
        if (!m_diary.checkIns.empty()) add(m_diary.checkIns.front()->at, age);
    }
    void operator()(const DisturbedNightsCondition& condition) const
    {
        for (const diary::Episode* episode : m_diary.episodes) {
            if (episode->woke == true) addWindow(episode->start, condition.within);
        }
        for (const diary::CheckIn* checkIn : m_diary.checkIns) {
            if (checkIn->sleepDisturbance) addWindow(checkIn->at, condition.within);
        }
    }
    void operator()(const CrampNightsCondition& condition) const { addEpisodes(condition.within); }
    void operator()(const FunctionAffectedCondition& condition) const
    {
        for (const diary::CheckIn* checkIn : m_diary.checkIns) {
            if (checkIn->functionAffected == true) addWindow(checkIn->at, condition.within);
        }
    }
    // A birthday of 29 February is 1 March in other years.
    void operator()(const AgeCondition& condition) const
    {
        if (!m_diary.person.dateOfBirth) return;
        const auto born = diary::calendarDay(*m_diary.person.dateOfBirth);
        const auto year = born.year() + std::chrono::years(condition.under);
        const diary::Date first = diary::Date(std::chrono::local_days(year / born.month() / 1)) +
                                  (born.day() - std::chrono::day(1));
        addDay(first);
    }
    // Where all parts are needed and one never holds, the others change nothing.
    void operator()(const Combination& combination) const
    {
        const bool needsAll = combination.atLeast == combination.of.size();
        Moments found;
        for (const Condition& part : combination.of) {
            Moments points;
            std::visit(ChangePoints(m_diary, m_since, m_now, points), part.is);
            if (needsAll && points.empty() && !evaluate(part, DiaryAt(m_diary, m_since))) return;
            found.merge(points);
        }
        m_points.merge(found);
    }

private:
    void add(const diary::Moment& moment, seconds later = seconds(0)) const
    {
        const diary::Moment point{moment.wall + later, moment.offset};
        const bool isAsked = m_since.instant() < point.instant() && point.instant() <= m_now.instant();
        if (isAsked) m_points.insert(point);
    }
    void addWindow(const diary::Moment& moment, Days within) const
    {
        add(moment);
        add(moment, within);
    }
    void addDay(diary::Date day) const { add(diary::Moment{day, m_now.offset}); }

    void addSigns(const SignsWanted& signs) const
    {
        for (const diary::Symptom symptom : signs.anyOf) {
            for (const Sighting& sighting : m_diary.sightings[static_cast<std::size_t>(symptom)]) {
                if (sighting.entry->present) addWindow(*sighting.at, signs.within);
            }
        }
        if (!signs.whileTaking) return;
        forItems(signs.whileTaking->medicines, [this](const diary::ContextItem& item) {
            if (item.from) addDay(*item.from);
        });
    }
    void addEpisodes(Days within) const
    {
        for (const diary::Episode* episode : m_diary.episodes) {
            addWindow(episode->start, within);
        }
    }
    void addFirstEpisodeFrom(const std::optional<diary::Date>& from) const
    {
        const auto first = std::ranges::find_if(m_diary.episodes, [&](const diary::Episode* episode) {
            return !from || episode->start.date() >= *from;
        });
        if (first != m_diary.episodes.end()) add((*first)->start);
    }

    template <typename Visit>
    void forItems(const std::vector<diary::ContextCode>& codes, const Visit& visit) const
    {
        for (const diary::ContextCode wanted : codes) {
            const auto found = m_diary.items.find(wanted);
            if (found == m_diary.items.end()) continue;
            for (const diary::ContextItem* item : found->second) {
                if (item->present) visit(*item);
            }
        }
    }

    const DiaryIndex& m_diary;
    const diary::Moment& m_since;
    const diary::Moment& m_now;
    Moments& m_points;
};

}  // namespace

Moments changePoints(const Condition& condition, const DiaryIndex& diary, const diary::Moment& since,
                     const diary::Moment& now)
{
    Moments points;
    std::visit(ChangePoints(diary, since, now, points), condition.is);
    return points;
}

}  // namespace cramp::triage
