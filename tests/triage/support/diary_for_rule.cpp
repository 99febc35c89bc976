// SPDX-License-Identifier: MIT
#include "triage/support/diary_for_rule.h"

#include "triage/support/notation.h"

#include <algorithm>
#include <array>

namespace cramp::test
{

namespace
{

using std::chrono::days;
using std::chrono::seconds;

template <typename Container>
auto pick(Random& random, const Container& from)
{
    return from[static_cast<std::size_t>(between(random, 0, static_cast<std::int64_t>(from.size()) - 1))];
}

class Composer
{
public:
    Composer(Random& random, const diary::Moment& now) : m_random(random), m_now(now) {}

    diary::Diary finished()
    {
        if (chance(m_random, 25)) addUsual();
        if (chance(m_random, 15)) addEarlier();
        if (chance(m_random, 5) && !m_diary.checkIns.empty()) m_diary.checkIns.front().stamps.binned = m_now;
        return std::move(m_diary);
    }

    void operator()(const triage::SymptomCondition& condition)
    {
        const bool isPair = condition.side == triage::SideWanted::BothLegs;
        const diary::Symptom symptom = pick(m_random, condition.signs.anyOf);
        if (isPair && chance(m_random, 60)) {
            addSign(symptom, condition.signs, diary::Side::Left);
            addSign(symptom, condition.signs, diary::Side::Right);
        } else {
            addSign(symptom, condition.signs, isPair ? diary::Side::Both : sideOf(symptom));
        }
        addMedicine(condition.signs);
    }
    void operator()(const triage::SymptomDaysCondition& condition)
    {
        const auto count = nearly(condition.atLeast);
        for (std::size_t i = 0; i < count; ++i) {
            const diary::Symptom symptom = pick(m_random, condition.signs.anyOf);
            addSign(symptom, condition.signs, sideOf(symptom));
        }
        addMedicine(condition.signs);
    }
    void operator()(const triage::SameLegCondition& condition)
    {
        m_leg = chance(m_random, 50) ? diary::Side::Left : diary::Side::Right;
        std::visit(*this, condition.of.front().is);
        m_leg.reset();
    }
    void operator()(const triage::ActiveCondition& condition)
    {
        diary::ContextItem& item = addItem(pick(m_random, condition.anyOf));
        if (chance(m_random, 60)) item.from = today() - days(between(m_random, 0, 60));
        if (chance(m_random, 60)) item.to = today() - condition.endedWithin - days(between(m_random, -2, 1));
        if (item.code == diary::ContextCode::AfterBirth && chance(m_random, 60)) {
            item.to.reset();
            item.from = today() - days(42) - condition.endedWithin - days(between(m_random, -2, 1));
        }
        repair(item);
    }
    void operator()(const triage::UnlessActiveCondition& condition)
    {
        if (chance(m_random, 40)) (*this)(triage::ActiveCondition{condition.anyOf, days(0)});
    }
    void operator()(const triage::StartedCondition& condition)
    {
        const auto& item = addBegun(condition);
        if (condition.thenEpisode) addEpisodeNear(item.from);
    }
    void operator()(const triage::ExposureEndedCondition& condition)
    {
        diary::ContextItem& item = addItem(pick(m_random, condition.anyOf));
        if (chance(m_random, 50)) item.to = today() - condition.within - days(between(m_random, -2, 1));
        const auto first = condition.beganWithin.value_or(days(400));
        if (chance(m_random, 70)) item.from = today() - first - days(between(m_random, -2, 1));
        repair(item);
        addEpisodeNear(item.from);
    }
    void operator()(const triage::MoreCrampsSinceCondition& condition)
    {
        const auto from = addBegun(condition.item).from;
        const auto first = from.value_or(today() - days(10));
        const auto since = nearly(condition.atLeast) + static_cast<std::size_t>(between(m_random, 0, 2));
        for (std::size_t i = 0; i < since; ++i) {
            const auto age = std::min<std::int64_t>((today() - first).count(), 29);
            addEpisode(-seconds(between(m_random, 0, std::max<std::int64_t>(age, 1) * 86400)));
        }
        const auto before = between(m_random, 0, static_cast<std::int64_t>(since) + 1);
        const auto age = (today() - first).count();
        for (std::int64_t i = 0; i < before; ++i) {
            const auto ago =
                age + (chance(m_random, 30) ? between(m_random, 27, 29) : between(m_random, 0, 28));
            addEpisode(-days(ago));
        }
        if (chance(m_random, 40)) {
            diary::ContextItem& usual = addItem(diary::ContextCode::UsualCramps);
            if (chance(m_random, 60)) usual.from = first - days(between(m_random, -1, 30));
            if (chance(m_random, 20)) usual.to = first + days(between(m_random, -1, 20));
            repair(usual);
        }
        if (chance(m_random, 40)) addCheckIn(-days(age + between(m_random, 0, 3)));
    }
    void operator()(const triage::EpisodeCondition& condition)
    {
        diary::Episode& episode = addEpisode(timeWithin(condition.within.value_or(days(400))));
        if (condition.lastedOver)
            episode.duration = edge<diary::DurationSeconds>(condition.lastedOver->count());
        if (condition.sorenessOver)
            episode.soreness = edge<diary::SorenessMinutes>(condition.sorenessOver->count());
        addSite(episode, condition.sites);
    }
    void operator()(const triage::OngoingCondition& condition)
    {
        const auto limit = chance(m_random, 50) ? condition.over : condition.under;
        diary::Episode& episode = addEpisode(-limit + seconds(between(m_random, -1, 1)));
        if (!chance(m_random, 20)) episode.status = diary::Status::Ongoing;
        if (chance(m_random, 30)) episode.relief.push_back({diary::Relief::Stretch, chance(m_random, 50)});
    }
    void operator()(const triage::EpisodeCountCondition& condition)
    {
        const auto count = nearly(condition.atLeast);
        for (std::size_t i = 0; i < count; ++i) {
            diary::Episode& episode = addEpisode(timeWithin(condition.within));
            if (condition.byDay && chance(m_random, 95)) moveToDay(episode, condition.onDays);
            if (condition.sorenessOver)
                episode.soreness = diary::SorenessMinutes::from(condition.sorenessOver->count() +
                                                                (chance(m_random, 90) ? 1 : 0));
            addSite(episode, condition.sites);
            if (!condition.triggers.empty() && chance(m_random, 97))
                episode.triggers = {pick(m_random, condition.triggers)};
        }
    }
    void operator()(const triage::EpisodeIncreaseCondition& condition)
    {
        const auto recent = nearly(condition.atLeast) + static_cast<std::size_t>(between(m_random, 0, 2));
        for (std::size_t i = 0; i < recent; ++i)
            addEpisode(timeWithin(condition.within));
        const auto before = between(m_random, 0, static_cast<std::int64_t>(recent / condition.times) + 1);
        for (std::int64_t i = 0; i < before; ++i)
            addEpisode(timeWithin(condition.within) - condition.within);
        const auto old = -condition.olderThan + seconds(between(m_random, -1, 1));
        if (chance(m_random, 50)) addEpisode(old);
        if (chance(m_random, 40)) addCheckIn(old);
    }
    void operator()(const triage::DisturbedNightsCondition& condition)
    {
        const auto count = nearly(condition.atLeast);
        for (std::size_t i = 0; i < count; ++i) {
            if (chance(m_random, 50)) {
                addEpisode(timeWithin(condition.within)).woke = chance(m_random, 90);
            } else {
                const auto level = condition.disturbanceAtLeast - (chance(m_random, 20) ? 1 : 0);
                addCheckIn(timeWithin(condition.within)).sleepDisturbance =
                    diary::SleepDisturbance::from(level);
            }
        }
    }
    void operator()(const triage::CrampNightsCondition& condition)
    {
        const auto first = between(m_random, 0, condition.within.count() - 1);
        const auto count = static_cast<std::int64_t>(nearly(condition.atLeast));
        for (std::int64_t i = 0; i < count; ++i) {
            const auto gap = i == count - 1 ? condition.inARow.count() - between(m_random, 0, 2) : i;
            addEpisode(-days(first + gap) - seconds(between(m_random, 0, 7200)));
        }
    }
    void operator()(const triage::FunctionAffectedCondition& condition)
    {
        addCheckIn(timeWithin(condition.within)).functionAffected = chance(m_random, 85);
    }
    void operator()(const triage::AgeCondition& condition)
    {
        const auto day = diary::calendarDay(today());
        const auto born =
            (day.year() - std::chrono::years(condition.under)) / day.month() / std::chrono::day(1);
        m_diary.person.dateOfBirth = diary::Date(std::chrono::local_days(born)) +
                                     (day.day() - std::chrono::day(1)) + days(between(m_random, -1, 1));
    }
    void operator()(const triage::Combination& combination)
    {
        std::vector<std::size_t> order(combination.of.size());
        for (std::size_t i = 0; i < order.size(); ++i)
            order[i] = i;
        std::ranges::shuffle(order, m_random);
        auto count = combination.atLeast;
        if (chance(m_random, 10)) --count;
        if (count < order.size() && chance(m_random, 10)) ++count;
        for (std::size_t i = 0; i < count; ++i)
            std::visit(*this, combination.of[order[i]].is);
    }

private:
    diary::Date today() const { return m_now.date(); }
    std::size_t nearly(std::size_t count)
    {
        return chance(m_random, 25) ? count - 1 : count + (chance(m_random, 20) ? 1 : 0);
    }
    template <typename Bounded>
    std::optional<Bounded> edge(std::int64_t over)
    {
        return Bounded::from(over + (chance(m_random, 70) ? 1 : 0));
    }
    // Back from now: at the edge of the window, or in its last day, or anywhere within.
    seconds timeWithin(days window)
    {
        if (chance(m_random, 25)) return -window + seconds(between(m_random, 0, 1));
        if (chance(m_random, 25)) return -window + seconds(between(m_random, -86400, 86400));
        return -seconds(between(m_random, 0, chance(m_random, 50) ? 86400 : window.count() * 86400));
    }
    diary::Moment momentAt(seconds ago) const { return {m_now.wall + ago, m_now.offset}; }

    diary::Episode& addEpisode(seconds ago)
    {
        diary::Episode& episode = m_diary.episodes.emplace_back();
        episode.id = numberedId(++m_number);
        episode.start = momentAt(ago);
        return episode;
    }
    diary::CheckIn& addCheckIn(seconds ago)
    {
        diary::CheckIn& checkIn = m_diary.checkIns.emplace_back();
        checkIn.id = numberedId(++m_number);
        checkIn.at = momentAt(ago);
        return checkIn;
    }
    diary::ContextItem& addItem(diary::ContextCode code)
    {
        diary::ContextItem& item = m_diary.context.emplace_back();
        item.id = numberedId(++m_number);
        item.code = code;
        item.present = !chance(m_random, 4);
        return item;
    }
    static void repair(diary::ContextItem& item)
    {
        if (item.from && item.to && *item.to < *item.from) item.to = item.from;
    }
    diary::ContextItem& addBegun(const triage::StartedCondition& condition)
    {
        diary::ContextItem& item = addItem(pick(m_random, condition.anyOf));
        if (!chance(m_random, 12)) {
            const auto age = chance(m_random, 40) ? condition.within.count() + between(m_random, -1, 1)
                                                  : between(m_random, -1, condition.within.count());
            item.from = today() - days(age);
        }
        if (diary::kindOf(item.code) == diary::ContextKind::Medicine && chance(m_random, 50))
            item.change =
                pick(m_random, std::array{diary::ContextChange::Started, diary::ContextChange::Raised,
                                          diary::ContextChange::Raised, diary::ContextChange::Lowered});
        return item;
    }
    void addEpisodeNear(const std::optional<diary::Date>& from)
    {
        const auto age =
            from ? (today() - *from).count() + between(m_random, -2, 1) : between(m_random, 0, 400);
        if (chance(m_random, 90)) addEpisode(-days(std::max<std::int64_t>(age, 0)));
    }
    void addSite(diary::Episode& episode, const std::vector<diary::Site>& sites)
    {
        if (!sites.empty() && chance(m_random, 96)) episode.sites.push_back({pick(m_random, sites), {}, ""});
    }
    // An hour at the edges of the day, and days close to each other.
    void moveToDay(diary::Episode& episode, std::size_t onDays)
    {
        const auto back = between(m_random, 0, static_cast<std::int64_t>(onDays) - 1);
        const auto clock = pick(m_random, std::array{7 * 3600, 12 * 3600, 22 * 3600 - 1, 7 * 3600, 12 * 3600,
                                                     7 * 3600 - 1, 22 * 3600});
        episode.start.wall = std::chrono::local_seconds(today() - days(1 + back)) + seconds(clock);
    }
    void addMedicine(const triage::SignsWanted& signs)
    {
        if (!signs.whileTaking) return;
        diary::ContextItem& item = addItem(pick(m_random, signs.whileTaking->medicines));
        if (chance(m_random, 50)) item.from = today() - days(between(m_random, 0, 30));
        if (chance(m_random, 50)) item.to = today() - days(between(m_random, 10, 18));
        repair(item);
    }
    std::optional<diary::Side> sideOf(diary::Symptom symptom)
    {
        if (!diary::isOfLeg(symptom) || chance(m_random, 25)) return std::nullopt;
        if (m_leg && chance(m_random, 85)) return m_leg;
        return pick(m_random,
                    std::array{diary::Side::Left, diary::Side::Left, diary::Side::Right, diary::Side::Both});
    }
    void addSign(diary::Symptom symptom, const triage::SignsWanted& signs, std::optional<diary::Side> side)
    {
        diary::SymptomEntry entry = randomSign(m_random, symptom);
        entry.side = diary::isOfLeg(symptom) ? side : std::nullopt;
        entry.present = !chance(m_random, 3);
        if (!signs.courses.empty() && chance(m_random, 85)) entry.course = pick(m_random, signs.courses);
        if (signs.courses.empty() && chance(m_random, 60)) entry.course.reset();
        if (chance(m_random, 65)) entry.onset.reset();
        if (signs.standing == triage::Standing::Recent && chance(m_random, 80))
            entry.onset = diary::Onset::Recent;
        if (chance(m_random, 15)) makeAlmost(entry, signs.standing);
        const auto ago = timeWithin(signs.within);
        const bool isApart = chance(m_random, signs.apart ? 88 : 50);
        (isApart ? addCheckIn(ago).symptoms : addEpisode(ago).symptoms).push_back(entry);
    }
    // What just fails to have a standing, or just has it.
    void makeAlmost(diary::SymptomEntry& entry, triage::Standing standing)
    {
        const bool isOfCourse = standing == triage::Standing::Fresh ||
                                (standing == triage::Standing::Acute && chance(m_random, 50));
        entry.onset = diary::Onset::Longer;
        entry.course.reset();
        if (standing == triage::Standing::Short || standing == triage::Standing::Acute)
            entry.course = diary::Course::Worsening;
        if (!isOfCourse) return;
        entry.onset.reset();
        entry.course = diary::Course::Steady;
    }
    // Every sign that stands in the diary, with its time.
    std::vector<std::pair<diary::SymptomEntry, diary::Moment>> allSigns() const
    {
        std::vector<std::pair<diary::SymptomEntry, diary::Moment>> found;
        for (const diary::Episode& e : m_diary.episodes)
            for (const diary::SymptomEntry& sign : e.symptoms)
                found.emplace_back(sign, e.start);
        for (const diary::CheckIn& c : m_diary.checkIns)
            for (const diary::SymptomEntry& sign : c.symptoms)
                found.emplace_back(sign, c.at);
        return found;
    }
    void addUsual()
    {
        const auto signs = allSigns();
        if (signs.empty()) return;
        const auto [sign, at] = pick(m_random, signs);
        const auto code = diary::usualCode(sign.kind);
        if (!code) return;
        diary::ContextItem& item = addItem(*code);
        if (diary::isOfLeg(sign.kind) && chance(m_random, 60))
            item.side = pick(m_random, std::array{diary::Side::Left, diary::Side::Right, diary::Side::Both});
        if (chance(m_random, 60)) item.from = at.date() - days(between(m_random, 27, 29));
        if (chance(m_random, 40)) item.to = at.date() + days(between(m_random, -1, 1));
        repair(item);
    }
    // The same sign 28 days before.
    void addEarlier()
    {
        const auto signs = allSigns();
        if (signs.empty()) return;
        auto [sign, at] = pick(m_random, signs);
        if (diary::isOfLeg(sign.kind) && chance(m_random, 40))
            sign.side = pick(m_random, std::array{diary::Side::Left, diary::Side::Both});
        diary::CheckIn& checkIn = addCheckIn(seconds(0));
        checkIn.at = at;
        checkIn.at.wall -= days(28) + seconds(between(m_random, -1, 1));
        checkIn.symptoms = {sign};
        for (diary::CheckIn& other : m_diary.checkIns)
            for (diary::SymptomEntry& entry : other.symptoms)
                if (entry.kind == sign.kind && chance(m_random, 70)) entry.course = diary::Course::Steady;
    }

    Random& m_random;
    diary::Moment m_now;
    diary::Diary m_diary;
    std::optional<diary::Side> m_leg;
    std::uint32_t m_number = 0;
};

}  // namespace

diary::Diary diaryFor(const triage::Condition& condition, Random& random, const diary::Moment& now)
{
    Composer composer(random, now);
    std::visit(composer, condition.is);
    return composer.finished();
}

}  // namespace cramp::test
